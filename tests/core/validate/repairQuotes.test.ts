import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import type { Issue } from "../../../src/core/dossier/issue";
import { at } from "../../../src/core/validate/issueCollector";
import { keysOf, repairQuotes, withPart } from "../../../src/core/validate/repairQuotes";
import { validate } from "../../../src/core/validate/validate";
import { readBuiltIn, smallDossier } from "../../support/dossiers";

const dossier = readBuiltIn();
const issuesOf = (value: unknown): readonly Issue[] => {
  const result = validate(value);
  return result.kind === "ok" ? result.value.notices : result.error.issues;
};
const codesOf = (value: unknown) => issuesOf(value).map(({ code, path }) => `${code} at ${path}`);
const ofCode = (value: unknown, code: string) => issuesOf(value).filter((issue) => issue.code === code);

/** Other typography for the same words; and other spelling. */
const typographies: readonly ((text: string) => string)[] = [
  (text) => text.replace(/ /g, "\u00A0"),
  (text) => `\u200F${text}\u200F`,
  (text) => text.replace(/(\p{Script=Arabic})(?=[بتثنيمهسشصضعغفقكلح])/u, "$1\u0640"),
];
const spellings: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[أإآ]/g, "ا"),
  (text) => text.replace(/ة/g, "ه"),
  (text) => text.replace(/ى/g, "ي"),
];

type Place = { readonly claim: number; readonly evidence: number };
const places: readonly Place[] = dossier.claims.flatMap(({ evidence }, claim) =>
  evidence.map((_, index) => ({ claim, evidence: index })),
);

/** The built-in dossier with the quotes of some places rewritten. */
function rewritten(changes: readonly (readonly [Place, (text: string) => string])[]): unknown {
  return changes.reduce<unknown>(
    (value, [{ claim, evidence }, change]) =>
      withPart(value, `claims[${claim}].evidence[${evidence}].quotes.ar.exact`, (exact) =>
        change(String(exact)),
      ),
    dossier,
  );
}

const changes = (kinds: readonly ((text: string) => string)[]) =>
  fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...kinds)), {
    minLength: 1,
    maxLength: 8,
  });

test("after every typographic quote is repaired the validator finds none, and nothing else is changed", () => {
  let repaired = 0;
  fc.assert(
    fc.property(changes([...typographies, ...spellings]), (chosen) => {
      const broken = rewritten(chosen);
      const faults = ofCode(broken, "quote-typographic");
      const mended = repairQuotes(broken, faults);
      repaired += faults.length;
      expect(codesOf(mended)).toEqual(
        codesOf(broken).filter((issue) => !issue.startsWith("quote-typographic")),
      );
    }),
    { numRuns: 12 },
  );
  expect(repaired).toBeGreaterThan(5);
});

test("where only typography differed, the repair is the dossier as it was", () => {
  fc.assert(
    fc.property(changes(typographies), (chosen) => {
      const broken = rewritten(chosen);
      const mended = repairQuotes(broken, issuesOf(broken)) as Dossier;
      expect(issuesOf(mended)).toEqual([]);
      expect(mended.claims.flatMap(({ evidence }) => evidence.map(({ quotes }) => quotes.ar?.exact))).toEqual(
        dossier.claims.flatMap(({ evidence }) => evidence.map(({ quotes }) => quotes.ar?.exact)),
      );
    }),
    { numRuns: 8 },
  );
});

test("a spelling is repaired when that issue is given, and nothing that drifted ever is", () => {
  const spelt = withPart(
    smallDossier(),
    "claims[0].evidence[0].quotes.ar.exact",
    () => "ادانت الدولة ا الهجوم علي الميناء",
  );
  expect(issuesOf(spelt).map(({ code }) => code)).toEqual(["quote-orthographic"]);
  expect(issuesOf(repairQuotes(spelt, issuesOf(spelt)))).toEqual([]);
  const drifted = withPart(
    smallDossier(),
    "claims[0].evidence[0].quotes.ar.exact",
    () => "أدانت الدولة أ أمس الهجوم على الميناء",
  );
  expect(repairQuotes(drifted, issuesOf(drifted))).toBe(drifted);
});

test("what this program does not know of a quote stays in it", () => {
  const quote = { exact: "أدانت\u00A0الدولة أ الهجوم على الميناء", start: 16 };
  const broken = withPart(smallDossier(), "claims[0].evidence[0].quotes.ar", () => quote);
  const mended = repairQuotes(broken, issuesOf(broken)) as ReturnType<typeof smallDossier>;
  expect(mended.claims[0]?.evidence[0]?.quotes.ar).toEqual({
    exact: "أدانت الدولة أ الهجوم على الميناء",
    start: 16,
  });
});

describe("a path", () => {
  const key = fc.oneof(fc.nat(1_000), fc.string(), fc.constantFrom("__proto__", "ar-EG", 'a"]b', "a.b", "أ"));

  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 5 }), (keys) => {
        expect(keysOf(keys.reduce<string>(at, ""))).toEqual(keys);
      }),
    );
  });

  test("that leads nowhere changes nothing", () => {
    const value = { claims: [{ id: "a" }] };
    for (const path of ["claims[1].id", "actors", "claims[0].id.x", "claims[0].toString"]) {
      expect(withPart(value, path, () => "changed")).toBe(value);
    }
  });

  test("may go through keys that every object has", () => {
    const value = JSON.parse('{"__proto__": {"a": 1}}');
    const changed = withPart(value, "__proto__.a", () => 2);
    expect(JSON.stringify(changed)).toBe('{"__proto__":{"a":2}}');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1}}');
  });
});
