import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { stepsOfTie } from "../../../src/core/graph/walk";
import { tieAmount } from "../../../src/ui/kit/tieWords";
import { smallDossier } from "../../support/dossiers";

/** One tie of claims of these moods, each with a passage of its own. */
function tieOf(...moods: readonly string[]) {
  const quotes = smallDossier().claims.flatMap(({ evidence }) => evidence);
  const claims = moods.map((modality, index) => ({
    id: `c${index}`,
    type: "conflict",
    from: ["attackers"],
    to: ["port"],
    voice: "narrator",
    modality,
    summary: { en: "A claim." },
    evidence: quotes.slice(index, index + 1),
  }));
  const [tie] = allTies(createGraph({ ...smallDossier(), claims } as unknown as Dossier));
  if (tie === undefined) throw new Error("no tie");
  return tie;
}

test.each([
  [["actual", "actual"], "2 passages", "مقطعان"],
  [["actual", "conditional"], "1 passage · 1 conditional passage", "مقطع واحد · مقطع مشروط واحد"],
  [
    ["planned", "actual", "conditional", "denied"],
    "1 passage · 1 passage on plans · 1 conditional passage · 1 denial",
    "مقطع واحد · مقطع واحد عن خطط · مقطع مشروط واحد · نفي واحد",
  ],
  [["planned", "conditional"], "1 passage · 1 conditional passage", "مقطع واحد · مقطع مشروط واحد"],
  [["denied", "denied"], "2 denials", "نفيان"],
])("all passages that are walked are counted, by what they say: %j", (moods, en, ar) => {
  const tie = tieOf(...moods);
  expect(tieAmount(tie, "en")).toBe(en);
  expect(tieAmount(tie, "ar")).toBe(ar);
  const numbers = tieAmount(tie, "en").match(/\d+/g) ?? [];
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(stepsOfTie(tie).length);
});
