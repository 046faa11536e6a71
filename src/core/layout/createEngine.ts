import type { Place } from "../dossier/dossier";
import { isLargeGraph } from "../largeGraph/isLargeGraph";
import { createReference } from "../placing/references";
import type { Frame } from "../scene/frame";
import { arrangementSteps } from "./arrange";
import { createMotion, type Motion } from "./createMotion";
import { keepGood, type PinnedNodes, partPins, placeAll } from "./keepGood";
import type { LayoutGraph, LayoutReply, LayoutRequest } from "./layout";

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
 * Creates the layout engine itself, wherever it runs. `arrange` is computed in slices and answered when all is settled; a
 * newer one puts an end to an older one. A drag, a drop and an unpin are answered picture by picture until all is still.
 * Whatever has come to rest is looked at once more, and made good where it is clearly worse than a fresh arrangement.
 */
export function createEngine({ post, schedule, now, slice }: EngineWorld): (request: LayoutRequest) => void {
  const slices = createSlices({ schedule, now, slice });
  const withFresh = createFresh(slices.run);
  let asked: Arrange | undefined;
  let motion: Motion | undefined;
  /** Where the reader has put actors, and where they are held: nobody is put onto somebody who was put there before. */
  const wanted = new Map<number, Place>();
  let pins: PinnedNodes = new Map();
  let pictures = 0;
  let isMoving = false;

  const show = (settled: boolean, isAnew = false) => {
    if (asked === undefined || motion === undefined) return;
    const positions = Float32Array.from(motion.places);
    const { question } = asked;
    post({ kind: "positions", question, positions, settled, ...(isAnew ? { isAnew } : {}) });
  };

  const picture = () => {
    if (motion === undefined) {
      isMoving = false;
      return;
    }
    pictures += 1;
    const isStill = motion.step() < still || pictures >= mostPictures;
    isMoving = !isStill;
    const isSettled = isStill && !motion.isDragging();
    show(isSettled);
    if (isMoving) schedule(picture, framePeriod);
    else if (isSettled) keep();
  };

  const move = () => {
    pictures = 0;
    if (isMoving) return;
    isMoving = true;
    schedule(picture, 0);
  };

  const startAt = (places: ArrayLike<number>, { graph }: Arrange) => {
    motion = createMotion(Float32Array.from(places), graph.links, createReference(graph, wideFrame));
    for (const [node, place] of pins) motion.pin(node, place);
    return motion;
  };

  const settleAt = (places: ArrayLike<number>, request: Arrange) => {
    const started = startAt(places, request);
    for (let step = 0; step < mostPictures && started.step() >= still; step += 1);
    show(true);
  };

  /** Makes good what is at rest, if it has to be. */
  const keep = () => {
    const request = asked;
    if (request === undefined || motion === undefined || isLarge(request.graph)) return;
    const places = Float64Array.from(motion.places);
    withFresh(request.graph, (fresh) =>
      slices.run(keepGood(request.graph, places, pins, fresh), (better) => {
        if (better === places) return;
        startAt(better, request);
        show(true, true);
      }),
    );
  };

  const applyPins = ({ graph }: Arrange) => {
    pins = partPins(graph, wanted);
    for (const [node, place] of pins) motion?.pin(node, place);
  };

  const drop = (node: number, place: Place) => {
    if (asked?.graph.nodes[node] === undefined) return;
    wanted.set(node, place);
    applyPins(asked);
  };

  const unpin = (node: number) => {
    wanted.delete(node);
    motion?.unpin(node);
    if (asked !== undefined) applyPins(asked);
  };

  const arrange = (request: Arrange) => {
    asked = request;
    motion = undefined;
    const { graph, precomputed, known, returning } = request;
    wanted.clear();
    for (const { node, place } of request.pins) wanted.set(node, place);
    applyPins(request);
    if (precomputed?.length === 2 * graph.nodes.length) settleAt(precomputed, request);
    else if (known?.some((place) => place !== undefined)) {
      settleAt(placeAll(graph, { places: known, returning: returning ?? [], pins }), request);
      keep();
    } else {
      withFresh(request.graph, (fresh) => {
        settleAt(fresh, request);
        if (pins.size > 0) keep();
      });
    }
  };

  const seeIn = (graph: LayoutGraph | undefined, frame: Frame | undefined) => {
    if (graph !== undefined && frame !== undefined) motion?.seeIn(createReference(graph, frame));
  };

  return (request) => {
    slices.giveUp();
    switch (request.kind) {
      case "arrange":
        return arrange(request);
      case "drag":
        seeIn(asked?.graph, request.frame);
        motion?.drag(request.node, request.place);
        return move();
      case "drop":
        drop(request.node, request.place);
        return move();
      case "unpin":
        unpin(request.node);
        return move();
    }
  };
}

type Run = <Value>(work: Generator<void, Value>, done: (value: Value) => void) => void;

/** Runs work in slices of time; what was begun before is given up with `giveUp`. */
function createSlices({ schedule, now, slice }: Omit<EngineWorld, "post">) {
  let turn = 0;
  const run: Run = (work, done) => {
    const begun = turn;
    const step = () => {
      if (turn !== begun) return;
      const start = now();
      do {
        const next = work.next();
        if (next.done) return done(next.value);
      } while (now() - start < slice);
      schedule(step, 0);
    };
    schedule(step, 0);
  };
  return {
    run,
    giveUp: () => {
      turn += 1;
    },
  };
}

/** Arranges a graph as if nobody had been anywhere; the last one is remembered. */
function createFresh(run: Run) {
  let arranged: { readonly key: string; readonly places: Float32Array } | undefined;
  return (graph: LayoutGraph, then: (places: Float32Array) => void) => {
    const key = JSON.stringify(graph);
    if (arranged?.key === key) return then(arranged.places);
    run(arrangementSteps(graph), (places) => {
      arranged = { key, places };
      then(places);
    });
  };
}

const isLarge = ({ nodes, links }: LayoutGraph) => isLargeGraph(nodes.length, links.length);
