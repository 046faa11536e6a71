import { afterEach, expect, test } from "vitest";
import builtIn from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { bindPage } from "../../src/io/page";
import { createInitialState, createStore } from "../../src/state/store";
import { readIn } from "../../src/state/viewing";

const graph = createGraph(builtIn as unknown as Dossier);
const before = document.title;
afterEach(() => {
  document.title = before;
});

test("the page is titled in the reader's language, until the undo", () => {
  const store = createStore(createInitialState({ graph, view: firstView, notices: [] }));
  const root = document.documentElement;
  const unbind = bindPage(store, root);
  const { en, ar } = graph.dossier.title;
  expect([document.title, root.lang, root.dir]).toEqual([`${en} · Isnad`, "en-GB", "ltr"]);
  store.setState(readIn("ar"));
  expect([document.title, root.lang, root.dir]).toEqual([`${ar} · إسناد`, "ar", "rtl"]);
  unbind();
  store.setState(readIn("en"));
  expect(document.title).toBe(`${ar} · إسناد`);
});
