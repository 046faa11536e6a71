import type { SourceDocument, TextVersion } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { at, type IssueCollector } from "./issueCollector";
import { readList, readObject, type ValueReader } from "./readJson";
import {
  readDate,
  readFilledByLanguage,
  readFilledTextUpTo,
  readId,
  readLanguageTag,
  readLocalised,
  readUrl,
  readWords,
} from "./readText";

/** What quotes are looked up in. There even where the document itself is unsound. */
export type QuotedDocument = {
  readonly id: string;
  readonly language: string | undefined;
  readonly texts: ReadonlyMap<string, string>;
};

type ReadDocument = {
  readonly quoted: QuotedDocument | undefined;
  readonly document: SourceDocument | undefined;
};

const readFilledText = readFilledTextUpTo(limits.text);

/** A document's text: line feeds alone end its lines. It is never mended here; an importer removes what does not belong. */
const readSource: ValueReader<string> = (value, path, report) => {
  const text = readFilledText(value, path, report);
  if (text === undefined) return undefined;
  if (text.startsWith("\uFEFF")) report.raise("byte-order-mark", path, {});
  const offset = text.indexOf("\r");
  if (offset !== -1) report.raise("carriage-return", path, { count: text.split("\r").length - 1, offset });
  return text;
};

const readTexts = readFilledByLanguage(readSource);

/** Nothing is quoted from an earlier version, so its paragraphs need not stand beside anything. */
const readVersion: ValueReader<TextVersion> = (value, path, report) =>
  readObject(value, path, report, ({ required }) => {
    const parts = { replaced: required("replaced", readDate), texts: required("texts", readTexts) };
    return parts satisfies Record<keyof TextVersion, unknown>;
  })?.whole as TextVersion | undefined;

const readVersions = readList(limits.versions, readVersion);

/** Reads a document: what is sound of it, and apart from that what quotes can be looked up in. */
export const readDocument: ValueReader<ReadDocument> = (value, path, report) => {
  const read = readObject(value, path, report, ({ required, optional, breakOff }) => {
    const parts = {
      id: required("id", readId),
      language: required("language", readLanguageTag),
      title: required("title", readLocalised),
      published: optional("published", readDate),
      publisher: optional("publisher", readWords),
      url: optional("url", readUrl),
      note: optional("note", readLocalised),
      texts: required("texts", readTexts),
      versions: optional("versions", readVersions),
    } satisfies Record<keyof SourceDocument, unknown>;
    if (lacksOriginal(parts)) {
      report.raise("original-missing", at(path, "texts"), { language: parts.language });
      breakOff();
    }
    return parts;
  });
  if (read === undefined) return undefined;
  const { id, language, texts = {} } = read.parts;
  const quoted = id === undefined ? undefined : { id, language, texts: new Map(Object.entries(texts)) };
  const whole = read.whole as SourceDocument | undefined;
  const document = whole && { ...whole, texts: besideOriginal(whole, at(path, "texts"), report) };
  return { quoted, document };
};

type Read = { readonly language: string | undefined; readonly texts: SourceDocument["texts"] | undefined };

function lacksOriginal(
  parts: Read,
): parts is { readonly language: string; readonly texts: SourceDocument["texts"] } {
  const { language, texts } = parts;
  return language !== undefined && texts !== undefined && !Object.hasOwn(texts, language);
}

/** The original, and the translations that have its number of paragraphs. */
function besideOriginal(
  { language, texts }: SourceDocument,
  path: string,
  report: IssueCollector,
): SourceDocument["texts"] {
  const expected = (texts[language] ?? "").split("\n").length;
  const beside = Object.entries(texts).filter(([tag, text]) => {
    const count = text.split("\n").length;
    if (count !== expected)
      report.raise("paragraphs-differ", at(path, tag), { language: tag, count, expected });
    return count === expected;
  });
  return Object.fromEntries(beside);
}
