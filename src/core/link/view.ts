import type { LanguageId } from "../../words/languages";
import { viewWords } from "../../words/view";
import type { ActorId, Place, SourceDocument } from "../dossier/dossier";
import type { StoredDossierId } from "../dossier/storedDossier";
import { type Filter, noFilter } from "../graph/filter";
import type { Selection } from "../graph/walk";

/** What the page shows: beside the panels or, `whole`, instead of them; `changes`: the open dossier, and it may be changed there. */
export const screens = [
  { id: "map", label: viewWords.screens.map, whole: false, changes: true },
  { id: "table", label: viewWords.screens.table, whole: false, changes: true },
  { id: "verification", label: viewWords.screens.verification, whole: false, changes: true },
  { id: "coding", label: viewWords.screens.coding, whole: true, changes: true },
  { id: "dossiers", label: viewWords.screens.dossiers, whole: true, changes: false },
  { id: "report", label: viewWords.screens.report, whole: true, changes: false },
  { id: "article", label: viewWords.screens.article, whole: true, changes: false },
  { id: "new", label: viewWords.screens.new, whole: true, changes: false },
] as const;

/** Which texts of the article are shown. */
export const readings = [
  { id: "original", label: viewWords.readings.original },
  { id: "translation", label: viewWords.readings.translation },
  { id: "both", label: viewWords.readings.both },
] as const;

/** In which order passages are walked: tie by tie, or as they stand in the text. */
export const walkOrders = [
  { id: "tie", label: viewWords.walkOrders.tie },
  { id: "text", label: viewWords.walkOrders.text },
] as const;

/** Light, dark, or whichever of them the system has. */
export const themes = [
  { id: "system", label: viewWords.themes.system },
  { id: "light", label: viewWords.themes.light },
  { id: "dark", label: viewWords.themes.dark },
] as const;

/** The ids of these, as a link writes them. */
export type ScreenId = (typeof screens)[number]["id"];
export type ReadingId = (typeof readings)[number]["id"];
export type WalkOrderId = (typeof walkOrders)[number]["id"];
export type ThemeId = (typeof themes)[number]["id"];

/** Everything that the address holds: what is seen. */
export type View = {
  /** The kept dossier that is shown; undefined: the built-in one. */
  readonly dossier: StoredDossierId | undefined;
  readonly language: LanguageId;
  readonly theme: ThemeId;
  readonly screen: ScreenId;
  /** Undefined: in the reader's language where there is a text in it, else the original. */
  readonly reading: ReadingId | undefined;
  readonly order: WalkOrderId;
  readonly filter: Filter;
  readonly selection: Selection;
  /** Which of the selection's passages is being read, from 0. */
  readonly step: number;
  /** Where the reader has put actors. */
  readonly pins: Readonly<Record<ActorId, Place>>;
};

/** What is seen where neither a link nor the reader's preferences say otherwise. */
export const firstView: View = {
  dossier: undefined,
  language: "en",
  theme: "system",
  screen: "map",
  reading: undefined,
  order: "tie",
  filter: noFilter,
  selection: { kind: "nothing" },
  step: 0,
  pins: {},
};

/** Returns which text of a document is shown: as chosen, else the one in the reader's language, else the original. */
export function shownReading(
  chosen: ReadingId | undefined,
  { language, texts }: Pick<SourceDocument, "language" | "texts">,
  reader: string,
): ReadingId {
  if (chosen !== undefined) return chosen;
  return language !== reader && Object.hasOwn(texts, reader) ? "translation" : "original";
}
