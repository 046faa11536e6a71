import { expect, test } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossier";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { removeClaim } from "../../src/core/edit/editClaims";
import { firstView } from "../../src/core/link/view";
import { edit, redo, undo } from "../../src/state/editing";
import type { State } from "../../src/state/state";
import { createInitialState, noHistory } from "../../src/state/store";
import { packHistory, unpackHistory } from "../../src/state/storedHistory";
import { pin } from "../../src/state/viewing";
import { builtInGraph } from "../support/dossiers";

const retitle = (en: string) => edit("rename", (dossier: Dossier) => ({ ...dossier, title: { en } }));
const graph = builtInGraph();
const first = createInitialState({ graph, view: firstView, notices: [], saveStatus: { kind: "saved" } });

/** Three steps made and one of them undone. */
function edited(): State {
  const [claim] = graph.dossier.claims;
  if (claim === undefined) throw new Error("the built-in dossier has no claims");
  const steps = [retitle("One"), edit("remove-claim", removeClaim(claim.id)), retitle("Two"), undo];
  return steps.reduce((state, step) => step(state), first);
}

/** As it comes back from the disk: nothing is shared with what was there. */
function reloaded(state: State, packed: unknown = packHistory(state.history, state.graph.dossier)): State {
  const dossier = JSON.parse(formatDossier(state.graph.dossier)) as Dossier;
  const history = unpackHistory(structuredClone(packed), dossier);
  return { ...state, graph: { ...state.graph, dossier }, history };
}

const texts = ({ history }: State) =>
  [...history.past, ...history.future].map(({ kind, dossier }) => [kind, formatDossier(dossier)]);

test("steps come back from the disk with their names, in both directions, and lead where they led", () => {
  const before = edited();
  const after = reloaded(before);
  expect(texts(after)).toEqual(texts(before));
  expect(after.history.past.map(({ kind }) => kind)).toEqual(["rename", "remove-claim"]);
  expect(redo(after).graph.dossier.title).toEqual({ en: "Two" });
  expect(formatDossier(undo(undo(after)).graph.dossier)).toBe(formatDossier(graph.dossier));
});

test("an actor that comes back by undo after a reload is where it was put", () => {
  const [actor] = graph.sides;
  if (actor === undefined) throw new Error("the built-in dossier has no actors");
  const place = { x: 0.25, y: 0.75 };
  const takeAway = edit("remove-actor", (dossier: Dossier) => ({
    ...dossier,
    actors: dossier.actors.filter(({ id }) => id !== actor.id),
    claims: [],
  }));
  const gone = takeAway(pin(actor.id, place)(first));
  expect(gone.view.pins).toEqual({});
  expect(undo(reloaded(gone)).view.pins).toEqual({ [actor.id]: place });
});

test("they come back as often as the page is loaded, with what was done in between", () => {
  const once = retitle("Three")(reloaded(edited()));
  expect(texts(reloaded(once))).toEqual(texts(once));
  const twice = undo(undo(reloaded(once)));
  expect(texts(reloaded(twice))).toEqual(texts(twice));
});

test("a step takes the room of what it changed, not of the dossier", () => {
  const { past } = packHistory(edited().history, edited().graph.dossier);
  for (const { patch } of past) expect(patch.length).toBeLessThan(formatDossier(graph.dossier).length / 20);
});

test("of steps that take more room than there is, the latest are kept", () => {
  const large = "x".repeat(300_000);
  const state = Array.from({ length: 6 }, (_, index) => retitle(`${index} ${large}`)).reduce(
    (now, step) => step(now),
    first,
  );
  const { past } = reloaded(state).history;
  expect(past).toHaveLength(3);
  expect(past.at(-1)?.dossier.title.en).toMatch(/^4 /);
});

test.each([
  ["nothing", null],
  ["another format", { ...packHistory(edited().history, edited().graph.dossier), format: 2 }],
  ["something else", { past: "rename" }],
])("%s on the disk is no history", (_, packed) => {
  expect(reloaded(edited(), packed).history).toEqual(noHistory);
});

test("steps of a kind that this program does not know, and those before them, are left out", () => {
  const state = edited();
  const packed = packHistory(state.history, state.graph.dossier);
  const past = packed.past.map((step) => (step.kind === "rename" ? { ...step, kind: "paint" } : step));
  expect(reloaded(state, { ...packed, past }).history.past.map(({ kind }) => kind)).toEqual(["remove-claim"]);
});
