import type { Actor } from "../dossier/dossier";
import { fold } from "../text/fold";
import { tokens } from "../text/tokens";
import type { NameForm } from "./nameForm";
import { nameForms } from "./nameForms";

const withoutArticle = (word: string) => word.replace(/^ال(?=..)/u, "");
const isArabic = (word: string) => /^\p{Script=Arabic}/u.test(word);

/** In "كوريا الشمالية" both words inflect, in "South Africa" the second does, in other names of several words none. */
function inflected(words: readonly string[]): readonly ReadonlySet<string>[] {
  const [first, second] = words;
  if (first === undefined) return [];
  if (second === undefined) return [new Set(nameForms(first))];
  if (words.length > 2) return words.map((word) => new Set([word]));
  if (!isArabic(second)) return [new Set([first]), new Set(nameForms(second))];
  if (!second.endsWith("يه")) return [new Set([first]), new Set([second])];
  return [new Set(nameForms(first)), new Set([second, withoutArticle(second)].flatMap(nameForms))];
}

function formOf(name: string, keeps: NameForm["keeps"]): readonly NameForm[] {
  const spelling = fold(name, "typographic").text.trim();
  const words = tokens(fold(name, "orthographic").text).flatMap(({ kind, form }) =>
    kind === "word" ? [form] : [],
  );
  const [first, ...rest] = words;
  if (first === undefined) return [];
  // "ألمانيا" begins with no article, so the first word's is told by a spelling that still has its hamzas.
  const own = /^ال/u.test(spelling) ? [withoutArticle(first), ...rest] : words;
  return [{ words: inflected(own), article: "optional", kind: "demonym", spelling, keeps }];
}

/**
 * Returns what else a text may call an actor of a dossier, formed by rule from its names: adjectives ("Norlandic",
 * "الروسي"). Such forms tell whether two passages speak of the same; nobody is coded by them.
 */
export function derivedForms({ name, aliases }: Pick<Actor, "name" | "aliases">): readonly NameForm[] {
  return [...Object.values(name), ...Object.values(aliases ?? {}).flat()]
    .flatMap((alias) => alias.split(/[()]/u))
    .flatMap((alias) => formOf(alias, /^\p{Lu}{2,3}$/u.test(alias.trim()) ? "capitals" : "nothing"));
}

/**
 * Returns the last words of longer names ("Rutte"), unless with an article, as what tells kinds of states and alliances
 * apart.
 */
export function lastWordForms({ name, aliases }: Pick<Actor, "name" | "aliases">): readonly NameForm[] {
  return [...Object.values(name), ...Object.values(aliases ?? {}).flat()]
    .flatMap((alias) => alias.split(/[()]/u))
    .flatMap((alias) => {
      const last = /\s(?!ال)([\p{L}\p{M}]{3,})\s*$/u.exec(alias)?.[1];
      if (last === undefined) return [];
      return formOf(last, /^\p{Lu}/u.test(last) ? "capital" : "nothing");
    });
}
