import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { formatDossier } from "../../../src/core/dossier/formatDossier";
import { parseDossier } from "../../../src/core/validate/parseDossier";
import { arbitraryDossier } from "../../support/arbitraries";
import { readBuiltIn, readBuiltInFile, smallDossier } from "../../support/dossiers";

const unknownKey = fc
  .oneof(fc.string({ maxLength: 12 }), fc.constantFrom("__proto__", "constructor", "toString", "7", ""))
  .map((key) => (key === "__proto__" ? key : `x-${key}`));
/** Minus nought, the one number that JSON.stringify does not write as it is, counts as nought. */
const unknownValue = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const unknownKeys = fc.array(fc.tuple(unknownKey, unknownValue), { maxLength: 3 });

type Keys = readonly (readonly [string, unknown])[];
/** With more keys than it has, some before and some after; `__proto__` is a key like any other. */
function withKeys<Value extends object>(value: Value, keys: Keys): Value {
  const half = Math.floor(keys.length / 2);
  return Object.fromEntries([...keys.slice(0, half), ...Object.entries(value), ...keys.slice(half)]) as Value;
}

/** Dossiers with keys that this program does not know, at every level that may have them. */
const strangeDossier = fc
  .tuple(
    fc.oneof(arbitraryDossier, fc.constant(smallDossier() as unknown as Dossier)),
    fc.infiniteStream(unknownKeys),
  )
  .map(([dossier, stream]) => {
    const more = <Value extends object>(value: Value) => withKeys(value, stream.next().value);
    return more({
      ...dossier,
      documents: dossier.documents.map(more),
      actors: dossier.actors.map(more),
      claims: dossier.claims.map((claim) =>
        more({
          ...claim,
          evidence: claim.evidence.map((evidence) =>
            more({
              ...evidence,
              quotes: Object.fromEntries(
                Object.entries(evidence.quotes).map(([language, quote]) => [language, more(quote)]),
              ),
            }),
          ),
        }),
      ),
    });
  });

function reopened(dossier: Dossier): Dossier {
  const result = parseDossier(formatDossier(dossier));
  if (result.kind === "error") throw new Error(JSON.stringify(result.error.issues));
  return result.value.dossier;
}

test("opening what was saved gives the same dossier, unknown keys and their order included", () => {
  fc.assert(
    fc.property(strangeDossier, (dossier) => {
      const again = reopened(dossier);
      expect(again).toEqual(dossier);
      expect(formatDossier(again)).toBe(formatDossier(dossier));
    }),
  );
});

test("the text is what JSON.stringify indents by two, also where parts of it were formatted before", () => {
  fc.assert(
    fc.property(strangeDossier, (dossier) => {
      const expected = `${JSON.stringify(dossier, undefined, 2)}\n`;
      expect(formatDossier(dossier)).toBe(expected);
      const edited = { ...dossier, claims: dossier.claims.slice(1) };
      expect(formatDossier(edited)).toBe(`${JSON.stringify(edited, undefined, 2)}\n`);
    }),
  );
});

test("the built-in dossier is saved as the file it came from, byte for byte", () => {
  expect(formatDossier(readBuiltIn())).toBe(new TextDecoder().decode(readBuiltInFile()));
});

test("changing one word changes one line", () => {
  const before = formatDossier(readBuiltIn()).split("\n");
  const dossier = readBuiltIn();
  const [first, ...others] = dossier.claims;
  if (first === undefined) throw new Error("no claim");
  const changed = {
    ...dossier,
    claims: [{ ...first, summary: { ...first.summary, en: "Changed." } }, ...others],
  };
  const after = formatDossier(changed).split("\n");
  expect(after.length).toBe(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    expect.stringContaining('"en": "Changed."'),
  ]);
});
