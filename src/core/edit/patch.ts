import type { Dossier } from "../dossier/dossier";
import { formatDossier } from "../dossier/formatDossier";

/**
 * What makes one JSON value of another. What both share by reference is not looked into, so that the patch between two
 * states of a dossier, which share what was not changed, is found fast and is small.
 */
export type Patch =
  | { readonly kind: "whole"; readonly value: unknown }
  /** `keys`: all of them in their new order, where they or their order have changed. */
  | {
      readonly kind: "object";
      readonly keys?: readonly string[];
      readonly parts: readonly (readonly [string, Patch])[];
    }
  | { readonly kind: "elements"; readonly parts: readonly (readonly [number, Patch])[] }
  /** `items` come in the place of `gone` elements from `start` on. */
  | {
      readonly kind: "splice";
      readonly start: number;
      readonly gone: number;
      readonly items: readonly unknown[];
    };

/** The patch that changes nothing of an object. */
export const noPatch: Patch = { kind: "object", parts: [] };

/**
 * Creates the patch that makes `to` of `from`; undefined where they are equal. A key without a value is as none, as in
 * JSON.
 */
export function createPatch(from: unknown, to: unknown): Patch | undefined {
  if (from === to) return undefined;
  if (Array.isArray(from) && Array.isArray(to)) return patchOfArrays(from, to);
  if (isObject(from) && isObject(to)) return patchOfObjects(from, to);
  return { kind: "whole", value: to };
}

/**
 * Returns the patched value, which shares with the old one what is not changed; undefined where the patch was made for
 * another.
 */
export function applyPatch(value: unknown, patch: Patch): unknown {
  switch (patch.kind) {
    case "whole":
      return patch.value;
    case "splice":
      if (!Array.isArray(value) || patch.start + patch.gone > value.length) return undefined;
      return value.toSpliced(patch.start, patch.gone, ...patch.items);
    case "elements": {
      if (!Array.isArray(value)) return undefined;
      const next: unknown[] = value.slice();
      for (const [index, part] of patch.parts) {
        const element = applyPatch(value[index], part);
        if (element === undefined) return undefined;
        next[index] = element;
      }
      return next;
    }
    case "object": {
      if (!isObject(value)) return undefined;
      const parts = new Map(patch.parts);
      const entries: [string, unknown][] = [];
      for (const key of patch.keys ?? keysOf(value)) {
        const before = Object.hasOwn(value, key) ? value[key] : undefined;
        const part = parts.get(key);
        const after = part === undefined ? before : applyPatch(before, part);
        if (after === undefined) return undefined;
        entries.push([key, after]);
      }
      return Object.fromEntries(entries);
    }
  }
}

function patchOfArrays(from: readonly unknown[], to: readonly unknown[]): Patch | undefined {
  const most = Math.min(from.length, to.length);
  const isSame = (a: number, b: number) => from[a] === to[b] || createPatch(from[a], to[b]) === undefined;
  let start = 0;
  while (start < most && isSame(start, start)) start += 1;
  let rest = 0;
  while (rest < most - start && isSame(from.length - 1 - rest, to.length - 1 - rest)) rest += 1;
  const gone = from.length - rest - start;
  const items = to.slice(start, to.length - rest);
  if (gone !== items.length) return { kind: "splice", start, gone, items };
  const parts = items.flatMap((item, index) => {
    const part = createPatch(from[start + index], item);
    return part === undefined ? [] : [[start + index, part] as const];
  });
  return parts.length === 0 ? undefined : { kind: "elements", parts };
}

type JsonObject = Readonly<Record<string, unknown>>;

function patchOfObjects(from: JsonObject, to: JsonObject): Patch | undefined {
  const before = keysOf(from);
  const keys = keysOf(to);
  const parts = keys.flatMap((key) => {
    const part = createPatch(Object.hasOwn(from, key) ? from[key] : undefined, to[key]);
    return part === undefined ? [] : [[key, part] as const];
  });
  const isSameKeys = keys.length === before.length && keys.every((key, index) => key === before[index]);
  if (!isSameKeys) return { kind: "object", keys, parts };
  return parts.length === 0 ? undefined : { kind: "object", parts };
}

const keysOf = (object: JsonObject) => Object.keys(object).filter((key) => object[key] !== undefined);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns the text of a dossier after changes, each the JSON of a patch for the dossier that the one before it left. */
export function textAfter(text: string, changes: readonly string[]): string {
  let dossier: unknown = JSON.parse(text);
  for (const [index, change] of changes.entries()) {
    dossier = applyPatch(dossier, JSON.parse(change) as Patch);
    if (dossier === undefined)
      throw new Error(`change ${index + 1} of ${changes.length} is not for this text`);
  }
  return formatDossier(dossier as Dossier);
}
