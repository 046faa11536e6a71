import { tieClause } from "../graph/tieSentence";
import type { TieId } from "../graph/ties";
import { type Attention, createEmphasis, type DescribeTie, namedTie } from "../scene/createScene";
import { createEdgeLabel } from "../scene/edgeLabel";
import type { DrawnActor, EdgeLabel, Scene } from "../scene/scene";
import { chooseNames, type ShownNames } from "./chooseNames";
import type { LargeGraphGeometry } from "./createLargeGraphGeometry";

/** An actor of a large graph: named or not, its name `nameAside` px to the right of its centre and `nameDrop` px below. */
export type LargeGraphActorMark = DrawnActor & { readonly isNamed: boolean; readonly nameAside: number };

/** A scene of very many. */
export type LargeGraphScene = Omit<Scene, "actors"> & { readonly actors: readonly LargeGraphActorMark[] };

/**
 * Makes the scene of a geometry, seen with what the reader points at and has selected, at a zoom: what is meant is always
 * named.
 */
export function emphasiseLargeGraph(
  geometry: LargeGraphGeometry,
  attention: Attention,
  describe: DescribeTie,
  zoom: number,
): LargeGraphScene {
  const { ties, actors, input, metrics } = geometry;
  const { ofTie, ofActor } = createEmphasis(
    ties.map(({ tie }) => tie),
    attention,
  );
  const emphases = actors.map(({ mark }) => ofActor(mark.id));
  const wanted = actors.flatMap((_, index) =>
    emphases[index] === "selected" || emphases[index] === "pointed" ? [index] : [],
  );
  const named = chooseNames(geometry, zoom, wanted);
  const tie = namedTie(attention);
  return {
    width: input.frame.width,
    height: input.frame.height,
    actors: actors.map(({ mark }, index) => {
      const { size = mark.nameSize, x = 0, y = 0 } = named.get(index) ?? {};
      return {
        ...mark,
        emphasis: emphases[index] ?? "rest",
        isNamed: named.has(index),
        nameSize: size,
        nameAside: x,
        nameDrop: y,
      };
    }),
    ties: ties.map(({ mark, tie: own }) => ({ ...mark, emphasis: ofTie(own) })),
    edgeLabel: metrics.phone || tie === undefined ? undefined : edgeLabelOf(geometry, tie, named, describe),
  };
}

/** The label keeps off the actors that are named; among the lines of a large graph there is no free ground to look for. */
function edgeLabelOf(
  { ties, actors, input }: LargeGraphGeometry,
  id: TieId,
  named: ShownNames,
  describe: DescribeTie,
): EdgeLabel | undefined {
  const found = ties.find(({ tie }) => tie.id === id);
  if (found === undefined) return undefined;
  const { tie, mark } = found;
  const bodies = actors.flatMap(({ mark: actor, body }, index) => {
    const isEnd = actor.id === tie.from || actor.id === tie.to;
    if (!isEnd && !named.has(index)) return [];
    const width = actor.nameBox.width / 2;
    return [
      {
        isEnd,
        body: { ...body, reachX: Math.max(body.reachX, width), nameX: width, nameY: body.nameSize / 2 },
      },
    ];
  });
  return createEdgeLabel({
    frame: input.frame,
    tie: mark,
    ends: bodies.filter(({ isEnd }) => isEnd).map(({ body }) => body),
    bodies: bodies.map(({ body }) => body),
    ties: [],
    words: {
      sentence: tieClause(tie, new Map(input.actors.map((actor) => [actor.id, actor])), input.language),
      count: describe(tie),
    },
    measure: input.measure,
  });
}
