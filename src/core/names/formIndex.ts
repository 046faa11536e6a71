import { mayHaveAttached, segmentationsOf } from "../arabic/attachedLetters";
import { negatorLength } from "../lexicon/negation";
import { memoise } from "../memoise/memoise";
import type { Folded } from "../text/fold";
import type { Token } from "../text/tokens";
import type { WordRecord } from "../text/wordRecord";
import { type NameForm, withoutPossessive } from "./nameForm";
import { isNoActor, isOrdinaryWord } from "./otherMeanings";

/** A form and whose it is. Of two that a text may mean, the lower rank is meant. */
export type Entry<Owner> = {
  readonly form: NameForm;
  readonly owner: Owner;
  readonly rank: number;
};

/** A form found in a text. `start` and `end` are UTF-16 offsets of the original, without attached letters. */
export type FormFound<Owner> = {
  readonly entry: Entry<Owner>;
  readonly start: number;
  readonly end: number;
  /** How many tokens it takes. */
  readonly length: number;
  /** Letters written onto it, without the article. */
  readonly attached: string;
  /** Indices of negators that came between its words. */
  readonly inside: readonly number[];
};

/** What a finder is used for. */
export type FinderUse<Owner> = {
  /** Whether a name counts that a text has for money, a language or a person. */
  readonly onlyActors: boolean;
  /** Whether an adjective describes no noun of the text before it. */
  readonly isLoneAdjective?: (form: string, textBefore: string) => boolean;
  /** Whether a negator between the words of a name is looked over: texts are compared that one was put into. */
  readonly overNegators: boolean;
  /** Whose forms are found and passed over, whatever their neighbours are. */
  readonly isNobody: (owner: Owner) => boolean;
};

/** Entries by what their first word may look like. */
export type FormIndex<Owner> = ReadonlyMap<string, readonly Entry<Owner>[]>;

/** Indexes forms by their first words. */
export function createFormIndex<Owner>(entries: readonly Entry<Owner>[]): FormIndex<Owner> {
  const index = new Map<string, Entry<Owner>[]>();
  for (const entry of entries) {
    for (const word of entry.form.words[0] ?? []) {
      const own = index.get(word);
      if (own === undefined) index.set(word, [entry]);
      else own.push(entry);
    }
  }
  return index;
}

/** A way to read a token as the first word of a form: `skipped` letters of it are no part of the name. */
type Beginning<Owner> = { readonly entry: Entry<Owner>; readonly attached: string; readonly skipped: number };

/** "روس", "هنود": no preposition is written onto these without an article: "بروس" is a name, "Bruce". */
const isBrokenPlural = ({ kind, words: [first], spelling }: NameForm) =>
  kind === "demonym" && first?.size === 1 && /^\p{Script=Arabic}+$/u.test(spelling);

function beginningsIn<Owner>(
  indices: readonly FormIndex<Owner>[],
  tokenForm: string,
): readonly Beginning<Owner>[] {
  const word = withoutPossessive(tokenForm);
  return segmentationsOf(word).flatMap(({ attached, bare }) => {
    // س is written onto verbs only; and what one or two letters are left of is no name in Arabic.
    if (attached.includes("س") || (attached !== "" && bare.length < 3 && !/^[a-z]/u.test(bare))) return [];
    const articleLength = word.length - attached.length - bare.length;
    const isLatin = /^[a-z]/u.test(bare);
    // After ل the article has lost its alef, and in "الـUS" it belongs to the sentence: both stay outside the name.
    const skipped = attached.length + (articleLength === 1 || isLatin ? articleLength : 0);
    return indices.flatMap((index) =>
      (index.get(bare) ?? [])
        .filter(
          ({ form }) =>
            form.article === "optional" || isLatin || (form.article === "required") === articleLength > 0,
        )
        .filter(({ form }) => articleLength > 0 || !/[بلك]$/u.test(attached) || !isBrokenPlural(form))
        .map((entry) => ({ entry, attached, skipped })),
    );
  });
}

const none: readonly number[] = [];

/** Where a form that begins at a token ends, as an index of tokens; hyphens, ampersands, and points after initials may join its words. */
function endOf(
  form: NameForm,
  tokens: readonly Token[],
  index: number,
  overNegators: boolean,
): { readonly end: number; readonly inside: readonly number[] } | undefined {
  let inside = none;
  let at = index + 1;
  for (let word = 1; word < form.words.length; word += 1) {
    const words = form.words[word];
    const before = tokens[at - 1]?.form ?? "";
    while (tokens[at]?.kind === "sign" && /^['&-]$/u.test(tokens[at]?.form ?? "")) at += 1;
    if (tokens[at]?.form === "." && (before.length === 1 || before === "st")) at += 1;
    const isThere = () => words?.has(withoutPossessive(tokens[at]?.form ?? "")) === true;
    if (overNegators && !isThere() && negatorLength(tokens, at) === 1) {
      inside = [...inside, at];
      at += 1;
    }
    if (!isThere()) return undefined;
    at += 1;
  }
  const isAbbreviation = form.spelling.endsWith(".") && tokens[at]?.form === ".";
  return { end: isAbbreviation ? at + 1 : at, inside };
}

const INVISIBLE_AT_END = /\p{Default_Ignorable_Code_Point}+$/u;

/** Whether the text keeps what its spelling must keep. */
function keepsSpelling({ keeps }: NameForm, written: string): boolean {
  if (keeps === "capitals") return !/\p{Ll}/u.test(written);
  if (keeps === "capital") return /^\p{Lu}/u.test(written);
  if (keeps === "final yeh") return !/ى[\p{M}\u0640]*$/u.test(written);
  return true;
}

/** A neighbouring word as the text writes it, if only a space is between. */
function neighbour(text: Folded, token: Token | undefined, gapStart: number, gapEnd: number): string {
  if (token?.kind !== "word" || text.text.slice(gapStart, gapEnd) !== " ") return "";
  const { start, end } = text.toOriginal(token.start, token.end);
  return text.original.slice(start, end);
}

const BEGINS_SPACED = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u;

/** Whether letters are written onto a number: "23andorra" is one word, though what is counted in it is a token. */
const isWrittenOn = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.end === after?.start &&
  before?.kind === "word" &&
  after?.kind === "word" &&
  /\p{N}$/u.test(before.form) &&
  BEGINS_SPACED.test(after.form);

/** Finds what of one or more indices begins at a token: of the forms that are meant, all that are as long as the longest. */
export function createFormFinder<Owner>(indices: readonly FormIndex<Owner>[], use: FinderUse<Owner>) {
  const remembered = memoise(({ form }: WordRecord) => beginningsIn(indices, form));
  const begins = (form: string) => indices.some((index) => index.has(form));
  const beginnings = (word: WordRecord) =>
    mayHaveAttached(word.form) || begins(withoutPossessive(word.form)) ? remembered(word) : [];

  /** The form, if the text keeps its spelling and does not more likely mean something else. */
  function meantAt(
    text: Folded,
    tokens: readonly Token[],
    index: number,
    { entry, attached, skipped }: Beginning<Owner>,
    length: number,
    inside: readonly number[],
  ): FormFound<Owner> | undefined {
    const [first, last] = [tokens[index], tokens[index + length - 1]];
    if (first === undefined || last === undefined) return undefined;
    if (isWrittenOn(tokens[index - 1], first) || isWrittenOn(last, tokens[index + length])) return undefined;
    const isPossessive = last.form.endsWith("'s");
    const foldedEnd = isPossessive ? last.end - 2 : last.end;
    const { start, end } = text.toOriginal(first.start + skipped, foldedEnd);
    const written = text.original.slice(start, end).replace(INVISIBLE_AT_END, "");
    if ((length > 1 && written.includes("\n")) || !keepsSpelling(entry.form, written)) return undefined;
    const beforeAt = (at: number) =>
      neighbour(text, tokens[at], tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
    const neighbours = () => ({
      before: beforeAt(index - 1),
      after: isPossessive
        ? ""
        : neighbour(text, tokens[index + length], last.end, tokens[index + length]?.start ?? 0),
    });
    const folded = text.text.slice(first.start + skipped, foldedEnd);
    if (!use.isNobody(entry.owner)) {
      if (isOrdinaryWord(folded, written, neighbours, attached)) return undefined;
      if (use.onlyActors && isNoActor(folded, neighbours)) return undefined;
      // A name that is looked up by itself is no text.
      const isInText = tokens.length > length;
      const isAdjective = entry.form.kind === "demonym" && isInText;
      if (isAdjective && use.isLoneAdjective?.(folded, text.original.slice(0, start)) === true)
        return undefined;
    }
    return { entry, start, end: start + written.length, length, attached, inside };
  }

  return (text: Folded, tokens: readonly Token[], index: number): readonly FormFound<Owner>[] => {
    const token = tokens[index];
    if (token === undefined || token.kind === "sign") return [];
    let longest: FormFound<Owner>[] = [];
    for (const beginning of beginnings(token.word)) {
      const reached = endOf(beginning.entry.form, tokens, index, use.overNegators);
      if (reached === undefined || reached.end - index < (longest[0]?.length ?? 0)) continue;
      const found = meantAt(text, tokens, index, beginning, reached.end - index, reached.inside);
      if (found === undefined) continue;
      if (found.length > (longest[0]?.length ?? 0)) longest = [found];
      else longest.push(found);
    }
    return longest;
  };
}
