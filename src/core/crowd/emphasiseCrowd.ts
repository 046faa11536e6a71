import { tieClause } from "../graph/tieSentence";
import type { TieId } from "../graph/ties";
import { type DescribeTie, namedTie } from "../scene/createScene";
import { type Attention, createEmphasis } from "../scene/emphasis";
import { createPlate } from "../scene/plate";
import type { DrawnActor, Plate, Scene } from "../scene/scene";
import { chooseNames, type ShownNames } from "./chooseNames";
import type { CrowdGeometry } from "./createCrowdGeometry";

/** An actor of a crowd: named or not, its name `nameAside` px to the right of its centre and `nameDrop` px below. */
export type CrowdActorMark = DrawnActor & { readonly isNamed: boolean; readonly nameAside: number };

/** A scene of very many. */
export type CrowdScene = Omit<Scene, "actors"> & { readonly actors: readonly CrowdActorMark[] };

/** Seen with what the reader points at and has selected, at a zoom: what is meant is always named. */
export function emphasiseCrowd(
  geometry: CrowdGeometry,
  attention: Attention,
  describe: DescribeTie,
  zoom: number,
): CrowdScene {
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
    plate: metrics.phone || tie === undefined ? undefined : plateOf(geometry, tie, named, describe),
  };
}

/** The plate keeps off the actors that are named; among the lines of a crowd there is no free ground to look for. */
function plateOf(
  { ties, actors, input }: CrowdGeometry,
  id: TieId,
  named: ShownNames,
  describe: DescribeTie,
): Plate | undefined {
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
  return createPlate({
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
