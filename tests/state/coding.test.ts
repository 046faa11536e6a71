import { expect, test } from "vitest";
import type { ActorId } from "../../src/core/dossier/dossier";
import { type ClaimDraft, draftOf, emptyDraft } from "../../src/core/edit/claimDraft";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { changeDraft, openDraft, saveClaim } from "../../src/state/coding";
import {
  bringBackDraft,
  discardDraft,
  leaveDraft,
  restoreCoding,
  resumeDraft,
} from "../../src/state/formsAside";
import type { Change, State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { builtInGraph } from "../support/dossiers";

const graph = builtInGraph();
const [claim] = graph.dossier.claims;
if (claim === undefined) throw new Error("the built-in dossier has no claims");
const draft = { ...draftOf(claim, graph.dossier), claim: undefined, evidence: claim.evidence[0] };
const state = (saveStatus: State["saveStatus"]) =>
  createInitialState({ graph, view: firstView, notices: [], saveStatus });

test("a form that another tab's hold keeps from being saved stays as it is", () => {
  const open = openDraft(draft)(state({ kind: "saved" }));
  expect(saveClaim(open).graph.claims).toHaveLength(graph.claims.length + 1);
  const held: State = { ...open, saveStatus: { kind: "locked" } };
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

/** A dossier whose text, all of it, is the passage of a claim. */
function savedIn(text: string, parts: Partial<ClaimDraft>): State {
  const [document] = graph.dossier.documents;
  if (document === undefined) throw new Error("the built-in dossier has no text");
  const documents = [{ ...document, language: "en", texts: { en: text } }];
  const given = createGraph({ ...graph.dossier, documents, claims: [] });
  const start = createInitialState({
    graph: given,
    view: firstView,
    notices: [],
    saveStatus: { kind: "saved" },
  });
  const evidence = { document: document.id, quotes: { en: { exact: text } } };
  return saveClaim(openDraft({ ...emptyDraft(evidence), ...parts })(start));
}
const ids = (...names: readonly string[]) => names as readonly ActorId[];

test("a claim for several pairs selects the pair that its passage names first, and lights the lines of all", () => {
  const saved = savedIn("Russia and North Korea were condemned by NATO and Japan", {
    type: "condemnation",
    from: ids("japan", "nato"),
    to: ids("north-korea", "russia"),
  });
  expect(saved.view.selection).toEqual({ kind: "tie", tie: "condemnation:nato>russia" });
  const lit = saved.pointed.kind === "ties" ? saved.pointed.ties : [];
  expect([...lit].sort()).toEqual([
    "condemnation:japan>north-korea",
    "condemnation:japan>russia",
    "condemnation:nato>north-korea",
    "condemnation:nato>russia",
  ]);
});

test("whom the passage does not name comes behind, in the claim's own order; a person stands for whom they speak for", () => {
  const mutual = savedIn("They met Ukraine", {
    type: "cooperation",
    mutual: true,
    from: ids("nato"),
    to: ids("japan", "ukraine"),
  });
  expect(mutual.view.selection).toEqual({ kind: "tie", tie: "cooperation:nato=ukraine" });
  const nobody = { type: "condemnation", from: ids("nato", "japan"), to: ids("russia") } as const;
  expect(savedIn("They condemned it", nobody).view.selection).toMatchObject({
    tie: "condemnation:nato>russia",
  });
  const byPersons = savedIn("Shigeru Ishiba and Mark Rutte condemned it", nobody);
  expect(byPersons.view.selection).toMatchObject({ tie: "condemnation:japan>russia" });
});

test("of a claim for one pair nothing else is lit", () => {
  const one = { type: "condemnation", from: ids("nato"), to: ids("russia") } as const;
  expect(savedIn("NATO condemned Russia", one).pointed.kind).toBe("nothing");
});
