import { fold } from "../text/fold";
import { tokens } from "../text/tokens";
import { nameForms } from "./nameForms";

/** Where a name comes from; of two that a word may be, the one that comes first here is meant. */
export const NAME_RANKS = ["given", "built in", "last word"] as const;
export type NameRank = (typeof NAME_RANKS)[number];

/** One name of an actor, ready to be recognised in a text folded orthographically. */
export type Name = {
  /** The folded name, without the article it begins with: two actors that share it share a name. */
  readonly key: string;
  /** What each of its words may look like, the first without its article. */
  readonly words: readonly ReadonlySet<string>[];
  /** As it is written: tells apart what differs in vowel marks alone, as Oman and Amman do in Arabic. */
  readonly spelling: string;
  /** Whose it is. */
  readonly actor: string;
  readonly rank: NameRank;
};

const withoutArticle = (word: string) => word.replace(/^ال(?=..)/u, "");

/** "ألمانيا" begins with no article, so the first word's is told by a spelling that still has its hamzas. */
function wordsOf(name: string, spelling: string): readonly string[] {
  const words = tokens(fold(name, "orthographic").text).flatMap(({ kind, form }) =>
    kind === "word" ? [form] : [],
  );
  const [first, ...rest] = words;
  return first !== undefined && /^\s*ال/u.test(spelling) ? [withoutArticle(first), ...rest] : words;
}

/** In "كوريا الشمالية" both words inflect, in "South Africa" the second does, in other names of several words none. */
function formsOf(words: readonly string[]): readonly ReadonlySet<string>[] {
  const [first, second] = words;
  if (first === undefined) return [];
  if (second === undefined) return [new Set(nameForms(first))];
  if (words.length > 2) return words.map((word) => new Set([word]));
  if (!/^\p{Script=Arabic}/u.test(second)) return [new Set([first]), new Set(nameForms(second))];
  if (!second.endsWith("يه")) return [new Set([first]), new Set([second])];
  return [new Set(nameForms(first)), new Set([second, withoutArticle(second)].flatMap(nameForms))];
}

function nameOf(name: string, actor: string, rank: NameRank): readonly Name[] {
  const spelling = fold(name, "typographic").text.trim();
  const words = wordsOf(name, spelling);
  if (words.length === 0) return [];
  return [{ key: words.join(" "), words: formsOf(words), spelling, actor, rank }];
}

/** The names of a nation that is built in. */
export function nationNames(aliases: readonly string[], nation: string): readonly Name[] {
  return aliases.flatMap((alias) => nameOf(alias, nation, "built in"));
}

/**
 * The names of an actor of the dossier; a name in brackets after another is one of its own. The last word of a longer one
 * is a name as well ("Rutte"), unless it has an article, as what tells kinds of states and alliances apart does.
 */
export function givenNames(aliases: readonly string[], actor: string): readonly Name[] {
  return aliases
    .flatMap((alias) => alias.split(/[()]/u))
    .flatMap((alias) => {
      const lastWord = /\s(?!ال)([\p{L}\p{M}]{3,})\s*$/u.exec(alias)?.[1];
      const surname = lastWord === undefined ? [] : nameOf(lastWord, actor, "last word");
      return [...nameOf(alias, actor, "given"), ...surname];
    });
}
