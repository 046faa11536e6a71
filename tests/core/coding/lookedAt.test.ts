import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CodingCounts, countDocument, type FieldCounts } from "../../../scripts/coding/codingCounts";
import { sumCounts } from "../../../scripts/coding/codingTable";
import type { Dossier } from "../../../src/core/dossier/dossier";

/** Articles that the rules were tried on; the other half of the folder is only measured, with `npm run measure:coding`. */
const articles = {
  en: ["african-free-trade", "cairo-summit", "kurds-damascus-deal", "navalny-novichok"].map(
    (name) => `en-wikinews-${name}`,
  ),
  ar: [
    "ntrex-bolivia-pacific-access",
    "ntrex-us-china-propaganda",
    "wikinews-gaza-tunnels",
    "wikinews-sida-abu-dhabi",
  ].map((name) => `ar-${name}`),
};

function countsOf(names: readonly string[]): CodingCounts {
  const all = names.flatMap((name) => {
    const file = new URL(`../../../data/articles/${name}.isnad.json`, import.meta.url);
    const dossier = JSON.parse(readFileSync(file, "utf8")) as Dossier;
    return dossier.documents.map((document) => countDocument(dossier, document));
  });
  const sum = sumCounts(all);
  if (sum === undefined) throw new Error("no articles");
  return sum;
}

const share = (part: number, whole: number) => part / whole;
const typed = ({ right, wrong }: FieldCounts) => right + wrong;

test.each([
  [
    "en",
    { recall: 0.9, typeRight: 0.85, typed: 0.75, sidesWrong: 0.2, voice: 0.85, modality: 0.85, cast: 0.8 },
  ],
  [
    "ar",
    { recall: 0.8, typeRight: 0.8, typed: 0.65, sidesWrong: 0.17, voice: 0.85, modality: 0.75, cast: 0.8 },
  ],
] as const)(
  "in the articles that were looked at in %s, most fields are right and few are wrong",
  (language, least) => {
    const counts = countsOf(articles[language]);
    const { passages, type, sides, voice, modality } = counts;
    expect(share(counts.stopsWithClaim, counts.withClaim)).toBeGreaterThan(least.recall);
    expect(share(type.right, typed(type))).toBeGreaterThan(least.typeRight);
    expect(share(typed(type), passages)).toBeGreaterThan(least.typed);
    expect(share(sides.wrong, passages)).toBeLessThan(least.sidesWrong);
    expect(share(voice.right, passages)).toBeGreaterThan(least.voice);
    expect(share(modality.right, passages)).toBeGreaterThan(least.modality);
    expect(share(counts.sidesInCast, passages)).toBeGreaterThan(least.cast);
  },
);
