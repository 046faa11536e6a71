import type { Unit } from "./units";

/** Stands for any actor and any number. A private-use character; texts that contain it only lose some precision. */
const MASK = "\ue000";

/**
 * What is left of a passage when every actor and number is masked and every negator and sign is taken away: two passages
 * that say the opposite of each other have the same skeleton.
 */
export type Skeleton = {
  readonly text: string;
  /** Where in `text` each unit's part begins; for a unit without a part, the next part. Code units. */
  readonly offsets: Uint32Array;
};

function partOf({ kind, form, attached }: Unit): string {
  if (kind === "sign" || kind === "negation") return "";
  return kind === "word" ? form : attached + MASK;
}

/** Creates the skeleton of a passage: its parts with one space between them. */
export function createSkeleton(units: readonly Unit[]): Skeleton {
  const offsets = new Uint32Array(units.length);
  const parts: string[] = [];
  let length = 0;
  for (const [index, unit] of units.entries()) {
    const part = partOf(unit);
    offsets[index] = length;
    if (part === "") continue;
    parts.push(part);
    length += part.length + 1;
  }
  return { text: parts.join(" "), offsets };
}
