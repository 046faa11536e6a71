import { describe, expect, test } from "vitest";
import { claimAlike, claimSaying, saidIn } from "../../../src/core/edit/claimAlike";
import { type ClaimDraft, draftOf } from "../../../src/core/edit/claimDraft";
import { saveDraft } from "../../../src/core/edit/saveDraft";
import { readBuiltIn } from "../../support/dossiers";

const dossier = readBuiltIn();
const draftAgain = (index: number): ClaimDraft => {
  const claim = dossier.claims[index] ?? expect.fail("no such claim");
  return { ...draftOf(claim, dossier), claim: undefined, evidence: claim.evidence[0] };
};
const directed = dossier.claims.findIndex(({ from, saidBy }) => from !== undefined && saidBy !== undefined);
const mutual = dossier.claims.findIndex(({ between }) => between !== undefined);

test("every claim of a dossier is found again in a form that says the same of its passage", () => {
  for (const [index, { id }] of dossier.claims.entries()) {
    expect(claimAlike(draftAgain(index), dossier)?.id).toBe(id);
  }
});

test("what is proposed without a voice is said by its speakers, as its form has it", () => {
  const said = (part: object) =>
    saidIn({
      type: "concern",
      from: ["a"],
      to: ["b"],
      evidence: [],
      by: "rules",
      state: "open",
      ...part,
    } as never);
  expect(said({ saidBy: ["c"] })).toBe(said({ saidBy: ["c"], voice: "reported" }));
  expect(said({ saidBy: ["c"], voice: "narrator" })).toBe(said({ saidBy: ["c"], voice: "reported" }));
  expect(said({ saidBy: ["c"] })).not.toBe(said({}));
  expect(said({ voice: "reported" })).not.toBe(said({ voice: "narrator" }));
  expect(said({})).toBe(said({ voice: "narrator" }));
});

test("order of names, a mood, a summary and a note make no other claim", () => {
  const draft = draftAgain(directed);
  const turned = { ...draft, from: draft.from.toReversed(), to: draft.to.toReversed() };
  const other = {
    ...turned,
    modality: "planned",
    summary: { en: "Otherwise." },
    note: { en: "A note." },
  } as const;
  expect(claimAlike(other, dossier)).toBe(dossier.claims[directed]);
  const both = draftAgain(mutual);
  const swapped = { ...both, from: both.to.slice(0, 1), to: [...both.from, ...both.to.slice(1)] };
  expect(claimAlike(swapped, dossier)).toBe(dossier.claims[mutual]);
});

describe("another claim is one with", () => {
  const draft = draftAgain(directed);
  const elsewhere = dossier.claims.find(
    ({ evidence: [first] }) => JSON.stringify(first) !== JSON.stringify(draft.evidence),
  );
  test.each<[string, Partial<ClaimDraft>]>([
    ["another type", { type: draft.type === "concern" ? "conflict" : "concern" }],
    ["its sides swapped", { from: draft.to, to: draft.from }],
    ["one side more", { to: [...draft.to, "somebody" as never] }],
    ["another speaker", { saidBy: ["china" as never] }],
    ["the text itself as its speaker", { voice: "narrator", saidBy: [] }],
    ["another passage", { evidence: elsewhere?.evidence[0] }],
    ["no passage", { evidence: undefined }],
  ])("%s", (_, part) => {
    const added = [{ id: "somebody", kind: "state", name: { en: "Somebody" } }] as never;
    expect(claimAlike({ ...draft, added, ...part }, dossier)).toBeUndefined();
  });
});

test("a claim that is edited is no double of itself, but may become that of another", () => {
  const [own] = dossier.claims;
  if (own === undefined) return expect.fail("no claim");
  expect(claimAlike(draftOf(own, dossier), dossier)).toBeUndefined();
  const twice = saveDraft({ ...draftOf(own, dossier), claim: undefined, evidence: own.evidence[0] })(dossier);
  expect(claimAlike(draftOf(own, twice), twice)).toBe(twice.claims.at(-1));
});

test("a claim that says the same is found whatever its passage, unless it tells of another mood", () => {
  const draft = draftAgain(directed);
  const elsewhere = { ...draft, evidence: undefined };
  expect(claimSaying(elsewhere, dossier)).toBe(dossier.claims[directed]);
  const modality = draft.modality === "denied" ? "actual" : "denied";
  expect(claimSaying({ ...elsewhere, modality }, dossier)).toBeUndefined();
  // What is told in other words than the speaker's is no quotation.
  const voice = elsewhere.voice === "quoted" ? "reported" : "quoted";
  expect(claimSaying({ ...elsewhere, voice }, dossier)).toBeUndefined();
  const [own] = dossier.claims;
  expect(own && claimSaying(draftOf(own, dossier), dossier)).toBeUndefined();
});
