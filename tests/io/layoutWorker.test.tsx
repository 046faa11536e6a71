import { expect, test } from "vitest";
import builtIn from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { arrange } from "../../src/core/layout/arrange";
import { createLayoutGraph } from "../../src/core/layout/createLayoutGraph";
import type { LayoutReply } from "../../src/core/layout/layout";
import { createLayoutEngine } from "../../src/io/layoutEngine";

/** A busy machine may take its time to start a worker. */
const slowWorker = { timeout: 20_000 };
const graph = createLayoutGraph(createGraph(builtIn as unknown as Dossier));

test("a worker answers the places that this thread would compute, and follows a drag", async () => {
  const started: Worker[] = [];
  const RealWorker = globalThis.Worker;
  globalThis.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      started.push(this);
    }
  };
  const engine = createLayoutEngine();
  const heard: LayoutReply[] = [];
  engine.subscribe((reply) => heard.push(reply));
  engine.send({ kind: "arrange", question: 1, graph, pins: [] });
  await expect.poll(() => heard.length, slowWorker).toBe(1);
  expect(heard[0]?.positions).toEqual(arrange(graph));
  expect(started).toHaveLength(1);
  engine.send({ kind: "drag", node: 0, place: { x: 0.25, y: 0.75 } });
  await expect.poll(() => [...(heard.at(-1)?.positions.slice(0, 2) ?? [])], slowWorker).toEqual([0.25, 0.75]);
  engine.dispose();
  globalThis.Worker = RealWorker;
});
