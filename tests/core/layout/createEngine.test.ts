import { describe, expect, test } from "vitest";
import { arrange } from "../../../src/core/layout/arrange";
import { createEngine } from "../../../src/core/layout/createEngine";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import type { LayoutReply } from "../../../src/core/layout/layout";
import { createReference } from "../../../src/core/placing/references";
import { gapBetween, placeBody } from "../../../src/core/scene/body";
import type { Frame } from "../../../src/core/scene/frame";
import { builtInGraph } from "../../support/dossiers";

const graph = createLayoutGraph(builtInGraph());
const home = arrange(graph);
const small = { nodes: graph.nodes.slice(0, 2), links: [] };
const corner = { x: 0.02, y: 0.97 };

/** An engine whose time passes only when it is told to; each slice is one step of its work. */
function start() {
  const replies: LayoutReply[] = [];
  const waiting: (() => void)[] = [];
  let time = 0;
  const send = createEngine({
    post: (reply) => replies.push(reply),
    schedule: (run) => waiting.push(run),
    now: () => {
      time += 1;
      return time;
    },
    slice: 1,
  });
  /** Lets everything happen that is due, and what comes of it. */
  const settle = () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) run();
  };
  const tick = () => waiting.shift()?.();
  const ask = (question: number, pins: Parameters<typeof placed>[0] = []) =>
    send({ kind: "arrange", question, graph, pins: placed(pins) });
  return { send, replies, waiting, settle, tick, ask, last: () => replies.at(-1) ?? expect.fail("no reply") };
}

const placed = (pins: readonly (readonly [number, { x: number; y: number }])[]) =>
  pins.map(([node, place]) => ({ node, place }));
const placeOf = ({ positions }: LayoutReply, node: number) => ({
  x: positions[2 * node] ?? Number.NaN,
  y: positions[2 * node + 1] ?? Number.NaN,
});
const isAt = (reply: LayoutReply, node: number, place: { x: number; y: number }) => {
  expect(placeOf(reply, node).x).toBeCloseTo(place.x, 5);
  expect(placeOf(reply, node).y).toBeCloseTo(place.y, 5);
};

describe("a question to the engine", () => {
  test("is answered once, when all is settled, with the layout of the graph", () => {
    const { ask, settle, replies } = start();
    ask(1);
    expect(replies).toEqual([]);
    settle();
    expect(replies).toEqual([{ kind: "positions", question: 1, positions: home, settled: true }]);
  });

  test("is computed in slices", () => {
    const { ask, tick, replies, waiting } = start();
    ask(1);
    for (let slice = 0; slice < 20; slice += 1) tick();
    expect(replies).toEqual([]);
    expect(waiting).toHaveLength(1);
  });

  test("puts an end to an older one", () => {
    const { send, ask, settle, tick, replies } = start();
    send({ kind: "arrange", question: 1, graph: small, pins: [] });
    tick();
    ask(2);
    settle();
    expect(replies.map(({ question }) => question)).toEqual([2]);
  });

  test("about a graph that it knows is answered at once", () => {
    const { ask, settle, replies } = start();
    ask(1);
    settle();
    ask(2);
    expect(replies.map(({ question, settled }) => [question, settled])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  test("with pins has these actors where they were put, and the others near their own places", () => {
    const { ask, settle, last } = start();
    ask(1, [[2, corner]]);
    settle();
    isAt(last(), 2, corner);
    expect(last().settled).toBe(true);
    const far = graph.nodes.map((_, node) => Math.abs(placeOf(last(), node).x - (home[2 * node] ?? 0)));
    // All but the one whose corner it is: that has to look for another place.
    const wasThere = (node: number) => (home[2 * node] ?? 0) < 0.1 && (home[2 * node + 1] ?? 0) > 0.9;
    expect(Math.max(...far.filter((_, node) => node !== 2 && !wasThere(node)))).toBeLessThan(0.25);
  });
});

describe("an actor that is dragged", () => {
  test("is exactly under the pointer, picture by picture", () => {
    const { ask, settle, send, tick, last } = start();
    ask(1);
    settle();
    for (const x of [0.1, 0.2, 0.9, 1]) {
      send({ kind: "drag", node: 0, place: { x, y: 0.5 } });
      tick();
      isAt(last(), 0, { x, y: 0.5 });
      expect(last().settled).toBe(false);
    }
  });

  /** px between the boxes of two actors, as they are drawn in a frame. */
  const between = (reply: LayoutReply, nodes: readonly [number, number], frame: Frame) => {
    const { bodies, metrics } = createReference(graph, frame);
    const [a, b] = nodes.map((node) => {
      const { x, y } = placeOf(reply, node);
      return placeBody(bodies[node] ?? expect.fail("no body"), x, y, frame, metrics);
    });
    if (a === undefined || b === undefined) throw new Error("no actors");
    return gapBetween(a, b);
  };

  test.each([
    ["wide", { width: 876, height: 615 }],
    ["a phone's", { width: 366, height: 345 }],
  ] as const)("makes the others give way, in a frame that is %s", (_, frame) => {
    const { ask, settle, send, last } = start();
    ask(1);
    settle();
    const onto = { x: home[2] ?? 0, y: home[3] ?? 0 };
    send({ kind: "drag", node: 0, place: onto, frame });
    settle();
    // Inside of the frame: on a phone its name would leave it.
    expect(Math.abs(placeOf(last(), 0).x - onto.x)).toBeLessThan(0.05);
    expect(Math.abs(placeOf(last(), 0).y - onto.y)).toBeLessThan(0.05);
    expect(between(last(), [0, 1], frame)).toBeGreaterThan(0);
  });

  test("leaves room for a sign between it and what it is tied to", () => {
    const frame = { width: 876, height: 615 };
    const [link] = graph.links;
    if (link === undefined) throw new Error("no ties");
    const { ask, settle, send, last } = start();
    ask(1);
    settle();
    const [x = 0, y = 0] = home.subarray(2 * link.target);
    send({ kind: "drag", node: link.source, place: { x: x + 0.1, y }, frame });
    settle();
    const { metrics } = createReference(graph, frame);
    expect(between(last(), [link.source, link.target], frame)).toBeGreaterThan(2 * metrics.signRadius + 12);
  });

  test("is kept off where it is drawn, though it is put outside of the frame", () => {
    const frame = { width: 876, height: 615 };
    for (const other of graph.nodes.keys()) {
      const { ask, settle, send, last } = start();
      ask(1);
      settle();
      send({ kind: "drop", node: other, place: { x: 1, y: 1 } });
      const node = other === 0 ? 1 : 0;
      send({ kind: "drag", node, place: { x: 1.3, y: 1.3 }, frame });
      send({ kind: "unpin", node: other });
      settle();
      for (const neighbour of graph.nodes.keys()) {
        if (neighbour !== node) expect(between(last(), [node, neighbour], frame)).toBeGreaterThan(0);
      }
    }
  });

  test("stays where it is dropped, and the others come home again", () => {
    const { ask, settle, send, last } = start();
    ask(1);
    settle();
    send({ kind: "drag", node: 0, place: { x: home[2] ?? 0, y: home[3] ?? 0 } });
    settle();
    send({ kind: "drop", node: 0, place: corner });
    settle();
    isAt(last(), 0, corner);
    expect(last().settled).toBe(true);
    expect(Math.abs(placeOf(last(), 1).x - (home[2] ?? 0))).toBeLessThan(0.01);
  });

  test("is put beside whoever was put there before, and both stand where they were put once one has gone", () => {
    const { ask, settle, send, last } = start();
    ask(1);
    settle();
    send({ kind: "drop", node: 0, place: corner });
    settle();
    send({ kind: "drop", node: 1, place: corner });
    settle();
    expect(between(last(), [0, 1], { width: 876, height: 615 })).toBeGreaterThan(0);
    send({ kind: "drop", node: 1, place: { x: 0.9, y: 0.1 } });
    settle();
    isAt(last(), 0, corner);
    isAt(last(), 1, { x: 0.9, y: 0.1 });
  });

  test("goes home when it is unpinned, not in one step", () => {
    const { ask, settle, send, replies, last } = start();
    ask(1, [[0, corner]]);
    settle();
    const before = replies.length;
    send({ kind: "unpin", node: 0 });
    settle();
    expect(replies.length - before).toBeGreaterThan(5);
    const way = replies.slice(before).map((reply) => Math.abs(placeOf(reply, 0).x - (home[0] ?? 0)));
    expect(way).toEqual([...way].sort((a, b) => b - a));
    expect(way.at(-1)).toBeLessThan(0.01);
    expect(last().settled).toBe(true);
  });

  test("cannot be lost outside of the frame, or by a place that is no place", () => {
    const { ask, settle, send, tick, last } = start();
    ask(1);
    settle();
    for (const place of [
      { x: 50, y: -50 },
      { x: Number.NaN, y: Number.POSITIVE_INFINITY },
    ]) {
      send({ kind: "drag", node: 0, place });
      tick();
      for (const value of last().positions) expect(Math.abs(value)).toBeLessThan(2);
    }
  });
});

test("what is sent before anything is arranged, or about nobody, does no harm", () => {
  const { ask, settle, send, replies, last } = start();
  send({ kind: "drag", node: 0, place: corner });
  send({ kind: "drop", node: 0, place: corner });
  send({ kind: "unpin", node: 3 });
  settle();
  expect(replies).toEqual([]);
  ask(1);
  settle();
  for (const node of [-1, 0.5, 1000]) send({ kind: "drop", node, place: corner });
  settle();
  expect(last().positions).toEqual(home);
});
