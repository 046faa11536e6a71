import type { LanguageId } from "../words/languages";
import type { ActorId } from "./dossier";
import { type Filter, noFilter } from "./filter";
import type { KeptId } from "./kept";
import type { Place } from "./layout/layout";
import type { Selection } from "./walk";

/** What the page shows: beside the panels or, `whole`, instead of them; `changes`: the open dossier, and it may be changed there. */
export const screens = [
  { id: "map", label: { en: "Map", ar: "الخريطة" }, whole: false, changes: true },
  { id: "table", label: { en: "Table", ar: "الجدول" }, whole: false, changes: true },
  { id: "verification", label: { en: "Verification", ar: "التحقق" }, whole: false, changes: true },
  { id: "coding", label: { en: "Coding", ar: "الترميز" }, whole: true, changes: true },
  { id: "dossiers", label: { en: "Dossiers", ar: "الملفات" }, whole: true, changes: false },
  { id: "report", label: { en: "Report", ar: "التقرير" }, whole: true, changes: false },
  { id: "article", label: { en: "Another article", ar: "مقال آخر" }, whole: true, changes: false },
  { id: "new", label: { en: "New dossier", ar: "ملف جديد" }, whole: true, changes: false },
] as const;

/** Which texts of the article are shown. */
export const readings = [
  { id: "original", label: { en: "Original", ar: "الأصل" } },
  { id: "translation", label: { en: "Translation", ar: "الترجمة" } },
  { id: "both", label: { en: "Both", ar: "كلاهما" } },
] as const;

/** In which order passages are walked: tie by tie, or as they stand in the text. */
export const walkOrders = [
  { id: "tie", label: { en: "By tie", ar: "بحسب الصلة" } },
  { id: "text", label: { en: "Reading order", ar: "بترتيب النص" } },
] as const;

/** Light, dark, or whichever of them the system has. */
export const themes = [
  { id: "system", label: { en: "As the system", ar: "كالنظام" } },
  { id: "light", label: { en: "Light", ar: "فاتح" } },
  { id: "dark", label: { en: "Dark", ar: "داكن" } },
] as const;

/** The ids of these, as a link writes them. */
export type ScreenId = (typeof screens)[number]["id"];
export type ReadingId = (typeof readings)[number]["id"];
export type WalkOrderId = (typeof walkOrders)[number]["id"];
export type ThemeId = (typeof themes)[number]["id"];

/** Everything that the address holds: what is seen. */
export type View = {
  /** The kept dossier that is shown; undefined: the built-in one. */
  readonly dossier: KeptId | undefined;
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
