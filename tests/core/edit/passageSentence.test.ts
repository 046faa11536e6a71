import { expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { type ClaimDraft, emptyDraft } from "../../../src/core/edit/claimDraft";
import { passageSentence } from "../../../src/core/edit/passageSentence";
import { dossierOfText } from "../../support/dossierOfText";

const text = "Kenya condemned Togo on Monday.";
const dossier = dossierOfText(text, {
  actors: [
    { id: "kenya", kind: "state", name: { en: "Kenya" } },
    { id: "togo", kind: "state", name: { en: "Togo" } },
  ],
});
const [kenya, togo] = ["kenya", "togo"] as ActorId[] as [ActorId, ActorId];

function summaryOf(part: Partial<ClaimDraft>) {
  const evidence = { document: "text", quotes: { en: { exact: text.slice(0, -1) } } } as never;
  return passageSentence({ ...emptyDraft(evidence), type: "condemnation", ...part }, dossier, "en");
}

test("a passage that is a sentence of its own says the claim", () => {
  expect(summaryOf({ from: [kenya], to: [togo] })).toBe(text);
});

test("it does not where the claim says it the other way round, of others, or of what did not happen", () => {
  expect(summaryOf({ from: [togo], to: [kenya] })).toBeUndefined();
  expect(summaryOf({ from: [kenya], to: ["benin" as ActorId] })).toBeUndefined();
  expect(summaryOf({ from: [kenya], to: [togo], modality: "denied" })).toBeUndefined();
  expect(summaryOf({ from: [togo], to: [kenya], mutual: true })).toBe(text);
});
