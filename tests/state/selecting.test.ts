import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../src/core/dossier/dossier";
import { noFilter } from "../../src/core/graph/filter";
import type { TieId } from "../../src/core/graph/ties";
import { isolateType, toggleType } from "../../src/state/filtering";
import { selectCounts, selectSpeakers } from "../../src/state/keyCounts";
import {
  selectIsSelectionHidden,
  selectPointed,
  selectReachableTies,
  selectSelectedActor,
  selectSelectedTie,
  selectShownPassage,
  selectStep,
  selectSteps,
  selectTiesByPassage,
} from "../../src/state/selectedEvidence";
import { clearSelection, point, readStep, selectActor, selectTie, walk } from "../../src/state/selecting";
import {
  selectAllTies,
  selectListedTies,
  selectShownActors,
  selectTieById,
  selectTies,
} from "../../src/state/shownTies";
import type { Change, State } from "../../src/state/state";
import { createStore } from "../../src/state/store";
import { walkIn } from "../../src/state/viewing";
import { arbitraryState, startingState } from "../support/states";

const tieIds = selectAllTies(startingState()).map(({ id }) => id);
const tie = "condemnation:nato>russia" as TieId;
const other = "conflict:russia>ukraine" as TieId;
const japan = "japan" as ActorId;
const having = (...changes: Change[]) => changes.reduce((state, change) => change(state), startingState());

describe("selecting", () => {
  test("a tie opens its evidence at its first passage, and draws the sheet up", () => {
    const state = having(selectTie(tie));
    expect(state.view.selection).toEqual({ kind: "tie", tie });
    expect(selectSelectedTie(state)?.id).toBe(tie);
    expect(state).toMatchObject({ panel: "evidence", sheet: "half", view: { step: 0 } });
  });

  test("a tie at one of its passages opens it there", () => {
    const passages = selectTieById(tie)(startingState())?.passages ?? [];
    for (const { id } of passages) expect(selectStep(having(selectTie(tie, id)))?.passage.id).toBe(id);
  });

  test("what is selected already answers the state itself", () => {
    fc.assert(
      fc.property(arbitraryState, fc.constantFrom(...tieIds), (state, id) => {
        for (const change of [
          selectTie(id),
          selectActor(japan),
          clearSelection,
          point({ kind: "actor", actor: japan }),
        ]) {
          const once = change(state);
          expect(change(once)).toBe(once);
        }
      }),
    );
  });

  test("a tie that the filter hides shows all of it, and says that it is hidden", () => {
    const state = having(toggleType("conflict"), selectTie(other));
    expect(selectIsSelectionHidden(state)).toBe(true);
    expect(selectSteps(state).length).toBeGreaterThan(0);
    expect(selectTies(state).map(({ id }) => id)).not.toContain(other);
    expect(selectIsSelectionHidden(having(selectTie(other)))).toBe(false);
  });

  test("nothing leaves nothing to read", () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const cleared = clearSelection(state);
        expect(selectSteps(cleared)).toEqual([]);
        expect([selectStep(cleared), selectSelectedTie(cleared), selectSelectedActor(cleared)]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      }),
    );
  });

  test("never moves the filter or the pins", () => {
    fc.assert(
      fc.property(arbitraryState, fc.constantFrom(...tieIds), (state, id) => {
        for (const change of [selectTie(id), selectActor(japan), clearSelection, walk(1), walk(-1)]) {
          expect(change(state).view.filter).toBe(state.view.filter);
          expect(change(state).view.pins).toBe(state.view.pins);
        }
      }),
    );
  });
});

test("a passage that is not there, or is read already, is not gone to", () => {
  fc.assert(
    fc.property(arbitraryState, fc.integer({ min: -3, max: 60 }), (state, step) => {
      const changed = readStep(step)(state);
      const isThere = step >= 0 && step < selectSteps(state).length;
      expect(changed.view.step).toBe(isThere ? step : state.view.step);
      if (!isThere || step === state.view.step) expect(changed).toBe(state);
    }),
  );
});

describe("walking", () => {
  const placeOf = (state: State) => {
    const step = selectStep(state);
    return step && `${step.tie} ${step.claim} ${step.passage.id}`;
  };

  test("goes through every passage of every tie that is shown, once, and around", () => {
    fc.assert(
      fc.property(arbitraryState.map(walkIn("tie")), (state) => {
        const ties = selectTies(state);
        const all = ties.flatMap(({ id }) => selectSteps(selectTie(id)(state)));
        let current = clearSelection(state);
        const seen = all.map(() => {
          current = walk(1)(current);
          return placeOf(current);
        });
        expect(seen).toEqual(all.map((step) => `${step.tie} ${step.claim} ${step.passage.id}`));
        if (all.length > 0) expect(placeOf(walk(1)(current))).toBe(seen[0]);
      }),
      { numRuns: 50 },
    );
  });

  test("in reading order goes through every passage of the text once, in its order, and lights all its ties", () => {
    fc.assert(
      fc.property(arbitraryState.map(walkIn("text")), (state) => {
        const orders = [...new Set(selectListedTies(state).flatMap((each) => each.passages))]
          .map(({ order }) => order)
          .toSorted((a, b) => a - b);
        let current = clearSelection(state);
        for (const order of [...orders, ...orders.slice(0, 1)]) {
          current = walk(1)(current);
          const passage = selectStep(current)?.passage;
          expect(passage?.order).toBe(order);
          const lit = selectPointed(current);
          expect(lit.kind === "ties" ? lit.ties : []).toEqual(
            selectListedTies(current)
              .filter((each) => each.passages.some(({ id }) => id === passage?.id))
              .map(({ id }) => id),
          );
        }
        if (orders.length > 1) expect(selectStep(walk(-1)(current))?.passage.order).toBe(orders.at(-1));
      }),
      { numRuns: 50 },
    );
  });

  test("stays in the tab that is read, also from one tie to the next", () => {
    fc.assert(
      fc.property(arbitraryState, fc.constantFrom(1 as const, -1 as const), (state, by) => {
        expect(walk(by)(state).panel).toBe(state.panel);
      }),
    );
  });

  test("back undoes walking on, within the ties that are shown", () => {
    fc.assert(
      fc.property(arbitraryState.map(walkIn("tie")), (state) => {
        const begun = walk(1)(clearSelection(state));
        if (begun.view.selection.kind === "nothing") return;
        expect(placeOf(walk(-1)(walk(1)(begun)))).toBe(placeOf(begun));
        expect(placeOf(walk(1)(walk(-1)(begun)))).toBe(placeOf(begun));
      }),
    );
  });

  test("from nothing backwards begins at the last passage", () => {
    const last = selectTies(startingState()).at(-1);
    const state = having(walk(-1));
    expect(selectSelectedTie(state)).toBe(last);
    expect(state.view.step).toBe(selectSteps(state).length - 1);
  });

  test("from an actor goes on to a tie after its last passage", () => {
    const actor = having(selectActor(japan));
    const end = readStep(selectSteps(actor).length - 1)(actor);
    expect(end.view.selection.kind).toBe("actor");
    expect(walk(1)(end).view.selection.kind).toBe("tie");
  });

  test("where nothing is shown goes nowhere", () => {
    const empty = { ...startingState().view, filter: { ...noFilter, speakers: [japan] } };
    const state = { ...startingState(), view: empty };
    expect(selectTies(state)).toEqual([]);
    expect([walk(1)(state), walk(-1)(state)]).toEqual([state, state]);
    expect(walk(1)(state)).toBe(state);
  });
});

test("pointing at the same answers the state itself, at something else does not", () => {
  const ties = point({ kind: "ties", ties: [tie, other] })(startingState());
  expect(point({ kind: "ties", ties: [tie, other] })(ties)).toBe(ties);
  expect(point({ kind: "ties", ties: [tie] })(ties)).not.toBe(ties);
  expect(point({ kind: "nothing" })(startingState()).pointed).toEqual({ kind: "nothing" });
});

describe("selectors", () => {
  const selectors = {
    selectAllTies,
    selectTies,
    selectReachableTies,
    selectSelectedTie,
    selectSteps,
    selectStep,
    selectCounts,
    selectShownActors,
    selectShownPassage,
    selectSpeakers,
    selectTiesByPassage,
    selectSelectedActor,
  };

  test.each(Object.entries(selectors))(
    "%s answers the same reference until what it depends on changes",
    (_name, select) => {
      fc.assert(
        fc.property(arbitraryState.map(walkIn("tie")), (state) => {
          const first = select(state);
          expect(select(state)).toBe(first);
          expect(
            select({ ...state, pointed: { kind: "actor", actor: japan }, sheet: "full", notices: [] }),
          ).toBe(first);
          expect(select({ ...state, view: { ...state.view, language: "ar", theme: "dark", pins: {} } })).toBe(
            first,
          );
        }),
        { numRuns: 25 },
      );
    },
  );

  test("list who says something, the text itself first, each once", () => {
    const speakers = selectSpeakers(startingState());
    expect(speakers[0]).toBe("text");
    expect([...speakers].toSorted()).toEqual(["gen-nakatani", "mark-rutte", "shigeru-ishiba", "text"]);
  });

  test("give the article every tie that can be reached, at each of its passages", () => {
    fc.assert(
      fc.property(arbitraryState.map(walkIn("tie")), (state) => {
        const pairs = [...selectTiesByPassage(state)].flatMap(([passage, ties]) =>
          ties.map(({ id }) => `${id} ${passage}`),
        );
        const expected = selectReachableTies(state).flatMap((one) =>
          one.passages.map(({ id }) => `${one.id} ${id}`),
        );
        expect(pairs.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

test("a store tells nobody of a change that changes nothing", () => {
  const store = createStore(startingState());
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  store.setState(clearSelection, true);
  expect(told).toBe(0);
  store.setState(selectTie(tie), true);
  store.setState(selectTie(tie), true);
  expect(told).toBe(1);
});

test("a filter takes the article to the first of what it leaves, unless something is selected", () => {
  const begun = clearSelection(startingState());
  expect(selectShownPassage(begun)).toBeUndefined();
  const filtered = isolateType("condemnation")(begun);
  expect(selectShownPassage(filtered)).toBe(selectTies(filtered)[0]?.passages[0]);
  const selected = selectTie(other)(filtered);
  expect(selectShownPassage(selected)).toBe(selectStep(selected)?.passage);
});
