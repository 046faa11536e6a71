import { expect, test } from "vitest";
import { draftOf } from "../../src/core/edit/claimDraft";
import { firstView } from "../../src/core/view";
import { leaveDraft, openDraft, restoreCoding, saveClaim } from "../../src/state/coding";
import type { State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { builtInGraph } from "../support/dossiers";

const graph = builtInGraph();
const [claim] = graph.dossier.claims;
if (claim === undefined) throw new Error("the built-in dossier has no claims");
const draft = { ...draftOf(claim, graph.dossier), claim: undefined, evidence: claim.evidence[0] };
const state = (keeping: State["keeping"]) =>
  createInitialState({ graph, view: firstView, notices: [], keeping });

test("a form that another tab's hold keeps from being saved stays as it is", () => {
  const open = openDraft(draft)(state({ kind: "saved" }));
  expect(saveClaim(open).graph.claims).toHaveLength(graph.claims.length + 1);
  const held: State = { ...open, keeping: { kind: "held" } };
  expect(saveClaim(held)).toBe(held);
});

test("forms that were kept come back, the open one open; beside one that was opened meanwhile it is put aside", () => {
  const [early, late] = [
    { ...draft, note: { en: "early" } },
    { ...draft, note: { en: "late" } },
  ];
  const restore = restoreCoding(early, [draft]);
  const alone = restore(state({ kind: "saved" }));
  expect(alone.coding).toMatchObject({ draft: early, isTouched: true, aside: [draft] });
  const beside = restore(openDraft(late)(state({ kind: "saved" })));
  expect(beside.coding).toMatchObject({ draft: late, isTouched: false, aside: [draft, early] });
});

test("the sheet is drawn up for a form, and goes back to where it was when the last form has closed", () => {
  const start: State = { ...state({ kind: "saved" }), sheet: "half" };
  const open = openDraft(draft)(start);
  expect(open.sheet).toBe("full");
  const again = openDraft(draft)(open);
  expect([leaveDraft(again).sheet, saveClaim(again).sheet]).toEqual(["half", "half"]);
  expect(leaveDraft(openDraft(draft)({ ...start, sheet: "full" })).sheet).toBe("full");
});
