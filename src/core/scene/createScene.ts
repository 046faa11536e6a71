import type { ActorId } from "../dossier/dossier";
import { tieClause } from "../graph/tieSentence";
import type { Tie, TieId } from "../graph/ties";
import { createGeometry, type Geometry, type GeometryInput } from "./createGeometry";
import { createEdgeLabel } from "./edgeLabel";
import { type Attention, createEmphasis, pressedTie } from "./emphasis";
import { spreadFrame } from "./frame";
import type { EdgeLabel, Scene } from "./scene";

/** What stands beside a tie's sentence: "2 passages". */
export type DescribeTie = (tie: Tie) => string;

/**
 * Everything that is drawn, decided: a pure function of what it is given. Where only the pointer moves, keep the
 * geometry and call `emphasise` alone.
 */
export function createScene(
  input: GeometryInput & { readonly attention: Attention; readonly describe: DescribeTie },
): Scene {
  return emphasise(createGeometry(input), input.attention, input.describe);
}

/** px: a leader that is longer runs across other lines. */
const longestLeader = 60;

/** A geometry seen with what the reader points at and has selected. */
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
        : plateOf(geometry, named, describe, attention.pointedTies.length > 0),
  };
}

/** The tie that says what it is: the one pointed at; while nothing is pointed at, the one selected itself. */
export function namedTie(attention: Attention): TieId | undefined {
  const { pointedTies, pointedActor } = attention;
  if (pointedTies.length === 0 && pointedActor === undefined) return pressedTie(attention);
  return pointedTies.length === 1 ? pointedTies[0] : undefined;
}

/** The label of a tie; of one that is only selected, and is named beside the map, none that stands far from its line. */
function plateOf(
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
