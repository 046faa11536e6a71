import type { ActorId, Claim, Dossier, Place } from "../../src/core/dossier/dossier";
import { mergeActors } from "../../src/core/edit/editActors";
import { createGraph, type Graph } from "../../src/core/graph/graph";
import { createEngine } from "../../src/core/layout/createEngine";
import { createLayoutGraph } from "../../src/core/layout/createLayoutGraph";
import type { LayoutReply } from "../../src/core/layout/layout";

/** What somebody does who codes: actors and claims are meant by their numbers, as far as there are so many. */
export type Step =
  | { readonly kind: "code" | "undo" }
  | { readonly kind: "rename"; readonly actor: number; readonly name: string }
  | { readonly kind: "merge"; readonly gone: number; readonly into: number }
  | { readonly kind: "drag"; readonly actor: number; readonly place: Place };

/** The map after a step, at each moment at which it rests. */
export type Moment = {
  readonly graph: Graph;
  readonly positions: Float32Array;
  readonly pins: ReadonlyMap<ActorId, Place>;
  /** Nothing more comes after it until the next step. */
  readonly isLast: boolean;
};

/** A dossier that is coded claim by claim, with its map: what the page does, without the page. */
export function createGrowingMap(whole: Dossier) {
  const replies: LayoutReply[] = [];
  const waiting: (() => void)[] = [];
  const send = createEngine({
    post: (reply) => replies.push(reply),
    schedule: (run) => waiting.push(run),
    now: () => 0,
    slice: 1,
  });
  const homes = new Map<ActorId, Place>();
  const pins = new Map<ActorId, Place>();
  const before: Dossier[] = [];
  let dossier: Dossier = { ...whole, claims: [] };
  let graph = createGraph(dossier);
  let question = 0;

  /** Lets everything happen, and answers each moment at which all rests. */
  const settled = (): readonly Moment[] => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) run();
    const resting = replies.splice(0).filter((reply) => reply.settled && reply.question === question);
    return resting.map(({ positions, isAnew }, index) => {
      graph.sides.forEach(({ id }, node) => {
        const isForced = pins.size > 0 && homes.has(id) && (isAnew !== true || pins.has(id));
        if (!isForced) homes.set(id, { x: positions[2 * node] ?? 0, y: positions[2 * node + 1] ?? 0 });
      });
      return { graph, positions, pins: new Map(pins), isLast: index === resting.length - 1 };
    });
  };

  const show = (next: Dossier): readonly Moment[] => {
    const drawn = new Set(graph.sides.map(({ id }) => id));
    dossier = next;
    graph = createGraph(dossier);
    question += 1;
    const { sides } = graph;
    send({
      kind: "arrange",
      question,
      graph: createLayoutGraph(graph),
      known: sides.map(({ id }) => homes.get(id)),
      returning: sides.flatMap(({ id }, node) => (homes.has(id) && !drawn.has(id) ? [node] : [])),
      pins: sides.flatMap(({ id }, node) => {
        const place = pins.get(id);
        return place === undefined ? [] : [{ node, place }];
      }),
    });
    return sides.length === 0 ? [] : settled();
  };

  const edit = (next: Dossier): readonly Moment[] => {
    if (next === dossier) return [];
    before.push(dossier);
    return show(next);
  };

  /** The next claim that is not coded yet, of those whose actors are still there. */
  const codeNext = (): readonly Moment[] => {
    const there = new Set(dossier.actors.map(({ id }) => id));
    const coded = new Set(dossier.claims.map(({ id }) => id));
    const isPossible = ({ id, between, from, to }: Claim) =>
      !coded.has(id) && (between ?? [...from, ...to]).every((side) => there.has(side));
    const claim = whole.claims.find(isPossible);
    return claim === undefined ? [] : edit({ ...dossier, claims: [...dossier.claims, claim] });
  };

  return {
    /** Does a step, and answers the map at each moment at which it rests after it; none where nothing came of it. */
    take: (step: Step): readonly Moment[] => {
      const actor = (number: number) => graph.sides[number % Math.max(1, graph.sides.length)];
      switch (step.kind) {
        case "code":
          return codeNext();
        case "undo": {
          const last = before.pop();
          return last === undefined ? [] : show(last);
        }
        case "rename": {
          const renamed = actor(step.actor);
          if (renamed === undefined) return [];
          const name = { en: step.name, ar: step.name };
          const actors = dossier.actors.map((each) => (each.id === renamed.id ? { ...each, name } : each));
          return edit({ ...dossier, actors });
        }
        case "merge": {
          const [gone, into] = [actor(step.gone), actor(step.into)];
          return gone === undefined || into === undefined ? [] : edit(mergeActors(gone.id, into.id)(dossier));
        }
        case "drag": {
          const dragged = actor(step.actor);
          if (dragged === undefined) return [];
          const node = graph.sides.indexOf(dragged);
          pins.set(dragged.id, step.place);
          send({ kind: "drag", node, place: step.place });
          send({ kind: "drop", node, place: step.place });
          return settled();
        }
      }
    },
    isDone: () => dossier.claims.length >= whole.claims.length,
  };
}
