import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import type { Tie } from "../../../src/core/graph/ties";
import { stepsOfTie } from "../../../src/core/graph/walk";
import { tieAmount } from "../../../src/ui/kit/tieWords";
import { smallDossier } from "../../support/dossiers";

/** One tie of claims of these moods, each with a passage of its own, or all with the same. */
function tieOf(moods: readonly string[], share = false) {
  const quotes = smallDossier().claims.flatMap(({ evidence }) => evidence);
  const claims = moods.map((modality, index) => ({
    id: `c${index}`,
    type: "conflict",
    from: ["attackers"],
    to: ["port"],
    voice: "narrator",
    modality,
    summary: { en: "A claim." },
    evidence: share ? quotes.slice(0, 1) : quotes.slice(index, index + 1),
  }));
  const [tie] = allTies(createGraph({ ...smallDossier(), claims } as unknown as Dossier));
  if (tie === undefined) throw new Error("no tie");
  return tie;
}

/** The sum of what is counted beside a tie. */
const counted = (tie: Tie): number =>
  (tieAmount(tie, "en").match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);

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
  const tie = tieOf(moods);
  expect(tieAmount(tie, "en")).toBe(en);
  expect(tieAmount(tie, "ar")).toBe(ar);
  expect(counted(tie)).toBe(stepsOfTie(tie).length);
});

test("a passage that several claims quote is one where it is counted, and is walked once for each", () => {
  const tie = tieOf(["actual", "actual", "planned", "actual"], true);
  expect(tieAmount(tie, "en")).toBe("1 passage · 1 passage on plans");
  expect(stepsOfTie(tie).map(({ claim }) => claim)).toEqual(["c0", "c1", "c3", "c2"]);
});
