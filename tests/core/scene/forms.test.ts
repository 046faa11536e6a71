import fc from "fast-check";
import { expect, test } from "vitest";
import { relationType, relationTypes } from "../../../src/core/codebook/relationTypes";
import type { LineForm } from "../../../src/core/graph/tieState";
import type { TieId } from "../../../src/core/graph/ties";
import { largeGraphHeadStyle, largeGraphStrokesOf } from "../../../src/core/largeGraph/largeGraphStrokes";
import { discOf } from "../../../src/core/scene/discs";
import { withHead } from "../../../src/core/scene/heads";
import { inksOfTie, partsOfTie, piecesOfTie } from "../../../src/core/scene/markAttributes";
import { ruleStrokes } from "../../../src/core/scene/ruleStrokes";
import { createSample } from "../../../src/core/scene/sample";
import type { DrawnTie } from "../../../src/core/scene/scene";
import { strokesOf, widthOf } from "../../../src/core/scene/strokes";

/** Every form that is drawn apart. What is only denied is struck through, whoever says so. */
const forms: readonly LineForm[] = [
  ...(["actual", "planned", "conditional"] as const).flatMap((mood) =>
    [false, true].flatMap((hearsay) => [false, true].map((disputed) => ({ mood, hearsay, disputed }))),
  ),
  { mood: "denied", hearsay: false, disputed: false },
];
const pairs = forms.flatMap((one, index) => forms.slice(index + 1).map((other) => [one, other] as const));

const anyType = fc.constantFrom(...relationTypes.map(({ id }) => id));
const anyWidth = fc.integer({ min: 1, max: 5 }).map(widthOf);
const anyPair = fc.constantFrom(...pairs);

type Given = {
  readonly width: number;
  readonly mutual: boolean;
  readonly length: number;
  readonly bow: number;
};
const anyLine: fc.Arbitrary<Given> = fc.record({
  width: anyWidth,
  mutual: fc.boolean(),
  length: fc.double({ min: 90, max: 700, noNaN: true }),
  bow: fc.double({ min: -40, max: 40, noNaN: true }),
});

function markOf(type: DrawnTie["type"], form: LineForm, { width, mutual, length, bow }: Given): DrawnTie {
  const route = {
    start: { x: 0, y: 0 },
    control: { x: length / 2, y: bow },
    end: { x: length, y: 0 },
  };
  return {
    id: "tie" as TieId,
    type,
    ...(mutual ? { curve: route, head: undefined } : withHead(route, width)),
    width,
    sign: { centre: { x: length / 2, y: bow / 2 }, radius: 8.5 },
    form,
    unsupported: false,
    emphasis: "rest",
  };
}

const looks = {
  "on the map": (mark: DrawnTie) => [piecesOfTie(mark), partsOfTie(mark).head],
  "among very many": (mark: DrawnTie) => [largeGraphStrokesOf(mark), largeGraphHeadStyle(mark)],
  "in the key": ({ type, form, head }: DrawnTie) => {
    const { pieces, head: own } = createSample(type, form, head === undefined);
    return [pieces, own];
  },
  "beside a quote": ({ type, form }: DrawnTie) => ruleStrokes(relationType(type).line, form),
  "on a disc": ({ form }: DrawnTie) => discOf(form),
};

test.each(Object.entries(looks))("forms that differ are drawn apart %s", (_where, lookOf) => {
  fc.assert(
    fc.property(anyType, anyPair, anyLine, (type, [one, other], line) => {
      expect(lookOf(markOf(type, one, line))).not.toEqual(lookOf(markOf(type, other, line)));
    }),
  );
});

test("types that differ are drawn apart in every form but where they are only denied", () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms.slice(0, -1)), anyLine, (form, line) => {
      const drawn = relationTypes.map(({ id }) => JSON.stringify(piecesOfTie(markOf(id, form, line))));
      expect(new Set(drawn).size).toBe(relationTypes.length);
    }),
  );
});

test("the marks of a form are as many wherever its line is", () => {
  fc.assert(
    fc.property(anyType, fc.constantFrom(...forms), anyLine, (type, form, line) => {
      const mark = markOf(type, form, { ...line, length: line.length - 85 });
      const inks = piecesOfTie(mark).map(({ ink }) => ink);
      expect(inks).toEqual(inksOfTie(mark, mark.head !== undefined));
    }),
  );
});

test("a stretch of a line begins and ends with a whole dash", () => {
  fc.assert(
    fc.property(
      anyWidth,
      fc.boolean(),
      fc.double({ min: 8, max: 500, noNaN: true }),
      (width, hearsay, length) => {
        const [dashes] = strokesOf("dashed", width, { hearsay }, length);
        const [on = 0, off = 0] = dashes?.dash ?? [];
        const count = (length + off) / (on + off);
        expect(count).toBeCloseTo(Math.round(count), 6);
        expect(on).toBeGreaterThan(0);
      },
    ),
  );
});

test("the dots of a line lie wholly in their stretch, the last one too", () => {
  fc.assert(
    fc.property(
      anyWidth,
      fc.boolean(),
      fc.double({ min: 20, max: 500, noNaN: true }),
      (width, hearsay, length) => {
        const [dots] = strokesOf("dotted", width, { hearsay }, length);
        const [, pitch = 0] = dots?.dash ?? [];
        const room = length - (dots?.width ?? 0);
        expect(dots?.dashOffset).toBe(-(dots?.width ?? 0) / 2);
        expect(room / pitch).toBeCloseTo(Math.round(room / pitch), 6);
      },
    ),
  );
});

test("what is planned stops short of its head", () => {
  fc.assert(
    fc.property(anyType, anyLine, (type, line) => {
      const form = { mood: "planned", hearsay: false, disputed: false } as const;
      const pieces = piecesOfTie(markOf(type, form, { ...line, mutual: false }));
      const dash = pieces.at(-1)?.dash ?? [];
      expect(dash.length % 2).toBe(0);
      expect(dash.at(-1)).toBeGreaterThan(0);
    }),
  );
});

test("the slashes of a disputed line stand out over it, its cross-ticks too", () => {
  fc.assert(
    fc.property(anyType, anyWidth, fc.boolean(), (type, width, hearsay) => {
      const form = { mood: "actual", hearsay, disputed: true } as const;
      const pieces = piecesOfTie(markOf(type, form, { width, mutual: false, length: 300, bow: 0 }));
      const heights = (pieces.at(-1)?.d ?? "").split(/[ML]/).flatMap((point) => point.split(" ").slice(1));
      const widest = Math.max(...pieces.slice(0, -1).map((stroke) => stroke.width));
      expect(Math.max(...heights.map(Number))).toBeGreaterThan(widest / 2 + 2);
    }),
  );
});

test("what has not happened goes on thinner than a thick line, in a pattern that no type has", () => {
  fc.assert(
    fc.property(anyType, fc.constantFrom("planned", "conditional"), (type, mood) => {
      const width = widthOf(5);
      const form = { mood, hearsay: false, disputed: false } as const;
      const rest = piecesOfTie(markOf(type, form, { width, mutual: false, length: 300, bow: 0 })).at(-1);
      expect(rest?.width).toBeLessThan(width);
      const owns = relationTypes.flatMap(({ line }) => strokesOf(line, width, form, 140));
      for (const own of owns) expect(rest?.dash).not.toEqual(own.dash);
    }),
  );
});
