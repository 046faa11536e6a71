import { oncePer } from "../memoise/oncePer";
import type { Dossier } from "./dossier";

/**
 * Returns a dossier as the text of its file, as `JSON.stringify` indents it by two: keys in the dossier's own order,
 * unknown ones included. An entry of a list is formatted once: after an edit the cost goes by what it changed.
 */
export function formatDossier(dossier: Dossier): string {
  const entries = Object.entries(dossier).flatMap(([key, value]) =>
    value === undefined
      ? []
      : `  ${JSON.stringify(key)}: ${Array.isArray(value) ? formatList(value) : format(value, 2)}`,
  );
  return `{\n${entries.join(",\n")}\n}\n`;
}

/** Line feeds inside of texts are escaped in JSON: those that there are begin a line of the file. */
const format = (value: unknown, indent: number): string =>
  (JSON.stringify(value, undefined, 2) ?? "null").replaceAll("\n", `\n${" ".repeat(indent)}`);

const formatEntry = oncePer((entry: object) => format(entry, 4));

function formatList(list: readonly unknown[]): string {
  const entries = list.map((entry) =>
    typeof entry === "object" && entry !== null ? formatEntry(entry) : format(entry, 4),
  );
  return entries.length === 0 ? "[]" : `[\n    ${entries.join(",\n    ")}\n  ]`;
}
