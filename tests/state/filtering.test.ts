import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../src/core/codebook/relationTypes";
import type { SpeakerId } from "../../src/core/dossier/attribution";
import type { Actor, ActorId, Claim, ClaimId } from "../../src/core/dossier/dossier";
import { createNetwork } from "../../src/core/export/network";
import { allTies, countActors, type Filter, isLine, noFilter } from "../../src/core/graph/filter";
import { createGraph } from "../../src/core/graph/graph";
import { type TieStateId, tieStates } from "../../src/core/graph/tieState";
import type { Tie } from "../../src/core/graph/ties";
import { firstView } from "../../src/core/link/view";
import {
  clearActors,
  clearFilter,
  clearSpeakers,
  isolateState,
  isolateType,
  selectIsUnsettledHidden,
  setScope,
  toggleActor,
  toggleSpeaker,
  toggleState,
  toggleType,
  toggleUnsettled,
} from "../../src/state/filtering";
import { selectCounts, selectOccurringStates } from "../../src/state/keyCounts";
import { selectStep, selectSteps } from "../../src/state/selectedEvidence";
import { selectTie } from "../../src/state/selecting";
import {
  selectAllLines,
  selectAllTies,
  selectLines,
  selectShownActors,
  selectTies,
} from "../../src/state/shownTies";
import type { Change, State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { arbitraryDossier, arbitraryFilter } from "../support/arbitraries";
import { builtInGraph } from "../support/dossiers";
import { arbitraryState, startingState } from "../support/states";

const types = relationTypes.map(({ id }) => id);
const stateIds = tieStates.map(({ id }) => id);
const japan = "japan" as ActorId;
const rutte = "mark-rutte" as SpeakerId;
const filterOf = (state: State) => state.view.filter;
const having = (...changes: Change[]) => changes.reduce((state, change) => change(state), startingState());

describe("a toggle", () => {
  const never = () => false;
  test.each<[string, Change, (filter: Filter) => boolean]>([
    ["of a type", toggleType("concern"), ({ hiddenTypes }) => hiddenTypes.includes("concern")],
    ["of a speaker", toggleSpeaker(rutte), never],
    ["of the text as a speaker", toggleSpeaker("text"), never],
    ["of an actor", toggleActor(japan), never],
    ["of a state", toggleState("hearsay"), ({ hiddenStates }) => hiddenStates.includes("hearsay")],
  ])("%s changes what is filtered, and twice changes nothing", (_what, toggle, isHidden) => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const once = toggle(state);
        // What is shown alone brings back the others: below.
        const hidden = [state, once, toggle(once)].map((one) => isHidden(filterOf(one)));
        fc.pre(hidden[0] === hidden[2] && (hidden[0] !== hidden[1] || isHidden === never));
        expect(filterOf(once)).not.toEqual(filterOf(state));
        const sets = (filter: State["view"]["filter"]) => ({
          ...filter,
          speakers: new Set(filter.speakers),
          actors: new Set(filter.actors),
        });
        expect(sets(filterOf(toggle(once)))).toEqual(sets(filterOf(state)));
        expect(selectTies(toggle(once))).toEqual(selectTies(state));
      }),
    );
  });

  test("of types keeps them in the order of the key", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types)), (clicked) => {
        const { hiddenTypes } = filterOf(having(...clicked.map(toggleType)));
        expect(hiddenTypes).toEqual(types.filter((id) => hiddenTypes.includes(id)));
      }),
    );
  });
});

test("“only” shows one type alone, whatever was hidden, and all of them when it is alone already", () => {
  fc.assert(
    fc.property(arbitraryState, fc.constantFrom(...types), (state, type) => {
      const alone = filterOf(state).hiddenTypes.length === 3 && !filterOf(state).hiddenTypes.includes(type);
      const others = types.filter((id) => id !== type);
      expect(filterOf(isolateType(type)(state)).hiddenTypes).toEqual(alone ? [] : others);
    }),
  );
});

test("what is shown alone is clicked again, and everything is back", () => {
  for (const type of types) {
    expect(filterOf(having(isolateType(type), toggleType(type)))).toEqual(noFilter);
    expect(filterOf(having(...types.filter((id) => id !== type).map(toggleType), toggleType(type)))).toEqual(
      noFilter,
    );
  }
  const occurring = selectOccurringStates(startingState());
  expect(occurring.length).toBeGreaterThan(1);
  for (const id of occurring) {
    expect(filterOf(having(isolateState(id), toggleState(id)))).toEqual(noFilter);
  }
});

test("the key has an entry for every state that a filter leaves", () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const states = selectLines(state).map((tie) => tie.state.id);
      expect(selectOccurringStates(state)).toEqual(expect.arrayContaining(states));
    }),
  );
  // What several tell as done, one of them alone tells as planned.
  const nakatani = having(toggleSpeaker("gen-nakatani" as SpeakerId));
  expect(selectLines(nakatani).map((tie) => tie.state.id)).toEqual(["planned"]);
  expect(selectOccurringStates(nakatani)).toContain("planned");
  expect(selectOccurringStates(startingState())).not.toContain("planned");
});

test.each<[string, Change]>([
  ["clearing the filter", clearFilter],
  ["clearing speakers", clearSpeakers],
  ["clearing actors", clearActors],
  ["setting the scope", setScope("around")],
])("%s a second time answers the state itself", (_what, change) => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const once = change(state);
      expect(change(once)).toBe(once);
    }),
  );
});

test("a filter that was put on and taken off by hand is no reason to clear anything", () => {
  const state = having(toggleType("concern"), toggleType("concern"));
  expect(clearFilter(state)).toBe(state);
});

test("clearing the filter shows everything again", () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      expect(filterOf(clearFilter(state))).toEqual(noFilter);
      expect(selectTies(clearFilter(state))).toEqual(selectAllLines(state));
    }),
  );
});

test("what the key counts is what would be shown if nothing else changed", () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const counts = selectCounts(state);
      for (const id of types) {
        const shown = filterOf(state).hiddenTypes.includes(id) ? toggleType(id)(state) : state;
        const ties = selectLines(shown).filter(({ type }) => type === id);
        const passages = new Set(ties.flatMap((tie) => tie.support.map((passage) => passage.id)));
        expect(counts[id]).toEqual({ ties: ties.length, passages: passages.size });
      }
    }),
  );
});

test("an actor is shown exactly if one of its ties is drawn: who is only denied something does not stand alone", () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const ends = new Set(selectTies(state).flatMap(({ from, to }) => [from, to]));
      expect(selectShownActors(state)).toEqual(ends);
    }),
  );
});

test("an actor known from a denial alone is on the map with it, and is counted with no line", () => {
  const { dossier } = builtInGraph();
  const hermit = { id: "hermit", kind: "state", name: { en: "Hermit" } };
  const [first] = dossier.claims;
  const sides = { between: undefined, from: ["japan"], to: ["hermit"] };
  const denial = { ...first, ...sides, id: "never", type: "conflict", modality: "denied" };
  const claims = [...dossier.claims, denial as unknown as Claim];
  const graph = createGraph({ ...dossier, actors: [...dossier.actors, hermit as unknown as Actor], claims });
  const state = createInitialState({ graph, view: firstView, notices: [] });
  const has = (one: State) => selectShownActors(one).has("hermit" as ActorId);
  expect([has(state), has(toggleState("denied")(state))]).toEqual([false, true]);
  expect(countActors(graph)).toBe(countActors(builtInGraph()));
  const hidden = { graph, filter: noFilter, language: "en" } as const;
  const shown = { ...hidden, filter: { ...noFilter, hiddenStates: [] } };
  for (const input of [hidden, shown]) {
    const { edges } = createNetwork(input);
    expect(edges.some(({ values }) => values.state === "denied")).toBe(false);
    expect(edges).toHaveLength(allTies(graph).filter(isLine).length);
  }
});

describe("while evidence is read", () => {
  test("a filter never leaves the reader at a passage that is not there", () => {
    const changes = fc.constantFrom<Change>(
      toggleSpeaker(rutte),
      toggleSpeaker("text"),
      toggleActor(japan),
      ...stateIds.map(toggleState),
      ...types.map(toggleType),
      clearFilter,
    );
    fc.assert(
      fc.property(arbitraryState, fc.array(changes, { maxLength: 4 }), (state, all) => {
        const changed = all.reduce((current, change) => change(current), state);
        expect(changed.view.step).toBeLessThanOrEqual(Math.max(0, selectSteps(changed).length - 1));
        expect(changed.view.step).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a filter that leaves the passage leaves the reader at it, though its number may change", () => {
    const tie = selectAllTies(startingState()).find(({ id }) => id === "cooperation:japan=nato");
    if (tie === undefined) throw new Error("the dossier has lost this tie");
    fc.assert(
      fc.property(
        fc.constantFrom(...tie.passages),
        fc.constantFrom<Change>(toggleSpeaker("text"), toggleSpeaker(rutte)),
        (passage, change) => {
          const state = having(selectTie(tie.id, passage.id));
          const read = selectStep(state);
          const changed = change(state);
          const kept = selectSteps(changed).some(
            (step) => step.claim === read?.claim && step.passage.id === passage.id,
          );
          if (kept) expect(selectStep(changed)?.passage.id).toBe(passage.id);
        },
      ),
    );
  });
});

test("isolating a state shows it alone, and once more shows all lines again", () => {
  for (const id of stateIds) {
    const alone = isolateState(id)(startingState());
    expect(filterOf(alone).hiddenStates).toEqual(stateIds.filter((other) => other !== id));
    expect(filterOf(isolateState(id)(alone))).toEqual(noFilter);
  }
});

test("without what is unsettled a disputed plan is left out", () => {
  const { dossier } = builtInGraph();
  const [first] = dossier.claims;
  if (first === undefined) throw new Error("no claim");
  const planned = { ...first, modality: "planned" } as const;
  const denied = { ...first, id: "denial" as ClaimId, modality: "denied" } as const;
  const graph = createGraph({ ...dossier, claims: [planned, denied] });
  const state = createInitialState({ graph, view: firstView, notices: [] });
  expect(selectTies(state).map((tie) => [tie.state.id, tie.state.mood])).toContainEqual([
    "disputed",
    "planned",
  ]);
  expect(selectTies(toggleUnsettled(state))).toEqual([]);
});

const unsettled: readonly TieStateId[] = ["disputed", "planned", "conditional"];
const anyFiltered = arbitraryDossier.map(createGraph).chain((graph) =>
  arbitraryFilter(graph).map((filter) => {
    const view = { ...firstView, filter };
    return createInitialState({ graph, view, notices: [] });
  }),
);

test("hiding what is unsettled hides and shows nothing else: what is hidden besides stays so", () => {
  fc.assert(
    fc.property(anyFiltered, (given) => {
      const hasUnsettled = selectOccurringStates(given).some((id) => unsettled.includes(id));
      fc.pre(hasUnsettled);
      const without = selectIsUnsettledHidden(given) ? given : toggleUnsettled(given);
      const again = toggleUnsettled(without);
      const isSettled = ({ state: { id } }: Tie) => !unsettled.includes(id);
      const others = (state: State) => filterOf(state).hiddenStates.filter((id) => !unsettled.includes(id));
      expect(selectIsUnsettledHidden(without)).toBe(true);
      expect(selectIsUnsettledHidden(again)).toBe(false);
      expect(selectLines(without)).toEqual(selectLines(again).filter(isSettled));
      expect(filterOf(again).hiddenStates).toEqual(others(given));
      expect(others(without)).toEqual(others(given));
    }),
  );
});
