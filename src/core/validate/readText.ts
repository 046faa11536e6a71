import { limits } from "../dossier/limits";
import type { IssueCollector } from "./issueCollector";
import { jsonKindOf } from "./jsonKinds";
import { readEntries, type ValueReader } from "./readJson";

/** Reads text of at most `limit` UTF-16 code units, which may be empty. Half a surrogate pair is no text. */
export function readTextUpTo(limit: number): ValueReader<string> {
  return (value, path, report) => {
    if (typeof value !== "string") {
      report.raise("wrong-kind", path, { expected: "text", found: jsonKindOf(value) });
      return undefined;
    }
    if (value.length > limit) {
      report.raise("too-long", path, { length: value.length, limit });
      return undefined;
    }
    const offset = value.search(/\p{Cs}/u);
    if (offset === -1) return value;
    report.raise("lone-surrogate", path, { offset });
    return undefined;
  };
}

/** Reads the same, with something in it that shows. */
export function readFilledTextUpTo(limit: number): ValueReader<string> {
  const read = readTextUpTo(limit);
  return (value, path, report) => {
    const text = read(value, path, report);
    if (text === undefined || !/^[\s\p{Cc}\p{Cf}]*$/u.test(text)) return text;
    report.raise("blank", path, {});
    return undefined;
  };
}

/** Reads a name, title, summary or note. */
export const readWords = readFilledTextUpTo(limits.words);

/** Reads an id, or another short text such as a tag or a date. */
export const readId = readFilledTextUpTo(limits.id);

/** Reads true or false. */
export const readFlag: ValueReader<boolean> = (value, path, report) => {
  if (typeof value === "boolean") return value;
  report.raise("wrong-kind", path, { expected: "boolean", found: jsonKindOf(value) });
  return undefined;
};

/** BCP 47 without its grandfathered tags: language, script, region, variants, extensions, private use. */
const languageTag =
  /^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$/i;

/** Whether this is a well-formed language tag; raises an issue where it is not. */
function checkLanguageTag(tag: string, path: string, report: IssueCollector): boolean {
  if (tag.length <= 100 && languageTag.test(tag)) return true;
  report.raise("malformed-language", path, { tag });
  return false;
}

/** Reads a well-formed BCP 47 tag, as it is written. */
export const readLanguageTag: ValueReader<string> = (value, path, report) => {
  const tag = readId(value, path, report);
  return tag === undefined || !checkLanguageTag(tag, path, report) ? undefined : tag;
};

/** Reads a year, month or day of the calendar: 2031, 2031-05, 2031-05-04. */
export const readDate: ValueReader<string> = (value, path, report) => {
  const date = readId(value, path, report);
  if (date === undefined || isDate(date)) return date;
  report.raise("malformed-date", path, { found: date });
  return undefined;
};

function isDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.getUTCMonth() + 1 === Number(month);
}

/** Reads an address that may stand behind a link: http and https alone, whatever the case; nothing that browsers skip over. */
export const readUrl: ValueReader<string> = (value, path, report) => {
  const url = readWords(value, path, report);
  if (url === undefined || /^https?:\/\/[^\s/?#\\]+[^\s\p{Cc}\\]*$/iu.test(url)) return url;
  report.raise("malformed-url", path, { found: url });
  return undefined;
};

/** Reads one of a list of kinds, by its id. */
export function readChoice<Id extends string>(
  options: readonly { readonly id: Id }[],
  code: "unknown-choice" | "unknown-relation-type" = "unknown-choice",
): ValueReader<Id> {
  return (value, path, report) => {
    const id = readId(value, path, report);
    const option = options.find((candidate) => candidate.id === id);
    if (id !== undefined && option === undefined) {
      report.raise(code, path, { found: id, allowed: options.map((candidate) => candidate.id) });
    }
    return option?.id;
  };
}

/** Reads one entry a language. */
export function readByLanguage<Value>(
  readEntry: ValueReader<Value>,
): ValueReader<Readonly<Record<string, Value>>> {
  return readEntries(limits.languages, readEntry, checkLanguageTag);
}

/** Reads the same, with at least one. */
export function readFilledByLanguage<Value>(
  readEntry: ValueReader<Value>,
): ValueReader<Readonly<Record<string, Value>>> {
  const read = readByLanguage(readEntry);
  return (value, path, report) => {
    const record = read(value, path, report);
    if (record === undefined || Object.keys(record).length > 0) return record;
    report.raise("empty", path, {});
    return undefined;
  };
}

/** Reads a text in one language or more. */
export const readLocalised = readFilledByLanguage(readWords);
