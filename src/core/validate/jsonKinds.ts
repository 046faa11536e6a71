/** What a JSON value can be; `other`: a value of JavaScript that is none. */
export type JsonKindId = "object" | "list" | "text" | "number" | "boolean" | "null" | "other";

/** Returns the kind of any value; what JSON does not have is "other". */
export function jsonKindOf(value: unknown): JsonKindId {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (Object.prototype.toString.call(value) === "[object Object]") return "object";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "other";
}
