import { limits } from "../dossier/limits";
import { at, type IssueCollector } from "./issueCollector";
import { jsonKindOf } from "./jsonKinds";
import type { ValueReader } from "./readObject";
import { checkLanguageTag, readWords } from "./readText";

/** A list of at most `limit` items: the sound ones. */
export function readList<Item>(limit: number, readItem: ValueReader<Item>): ValueReader<readonly Item[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report.raise("wrong-kind", path, { expected: "list", found: jsonKindOf(value) });
      return undefined;
    }
    if (value.length > limit) report.raise("too-many", path, { count: value.length, limit });
    const items: readonly unknown[] = Array.from(value.slice(0, limit));
    return items.flatMap((item, index) => readItem(item, at(path, index), report) ?? []);
  };
}

/** A list that is sound as a whole or not at all. */
export function readWholeList<Item>(
  limit: number,
  readItem: ValueReader<Item>,
): ValueReader<readonly Item[]> {
  const read = readList(limit, readItem);
  return (value, path, report) => {
    const items = read(value, path, report);
    return Array.isArray(value) && items?.length === value.length ? items : undefined;
  };
}

/** A list of things with ids: the sound ones, of those that share an id the first. */
export function readUniqueList<Item>(
  limit: number,
  readItem: ValueReader<Item>,
): ValueReader<readonly Item[]> {
  return (value, path, report) => {
    const firsts = new Map<string, string>();
    const readNext: ValueReader<Item> = (item, itemPath) => {
      const read = readItem(item, itemPath, report);
      const id = idOf(item);
      const first = id === undefined ? undefined : firsts.get(id);
      if (id === undefined) return read;
      if (first === undefined) {
        firsts.set(id, itemPath);
        return read;
      }
      report.raise("duplicate-id", at(itemPath, "id"), { id, first });
      return undefined;
    };
    return readList(limit, readNext)(value, path, report);
  };
}

/** The ids of the things in a list, sound or not: what may be referred to. */
export function idsIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.flatMap((item) => idOf(item) ?? []) : []);
}

function idOf(value: unknown): string | undefined {
  if (jsonKindOf(value) !== "object") return undefined;
  const object = value as { readonly id?: unknown };
  return Object.hasOwn(object, "id") && typeof object.id === "string" ? object.id : undefined;
}

/** An object with any keys: its sound entries. Undefined where none are left. */
export function readEntries<Value>(
  limit: number,
  readEntry: ValueReader<Value>,
  isKey: (key: string, path: string, report: IssueCollector) => boolean,
): ValueReader<Readonly<Record<string, Value>>> {
  return (value, path, report) => {
    const found = jsonKindOf(value);
    if (found !== "object") {
      report.raise("wrong-kind", path, { expected: "object", found });
      return undefined;
    }
    const given = Object.entries(value as Readonly<Record<string, unknown>>);
    if (given.length > limit) report.raise("too-many", path, { count: given.length, limit });
    const entries = given.slice(0, limit).flatMap(([key, item]) => {
      const keyed = isKey(key, at(path, key), report);
      const read = readEntry(item, at(path, key), report);
      return keyed && read !== undefined ? [[key, read] as const] : [];
    });
    return entries.length === 0 && given.length > 0 ? undefined : Object.fromEntries(entries);
  };
}

/** Any keys, such as the names of code lists. */
export function readRecord<Value>(
  readEntry: ValueReader<Value>,
): ValueReader<Readonly<Record<string, Value>>> {
  return readEntries(limits.entries, readEntry, () => true);
}

/** One entry a language. */
export function readByLanguage<Value>(
  readEntry: ValueReader<Value>,
): ValueReader<Readonly<Record<string, Value>>> {
  return readEntries(limits.languages, readEntry, checkLanguageTag);
}

/** The same, with at least one. */
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

/** A text in one language or more. */
export const readLocalised = readFilledByLanguage(readWords);
