import { describe, expect, test } from "vitest";
import type { ActorId, ClaimId } from "../../src/core/dossier/dossier";
import { noFilter } from "../../src/core/graph/filter";
import { createGraph } from "../../src/core/graph/graph";
import type { PassageId } from "../../src/core/graph/passages";
import type { TieId } from "../../src/core/graph/ties";
import { firstView } from "../../src/core/link/view";
import { toggleSpeaker, toggleType } from "../../src/state/filtering";
import { goTo, tieOfHit } from "../../src/state/goTo";
import { selectSpeakers } from "../../src/state/keyCounts";
import { selectStep } from "../../src/state/selectedEvidence";
import { selectClaim } from "../../src/state/selectingClaim";
import { selectAllTies } from "../../src/state/shownTies";
import { createInitialState } from "../../src/state/store";
import { builtInGraph } from "../support/dossiers";

const state = createInitialState({ graph: builtInGraph(), view: firstView, notices: [] });
const shared = state.graph.passages.find(
  (passage) => selectAllTies(state).filter((tie) => tie.passages.includes(passage)).length > 1,
);

test("a quote opens its tie at its passage", () => {
  if (shared === undefined) throw new Error("the dossier has no passage of several ties");
  const after = goTo({ kind: "quote", passage: shared.id })(state);
  expect(after.view.selection.kind).toBe("tie");
  expect(selectStep(after)?.passage.id).toBe(shared.id);
});

test("of several ties the first that is shown is opened, and a hidden one if none is", () => {
  if (shared === undefined) throw new Error("the dossier has no passage of several ties");
  const ties = selectAllTies(state).filter((tie) => tie.passages.includes(shared));
  const hide = (hiddenTypes: (typeof noFilter)["hiddenTypes"]) => ({
    ...state,
    view: { ...state.view, filter: { ...noFilter, hiddenTypes } },
  });
  const target = { kind: "quote", passage: shared.id } as const;
  expect(tieOfHit(state, target)?.id).toBe(ties[0]?.id);
  const types = [...new Set(ties.map(({ type }) => type))];
  for (const type of types.slice(0, -1)) {
    expect(tieOfHit(hide([type]), target)?.type).not.toBe(type);
  }
  expect(goTo(target)(hide(types)).view.selection).toEqual({ kind: "tie", tie: ties[0]?.id });
});

test("a summary opens a tie of its claim, at the claim's first passage", () => {
  for (const { claim, passages } of state.graph.claims) {
    const after = goTo({ kind: "summary", claim: claim.id })(state);
    expect(selectStep(after)?.passage.id).toBe(passages[0]?.id);
  }
});

describe("where two claims of one tie rest on the same passage", () => {
  // Each claim once more as another tells it: in the same ties, on the same passages.
  const { dossier } = state.graph;
  const others = dossier.claims.map((claim) => ({
    ...claim,
    id: `${claim.id}-again` as ClaimId,
    voice: "reported" as const,
    saidBy: ["mark-rutte" as ActorId],
  }));
  const both = createInitialState({
    graph: createGraph({ ...dossier, claims: [...dossier.claims, ...others] }),
    view: firstView,
    notices: [],
  });

  test("a summary opens its own claim", () => {
    for (const { claim } of both.graph.claims) {
      expect(selectStep(goTo({ kind: "summary", claim: claim.id })(both))?.claim).toBe(claim.id);
    }
  });

  test("it does where only others are heard: then all are again, and no other filter is let go", () => {
    const heard = toggleType("concern")(toggleSpeaker("mark-rutte" as ActorId)(both));
    for (const { claim } of both.graph.claims) {
      const after = goTo({ kind: "summary", claim: claim.id })(heard);
      expect(selectStep(after)?.claim).toBe(claim.id);
      expect(after.view.filter.hiddenTypes).toEqual(["concern"]);
      const isHeard = claim.saidBy?.includes("mark-rutte" as ActorId) || claim.type === "concern";
      if (isHeard) expect(after.view.filter).toBe(heard.view.filter);
    }
  });

  test("a claim that was saved is the one that is read", () => {
    for (const { claim } of both.graph.claims) {
      expect(selectStep(selectClaim(claim.id)(both))?.claim).toBe(claim.id);
    }
  });
});

test("a quote that only others than those heard carry is opened all the same", () => {
  for (const speaker of selectSpeakers(state)) {
    const heard = toggleSpeaker(speaker)(state);
    for (const passage of state.graph.passages) {
      expect(selectStep(goTo({ kind: "quote", passage: passage.id })(heard))?.passage.id).toBe(passage.id);
    }
  }
});

test("any passage of any tie is opened, not only the first", () => {
  for (const tie of selectAllTies(state)) {
    for (const passage of tie.passages) {
      const target = { kind: "quote", passage: passage.id } as const;
      const opened = tieOfHit(state, target);
      expect(opened?.passages).toContain(passage);
      expect(selectStep(goTo(target)(state))?.passage.id).toBe(passage.id);
    }
    expect(goTo({ kind: "tie", tie: tie.id })(state).view.selection).toEqual({ kind: "tie", tie: tie.id });
  }
});

test("where nothing carries what was found any more, nothing happens; an actor and a text have no tie", () => {
  const [document] = [...state.graph.documents.keys()];
  const [actor] = state.graph.sides;
  if (document === undefined || actor === undefined) throw new Error("the dossier is empty");
  expect(goTo({ kind: "quote", passage: "gone" as PassageId })(state)).toBe(state);
  expect(goTo({ kind: "tie", tie: "gone" as TieId })(state)).toBe(state);
  expect(tieOfHit(state, { kind: "actor", actor: actor.id })).toBeUndefined();
  expect(tieOfHit(state, { kind: "text", document, paragraph: 0 })).toBeUndefined();
});

test("an actor is selected", () => {
  const actor = state.graph.sides[0];
  if (actor === undefined) throw new Error("no actor");
  expect(goTo({ kind: "actor", actor: actor.id })(state).view.selection).toEqual({
    kind: "actor",
    actor: actor.id,
  });
});

test("words of the text open their paragraph, in a reading that shows them, and are handed on to be marked", () => {
  const document = [...state.graph.documents.keys()][0];
  if (document === undefined) throw new Error("the dossier has no document");
  const target = { kind: "text", document, paragraph: 4 } as const;
  for (const [language, reading] of [
    ["ar", "original"],
    ["en", "translation"],
  ] as const) {
    const found = { text: "words", language, marks: [{ start: 0, end: 5 }] };
    const after = goTo(target, found)(state);
    expect([after.panel, after.view.reading, after.sought]).toEqual([
      "article",
      reading,
      { document, paragraph: 4, words: found },
    ]);
  }
});

test("where both texts are shown, or no words were found, the reading stays", () => {
  const [document] = [...state.graph.documents.keys()];
  if (document === undefined) throw new Error("the dossier has no document");
  const target = { kind: "text", document, paragraph: 4 } as const;
  const found = { text: "words", language: "en", marks: [] };
  const readIn = (reading: "both" | "original") => ({ ...state, view: { ...state.view, reading } });
  expect(goTo(target, found)(readIn("both")).view.reading).toBe("both");
  expect(goTo(target)(readIn("original")).view.reading).toBe("original");
});

test("a tie is opened at its first passage", () => {
  const [tie] = selectAllTies(state);
  if (tie === undefined) throw new Error("the dossier has no tie");
  expect(selectStep(goTo({ kind: "tie", tie: tie.id })(state))?.passage.id).toBe(tie.passages[0]?.id);
});
