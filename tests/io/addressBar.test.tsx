import { expect, test } from "vitest";
import builtIn from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { bindAddressBar } from "../../src/io/addressBar";
import { clearSelection, selectActor } from "../../src/state/selecting";
import { createInitialState, createStore } from "../../src/state/store";
import { readIn, setReading, setTheme } from "../../src/state/viewing";

const graph = createGraph(builtIn as unknown as Dossier);
const [japan] = graph.sides;
if (japan === undefined) throw new Error("the built-in dossier has no actors");

function bound() {
  history.replaceState(null, "", location.pathname + location.search);
  const store = createStore(createInitialState({ graph, view: firstView, notices: [] }));
  return { store, unbind: bindAddressBar(store, firstView, async () => undefined) };
}

/** As the browser does on its way back or forward. */
function arriveAt(address: string) {
  history.replaceState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}

test("a selection is a step of the history, a theme is not", async () => {
  const { store, unbind } = bound();
  const before = history.length;
  store.setState(setTheme("dark"));
  await expect.poll(() => location.hash).toBe("#lang=en&theme=dark");
  expect(history.length).toBe(before);
  store.setState(selectActor(japan.id));
  await expect.poll(() => location.hash).toMatch(/^#actor=japan&passage=[^&]+&lang=en&theme=dark$/);
  expect(history.length).toBe(before + 1);
  unbind();
});

test("a step that names no language or theme leaves them as they are", () => {
  const { store, unbind } = bound();
  store.setState(selectActor(japan.id));
  store.setState(setTheme("dark"));
  store.setState(readIn("ar"));
  arriveAt(location.pathname + location.search);
  expect(store.getState().view).toEqual({ ...firstView, language: "ar", theme: "dark" });
  unbind();
});

test("a step that names them has them, and after the undo nothing is followed", () => {
  const { store, unbind } = bound();
  arriveAt(`#actor=${japan.id}&read=both&lang=ar&theme=dark`);
  expect(store.getState().view).toMatchObject({ language: "ar", theme: "dark" });
  unbind();
  const before = store.getState();
  arriveAt("#lang=en");
  expect(store.getState()).toBe(before);
  store.setState(clearSelection);
  expect(location.hash).toBe("#lang=en");
});

test("steps that are taken before the address is written are all in the history", async () => {
  const { store, unbind } = bound();
  const before = history.length;
  store.setState(selectActor(japan.id));
  store.setState(clearSelection);
  await expect.poll(() => history.length).toBe(before + 2);
  history.back();
  await expect.poll(() => location.hash).toMatch(/^#actor=japan&passage=[^&]+&lang=en$/);
  unbind();
});

test("going back keeps the language, the theme and the text that were chosen since", async () => {
  const { store, unbind } = bound();
  store.setState(selectActor(japan.id));
  store.setState(clearSelection);
  store.setState(setTheme("dark"));
  store.setState(readIn("ar"));
  store.setState(setReading("both"));
  await expect.poll(() => location.hash).toBe("#read=both&lang=ar&theme=dark");
  history.back();
  await expect.poll(() => store.getState().view.selection.kind).toBe("actor");
  expect(store.getState().view).toMatchObject({ language: "ar", theme: "dark" });
  await expect.poll(() => location.hash).toMatch(/^#actor=japan&passage=[^&]+&read=both&lang=ar&theme=dark$/);
  unbind();
});
