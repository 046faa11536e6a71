import { expect, test } from "vitest";
import type { DocumentId, Dossier, Proposal } from "../../../src/core/dossier/dossier";
import { proposalDraft } from "../../../src/core/edit/proposalDraft";
import { dropProposal, openProposal } from "../../../src/core/edit/proposals";
import { removeTranslation, translationUses } from "../../../src/core/edit/removeTranslation";
import { saveDraft } from "../../../src/core/edit/saveDraft";
import { validate } from "../../../src/core/validate/validate";
import { readBuiltIn } from "../../support/dossiers";

const reviewed = (dossier: Dossier): Dossier => ({
  ...dossier,
  claims: dossier.claims.map((claim) => ({ ...claim, reviews: [{ by: "Amal", verdict: "agree" }] })),
});
const dossier = reviewed(readBuiltIn());
const [document] = dossier.documents;
if (document === undefined) throw new Error("no text");
const { id } = document;
const quotesIn = ({ claims }: Dossier, language: string) =>
  claims.flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes[language] ?? [])).length;

test("a translation goes with its quotes, and what was reviewed stays as it was", () => {
  const quotes = quotesIn(dossier, "en");
  expect(quotes).toBeGreaterThan(10);
  expect(translationUses(dossier, id, "en")).toEqual({ quotes, claims: 0 });
  const next = removeTranslation(id, "en")(dossier);
  expect(Object.keys(next.documents[0]?.texts ?? {})).toEqual(["ar"]);
  expect([quotesIn(next, "en"), quotesIn(next, "ar")]).toEqual([0, quotesIn(dossier, "ar")]);
  expect(next.claims.map(({ reviews }) => reviews)).toEqual(dossier.claims.map(({ reviews }) => reviews));
  expect(validate(next).kind).toBe("ok");
});

test("a passage that was quoted in the translation alone goes, with its last one the claim, and that is said before", () => {
  const [first, second, ...others] = dossier.claims;
  if (first === undefined || second === undefined) throw new Error("no claims");
  const inEnglish = (claim: typeof first): typeof first => ({
    ...claim,
    evidence: claim.evidence.map(({ quotes: { ar: _ar, ...quotes }, ...entry }) => ({ ...entry, quotes })),
  });
  const partly = { ...second, evidence: [...second.evidence, ...inEnglish(second).evidence] };
  const given: Dossier = { ...dossier, claims: [inEnglish(first), partly, ...others] };
  expect(translationUses(given, id, "en").claims).toBe(1);
  const next = removeTranslation(id, "en")(given);
  expect(next.claims.map((claim) => claim.id)).toEqual(dossier.claims.slice(1).map((claim) => claim.id));
  expect(next.claims[0]?.evidence).toHaveLength(second.evidence.length);
  expect(next.claims[0]?.reviews).toMatchObject([{ changed: true }]);
});

test("a form that was open quotes it no more either", () => {
  const [claim, ...claims] = dossier.claims;
  if (claim === undefined) throw new Error("no claims");
  const proposal = { ...claim, reviews: undefined, by: "rules", state: "open" } as unknown as Proposal;
  const given: Dossier = { ...dossier, claims, proposals: [proposal] };
  const draft = proposalDraft(proposal);
  expect(Object.keys(draft.evidence?.quotes ?? {}).toSorted()).toEqual(["ar", "en"]);
  const next = saveDraft(draft)(removeTranslation(id, "en")(given));
  expect(next.claims.at(-1)).toMatchObject({ origin: { by: "rules", changed: false } });
  expect([next.proposals, quotesIn(next, "en")]).toEqual([[], 0]);
  expect(validate(JSON.parse(JSON.stringify(next))).kind).toBe("ok");
});

test("the original, and what is not there, is not taken out", () => {
  expect(removeTranslation(id, "ar")(dossier)).toBe(dossier);
  expect(removeTranslation(id, "fr")(dossier)).toBe(dossier);
  expect(removeTranslation("nowhere" as DocumentId, "en")(dossier)).toBe(dossier);
});

test("a form on a proposal that came without an id finds it afterwards, and it is the only one that is taken", () => {
  const [claim, ...claims] = dossier.claims;
  if (claim === undefined) throw new Error("no claims");
  const { id: _id, reviews: _reviews, origin: _origin, ...said } = claim;
  const proposal = { ...said, by: "rules", state: "open" };
  const [passage] = said.evidence;
  const { en: _en, ...original } = passage?.quotes ?? {};
  const other = { ...proposal, evidence: [{ ...passage, quotes: original }] };
  const read = validate({ ...dossier, claims, proposals: [proposal, other] });
  if (read.kind === "error") throw new Error("not sound");
  const [first] = read.value.dossier.proposals ?? [];
  const { proposal: key = "" } = proposalDraft(first as Proposal);
  const next = removeTranslation(id, "en")(read.value.dossier);
  expect(openProposal(next, key)?.evidence).toHaveLength(said.evidence.length);
  expect(dropProposal(key)(next).proposals).toHaveLength(1);
});
