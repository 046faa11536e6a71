import { wordDistance } from "./exchangeCost";

/** Words in twenty that have to be among the commonest of English. */
const SHARE_OF_ENGLISH = 1 / 20;
/** Code units that are read to tell the language. */
const READ = 20_000;

/** Returns whether a text is in English, the one language here in which a capital letter inside a sentence makes a name. */
export function isEnglish(text: string): boolean {
  const words = text.slice(0, READ).match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => /^(?:the|of|and|to|that|with|was|is|for|by)$/iu.test(word));
  return words.length > 0 && common.length >= SHARE_OF_ENGLISH * words.length;
}

/** Words with a capital, and what may stand between them in a name. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:\s+(?:of|the|and|for|de|van|von|al|bin|ibn|\p{Lu}[\p{L}\p{N}'’.-]*))*$/u;
/** What begins a sentence, or a heading, whose first word has a capital anyway. */
const BEGINS = /(?:^|[.!?:…”"“‘—–\n]\s*)$/u;

const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
const initialsOf = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join("").toLowerCase();

/** Whether most words around are written small: in a title every word has a capital. */
function isInSentence(around: string): boolean {
  const words = around.match(/(?<![\p{L}])\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

/** Whether both are spellings of one name: "D.C." and "DC", "Kyiv" and "Kiev", "FBI" and its words. */
function areOneName(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (wordDistance(first, second) * 3 <= Math.max(first.length, second.length)) return true;
  if (first.includes(second) || second.includes(first)) return true;
  return initialsOf(one) === second || initialsOf(other) === first;
}

/**
 * Words with a capital that name nobody by themselves: pronouns, titles of address, and what is written in short or in
 * full.
 */
const NO_NAME =
  /^(?:i|he|she|it|we|you|they|mr|mrs|ms|miss|mx|dr|prof|professor|sir|lord|lady|rev|tv|television|radio|ministry|affairs|department)$/iu;
/** Offices, which name somebody where they stand alone, and nobody before a name. */
const OFFICE =
  /^(?:president|minister|prime|chancellor|king|queen|prince|princess|governor|gov|senator|sen|ambassador|secretary|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|admiral|adm|chairman|chairwoman|director|judge|justice|envoy|spokesman|spokeswoman)$/iu;

/** Whether a stretch has a word that may be somebody's name; `after` it a name may follow. */
function hasName({ words, after }: DifferingStretch): boolean {
  const all = (words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.replace(/\.$/u, ""));
  return all.some(
    (word, index) =>
      !NO_NAME.test(word) && !(OFFICE.test(word) && (index < all.length - 1 || /^\s+\p{Lu}/u.test(after))),
  );
}

/** A stretch of a text that differs from another, with what stands right before it, right after it, and all around. */
export type DifferingStretch = {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly around: string;
};

/** Returns whether a name that no list knows stands for another one, in an English sentence. */
export function isOtherName(quoted: DifferingStretch, found: DifferingStretch): boolean {
  return (
    [quoted, found].every(
      (stretch) =>
        NAME.test(stretch.words) &&
        hasName(stretch) &&
        !BEGINS.test(stretch.before) &&
        isInSentence(stretch.around),
    ) && !areOneName(quoted.words, found.words)
  );
}
