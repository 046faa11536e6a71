import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../src/core/dossier/dossier";
import { formatLink, parseLink } from "../../src/core/link/link";
import { firstView } from "../../src/core/link/view";
import { roundPlace } from "../../src/core/placing/roundPlace";
import { selectReading } from "../../src/state/selectedEvidence";
import type { Change, State } from "../../src/state/state";
import {
  dismissNotices,
  drawSheet,
  openView,
  pin,
  pinAll,
  readIn,
  seek,
  setLetterKeys,
  setReading,
  setTheme,
  showPanel,
  showScreen,
  toggleOriginal,
  unpin,
  unpinAll,
  walkIn,
} from "../../src/state/viewing";
import { arbitraryState, startingState } from "../support/states";

const japan = "japan" as ActorId;
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });

test.each<[string, Change]>([
  ["the language", readIn("ar")],
  ["the theme", setTheme("dark")],
  ["the screen", showScreen("table")],
  ["the reading", setReading("both")],
  ["the panel", showPanel("article")],
  ["the sheet", drawSheet("full")],
  ["a pin", pin(japan, { x: 0.25, y: 0.7504 })],
  ["no pin", unpin(japan)],
  ["no pins", unpinAll],
  ["no notices", dismissNotices],
  ["the letter keys", setLetterKeys(false)],
  ["the order", walkIn("text")],
])("setting %s a second time answers the state itself", (_what, change) => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const once = change({ ...state, notices: [{ code: "x", severity: "notice", path: "", data: {} }] });
      expect(change(once)).toBe(once);
    }),
  );
});

describe("a pin", () => {
  test("put and taken away leaves the others as they were", () => {
    fc.assert(
      fc.property(arbitraryState, coordinate, coordinate, (state, x, y) => {
        const { [japan]: _own, ...others } = state.view.pins;
        expect(unpin(japan)(pin(japan, { x, y })(state)).view.pins).toEqual(others);
      }),
    );
  });

  test("stays where a link would put it", () => {
    fc.assert(
      fc.property(arbitraryState, coordinate, coordinate, (state, x, y) => {
        const { view, graph } = pin(japan, { x, y })(state);
        expect(view.pins[japan]).toEqual(roundPlace({ x, y }));
        expect(
          parseLink(formatLink(view, graph), graph, { ...firstView, dossier: view.dossier }).view,
        ).toEqual(view);
      }),
    );
  });

  test("of an actor with a strange name is one like any other", () => {
    const odd = "__proto__" as ActorId;
    const state = pin(odd, { x: 0.5, y: 0.5 })(startingState());
    expect(Object.keys(state.view.pins)).toEqual([odd]);
    expect(unpin(odd)(state).view.pins).toEqual({});
    expect(unpin("toString" as ActorId)(state)).toBe(state);
  });
});

test("each setting changes what it names and nothing else", () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const pins = { [japan]: { x: 0.5, y: 0.25 } };
      expect(pinAll(pins)(state)).toEqual({ ...state, view: { ...state.view, pins } });
      expect(unpinAll(state)).toEqual({ ...state, view: { ...state.view, pins: {} } });
      expect(walkIn("text")(state)).toEqual({ ...state, view: { ...state.view, order: "text" } });
      expect(setLetterKeys(false)(state)).toEqual({ ...state, letterKeys: false });
      expect(showScreen("table")(state)).toEqual({ ...state, view: { ...state.view, screen: "table" } });
    }),
  );
});

test("another view points at nothing", () => {
  const pointing: State = { ...startingState(), pointed: { kind: "actor", actor: japan } };
  expect(openView(firstView, [])(pointing).pointed).toEqual({ kind: "nothing" });
});

test("the panel that is shown already comes up where it was drawn down", () => {
  for (const panel of ["evidence", "article"] as const) {
    const low = drawSheet("low")(showPanel(panel)(startingState()));
    expect(showPanel(panel)(low)).toMatchObject({ panel, sheet: "half" });
  }
});

test("a paragraph is gone to with the words that were looked for, and without", () => {
  const [document] = [...startingState().graph.documents.keys()];
  if (document === undefined) throw new Error("the dossier has no document");
  const words = { text: "words", language: "en", marks: [] };
  expect(seek({ document, paragraph: 2, words })(startingState()).sought).toEqual({
    document,
    paragraph: 2,
    words,
  });
  expect(Object.keys(seek({ document, paragraph: 2 })(startingState()).sought ?? {})).toEqual([
    "document",
    "paragraph",
  ]);
});

test("opening a view brings its notices, and dismissing takes them away", () => {
  const notices = [{ code: "link-too-long", severity: "notice", path: "", data: {} }] as const;
  const state = openView({ ...firstView, language: "ar" }, notices)(startingState());
  expect([state.view.language, state.notices]).toEqual(["ar", notices]);
  expect(dismissNotices(state).notices).toEqual([]);
});

test("showing a panel draws a low sheet up, and no other", () => {
  expect(showPanel("article")(startingState())).toMatchObject({ panel: "article", sheet: "half" });
  const full = drawSheet("full")(startingState());
  expect(showPanel("article")(full)).toMatchObject({ panel: "article", sheet: "full" });
});

test("the article opens in the reader's language, and one key shows the original and goes back", () => {
  const begun = readIn("en")(startingState());
  const shown = (state: State) => selectReading(state);
  expect(shown(begun)).toBe("translation");
  expect(shown(readIn("ar")(begun))).toBe("original");
  expect(shown(toggleOriginal(begun))).toBe("original");
  expect(shown(toggleOriginal(toggleOriginal(begun)))).toBe("translation");
  for (const kind of ["carried", "locked"]) {
    expect(shown({ ...begun, saveStatus: { kind } as State["saveStatus"] })).toBe("translation");
  }
  // What is coded is coded in the original.
  expect(shown({ ...begun, saveStatus: { kind: "saved" } })).toBe("original");
});

test("where no document has a translation there is no other text to show", () => {
  const state = startingState();
  const { dossier } = state.graph;
  const documents = dossier.documents.map((document) => ({
    ...document,
    texts: { [document.language]: document.texts[document.language] ?? "" },
  }));
  const untranslated: State = { ...state, graph: { ...state.graph, dossier: { ...dossier, documents } } };
  expect(toggleOriginal(untranslated)).toBe(untranslated);
  const [first] = documents;
  if (first === undefined) throw new Error("the dossier has no document");
  const one: State = {
    ...state,
    graph: { ...state.graph, dossier: { ...dossier, documents: [first, ...dossier.documents] } },
  };
  expect(toggleOriginal(one)).not.toBe(one);
});
