import { expect, test } from "vitest";
import { castAt } from "../../src/core/coding/castAt";
import type { CastChoices } from "../../src/core/coding/castChoices";
import { entriesOf } from "../../src/core/coding/castEntries";
import { dossierCast } from "../../src/core/coding/dossierCast";
import { draftCast } from "../../src/core/coding/draftCast";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { chooseMember, takeChosen } from "../../src/state/casting";
import { redo, undo } from "../../src/state/editing";
import type { Change, State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { packHistory, unpackHistory } from "../../src/state/storedHistory";
import { startWalk } from "../../src/state/walking";
import { actorChoices } from "../../src/ui/coding/actorChoices";
import { dossierOfText } from "../support/dossierOfText";

const dossier = dossierOfText(
  "Kenya has attacked Somalia near the border.\nGhana signed a treaty with Togo.",
);
const casts = dossierCast(dossier);
const take = takeChosen(casts);
const first = createInitialState({
  graph: createGraph(dossier),
  view: firstView,
  notices: [],
  saveStatus: { kind: "saved" },
});
const through = (state: State, ...changes: readonly Change[]) =>
  changes.reduce((now, change) => change(now), state);
const decided = through(
  first,
  chooseMember("text Kenya", { name: "The Republic of Kenya", kind: "group" }),
  chooseMember("text Somalia", { sameAs: "text Kenya" }),
  chooseMember("text Togo", { isActor: false }),
);
const namesOf = ({ graph, coding }: State) =>
  entriesOf(casts, coding.cast, graph.dossier.actors).map(({ member }) => member.name);
const left: CastChoices = { "text Togo": { isActor: false } };

test("undoing that a cast was taken brings back what was decided of it, and redo takes it again", () => {
  const taken = take(decided);
  expect(taken.coding.cast).toEqual(left);
  const back = undo(taken);
  expect(back.graph.dossier).toBe(dossier);
  expect(back.coding.cast).toEqual(decided.coding.cast);
  expect(namesOf(back)).toEqual(namesOf(decided));
  expect(redo(back).coding.cast).toEqual(left);
  expect(undo(redo(back)).coding.cast).toEqual(decided.coding.cast);
});

test("what was decided of a cast meanwhile stays, whatever is undone", () => {
  const later = chooseMember("text Togo", { name: "The Togolese Republic" });
  const back = through(decided, take, later, undo);
  expect(back.coding.cast).toEqual(later(decided).coding.cast);
});

test("what was decided of a cast comes back by undo after a reload, too", () => {
  const { history, graph, ...taken } = take(decided);
  const packed: unknown = JSON.parse(JSON.stringify(packHistory(history, graph.dossier)));
  const back = undo({ ...taken, graph, history: unpackHistory(packed, graph.dossier) });
  expect(back.coding.cast).toEqual(decided.coding.cast);
});

test("a cast that is taken twice comes back step by step", () => {
  const twice = through(decided, take, chooseMember("text Togo", { isActor: true }), take);
  expect(twice.coding.cast).toEqual({});
  expect(undo(twice).coding.cast).toEqual({ "text Togo": { isActor: true } });
  expect(namesOf(undo(undo(twice)))).toEqual(namesOf(decided));
});

test("whom a person left out of the cast is not offered at a sentence, nor filled in; by its name it is found", () => {
  const text = "Kenya has attacked Somalia near the border";
  const document = dossier.documents[0];
  if (document === undefined) throw new Error("no document");
  const start = (document.texts.en ?? "").indexOf(text);
  const span = { start, end: start + text.length };
  const offered = ({ graph, coding }: State) =>
    castAt(document, span, graph.dossier.actors, [], coding.cast)
      .filter(({ isBefore }) => !isBefore)
      .map(({ actor }) => actor.name.en);
  const sidesOf = (state: State) => {
    const { draft } = through(state, startWalk).coding;
    return [draft?.from, draft?.to, draft?.added.map(({ id }) => id)];
  };
  const without = through(first, chooseMember("text Somalia", { isActor: false }));
  expect(offered(first)).toEqual(["Kenya", "Somalia"]);
  expect(sidesOf(first)).toEqual([["kenya"], ["somalia"], ["kenya", "somalia"]]);
  for (const state of [without, take(without)]) {
    expect(offered(state)).toEqual(["Kenya"]);
    expect(sidesOf(state).slice(0, 2)).toEqual([["kenya"], []]);
    expect(sidesOf(state)[2]).not.toContain("somalia");
    const cast = draftCast({ document, span }, [], state.graph.dossier, state.coding.cast);
    const names = (typed: string) =>
      actorChoices(typed, cast, []).map((choice) => (choice.kind === "actor" ? choice.actor.name.en : ""));
    expect(names("")).not.toContain("Somalia");
    expect(names("Somalia")).toContain("Somalia");
  }
});
