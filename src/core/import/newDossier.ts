import type { Dossier } from "../dossier/dossier";
import type { Issue, Result } from "../dossier/issue";
import { limits } from "../dossier/limits";
import { oncePer } from "../memoise/oncePer";
import { dossierFormat, type Verified, validate } from "../validate/validate";
import { type AlignedRow, alignTranslation, doubtfulRows } from "./alignTranslation";
import { enteredDate } from "./dayInWords";
import type { ImportedText } from "./importedText";
import { createNamesIn } from "./namesInText";
import { isAligned, paragraphsOfSide } from "./rowEdits";

/** What a person says of a text; empty where nothing is known. */
export type NewDossierFields = {
  readonly title: string;
  readonly language: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
};

/** A dossier in the making: a text, what is known of it, and a translation beside it. Plain data, kept as JSON. */
export type NewDossierDraft = {
  readonly fields: NewDossierFields;
  /** Whether the language was beyond doubt, or has been chosen. */
  readonly isLanguageSure: boolean;
  /** Without a translation every row has the original alone. */
  readonly rows: readonly AlignedRow[];
  readonly translation: { readonly language: string; readonly title: string } | undefined;
  readonly notices: readonly Issue[];
};

/** Begins with a text that came in. What no source says of itself takes its first line for a title, if that is short. */
export function beginDossier(text: ImportedText): NewDossierDraft {
  const paragraphs = text.text.split("\n");
  const first = paragraphs[0]?.trim() ?? "";
  return {
    fields: {
      title: text.title ?? (first.length <= 150 ? first : ""),
      language: text.language === "und" ? "" : text.language,
      publisher: text.publisher ?? "",
      published: text.published ?? "",
      url: text.url ?? "",
    },
    isLanguageSure: text.confident,
    rows: paragraphs.map((paragraph) => ({ original: [paragraph], translation: [] })),
    translation: undefined,
    notices: text.notices,
  };
}

/** Changes what is said of the text. */
export function sayOfText(fields: Partial<NewDossierFields>) {
  return (making: NewDossierDraft): NewDossierDraft => ({
    ...making,
    fields: { ...making.fields, ...fields },
    isLanguageSure: making.isLanguageSure || fields.language !== undefined,
  });
}

/** Puts a translation beside the text, in place of the one before. Its title is its first line where the text's is. */
export function addTranslation(text: ImportedText) {
  return (making: NewDossierDraft): NewDossierDraft => {
    const original = paragraphsOfSide(making.rows, "original");
    const translation = text.text.split("\n");
    const hasTitle = original[0]?.trim() === making.fields.title.trim();
    const title = text.title ?? (hasTitle ? translation[0]?.trim() : undefined) ?? "";
    const language = text.language === "und" ? "" : text.language;
    return {
      ...making,
      rows: alignTranslation(original, translation, createNamesIn()),
      translation: { language, title: title.length <= limits.title ? title : "" },
    };
  };
}

/** Returns the rows whose two sides may not say the same, by index; found once for each list of rows. */
export const doubtsOf: (rows: readonly AlignedRow[]) => readonly number[] = oncePer(
  (rows: readonly AlignedRow[]) => doubtfulRows(rows, createNamesIn()),
);

/** Does without a translation. */
export function dropTranslation(making: NewDossierDraft): NewDossierDraft {
  return {
    ...making,
    translation: undefined,
    rows: paragraphsOfSide(making.rows, "original").map((paragraph) => ({
      original: [paragraph],
      translation: [],
    })),
  };
}

type HinderedField = keyof NewDossierFields | "translationLanguage" | "translationTitle";

/** What stands in the way of a dossier, by where it is; empty where nothing does. */
export type Hindrances = {
  readonly fields: Partial<Record<HinderedField, readonly Issue[]>>;
  /** The rows that have not one paragraph on either side. */
  readonly rows: readonly number[];
  readonly others: readonly Issue[];
};

const places: readonly (readonly [RegExp, HinderedField])[] = [
  [/\.language$/, "language"],
  [/\.published$/, "published"],
  [/\.publisher$/, "publisher"],
  [/\.url$/, "url"],
  [/^title|\.title/, "title"],
];

/**
 * Returns the dossier that was made, without claims yet; or what stands in the way. It passes the one validator, like any
 * other.
 */
export function finishDossier(making: NewDossierDraft): Result<Verified, Hindrances> {
  const { fields, translation, rows } = making;
  const unaligned = translation === undefined || isAligned(rows) ? [] : rows.flatMap(unalignedIndex);
  const result = validate(dossierOf(making));
  const issues = result.kind === "ok" ? [] : result.error.issues;
  const hindrances: Record<string, Issue[]> = {};
  const others: Issue[] = [];
  for (const issue of issues) {
    const [, field] = places.find(([pattern]) => pattern.test(issue.path)) ?? [];
    const isOfRows = issue.code === "paragraphs-differ";
    if (field !== undefined) hindrances[field] = [...(hindrances[field] ?? []), issue];
    else if (!isOfRows && fields.language !== "" && translation?.language !== "") others.push(issue);
  }
  if (fields.language === "") hindrances.language ??= [];
  if (fields.title.trim().length > limits.title) hindrances.title ??= [];
  if ((translation?.title.trim().length ?? 0) > limits.title) hindrances.translationTitle = [];
  const isSame = translation !== undefined && translation.language === fields.language;
  if (isSame || translation?.language === "") hindrances.translationLanguage = [];
  if (result.kind === "ok" && unaligned.length === 0 && Object.keys(hindrances).length === 0) return result;
  return { kind: "error", error: { fields: hindrances, rows: unaligned, others } };
}

function unalignedIndex({ original, translation }: AlignedRow, index: number): readonly number[] {
  return original.length === 1 && translation.length === 1 ? [] : [index];
}

function dossierOf({ fields, rows, translation }: NewDossierDraft): unknown {
  const { title, language, ...others } = fields;
  const known = { ...others, published: enteredDate(fields.published) };
  const titles = byLanguage(language, title, translation?.language, translation?.title.trim() ?? "");
  const document = {
    id: "text",
    language,
    title: titles,
    ...Object.fromEntries(
      Object.entries(known).flatMap(([key, value]) => (value.trim() === "" ? [] : [[key, value.trim()]])),
    ),
    texts: byLanguage(
      language,
      paragraphsOfSide(rows, "original").join("\n"),
      translation?.language,
      translation === undefined ? "" : paragraphsOfSide(rows, "translation").join("\n"),
    ),
  };
  const dossier: Record<Exclude<keyof Dossier, "places" | "proposals" | "walk">, unknown> = {
    format: dossierFormat,
    title: titles,
    documents: [document],
    actors: [],
    claims: [],
  };
  return dossier;
}

/** An entry for the text's language, and one for the translation's where there is something to say in it. */
function byLanguage(language: string, text: string, other: string | undefined, translation: string) {
  const entries = [[language, text.trim() === "" ? "" : text]];
  if (other !== undefined && other !== language && translation !== "") entries.push([other, translation]);
  return Object.fromEntries(entries);
}

/** Reads what was kept of a dossier in the making; undefined where that is nothing of the kind. */
export function parseNewDossier(kept: unknown): NewDossierDraft | undefined {
  const { fields, rows, translation, notices } = Object(kept) as Partial<NewDossierDraft>;
  const isText = (value: unknown) => typeof value === "string";
  const isList = (value: unknown) => Array.isArray(value) && value.every(isText);
  const isSound =
    ["title", "language", "publisher", "published", "url"].every((key) => isText(Object(fields)[key])) &&
    Array.isArray(rows) &&
    rows.every((row) => isList(Object(row).original) && isList(Object(row).translation)) &&
    (translation === undefined || (isText(translation.language) && isText(translation.title))) &&
    Array.isArray(notices);
  return isSound ? (kept as NewDossierDraft) : undefined;
}
