import fc from "fast-check";
import { expect, test } from "vitest";
import { applyPatch, createPatch } from "../../../src/core/edit/patch";

const key = fc.oneof(fc.constantFrom("a", "b", "c", "__proto__", "constructor"), fc.string());
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, 1, "", "أ"),
    fc.array(tie("json"), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie("json")), { maxLength: 5 }).map(Object.fromEntries),
  ),
}));

test("a patch makes the one value of the other, keys in their order, and survives as JSON", () => {
  fc.assert(
    fc.property(json, json, (from, to) => {
      const patch = createPatch(from, to);
      const read = patch && JSON.parse(JSON.stringify(patch));
      const made = read === undefined ? from : applyPatch(from, read);
      expect(JSON.stringify(made)).toBe(JSON.stringify(to));
    }),
    { numRuns: 2_000 },
  );
});

test("a key without a value is as none, in what is patched, too", () => {
  const from = { id: "one", note: undefined, summary: { en: "One" } };
  const patch = createPatch(from, { ...from, summary: { en: "Two" } });
  expect(patch && applyPatch(from, patch)).toEqual({ id: "one", summary: { en: "Two" } });
});

test("a patch for another value does not throw", () => {
  fc.assert(
    fc.property(json, json, json, (from, to, other) => {
      const patch = createPatch(from, to);
      if (patch !== undefined) applyPatch(other, patch);
    }),
  );
});

const long = (texts: readonly string[]) => ({ claims: texts.map((id) => ({ id, note: { en: id } })) });
const before = long(["one", "two", "three", "four"]);

test.each([
  [
    "what is changed in one place is all that is in it",
    { claims: before.claims.with(2, { id: "three", note: { en: "new" } }) },
    '"new"',
  ],
  [
    "what is put in is all that is in it",
    { claims: before.claims.toSpliced(1, 0, long(["x"]).claims[0] as never) },
    '"x"',
  ],
  ["what is taken out is not in it", { claims: before.claims.toSpliced(0, 1) }, '"gone":1'],
])("%s", (_, after, holds) => {
  const patch = JSON.stringify(createPatch(before, after));
  expect(patch).toContain(holds);
  expect(patch).not.toMatch(/"(one|two|four)"/);
});

test("what a patch leaves alone is shared with the value before", () => {
  const patch = createPatch(before, { claims: before.claims.with(0, { id: "zero", note: { en: "" } }) });
  const after = patch && (applyPatch(before, patch) as typeof before);
  expect(after?.claims[1]).toBe(before.claims[1]);
});

test("a key without a value is as none", () => {
  expect(createPatch({ a: 1, b: undefined }, { a: 1 })).toBeUndefined();
  expect(createPatch({ a: 1 }, { a: 1, b: undefined })).toBeUndefined();
});
