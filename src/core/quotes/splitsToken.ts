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
type Cut = {
  readonly whole: Unit;
  readonly before: string;
  readonly isInsideWord: boolean;
  /** Where it stands in the text. */
  readonly span: Span;
};

function cutAt(text: string, edge: number, names: ActorNames): Cut | undefined {
  if (isCleanEdge(text, edge, names, AROUND)) return undefined;
  const from = Math.max(0, edge - AROUND);
  const around = fold(text.slice(from, edge + AROUND), "orthographic");
  const at = around.toFolded(edge - from, edge - from).start;
  const whole = unitAcross(around, names, at);
  if (whole === undefined) return undefined;
  const isInsideWord = /^[\p{L}\p{M}\p{N}']{2}$/u.test(around.text.slice(at - 1, at + 1));
  const { start, end } = around.toOriginal(whole.start, whole.end);
  const span = { start: from + start, end: from + end };
  return { whole, before: around.text.slice(whole.start, at), isInsideWord, span };
}

const isTurning = ({ kind }: Unit) => kind !== "word" && kind !== "sign";

/** A name may be cut between its words, as long as the rest does not name somebody else. */
function turnsMeaning(part: Unit, { whole, isInsideWord }: Cut): boolean {
  const counts = isTurning(part) || (isInsideWord && isTurning(whole));
  return areOpposites(part.form, whole.form) || (counts && !meanTheSame(part, whole));
}

const unitsOf = (text: string, names: ActorNames) => readUnits(fold(text, "orthographic"), names);

/** What the first edge of a stretch cuts, and the unit that is left of it. */
function cutAtStart(text: string, { start, end }: Span, names: ActorNames) {
  const cut = cutAt(text, start, names);
  if (cut === undefined) return undefined;
  const [part] = unitsOf(text.slice(start, Math.min(end, start + AROUND)), names);
  return { cut, turns: part === undefined || turnsMeaning(part, cut) };
}

/** The same of its last edge. */
function cutAtEnd(text: string, { start, end }: Span, names: ActorNames) {
  const cut = cutAt(text, end, names);
  if (cut === undefined) return undefined;
  const part = unitsOf(text.slice(Math.max(start, end - AROUND), end), names).at(-1);
  return { cut, turns: part === undefined || turnsMeaning(part, cut) };
}

/**
 * Whether a stretch of a text begins or ends inside a word or a number so that what is left of it says something else:
 * "5" in "15", "five" in "five hundred", "likely" in "unlikely", "Sudan" in "South Sudan". The characters are there, the
 * meaning is not. Other cuts are a tear only where `wholeWords` are wanted, and never the one after attached letters.
 */
export function splitsToken(text: string, stretch: Span, names: ActorNames, wholeWords: boolean): boolean {
  const first = cutAtStart(text, stretch, names);
  if (first?.turns) return true;
  if (wholeWords && first?.cut.isInsideWord && attachable(first.cut.before) === undefined) return true;
  const last = cutAtEnd(text, stretch, names);
  return last !== undefined && (last.turns || (wholeWords && last.cut.isInsideWord));
}

/** What a stretch cuts and turns, and what it has of it, both by their places in the text. */
export type TokenSplit = { readonly kind: Unit["kind"]; readonly whole: Span; readonly part: Span };

/** Finds what a stretch that splits a token cuts first; undefined where it turns nothing. */
export function tokenSplitAt(text: string, stretch: Span, names: ActorNames): TokenSplit | undefined {
  const split = [cutAtStart(text, stretch, names), cutAtEnd(text, stretch, names)].find(
    (each) => each?.turns,
  );
  if (split === undefined) return undefined;
  const { whole, span } = split.cut;
  const part = { start: Math.max(stretch.start, span.start), end: Math.min(stretch.end, span.end) };
  return { kind: whole.kind, whole: span, part };
}
