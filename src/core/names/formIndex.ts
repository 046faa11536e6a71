import { readings } from "../arabic/attachedLetters";
import { memoise } from "../memoise";
import type { Folded } from "../text/fold";
import type { Token } from "../text/tokens";
import { isSomethingElse } from "./ambiguousNames";
import { type NameForm, withoutPossessive } from "./nameForm";

/** A form and whose it is; a decoy is nobody's. Of two that a text may mean, the lower rank is meant. */
export type Entry<Owner> = {
  readonly form: NameForm;
  readonly owner: Owner | undefined;
  readonly rank: number;
};

/** A form found in a text. `start` and `end` are UTF-16 offsets of the original, without attached letters. */
export type FormFound<Owner> = {
  readonly entry: Entry<Owner>;
  readonly start: number;
  readonly end: number;
  /** How many tokens it takes. */
  readonly length: number;
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

function beginningsIn<Owner>(
  indices: readonly FormIndex<Owner>[],
  tokenForm: string,
): readonly Beginning<Owner>[] {
  const word = withoutPossessive(tokenForm);
  return readings(word).flatMap(({ attached, bare }) => {
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
        .map((entry) => ({ entry, attached, skipped })),
    );
  });
}

/** Where a form that begins at a token ends, as an index of tokens; hyphens, ampersands, and points after initials may join its words. */
function endOf(form: NameForm, tokens: readonly Token[], index: number): number | undefined {
  let at = index + 1;
  for (const words of form.words.slice(1)) {
    const before = tokens[at - 1]?.form ?? "";
    while (/^['&-]$/u.test(tokens[at]?.form ?? "")) at += 1;
    if (tokens[at]?.form === "." && (before.length === 1 || before === "st")) at += 1;
    if (!words.has(withoutPossessive(tokens[at]?.form ?? ""))) return undefined;
    at += 1;
  }
  const isAbbreviation = form.spelling.endsWith(".") && tokens[at]?.form === ".";
  return isAbbreviation ? at + 1 : at;
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

/** Finds what of one or more indices begins at a token: of the forms that are meant, all that are as long as the longest. */
export function createFormFinder<Owner>(indices: readonly FormIndex<Owner>[]) {
  const beginnings = memoise((form) => beginningsIn(indices, form));

  /** The form, if the text keeps its spelling and does not more likely mean something else. */
  function meantAt(
    text: Folded,
    tokens: readonly Token[],
    index: number,
    { entry, attached, skipped }: Beginning<Owner>,
    length: number,
  ): FormFound<Owner> | undefined {
    const [first, last] = [tokens[index], tokens[index + length - 1]];
    if (first === undefined || last === undefined) return undefined;
    const isPossessive = last.form.endsWith("'s");
    const foldedEnd = isPossessive ? last.end - 2 : last.end;
    const { start, end } = text.toOriginal(first.start + skipped, foldedEnd);
    const written = text.original.slice(start, end).replace(INVISIBLE_AT_END, "");
    if ((length > 1 && written.includes("\n")) || !keepsSpelling(entry.form, written)) return undefined;
    const neighbours = () => ({
      before: neighbour(text, tokens[index - 1], tokens[index - 1]?.end ?? 0, first.start),
      after: isPossessive
        ? ""
        : neighbour(text, tokens[index + length], last.end, tokens[index + length]?.start ?? 0),
    });
    const folded = text.text.slice(first.start + skipped, foldedEnd);
    if (entry.owner !== undefined && isSomethingElse(folded, written, neighbours, attached)) return undefined;
    return { entry, start, end: start + written.length, length };
  }

  return (text: Folded, tokens: readonly Token[], index: number): readonly FormFound<Owner>[] => {
    const token = tokens[index];
    if (token === undefined || token.kind === "sign") return [];
    let longest: FormFound<Owner>[] = [];
    for (const beginning of beginnings(token.form)) {
      const end = endOf(beginning.entry.form, tokens, index);
      if (end === undefined || end - index < (longest[0]?.length ?? 0)) continue;
      const found = meantAt(text, tokens, index, beginning, end - index);
      if (found === undefined) continue;
      if (found.length > (longest[0]?.length ?? 0)) longest = [found];
      else longest.push(found);
    }
    return longest;
  };
}
