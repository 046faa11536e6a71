import type { ActorId } from "../dossier/dossier";
import { tieClause } from "../graph/tieSentence";
import type { Tie, TieId } from "../graph/ties";
import { createGeometry, type Geometry, type GeometryInput } from "./createGeometry";
import { createEdgeLabel } from "./edgeLabel";
import { spreadFrame } from "./frame";
import type { EdgeLabel, Emphasis, Scene } from "./scene";

/** What stands beside a tie's sentence: "2 passages". */
export type DescribeTie = (tie: Tie) => string;

/** What the reader points at and what is selected. */
export type Attention = {
  readonly pointedTies: readonly TieId[];
  readonly pointedActor: ActorId | undefined;
  /** The selected one; of a selected actor, the one whose passage is read. */
  readonly selectedTie: TieId | undefined;
  readonly selectedActor: ActorId | undefined;
};

/** Nothing is pointed at or selected. */
export const noAttention: Attention = {
  pointedTies: [],
  pointedActor: undefined,
  selectedTie: undefined,
  selectedActor: undefined,
};

/** Returns the tie that is selected itself, not only read as one of an actor's. */
export function pressedTie({ selectedTie, selectedActor }: Attention): TieId | undefined {
  return selectedActor === undefined ? selectedTie : undefined;
}

/** Returns whether a tie is pointed at, selected or read: it is drawn above the others. */
export function isMeant({ selectedTie, pointedTies }: Attention, tie: TieId): boolean {
  return tie === selectedTie || pointedTies.includes(tie);
}

/** Returns the tie that says what it is: the one pointed at; while nothing is pointed at, the one selected itself. */
export function namedTie(attention: Attention): TieId | undefined {
  const { pointedTies, pointedActor } = attention;
  if (pointedTies.length === 0 && pointedActor === undefined) return pressedTie(attention);
  return pointedTies.length === 1 ? pointedTies[0] : undefined;
}

/**
 * Decides everything that is drawn: a pure function of what it is given. Where only the pointer moves, keep the
 * geometry and call `emphasise` alone.
 */
export function createScene(
  input: GeometryInput & { readonly attention: Attention; readonly describe: DescribeTie },
): Scene {
  return emphasise(createGeometry(input), input.attention, input.describe);
}

/** px: a leader that is longer runs across other lines. */
const longestLeader = 60;

/** Makes the scene of a geometry, seen with what the reader points at and has selected. */
export function emphasise(geometry: Geometry, attention: Attention, describe: DescribeTie): Scene {
  const { ties, actors, input } = geometry;
  const { ofTie, ofActor } = createEmphasis(
    ties.map(({ tie }) => tie),
    attention,
  );
  const named = namedTie(attention);
  return {
    width: input.frame.width,
    height: input.frame.height,
    actors: actors.map(({ mark }) => ({ ...mark, emphasis: ofActor(mark.id) })),
    ties: ties.map(({ mark, tie }) => ({ ...mark, emphasis: ofTie(tie) })),
    edgeLabel:
      geometry.metrics.phone || named === undefined
        ? undefined
        : edgeLabelOf(geometry, named, describe, attention.pointedTies.length > 0),
  };
}

/** The label of a tie; of one that is only selected, and is named beside the map, none that stands far from its line. */
function edgeLabelOf(
  geometry: Geometry,
  id: TieId,
  describe: DescribeTie,
  isPointedAt: boolean,
): EdgeLabel | undefined {
  const { ties, actors, input } = geometry;
  const found = ties.find(({ tie }) => tie.id === id);
  if (found === undefined) return undefined;
  const { tie, mark } = found;
  const isEnd = (actor: ActorId) => actor === tie.from || actor === tie.to;
  const label = createEdgeLabel({
    frame: spreadFrame(input.frame, input.spread ?? 1),
    tie: mark,
    ends: actors.filter((actor) => isEnd(actor.mark.id)).map(({ body }) => body),
    bodies: actors.map(({ body }) => body),
    ties: ties.map((other) => other.mark),
    words: {
      sentence: tieClause(tie, new Map(input.actors.map((actor) => [actor.id, actor])), input.language),
      count: describe(tie),
    },
    measure: input.measure,
  });
  return isPointedAt || lengthOf(label.leader) <= longestLeader ? label : undefined;
}

const lengthOf = (leader: EdgeLabel["leader"]): number =>
  leader === undefined ? 0 : Math.hypot(leader.end.x - leader.start.x, leader.end.y - leader.start.y);

type Ends = Pick<Tie, "id" | "from" | "to">;

/**
 * Decides who is stepped forward and who back. Pointing comes before selecting: while something is pointed at, all else fades
 * but the selected, which stays marked; a tie brings its two actors with it, an actor its ties and their other ends.
 */
export function createEmphasis(
  ties: readonly Ends[],
  attention: Attention,
): { readonly ofTie: (tie: Ends) => Emphasis; readonly ofActor: (actor: ActorId) => Emphasis } {
  const { pointedActor, selectedTie, selectedActor } = attention;
  const pointed = new Set(attention.pointedTies);
  const isPointing = pointed.size > 0 || pointedActor !== undefined;
  const isSelecting = selectedTie !== undefined || selectedActor !== undefined;
  const touches = (tie: Ends, actor: ActorId | undefined) => tie.from === actor || tie.to === actor;

  const ofTie = (tie: Ends): Emphasis => {
    if (tie.id === selectedTie) return "selected";
    if (pointed.has(tie.id) || touches(tie, pointedActor)) return "pointed";
    if (isPointing) return "faded";
    return isSelecting && !touches(tie, selectedActor) ? "receded" : "rest";
  };

  const chosen = new Set<ActorId>(selectedActor === undefined ? [] : [selectedActor]);
  const lit = new Set<ActorId>(pointedActor === undefined ? [] : [pointedActor]);
  const near = new Set<ActorId>();
  for (const tie of ties) {
    const into = (set: Set<ActorId>) => set.add(tie.from).add(tie.to);
    // Read as one of an actor's ties, it makes its other end no equal of the actor.
    if (tie.id === selectedTie) into(selectedActor === undefined ? chosen : near);
    if (pointed.has(tie.id)) into(lit);
    if (touches(tie, isPointing ? pointedActor : selectedActor)) into(near);
  }
  const ofActor = (actor: ActorId): Emphasis => {
    if (chosen.has(actor)) return "selected";
    if (lit.has(actor)) return "pointed";
    if (near.has(actor)) return "rest";
    if (isPointing) return "faded";
    return isSelecting ? "receded" : "rest";
  };
  return { ofTie, ofActor };
}
