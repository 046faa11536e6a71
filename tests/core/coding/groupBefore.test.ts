import { expect, test } from "vitest";
import { groupBefore } from "../../../src/core/coding/groupBefore";
import type { ActorId, Claim, DocumentId } from "../../../src/core/dossier/dossier";
import { toggleGroup } from "../../../src/core/edit/actorOnSide";
import { type ClaimDraft, emptyDraft } from "../../../src/core/edit/claimDraft";

const [text, other] = ["text", "other"] as DocumentId[] as [DocumentId, DocumentId];
const claim = (part: object, document: DocumentId = text) =>
  ({ evidence: [{ document, quotes: {} }], ...part }) as unknown as Claim;
const [a, b, c] = ["a", "b", "c"] as ActorId[] as [ActorId, ActorId, ActorId];

test("those who acted together last in this text are found", () => {
  expect(groupBefore(text, [])).toBeUndefined();
  const made = [
    claim({ from: [a, b], to: [c], saidBy: [a] }),
    claim({ from: [c], to: [a] }),
    claim({ between: [b, c] }, other),
  ];
  expect(groupBefore(text, made)).toEqual([a, b]);
  expect(groupBefore(text, [...made, claim({ between: [b, c] })])).toEqual([b, c]);
});

test("they come on the first empty side together, and off again, and are on no other", () => {
  const group = [a, b];
  const draft = emptyDraft(undefined);
  const after = (given: ClaimDraft) => ({ ...given, ...toggleGroup(given, group) });
  const one = after(draft);
  expect(one).toMatchObject({ from: [a, b], to: [], saidBy: [] });
  expect(after(one)).toEqual(draft);
  expect(after({ ...draft, from: [c] })).toMatchObject({ from: [c], to: [a, b] });
  expect(after({ ...draft, from: [c], to: [b] })).toMatchObject({ from: [c], to: [a, b] });
  expect(after({ ...draft, from: [a] })).toMatchObject({ from: [a, b], to: [] });
});
