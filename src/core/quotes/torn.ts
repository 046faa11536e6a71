import { attachable } from "../arabic/attachedLetters";
import { areOpposites } from "../lexicon/negation";
import type { ActorNames } from "../names/actorNames";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { isCleanEdge } from "./cleanEdge";
import { meanTheSame, readUnits, type Unit, unitAcross } from "./units";

/** Code units looked at on each side of an edge: no number or word that matters is longer. */
const AROUND = 64;

/** A unit of a text that an edge runs through. */
type Cut = { readonly whole: Unit; readonly before: string; readonly isInsideWord: boolean };

function cutAt(text: string, edge: number, names: ActorNames): Cut | undefined {
  if (isCleanEdge(text, edge, names, AROUND)) return undefined;
  const from = Math.max(0, edge - AROUND);
  const around = fold(text.slice(from, edge + AROUND), "orthographic");
  const at = around.toFolded(edge - from, edge - from).start;
  const whole = unitAcross(around, names, at);
  if (whole === undefined) return undefined;
  const isInsideWord = /^[\p{L}\p{M}\p{N}']{2}$/u.test(around.text.slice(at - 1, at + 1));
  return { whole, before: around.text.slice(whole.start, at), isInsideWord };
}

const isTurning = ({ kind }: Unit) => kind !== "word" && kind !== "sign";

/** A name may be cut between its words, as long as the rest does not name somebody else. */
function turnsMeaning(part: Unit, { whole, isInsideWord }: Cut): boolean {
  const counts = isTurning(part) || (isInsideWord && isTurning(whole));
  return areOpposites(part.form, whole.form) || (counts && !meanTheSame(part, whole));
}

/**
 * Whether a stretch of a text begins or ends inside a word or a number so that what is left of it says something else:
 * "5" in "15", "five" in "five hundred", "likely" in "unlikely", "Sudan" in "South Sudan". The characters are there, the
 * meaning is not. Other cuts are a tear only where `wholeWords` are wanted, and never the one after attached letters.
 */
export function isTorn(text: string, { start, end }: Span, names: ActorNames, wholeWords: boolean): boolean {
  const unitsOf = (from: number, to: number) => readUnits(fold(text.slice(from, to), "orthographic"), names);
  const cutStart = cutAt(text, start, names);
  if (cutStart !== undefined) {
    const [part] = unitsOf(start, Math.min(end, start + AROUND));
    if (part === undefined || turnsMeaning(part, cutStart)) return true;
    if (wholeWords && cutStart.isInsideWord && attachable(cutStart.before) === undefined) return true;
  }
  const cutEnd = cutAt(text, end, names);
  if (cutEnd === undefined) return false;
  const part = unitsOf(Math.max(start, end - AROUND), end).at(-1);
  return part === undefined || turnsMeaning(part, cutEnd) || (wholeWords && cutEnd.isInsideWord);
}
