import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { areTurned } from "../../../src/core/coding/areTurned";
import type { Dossier, Proposal } from "../../../src/core/dossier/dossier";
import { parseDossier } from "../../../src/core/validate/parseDossier";
import { dossierOfText } from "../../support/dossierOfText";

const actors = [
  { id: "kenya", kind: "state", name: { en: "Kenya", ar: "كينيا" } },
  { id: "ghana", kind: "state", name: { en: "Ghana", ar: "غانا" } },
  { id: "osei", kind: "person", name: { en: "Kwame Osei" }, speaksFor: "ghana" },
];

/** Whether what is proposed of whole texts is turned. */
function isTurned(said: Partial<Proposal> | object, ...exacts: readonly string[]): boolean {
  const text = exacts.join("\n");
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const dossier = dossierOfText(text, { actors });
  const documents = [{ ...dossier.documents[0], id: "text", language, texts: { [language]: text } }];
  const evidence = exacts.map((exact) => ({ document: "text", quotes: { [language]: { exact } } }));
  const proposal = { type: "condemnation", from: ["kenya"], to: ["ghana"], ...said, evidence };
  return areTurned(proposal as unknown as Proposal, { documents, actors } as unknown as Dossier);
}

test.each(["Ghana condemned Kenya", "Kenya was condemned by Ghana", "أدانت غانا كينيا"])(
  "a proposal is warned of whose words tell it the other way round: %s",
  (words) => {
    expect(isTurned({}, words)).toBe(true);
    expect(isTurned({ from: ["ghana"], to: ["kenya"] }, words)).toBe(false);
  },
);

test("who speaks for a side is taken for it", () => {
  expect(isTurned({}, "Kwame Osei condemned Kenya")).toBe(true);
  expect(isTurned({ from: ["osei"], to: ["kenya"] }, "Ghana condemned Kenya")).toBe(false);
});

test("nothing is said of another relation, of a side that no word tells, nor where one passage tells it as proposed", () => {
  expect(isTurned({ type: "conflict" }, "Ghana condemned Kenya")).toBe(false);
  expect(isTurned({ type: undefined }, "Ghana condemned Kenya")).toBe(false);
  expect(isTurned({}, "It condemned Kenya")).toBe(false);
  expect(isTurned({}, "Ghana condemned Kenya", "Kenya condemned Ghana")).toBe(false);
  expect(isTurned({}, "Ghana condemned Kenya", "On Monday Ghana condemned Kenya")).toBe(true);
});

/** `npx vitest run --config vitest.unit.config.ts tests/core/coding/areTurned.test.ts` with `PRINT=1` prints the counts. */
test("of what people have coded at most one in fifty is warned of, and of the same with its sides turned one in six", () => {
  let [claims, warned, told] = [0, 0, 0];
  for (const language of ["en", "ar"]) {
    const before = [claims, warned, told] as const;
    const files = readdirSync("data/articles").filter(
      (name) => name.startsWith(`${language}-`) && name.endsWith(".isnad.json"),
    );
    for (const file of files) {
      const read = parseDossier(readFileSync(`data/articles/${file}`));
      if (read.kind === "error") throw new Error(`${file} has faults`);
      const { dossier } = read.value;
      for (const { type, from, to, evidence } of dossier.claims) {
        if (from === undefined) continue;
        claims += 1;
        warned += Number(areTurned({ type, from, to, evidence }, dossier));
        told += Number(areTurned({ type, from: to, to: from, evidence }, dossier));
      }
    }
    const counts = [claims - before[0], warned - before[1], told - before[2]];
    if (process.env.PRINT !== undefined) process.stdout.write(`${language}: ${counts.join(" ")}\n`);
  }
  expect(warned / claims).toBeLessThanOrEqual(1 / 50);
  expect(told / claims).toBeGreaterThan(1 / 6);
});
