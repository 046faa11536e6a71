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
