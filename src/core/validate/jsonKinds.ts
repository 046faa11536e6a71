import { jsonKindWords } from "../../words/jsonKinds";
import type { Words } from "../../words/languages";

/** What a JSON value can be, and what else a value of JavaScript that is none. */
const jsonKinds = [
  { id: "object", label: jsonKindWords.object },
  { id: "list", label: jsonKindWords.list },
  { id: "text", label: jsonKindWords.text },
  { id: "number", label: jsonKindWords.number },
  { id: "boolean", label: jsonKindWords.boolean },
  { id: "null", label: jsonKindWords.null },
  { id: "other", label: jsonKindWords.other },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a kind of value. */
export type JsonKindId = (typeof jsonKinds)[number]["id"];

/** The kind of any value; what JSON does not have is "other". */
export function jsonKindOf(value: unknown): JsonKindId {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (Object.prototype.toString.call(value) === "[object Object]") return "object";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "other";
}

/** What a kind is called in messages. */
export function jsonKindLabel(id: JsonKindId): Words {
  const found = jsonKinds.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`unknown kind of JSON value: ${id}`);
  return found.label;
}
