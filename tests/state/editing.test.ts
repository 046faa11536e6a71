import { describe, expect, test } from "vitest";
import type { ActorId, Claim, Dossier } from "../../src/core/dossier/dossier";
import type { TieId } from "../../src/core/graph/ties";
import { firstView } from "../../src/core/link/view";
import { edit, redo, selectRedo, selectUndo, undo } from "../../src/state/editing";
import { selectText } from "../../src/state/marking";
import { selectStep, selectSteps } from "../../src/state/selectedEvidence";
import { readStep, selectActor, selectTie } from "../../src/state/selecting";
import type { State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { builtInGraph } from "../support/dossiers";

const graph = builtInGraph();
const state = (saveStatus: State["saveStatus"]["kind"]) =>
  createInitialState({
    graph,
    view: firstView,
    notices: [],
    saveStatus: saveStatus === "failed" ? { kind: saveStatus, why: "full" } : { kind: saveStatus },
  });
const rename = (en: string) => edit("rename", (dossier: Dossier) => ({ ...dossier, title: { en } }));
const withoutClaims = edit("remove-claim", (dossier) => ({ ...dossier, claims: [] }));
const titles = (...changes: readonly ((state: State) => State)[]) =>
  changes.reduce((before, change) => change(before), state("saved")).graph.dossier.title.en;

test("undo and redo walk through the changes; a new change ends what could be redone", () => {
  expect(titles(rename("one"), rename("two"), undo)).toBe("one");
  expect(titles(rename("one"), rename("two"), undo, undo)).toBe(graph.dossier.title.en);
  expect(titles(rename("one"), rename("two"), undo, undo, redo, redo)).toBe("two");
  expect(titles(rename("one"), undo, rename("three"), redo)).toBe("three");
});

test("each step has a name, and a dossier that was left alone is no step", () => {
  const changed = rename("one")(state("saved"));
  expect(selectUndo(changed)?.kind).toBe("rename");
  expect(selectRedo(undo(changed))?.kind).toBe("rename");
  expect(edit("rename", (dossier) => dossier)(changed)).toBe(changed);
  expect(undo(state("saved"))).toEqual(state("saved"));
});

test.each(["built-in", "locked"] as const)("a dossier that is %s is not changed", (saveStatus) => {
  const before = state(saveStatus);
  expect(rename("one")(before)).toBe(before);
});

test("a dossier that could not be kept can be changed all the same", () => {
  expect(rename("one")(state("failed")).graph.dossier.title.en).toBe("one");
});

test("what is selected stays selected while it is there, and is let go when it is gone", () => {
  const japan = graph.sides[0];
  if (japan === undefined) throw new Error("the built-in dossier has no actors");
  const selected = selectActor(japan.id)(state("saved"));
  expect(rename("one")(selected).view.selection).toEqual(selected.view.selection);
  expect(withoutClaims(selected).view.selection.kind).toBe("actor");
  const gone = edit("remove-actor", (dossier) => ({ ...dossier, claims: [], actors: [] }))(selected);
  expect(gone.view.selection.kind).toBe("nothing");
  expect(withoutClaims(selected).view.step).toBe(0);
});

test("what is marked stays marked while its text is as it was", () => {
  const [first] = graph.dossier.documents;
  if (first === undefined) throw new Error("the built-in dossier has no documents");
  const span = { start: 0, end: 9 };
  const { id: document, language } = first;
  const marked = selectText({ document, language, span, anchor: span, by: "keys" })(state("saved"));
  const replaced = edit("replace-text", (dossier) => ({
    ...dossier,
    documents: dossier.documents.map((each) => ({
      ...each,
      texts: { ...each.texts, [language]: `New. ${each.texts[language]}` },
    })),
  }));
  expect(rename("one")(marked).coding.selection).toEqual(marked.coding.selection);
  expect(replaced(marked).coding.selection).toBeUndefined();
});

test("a change of the dossier is no change of the filter, unless somebody in it is gone", () => {
  const filter = { ...firstView.filter, actors: graph.sides.slice(0, 2).map(({ id }) => id) };
  const filtered = { ...state("saved"), view: { ...firstView, filter } };
  expect(rename("one")(filtered).view.filter).toBe(filter);
  const gone = edit("remove-actor", (dossier) => ({
    ...dossier,
    claims: [],
    actors: dossier.actors.slice(1),
  }));
  expect(gone(filtered).view.filter.actors.length).toBeLessThan(2);
});

test("an actor that comes back by undoing has its pin and its place in the filter; a filter chosen since stays", () => {
  const [japan, other] = graph.sides;
  if (japan === undefined || other === undefined) throw new Error("the built-in dossier has no actors");
  const filter = { ...firstView.filter, actors: [japan.id, other.id], speakers: [japan.id] };
  const pins = { [japan.id]: { x: 0.2, y: 0.3 }, [other.id]: { x: 0.5, y: 0.5 } };
  const before = { ...state("saved"), view: { ...firstView, filter, pins } };
  const gone = edit("remove-actor", (dossier) => ({
    ...dossier,
    claims: [],
    actors: dossier.actors.filter(({ id }) => id !== japan.id),
  }))(before);
  expect(gone.view.pins).toEqual({ [other.id]: pins[other.id] });
  expect(undo(gone).view).toMatchObject({ filter, pins });
  expect(undo(redo(undo(gone))).view).toMatchObject({ filter, pins });
  const cleared = { ...gone, view: { ...gone.view, filter: firstView.filter } };
  expect(undo(cleared).view.filter).toBe(firstView.filter);
  expect(undo(rename("one")(before)).view).toEqual(before.view);
});

describe("the passage that is read", () => {
  const tie = "cooperation:japan=nato" as TieId;
  const read = (now: State) => {
    const step = selectStep(now);
    return step && [step.claim, step.passage.id];
  };
  const at = (claim: string, place = 0) => {
    const opened = selectTie(tie)(state("saved"));
    const first = selectSteps(opened).findIndex((step) => step.claim === claim);
    return readStep(first + place)(opened);
  };
  const withClaim = (id: string, change: (claim: Claim) => Claim) =>
    edit("edit-claim", (dossier) => ({
      ...dossier,
      claims: dossier.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
    }));

  test("is the same when an edit puts its claim elsewhere, and when that is undone", () => {
    const before = at("pledge-to-deepen-ties", 1);
    const after = withClaim("pledge-to-deepen-ties", (claim) => ({ ...claim, modality: "planned" }))(before);
    expect(after.view.step).not.toBe(before.view.step);
    expect(read(after)).toEqual(read(before));
    expect(read(undo(after))).toEqual(read(before));
  });

  test("is the same when another claim before it comes or goes", () => {
    const before = at("japan-nato-talks", 2);
    const after = edit("remove-claim", (dossier) => ({
      ...dossier,
      claims: dossier.claims.filter(({ id }) => id !== "pledge-to-deepen-ties"),
    }))(before);
    expect(read(after)).toEqual(read(before));
    expect(read(undo(after))).toEqual(read(before));
  });

  test("gives way to the next of its claim where it is taken out, else to what has its number, or the last", () => {
    const before = at("japan-nato-talks", 1);
    const [, gone] = before.graph.claims.find(({ claim }) => claim.id === "japan-nato-talks")?.passages ?? [];
    const without = withClaim("japan-nato-talks", (claim) => ({
      ...claim,
      evidence: claim.evidence.filter((_, index) => index !== 1),
    }))(before);
    expect(selectStep(without)?.claim).toBe("japan-nato-talks");
    expect(selectStep(without)?.passage.id).not.toBe(gone?.id);
    expect(selectSteps(withoutClaims(selectActor("japan" as ActorId)(before)))).toEqual([]);
    const last = readStep(selectSteps(before).length - 1)(before);
    const shorter = edit("remove-claim", (dossier) => ({
      ...dossier,
      claims: dossier.claims.filter(({ id }) => id !== selectStep(last)?.claim),
    }))(last);
    expect(shorter.view.step).toBe(selectSteps(shorter).length - 1);
  });
});
