import type { Frame } from "../scene/frame";
import { createArrangement } from "./arrange";
import { createMotion, type Motion } from "./createMotion";
import type { LayoutGraph, LayoutReply, LayoutRequest } from "./layout";
import { createReference } from "./references";

/** What an engine needs of the world it runs in. */
export type EngineWorld = {
  readonly post: (reply: LayoutReply) => void;
  /** Runs something later, after `wait` ms. */
  readonly schedule: (run: () => void, wait: number) => void;
  /** ms since some moment. */
  readonly now: () => number;
  /** How long it may compute without a break, ms. */
  readonly slice: number;
};

type Arrange = Extract<LayoutRequest, { kind: "arrange" }>;

/** Between two pictures of a movement, ms. */
const framePeriod = 16;
/** A movement ends when nothing goes further than this, in shares of the frame, or after so many pictures. */
const still = 0.0004;
const mostPictures = 240;
const wideFrame: Frame = { width: 876, height: 615 };

/**
 * The layout engine itself, wherever it runs. `arrange` is computed in slices and answered once, when all is settled; a
 * newer one puts an end to an older one. A drag, a drop and an unpin are answered picture by picture until all is still.
 */
export function createEngine({ post, schedule, now, slice }: EngineWorld): (request: LayoutRequest) => void {
  let asked: Arrange | undefined;
  let known: { readonly key: string; readonly home: Float32Array } | undefined;
  let motion: Motion | undefined;
  let pictures = 0;
  let isMoving = false;

  const show = (settled: boolean) => {
    if (asked === undefined || motion === undefined) return;
    const positions = Float32Array.from(motion.places);
    post({ kind: "positions", question: asked.question, positions, settled });
  };

  const picture = () => {
    if (motion === undefined) {
      isMoving = false;
      return;
    }
    pictures += 1;
    const isStill = motion.step() < still || pictures >= mostPictures;
    isMoving = !isStill;
    show(isStill && !motion.isHeld());
    if (isMoving) schedule(picture, framePeriod);
  };

  const move = () => {
    pictures = 0;
    if (isMoving) return;
    isMoving = true;
    schedule(picture, 0);
  };

  const settleAt = (home: Float32Array, { graph, pins }: Arrange) => {
    motion = createMotion(home, graph.links, createReference(graph, wideFrame));
    for (const { node, place } of pins) motion.pin(node, place);
    for (let step = 0; step < mostPictures && motion.step() >= still; step += 1);
    show(true);
  };

  const arrange = (request: Arrange) => {
    asked = request;
    motion = undefined;
    if (request.home?.length === 2 * request.graph.nodes.length) {
      return settleAt(Float32Array.from(request.home), request);
    }
    const key = JSON.stringify(request.graph);
    if (known?.key === key) return settleAt(known.home, request);
    known = undefined;
    inSlices(createArrangement(request.graph), {
      goesOn: () => asked === request,
      done: (home) => {
        known = { key, home };
        settleAt(home, request);
      },
    });
  };

  const inSlices = <Value>(
    work: Generator<void, Value>,
    { goesOn, done }: { readonly goesOn: () => boolean; readonly done: (value: Value) => void },
  ) => {
    const run = () => {
      if (!goesOn()) return;
      const start = now();
      do {
        const next = work.next();
        if (next.done) return done(next.value);
      } while (now() - start < slice);
      schedule(run, 0);
    };
    schedule(run, 0);
  };

  const seeIn = (graph: LayoutGraph | undefined, frame: Frame | undefined) => {
    if (graph !== undefined && frame !== undefined) motion?.seeIn(createReference(graph, frame));
  };

  return (request) => {
    switch (request.kind) {
      case "arrange":
        return arrange(request);
      case "drag":
        seeIn(asked?.graph, request.frame);
        motion?.hold(request.node, request.place);
        return move();
      case "drop":
        motion?.pin(request.node, request.place);
        return move();
      case "unpin":
        motion?.unpin(request.node);
        return move();
    }
  };
}
