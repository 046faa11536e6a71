import type { Level } from "./raisedText";

/** Parts of formulas that stand above or below the line; `deg` is the degree of a root. */
const levels: ReadonlyMap<string, Level> = new Map([
  ["m:sup", "exponent"],
  ["m:sub", "index"],
  ["m:deg", "exponent"],
]);
/** Signs that stand where a part begins, and where one ends. */
const signsBefore: ReadonlyMap<string, string> = new Map([["m:den", "/"]]);
const signsBehind: ReadonlyMap<string, string> = new Map([
  ["m:deg", "√("],
  ["m:rad", ")"],
]);

/**
 * Follows a Word document's formulas (ECMA-376, 22.1) as they open and close, and writes the signs that their elements stand
 * for: a fraction's stroke, a root. `keepApart` parts a fraction from the number before it.
 */
export function createWordFormulas(write: (sign: string) => void, keepApart: () => void) {
  const open: Level[] = [];
  return {
    /** Where the text stands to the line that comes next. */
    level: () => open.at(-1),
    enter: (qualified: string) => {
      if (qualified === "m:f") keepApart();
      write(signsBefore.get(qualified) ?? "");
      const level = levels.get(qualified);
      if (level !== undefined) open.push(level);
    },
    leave: (qualified: string) => {
      if (levels.has(qualified)) open.pop();
      write(signsBehind.get(qualified) ?? "");
    },
  };
}
