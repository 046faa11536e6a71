import { isNegator } from "../lexicon/negation";
import { fold } from "../text/fold";
import { tokens } from "../text/tokens";

/**
 * Letters that make a word of its own on either side of a joint: fewer are a prefix ("re-signed") or a particle ("a part").
 */
const LETTERS_OF_A_WORD = 3;

const partsOf = (words: string) =>
  fold(words, "typographic")
    .text.split(/[\s-]+/u)
    .filter((part) => part !== "");

/** Where words are parted, in letters from the beginning, with the length of the shorter word beside each joint. */
function jointsOf(parts: readonly string[]): ReadonlyMap<number, number> {
  const joints = new Map<number, number>();
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) joints.set(at, Math.min(part.length, parts[index - 1]?.length ?? 0));
    at += part.length;
  }
  return joints;
}

const negatorsIn = (words: string) =>
  tokens(fold(words, "orthographic").text).filter(({ form }) => isNegator(form)).length;

/**
 * Returns what words differ in that have the same letters apart or together: in typography where two words make one,
 * "cease-fire", "ceasefire"; in spelling where a particle, a prefix or a negator is joined, for "re-signed" is not
 * "resigned", nor "لا حق" "لاحق", and somebody has to look; in spelling, too, where letters differ.
 */
export function spellingOf(quoted: string, found: string): "typographic" | "orthographic" {
  const [one, other] = [partsOf(quoted), partsOf(found)];
  if (one.join("") !== other.join("") || negatorsIn(quoted) !== negatorsIn(found)) return "orthographic";
  const [first, second] = [jointsOf(one), jointsOf(other)];
  const own = [
    ...[...first].filter(([at]) => !second.has(at)),
    ...[...second].filter(([at]) => !first.has(at)),
  ];
  return own.every(([, length]) => length >= LETTERS_OF_A_WORD) ? "typographic" : "orthographic";
}
