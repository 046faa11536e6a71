import { limits } from "../dossier/limits";
import { at, type IssueCollector } from "./issueCollector";
import { jsonKindOf } from "./jsonKinds";

/** Reads one value of a JSON tree: raises all that is wrong with it, and answers undefined where nothing sound is left. */
export type ValueReader<Value> = (value: unknown, path: string, report: IssueCollector) => Value | undefined;

/** The fields of the object that is being read. Only own keys count, so that `constructor` is a key like any other. */
export type Fields = {
  readonly has: (key: string) => boolean;
  /** Without it the object is broken. */
  readonly required: <Value>(key: string, read: ValueReader<Value>) => Value | undefined;
  /** May be absent. Where it is there and unsound, the object does without it. */
  readonly optional: <Value>(key: string, read: ValueReader<Value>) => Value | undefined;
  /** May be absent. Where it is there and unsound, the object is broken: without it, it would say something else. */
  readonly essential: <Value>(key: string, read: ValueReader<Value>) => Value | undefined;
  /** Says that the object is broken for a reason of its own. */
  readonly breakOff: () => void;
};

/** An object that was read, part by part and as a whole. */
export type ReadObject<Parts> = {
  /** What was read, key by key; undefined where it is absent or unsound. */
  readonly parts: Parts;
  /** The object with its sound parts, and unknown keys as they were; undefined where it is broken. */
  readonly whole: Readonly<Record<string, unknown>> | undefined;
};

/** Reads an object field by field. Keys that `readParts` does not ask for are noticed and kept. */
export function readObject<Parts extends object>(
  value: unknown,
  path: string,
  report: IssueCollector,
  readParts: (fields: Fields) => Parts,
): ReadObject<Parts> | undefined {
  const found = jsonKindOf(value);
  if (found !== "object") {
    report.raise("wrong-kind", path, { expected: "object", found });
    return undefined;
  }
  const given = value as Readonly<Record<string, unknown>>;
  // No object of the format has more than some fifteen keys, and a list of them is faster than a set.
  const asked: string[] = [];
  let broken = false;
  const has = (key: string) => Object.hasOwn(given, key);
  const optional: Fields["optional"] = (key, read) => {
    asked.push(key);
    return has(key) ? read(given[key], at(path, key), report) : undefined;
  };
  const essential: Fields["essential"] = (key, read) => {
    const part = optional(key, read);
    if (has(key) && part === undefined) broken = true;
    return part;
  };
  const required: Fields["required"] = (key, read) => {
    if (!has(key)) {
      report.raise("missing-key", path, { key });
      broken = true;
    }
    return essential(key, read);
  };
  const breakOff = () => {
    broken = true;
  };
  const parts = readParts({ has, required, optional, essential, breakOff });
  const unknown = Object.keys(given).filter((key) => !asked.includes(key));
  noticeUnknownKeys(unknown, path, report);
  return { parts, whole: broken ? undefined : merged(given, parts) };
}

function noticeUnknownKeys(keys: readonly string[], path: string, report: IssueCollector): void {
  if (keys.length > limits.entries) {
    report.raise("too-many", path, { count: keys.length, limit: limits.entries });
    return;
  }
  for (const key of keys) report.raise("unknown-key", at(path, key), { key });
}

/** In the order of the given keys, so that a saved file differs from the opened one only where something was changed. */
function merged(given: Readonly<Record<string, unknown>>, parts: object): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = { ...given };
  for (const [key, part] of Object.entries(parts)) {
    if (part !== undefined) whole[key] = part;
    else if (Object.hasOwn(whole, key)) delete whole[key];
  }
  return whole;
}

/** Reads a list of at most `limit` items: the sound ones. */
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

/** Reads a list that is sound as a whole or not at all. */
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

/** Reads a list of things with ids: the sound ones, of those that share an id the first. */
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

/** Returns the ids of the things in a list, sound or not: what may be referred to. */
export function idsIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.flatMap((item) => idOf(item) ?? []) : []);
}

function idOf(value: unknown): string | undefined {
  if (jsonKindOf(value) !== "object") return undefined;
  const object = value as { readonly id?: unknown };
  return Object.hasOwn(object, "id") && typeof object.id === "string" ? object.id : undefined;
}

/** Reads an object with any keys: its sound entries. Undefined where none are left. */
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

/** Reads an object with any keys, such as the names of code lists. */
export function readRecord<Value>(
  readEntry: ValueReader<Value>,
): ValueReader<Readonly<Record<string, Value>>> {
  return readEntries(limits.entries, readEntry, () => true);
}
