import { expect, test } from "vitest";
import { draftOf } from "../../src/core/edit/claimDraft";
import { firstView } from "../../src/core/view";
import {
  bringBackDraft,
  changeDraft,
  discardDraft,
  leaveDraft,
  openDraft,
  restoreCoding,
  resumeDraft,
  saveClaim,
  selectClaim,
} from "../../src/state/coding";
import type { Change, State } from "../../src/state/state";
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

const through = (...changes: readonly Change[]) =>
  changes.reduce((now, change) => change(now), state({ kind: "saved" }));
const typed = changeDraft({ note: { en: "typed" } });

test("a form that is left is put aside only where something was entered", () => {
  expect(through(openDraft(draft), leaveDraft).coding.aside).toHaveLength(0);
  expect(through(openDraft(draft), typed, leaveDraft).coding.aside).toHaveLength(1);
  const back = changeDraft({ note: { en: "" } });
  expect(through(openDraft(draft), typed, back, leaveDraft).coding.aside).toHaveLength(0);
  const [other, own] = [changeDraft({ mutual: !draft.mutual }), changeDraft({ mutual: draft.mutual })];
  expect(through(openDraft(draft), other, own, leaveDraft).coding.aside).toHaveLength(0);
});

test("a form that is taken up again, or comes back on another visit, shows its passage in the text", () => {
  const shown = (now: State) => {
    const { selection } = now.coding;
    const text = selection && graph.documents.get(selection.document)?.texts[selection.language];
    return text?.slice(selection?.span.start, selection?.span.end);
  };
  const [evidence] = claim.evidence;
  const quoted = evidence?.quotes[graph.documents.get(evidence.document)?.language ?? ""]?.exact;
  expect(shown(through(openDraft(draft), typed, leaveDraft, resumeDraft))).toBe(quoted);
  expect(shown(restoreCoding(draft, [])(state({ kind: "saved" })))).toBe(quoted);
});

test("a form that is discarded is gone from the drafts, and comes back with what was entered", () => {
  const gone = through(openDraft(draft), typed, leaveDraft, resumeDraft, discardDraft);
  expect([gone.coding.draft, gone.coding.aside]).toEqual([undefined, []]);
  const again = bringBackDraft(gone);
  expect(again.coding.draft?.note).toEqual({ en: "typed" });
  expect(leaveDraft(again).coding.aside).toHaveLength(1);
  expect(bringBackDraft(again)).toBe(again);
  const saved = saveClaim(openDraft({ ...draft, summary: {} })(gone));
  expect(saved.coding.discarded).toBeUndefined();
});

test("a form that is saved leaves what was discarded from another passage to be brought back", () => {
  const other = { ...draft, evidence: graph.dossier.claims[1]?.evidence[0] };
  const gone = through(openDraft(other), typed, discardDraft);
  const saved = saveClaim(openDraft({ ...draft, summary: {} })(gone));
  expect(saved.graph.claims).toHaveLength(graph.claims.length + 1);
  expect(bringBackDraft(saved).coding.draft).toMatchObject({ ...other, note: { en: "typed" } });
});

test("a claim for several pairs selects the pair it names first, and lights the lines of all", () => {
  const sides = { from: ["nato", "japan"], to: ["russia", "north-korea"], type: "condemnation" } as never;
  const opened = openDraft({ ...draft, ...(sides as object), mutual: false, summary: {} })(
    state({ kind: "saved" }),
  );
  const saved = saveClaim(opened);
  expect(saved.view.selection).toEqual({ kind: "tie", tie: "condemnation:nato>russia" });
  const lit = saved.pointed.kind === "ties" ? saved.pointed.ties : [];
  expect([...lit].sort()).toEqual([
    "condemnation:japan>north-korea",
    "condemnation:japan>russia",
    "condemnation:nato>north-korea",
    "condemnation:nato>russia",
  ]);
});

test("of a mutual claim the pair that its own order begins with is selected", () => {
  const parts = { from: ["nato"], to: ["ukraine", "japan"], type: "cooperation", mutual: true } as object;
  const saved = saveClaim(openDraft({ ...draft, ...parts, summary: {} })(state({ kind: "saved" })));
  expect(saved.view.selection).toEqual({ kind: "tie", tie: "cooperation:nato=ukraine" });
  const alone = graph.claims.find(({ claim }) => claim.from?.length === 1 && claim.to?.length === 1);
  expect(selectClaim(alone?.claim.id ?? ("none" as never))(saved).pointed.kind).toBe("nothing");
});
