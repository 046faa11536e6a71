import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runToEnd } from "../../../src/core/coding/runToEnd";
import { allTies } from "../../../src/core/graph/filter";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { freshWithPins, partPins } from "../../../src/core/layout/keepGood";
import { createLayoutEvaluator, isGoodEnough } from "../../../src/core/layout/layoutEvaluator";
import { leastLength } from "../../../src/core/scene/faults";
import { metricsOf } from "../../../src/core/scene/frame";
import { estimateWidth } from "../../../src/core/scene/names";
import { readBuiltIn } from "../../support/dossiers";
import { createGrowingMap, type Moment, type Step } from "../../support/growingMap";
import { dossierOfTold, type Told, toldOf } from "../../support/madeUpDossiers";
import { heldOut } from "../coding/heldOut";
import { looked } from "../coding/newsSentences";
import { boxOf, distanceToActor, draw, gapBetween, pointsOf } from "../scene/drawing";

/** `GROWING=200 npx vitest run --project core tests/core/layout/growing.test.ts` tries so many dossiers, and larger ones. */
const many = Number(process.env.GROWING ?? 0);

/** The map on a phone, and on screens 1100, 1440, 1920 and 2560 px wide, as it was measured there. */
const frames = [
  { width: 358, height: 345 },
  { width: 536, height: 447 },
  { width: 876, height: 636 },
  { width: 832, height: 816 },
  { width: 1472, height: 1176 },
];

/** A browser's own widths differ from the estimate. */
const measure = (text: string, size: number) => 1.02 * estimateWidth(text) * size;

/** What the marks are drawn at, as a share of their usual size: the least that was seen, by the number of actors. */
const leastShrink = new Map<number, number>();

function expectNothingMisleads({ graph, positions }: Moment): void {
  const ties = new Map(allTies(graph).map((tie) => [tie.id, tie]));
  const misleading: string[] = [];
  for (const frame of frames) {
    for (const language of ["en", "ar"] as const) {
      const { actors, ties: marks } = draw(graph, positions, { frame, language, measure });
      const expectMore = (value: number, least: number, what: () => string) => {
        if (value > least) return;
        misleading.push(`${what()}; ${frame.width} × ${frame.height}, ${language}: ${value}, ${least}`);
      };
      actors.forEach((actor, index) => {
        for (const other of actors.slice(index + 1)) {
          expectMore(gapBetween(boxOf(actor), boxOf(other)), 0, () => `${actor.id}, ${other.id}`);
        }
      });
      for (const { id, curve, head, sign, width } of marks) {
        const tie = ties.get(id);
        const usual = metricsOf(frame, actors.length);
        const metrics = metricsOf(frame, actors.length, sign.radius / usual.signRadius);
        const end = head?.[0] ?? curve.end;
        const length = Math.hypot(curve.start.x - end.x, curve.start.y - end.y);
        expectMore(length, 0.98 * leastLength(width, head === undefined, metrics), () => id);
        leastShrink.set(actors.length, Math.min(leastShrink.get(actors.length) ?? 1, metrics.shrink));
        const points = [...pointsOf(curve), end];
        for (const actor of actors) {
          if (tie?.from === actor.id || tie?.to === actor.id) continue;
          const free = Math.min(...points.map((point) => distanceToActor(actor, point)));
          expectMore(free, width / 2, () => `${id} by ${actor.id}`);
        }
      }
    }
  }
  expect(misleading).toEqual([]);
}

/** After the last moment of a step, the picture is not clearly worse than a fresh one with the same pins. */
function expectGood({ graph, positions, pins }: Moment): void {
  const layoutGraph = createLayoutGraph(graph);
  const nodes = new Map(graph.sides.map(({ id }, node) => [id, node]));
  const held = new Map(
    [...pins].flatMap(([id, place]) => (nodes.has(id) ? [[nodes.get(id) ?? 0, place]] : [])),
  );
  const { evaluate } = createLayoutEvaluator(layoutGraph);
  const fresh = runToEnd(
    freshWithPins(layoutGraph, arrange(layoutGraph), positions, partPins(layoutGraph, held)),
  );
  const [own, best] = [evaluate(positions), evaluate(fresh)];
  expect(isGoodEnough(own, best, held.size > 0), JSON.stringify({ own, best })).toBe(true);
}

function expectGoodAfter(moments: readonly Moment[]): void {
  for (const moment of moments) {
    expectNothingMisleads(moment);
    if (moment.isLast) expectGood(moment);
  }
}

const articles: readonly (readonly [string, readonly Told[], number])[] = [
  ["sentences coded by hand", looked, 6],
  ["others", heldOut, 6],
];

describe("a map that grows claim by claim stays good", () => {
  test("with the claims of the built-in dossier", () => {
    const map = createGrowingMap(readBuiltIn());
    let claims = 0;
    while (!map.isDone()) {
      expectGoodAfter(map.take({ kind: "code" }));
      claims += 1;
    }
    expect(claims).toBeGreaterThan(20);
  });

  test.each(articles)("with %s", (_, told, few) => {
    const sided = told.filter(({ type, between, from, to }) => type && (between ?? (from && to)));
    const map = createGrowingMap(dossierOfTold(sided.slice(0, many > 0 ? 21 : few)));
    while (!map.isDone()) expectGoodAfter(map.take({ kind: "code" }));
    expectGoodAfter(map.take({ kind: "undo" }));
    expectGoodAfter(map.take({ kind: "code" }));
  });

  const claims = fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 3, maxLength: many > 0 ? 24 : 8 })
    .map((numbers) => dossierOfTold(toldOf(numbers)));
  const place = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.constant<Step>({ kind: "code" }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: "undo" }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("rename" as const),
        actor: fc.nat(30),
        name: fc.constantFrom("Iran", "The Joint Monitoring Committee of the Ceasefire", "لجنة"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("merge" as const), gone: fc.nat(30), into: fc.nat(30) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("drag" as const), actor: fc.nat(30), place }) },
  );

  test("with any claims, while names are changed, actors merged and dragged, and steps undone", () => {
    fc.assert(
      fc.property(claims, fc.array(step, { minLength: 4, maxLength: many > 0 ? 40 : 8 }), (whole, steps) => {
        const map = createGrowingMap(whole);
        for (const each of steps) expectGoodAfter(map.take(each));
      }),
      // Always the same few here, so that it is not chance what a run says; others with every run of many.
      many > 0 ? { numRuns: many, endOnFailure: true } : { numRuns: 12, seed: 1 },
    );
    if (many > 0)
      console.info(
        "least size of marks by number of actors:",
        [...leastShrink].sort((a, b) => a[0] - b[0]),
      );
  });
});
