import { createGraph } from "../../src/core/graph/graph";
import { createLayoutGraph } from "../../src/core/layout/createLayoutGraph";
import type { LayoutGraph } from "../../src/core/layout/layout";
import { createReference, type Reference } from "../../src/core/placing/references";
import { innerSize } from "../../src/core/scene/frame";
import { arrangeLargeGraph } from "../../src/core/stress/arrangeLargeGraph";
import { neighbourhoodPreservation, stressOf } from "../../src/core/stress/arrangementQuality";
import { createHops } from "../../src/core/stress/hops";
import { largeDossier, largeSize } from "../../tests/support/largeDossier";
import { type IntoFrame, otherLayouts } from "./otherLayouts";
import { type Row, row } from "./table";

const sizes = [
  { ties: 250, actors: 60 },
  { ties: 1000, actors: 150 },
];
/** The map beside its panel. */
const frame = { width: 876, height: 615 };
/** Two shapes that overlap by less than this, px, touch. */
const touch = 0.01;

type Quality = { readonly stress: number; readonly kept: number; readonly overlaps: number };

/**
 * Our places for large maps against other programs', of the same graphs in the same run, each program once in each round.
 * Measured of the drawing in px. Stress: normalised, over distances in the graph, at the best scale (Gansner, Koren & North
 * 2004; Zheng, Pawar & Goodman 2019). Neighbours kept: Jaccard of graph neighbours and as many nearest actors (Kruiger et al.
 * 2017). Overlaps: pairs of actors whose shapes' boxes lie on each other.
 */
export function layoutRows(runs: number): readonly Row[] {
  return sizes.flatMap((size) => {
    const graph = createLayoutGraph(
      createGraph(largeDossier({ ...largeSize, ...size, claims: 2 * size.ties })),
    );
    const reference = createReference(graph, frame);
    const programs = { Isnad: () => oursOf(graph, reference), ...othersOf(graph, reference) };
    const times = new Map(Object.keys(programs).map((name) => [name, [] as number[]]));
    const qualities = new Map<string, Quality>();
    for (let run = 0; run <= runs; run += 1) {
      for (const [name, program] of Object.entries(programs)) {
        const start = performance.now();
        const places = program();
        // The first is the warm-up.
        if (run > 0) times.get(name)?.push(performance.now() - start);
        qualities.set(name, qualityOf(places, graph, reference));
      }
    }
    return rowsOf(`layout of ${size.ties} ties`, times, qualities);
  });
}

function rowsOf(
  what: string,
  times: ReadonlyMap<string, readonly number[]>,
  qualities: ReadonlyMap<string, Quality>,
): readonly Row[] {
  const others = [...qualities].filter(([name]) => name !== "Isnad").map(([, quality]) => quality);
  const of = (name: string, measure: keyof Quality, limit?: { most?: number; atLeast?: number }) =>
    row(`${what}: ${words[measure]}, ${name}`, [qualities.get(name)?.[measure] ?? Number.NaN], "", limit);
  const own = times.get("Isnad") ?? [];
  const d3 = times.get("d3-force") ?? [];
  return [
    of("Isnad", "stress", { most: Math.min(...others.map(({ stress }) => stress)) }),
    of("Isnad", "kept", { atLeast: Math.max(...others.map(({ kept }) => kept)) }),
    of("Isnad", "overlaps", { most: 0 }),
    row(
      `${what}: time, in that of d3-force`,
      own.map((time, run) => time / (d3[run] ?? Number.NaN)),
      "×",
      { most: 1 },
    ),
    row(`${what}: time, Isnad`, own, "ms"),
    ...[...qualities].flatMap(([name, { stress, kept, overlaps }]) => {
      if (name === "Isnad") return [];
      const { value } = row("", times.get(name) ?? [], "ms");
      const figures = `${stress.toFixed(3)}, ${kept.toFixed(3)}, ${overlaps}, ${value}`;
      return [{ what: `${what}: the same four, ${name}`, value: figures, limit: "", holds: undefined }];
    }),
  ];
}

const words = { stress: "stress", kept: "neighbours kept", overlaps: "overlaps" } as const;

function oursOf(graph: LayoutGraph, { frame: whole, metrics }: Reference): readonly number[] {
  const { width, height } = innerSize(whole, metrics);
  const arranging = arrangeLargeGraph(graph);
  for (;;) {
    const { done, value } = arranging.next();
    if (done) return Array.from(value, (place, index) => place * (index % 2 === 0 ? width : height));
  }
}

function othersOf(
  graph: LayoutGraph,
  reference: Reference,
): Readonly<Record<string, () => readonly number[]>> {
  const radii = reference.bodies.map(({ radius }) => radius);
  const intoFrame = createIntoFrame(reference);
  const named = Object.entries(otherLayouts).map(([name, layout]) => [
    name,
    () => intoFrame(layout(graph, radii, intoFrame)),
  ]);
  return Object.fromEntries(named);
}

function createIntoFrame({ frame: whole, metrics }: Reference): IntoFrame {
  const inner = innerSize(whole, metrics);
  return (places) => {
    const [xs, ys] = [0, 1].map((axis) => places.filter((_, index) => index % 2 === axis));
    const [left, top] = [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))];
    const scale = Math.min(
      inner.width / (Math.max(...(xs ?? [])) - left),
      inner.height / (Math.max(...(ys ?? [])) - top),
    );
    return places.map((place, index) => (place - (index % 2 === 0 ? left : top)) * scale);
  };
}

function qualityOf(places: readonly number[], graph: LayoutGraph, { bodies }: Reference): Quality {
  const hops = createHops(graph);
  const overlaps = bodies.flatMap((a, one) =>
    bodies.slice(one + 1).filter((b, index) => {
      const other = one + 1 + index;
      const dx = Math.abs((places[2 * one] ?? 0) - (places[2 * other] ?? 0));
      const dy = Math.abs((places[2 * one + 1] ?? 0) - (places[2 * other + 1] ?? 0));
      return a.reachX + b.reachX - dx > touch && a.reachY + b.reachY - dy > touch;
    }),
  );
  return {
    stress: stressOf(Float64Array.from(places), hops),
    kept: neighbourhoodPreservation(places, hops),
    overlaps: overlaps.length,
  };
}
