import { afterEach, describe, expect, test } from "vitest";
import { arrange } from "../../src/core/layout/arrange";
import { createLayoutGraph } from "../../src/core/layout/createLayoutGraph";
import type { LayoutEngine, LayoutReply } from "../../src/core/layout/layout";
import { createLayoutEngine } from "../../src/io/layoutEngine";
import { builtInGraph } from "../support/dossiers";

const graph = createLayoutGraph(builtInGraph());
const home = arrange(graph);
const engines: LayoutEngine[] = [];

function start(): LayoutEngine {
  const engine = createLayoutEngine();
  engines.push(engine);
  return engine;
}

function firstReply(engine: LayoutEngine): Promise<LayoutReply> {
  return new Promise((resolve) => {
    const stop = engine.subscribe((reply) => {
      resolve(reply);
      queueMicrotask(() => stop());
    });
  });
}

/** A worker of a browser that has them, but in which this one does not come up. */
class FailingWorker {
  onerror: (() => void) | null = null;
  onmessage: unknown = null;
  postMessage() {
    queueMicrotask(() => this.onerror?.());
  }
  terminate() {}
}

class ForbiddenWorker {
  constructor() {
    throw new Error("refused by the page's policy");
  }
}

afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
  Reflect.deleteProperty(globalThis, "Worker");
});

describe.each([
  ["are no workers", undefined],
  ["are workers, but this one fails", FailingWorker],
  ["are workers, but none may be started", ForbiddenWorker],
] as const)("where there %s", (_, worker) => {
  test("the same places are answered", async () => {
    if (worker !== undefined) Reflect.set(globalThis, "Worker", worker);
    const engine = start();
    const reply = firstReply(engine);
    engine.send({ kind: "arrange", question: 7, graph, pins: [] });
    expect(await reply).toEqual({ kind: "positions", question: 7, positions: home, settled: true });
  });
});

test("a newcomer is told the last positions at once", async () => {
  const engine = start();
  engine.send({ kind: "arrange", question: 1, graph, pins: [] });
  const reply = await firstReply(engine);
  const heard: LayoutReply[] = [];
  engine.subscribe((next) => heard.push(next));
  expect(heard).toEqual([reply]);
});

test("an engine that was woken before answers the same, and known places as before", async () => {
  for (const worker of [undefined, FailingWorker, ForbiddenWorker]) {
    if (worker !== undefined) Reflect.set(globalThis, "Worker", worker);
    const engine = createLayoutEngine();
    engines.push(engine);
    engine.wake();
    const heard: LayoutReply[] = [];
    engine.subscribe((reply) => heard.push(reply));
    engine.send({ kind: "arrange", question: 1, graph, pins: [], precomputed: Array.from(home) });
    expect(heard).toEqual([{ kind: "positions", question: 1, positions: home, settled: true }]);
    engine.send({ kind: "arrange", question: 2, graph, pins: [] });
    await expect.poll(() => heard.length, { timeout: 20_000 }).toBe(2);
    expect(heard[1]).toEqual({ kind: "positions", question: 2, positions: home, settled: true });
  }
});

test("a reply to an older question is dropped", async () => {
  const engine = start();
  const small = { nodes: graph.nodes.slice(0, 2), links: [] };
  const heard: number[] = [];
  engine.subscribe(({ question }) => heard.push(question));
  engine.send({ kind: "arrange", question: 1, graph: small, pins: [] });
  engine.send({ kind: "arrange", question: 2, graph, pins: [] });
  await firstReply(engine);
  expect(heard).toEqual([2]);
});

test("says nothing after its end", async () => {
  const engine = start();
  const other = start();
  const heard: LayoutReply[] = [];
  engine.subscribe((reply) => heard.push(reply));
  for (const each of [engine, other]) each.send({ kind: "arrange", question: 1, graph, pins: [] });
  engine.dispose();
  await firstReply(other);
  expect(heard).toEqual([]);
});
