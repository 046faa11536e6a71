import { expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { type ClaimDraft, emptyDraft } from "../../../src/core/edit/claimDraft";
import { toggleMutual } from "../../../src/core/edit/toggleMutual";

const ids = (...names: readonly string[]) => names as readonly ActorId[];
const after = (draft: ClaimDraft): ClaimDraft => ({ ...draft, ...toggleMutual(draft) });

test.each([
  { from: ids("a", "b"), to: ids(), parts: { from: ["a"], to: ["b"] } },
  { from: ids(), to: ids("a", "b", "c"), parts: { from: ["a"], to: ["b", "c"] } },
  { from: ids("a"), to: ids(), parts: { from: ["a"], to: [] } },
  { from: ids("a", "b"), to: ids("c"), parts: { from: ["a", "b"], to: ["c"] } },
  { from: ids(), to: ids(), parts: { from: [], to: [] } },
])("from $from to $to, mutual and back", ({ parts, ...sides }) => {
  const draft = { ...emptyDraft(undefined), ...sides };
  const mutual = after(draft);
  expect(mutual).toMatchObject({ mutual: true, ...parts });
  expect(after(mutual)).toEqual(draft);
});

test("where nobody stands on a side it is between the two that are named, and taking it back empties both", () => {
  const empty = emptyDraft(undefined);
  const [one, other] = ids("a", "b") as [ActorId, ActorId];
  const mutual = { ...empty, ...toggleMutual(empty, [one, other]) };
  expect(mutual).toMatchObject({ mutual: true, from: ["a"], to: ["b"] });
  expect(after(mutual)).toEqual(empty);
  expect(toggleMutual({ ...empty, from: [one] }, [one, other])).toEqual({ mutual: true });
  // What was changed meanwhile stays.
  expect(after({ ...mutual, to: ids("c") })).toMatchObject({ mutual: false, from: ["a"], to: ["c"] });
});
