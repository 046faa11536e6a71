import { attachable } from "../arabic/attachedLetters";
import { carriesNumberOn, isFigure, mayCarryNumberOn, readFigure } from "../lexicon/figures";
import { areOpposites, isNegator, negatorLength } from "../lexicon/negation";
import { memoise } from "../memoise/memoise";
import type { ActorNames } from "../names/actorNames";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { tokens } from "../text/tokens";
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
 * Returns whether a stretch of a text begins or ends inside a word or a number so that what is left of it says something
 * else: "5" in "15", "five" in "five hundred", "likely" in "unlikely", "Sudan" in "South Sudan". The characters are there,
 * the meaning is not. Other cuts are a tear only where `wholeWords` are wanted, and never the one after attached letters.
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

/** Letters, digits, spaces and signs that no cluster joins to what stands before them. */
const own = /^[\p{L}\p{N}\p{P}\s]/u;
/** A sign before a space ends a word, and no number goes on over it. */
const signAndSpace = /^[.,;:!?،؛؟»”)](?:\s|$)/u;

/**
 * Returns whether an edge is seen to run through no unit from what stands right at it: it is between two words, and the
 * second carries on no name, number or negator. `around`: code units to look at. An answer of `false` means: read closely.
 */
export function isCleanEdge(text: string, edge: number, names: ActorNames, around: number): boolean {
  if (edge <= 0 || edge >= text.length) return true;
  const after = text.slice(edge, edge + around);
  if (!own.test(after) || !own.test(text.slice(edge - 1, edge))) return false;
  const isBetweenWords = /\s/u.test(text.charAt(edge - 1)) || /^\s/u.test(after) || signAndSpace.test(after);
  return isBetweenWords && !carriesOn(text.slice(Math.max(0, edge - around), edge), after, names);
}

/** A line feed or the end, behind spaces or a sign that ends a word: nothing reaches over it. */
const lineEnds = /^[.,;:!?،؛؟»”)]?\s*(?:\n|$)/u;
/** A sign and a space, over which no name goes on: of full stops, none but those behind initials and "St." are in one. */
const partsNames = /(?:[,;:!?،؛؟»”)]|(?:(?![\p{Default_Ignorable_Code_Point}\u0640])\p{L}){3}\.)\s+$/u;
/** Code units that this takes, with a space more. */
const PARTING = 6;

/** A name, a number or a negator goes on in the very next words; folding more is what checking a long dossier costs. */
const firstWords = /^\s*(?:\S+\s*){1,4}/u;
const lastWords = (text: string) => text.split(/\s+/u).slice(-4).join(" ");

/** What is before a word between spaces, which most edges have right behind them, and the word. */
const leadingWord = /^([.,;:!?،؛؟»”)]?\s+|)(\p{L}[\p{L}\p{M}]{0,63})\s/u;

/** Folds a word that carries on no number or negator, whatever comes behind it; undefined where that has to be read. */
const plainForm = memoise((word: string): string | undefined => {
  const [first, ...others] = tokens(fold(word, "orthographic").text);
  if (first?.kind !== "word" || others.length > 0 || openers.has(first.form)) return undefined;
  const { form } = first;
  return isNegator(form) || readFigure(form) !== undefined || mayCarryNumberOn(form) ? undefined : form;
});
const openers = new Set(["and", "no", "not", "never"]);

function carriesOn(before: string, after: string, names: ActorNames): boolean {
  if (lineEnds.test(after) || /\n\s*$/u.test(before)) return false;
  const [, gap = "", word = ""] = leadingWord.exec(after) ?? [];
  const plain = plainForm(word);
  const isApart = plain !== undefined && partsNames.test((before + gap).slice(-PARTING));
  if (isApart || (plain !== undefined && !names.mayFollow(plain))) return false;
  const all = tokens(fold(firstWords.exec(after)?.[0] ?? "", "orthographic").text);
  const [first] = all;
  if (first?.form === "and" || first?.form === "not" || first?.form === "never") return true;
  let at = 0;
  while (/^[.'-]$/u.test(all[at]?.form ?? "") || negatorLength(all, at) === 1) at += 1;
  const next = all[at];
  // Nothing but negators and signs: whatever comes behind them may carry on.
  if (next === undefined) return all.length > 0;
  // A word that is a number in one language only: which one it is, four words need not tell.
  if (isFigure(all, at) || (next.kind === "word" && readFigure(next.form) !== undefined)) return true;
  if (!names.mayFollow(next.form) && !mayCarryNumberOn(next.form)) return false;
  const last = tokens(fold(lastWords(before), "orthographic").text).findLast(
    ({ kind, form }) => kind === "word" && !isNegator(form),
  );
  return (
    last !== undefined && (names.mayContinue(last.form, next.form) || carriesNumberOn(last.form, next.form))
  );
}
