import type { ActorId, Place } from "../core/dossier/dossier";
import type { ReadingId, ScreenId, ThemeId, View, WalkOrderId } from "../core/link/view";
import { roundPlace } from "../core/placing/roundPlace";
import type { LanguageId } from "../words/languages";
import { selectReading } from "./selectedEvidence";
import type { Change, Panel, Sought, State } from "./state";

function viewWith(part: Partial<View>): Change {
  return (state) => {
    const keys = Object.keys(part) as (keyof View)[];
    return keys.every((key) => state.view[key] === part[key])
      ? state
      : { ...state, view: { ...state.view, ...part } };
  };
}

/** Turns the interface to another language. */
export const readIn = (language: LanguageId): Change => viewWith({ language });
/** Chooses light, dark, or what the system has. */
export const setTheme = (theme: ThemeId): Change => viewWith({ theme });
/** Shows the map, or the table in its place. */
export const showScreen = (screen: ScreenId): Change => viewWith({ screen });
/** Shows the article's original, its translation, or both. */
export const setReading = (reading: ReadingId): Change => viewWith({ reading });

/** Shows the original of the article, or where that is shown its translation, if it has one. */
export const toggleOriginal: Change = (state) => {
  if (!state.graph.dossier.documents.some(({ texts }) => Object.keys(texts).length > 1)) return state;
  return setReading(selectReading(state) === "original" ? "translation" : "original")(state);
};

/** Replaces the whole view: a link was opened, or the reader went back. */
export function openView(view: View, notices: State["notices"]): Change {
  return (state) => ({ ...state, view, notices, pointed: { kind: "nothing" } });
}

/** Brings Evidence or Article to the front; a sheet that is down comes up half. */
export function showPanel(panel: Panel): Change {
  return (state) =>
    state.panel === panel && state.sheet !== "low"
      ? state
      : { ...state, panel, sheet: state.sheet === "low" ? "half" : state.sheet };
}

/** Lets single letters and signs act anywhere on the page, or not. */
export function setLetterKeys(letterKeys: boolean): Change {
  return (state) => (state.letterKeys === letterKeys ? state : { ...state, letterKeys });
}

/** Draws the sheet to one of its stops. */
export function drawSheet(sheet: State["sheet"]): Change {
  return (state) => (state.sheet === sheet ? state : { ...state, sheet });
}

/** Keeps an actor where the reader has put it, as exactly as a link can say it. */
export function pin(actor: ActorId, place: Place): Change {
  return (state) => {
    const { pins } = state.view;
    const { x, y } = roundPlace(place);
    const old = Object.hasOwn(pins, actor) ? pins[actor] : undefined;
    if (old?.x === x && old.y === y) return state;
    return { ...state, view: { ...state.view, pins: { ...pins, [actor]: { x, y } } } };
  };
}

/** Keeps the actors where these places say: a dossier was opened that pins them. */
export function pinAll(pins: View["pins"]): Change {
  return (state) => ({ ...state, view: { ...state.view, pins } });
}

/** Notes where the actors have come to rest on the map. */
export function setArranged(arranged: State["arranged"]): Change {
  return (state) => ({ ...state, arranged });
}

/** Lets an actor go back to its own place. */
export function unpin(actor: ActorId): Change {
  return (state) => {
    if (!Object.hasOwn(state.view.pins, actor)) return state;
    const { [actor]: _gone, ...pins } = state.view.pins;
    return { ...state, view: { ...state.view, pins } };
  };
}

/** Lets every actor go back to its own place: "Arrange again". */
export const unpinAll: Change = (state) =>
  Object.keys(state.view.pins).length === 0 ? state : { ...state, view: { ...state.view, pins: {} } };

/** Takes away what was said of the link, which the reader has seen. */
export const dismissNotices: Change = (state) =>
  state.notices.length === 0 ? state : { ...state, notices: [] };

/** Goes to a paragraph of the article; a sheet that is down comes up half. */
export function seek({ document, paragraph, words }: Sought): Change {
  const sought = { document, paragraph, ...(words === undefined ? {} : { words }) };
  return (state) => showPanel("article")({ ...state, sought });
}

/** Walks the passages in this order from now on; what is read stays. */
export function walkIn(order: WalkOrderId): Change {
  return (state) => (state.view.order === order ? state : { ...state, view: { ...state.view, order } });
}
