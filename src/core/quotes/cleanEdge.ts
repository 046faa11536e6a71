import { carriesNumberOn, isFigure, mayCarryNumberOn, readFigure } from "../lexicon/figures";
import { isNegator, negatorLength } from "../lexicon/negation";
import { memoise } from "../memoise/memoise";
import type { ActorNames } from "../names/actorNames";
import { fold } from "../text/fold";
import { tokens } from "../text/tokens";

/** Letters, digits, spaces and signs that no cluster joins to what stands before them. */
const own = /^[\p{L}\p{N}\p{P}\s]/u;
/** A sign before a space ends a word, and no number goes on over it. */
const signAndSpace = /^[.,;:!?،؛؟»”)](?:\s|$)/u;

/**
 * Whether an edge is seen to run through no unit from what stands right at it: it is between two words, and the second
 * carries on no name, number or negator. `around`: code units to look at. An answer of `false` means: read closely.
 */
export function isCleanEdge(text: string, edge: number, names: ActorNames, around: number): boolean {
  if (edge <= 0 || edge >= text.length) return true;
  const after = text.slice(edge, edge + around);
  if (!own.test(after) || !own.test(text.slice(edge - 1, edge))) return false;
  const isBetweenWords = /\s/u.test(text.charAt(edge - 1)) || /^\s/u.test(after) || signAndSpace.test(after);
  return isBetweenWords && !carriesOn(text.slice(Math.max(0, edge - around), edge), after, names);
}

/** White space with a line feed in it, over which nothing reaches. */
const lineEnds = /^\s*\n/u;

/** A name, a number or a negator goes on in the very next words; folding more is what checking a long dossier costs. */
const firstWords = /^\s*(?:\S+\s*){1,4}/u;
const lastWords = (text: string) => text.split(/\s+/u).slice(-4).join(" ");

/** A word between spaces, which most edges have right behind them. */
const leadingWord = /^\s*(?:\.\s+)?(\p{L}{1,64})\s/u;

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
  const plain = plainForm(leadingWord.exec(after)?.[1] ?? "");
  if (plain !== undefined && !names.mayFollow(plain)) return false;
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
