import { afterEach, expect, test } from "vitest";
import builtIn from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { bindPreferences, readPreferences } from "../../src/io/preferences";
import { openDossier } from "../../src/state/opening";
import { createInitialState, createStore } from "../../src/state/store";
import { openView, readIn, setReading, setTheme } from "../../src/state/viewing";

const graph = createGraph(builtIn as unknown as Dossier);
afterEach(() => localStorage.removeItem("isnad-preferences"));

test("what the reader chooses is remembered; the theme of somebody's link is not, whatever else is chosen in it", () => {
  // Opened by a link that says `theme=dark`.
  const store = createStore(
    createInitialState({ graph, view: { ...firstView, theme: "dark" }, notices: [] }),
  );
  const unbind = bindPreferences(store);
  store.setState(readIn("ar"));
  expect(readPreferences()).toEqual({ language: "ar", theme: "system" });
  store.setState(setTheme("light"));
  expect(readPreferences()).toEqual({ language: "ar", theme: "light" });
  store.setState(readIn("en"));
  expect(readPreferences()).toEqual({ language: "en", theme: "light" });
  unbind();
});

test("the text that the reader chose is remembered, and shown, where another dossier is opened", () => {
  const store = createStore(createInitialState({ graph, view: firstView, notices: [] }));
  const unbind = bindPreferences(store);
  store.setState(setReading("both"));
  store.setState(openDossier({ graph, issues: [], id: undefined, saveStatus: { kind: "built-in" } }));
  expect(store.getState().view.reading).toBe("both");
  expect(readPreferences().reading).toBe("both");
  // A link shows what it names, and takes back no choice.
  store.setState(openView(firstView, []));
  expect(store.getState().view.reading).toBeUndefined();
  expect(readPreferences().reading).toBe("both");
  unbind();
});
