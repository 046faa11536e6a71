import { readings } from "../arabic/attachedLetters";
import { lazily } from "../lazily";
import { negatorLength } from "../lexicon/negation";
import { memoise } from "../memoise";
import { type Folded, fold } from "../text/fold";
import type { Token } from "../text/tokens";
import { givenNames, NAME_RANKS, type Name, nationNames } from "./names";
import { NATIONS } from "./nations";

/** A name found in a text. */
export type NameMention = {
  /** How many tokens it takes. */
  readonly length: number;
  /** Indices of negators that came between its words. */
  readonly inside: readonly number[];
  /** Arabic letters written onto it. */
  readonly attached: string;
  /** Whom it may mean, most often one. */
  readonly actors: readonly string[];
};

/** Finds the names of actors, and what is formed from them, in texts folded orthographically. */
export type ActorNames = {
  /** The longest name that begins at a token. */
  at(text: Folded, tokens: readonly Token[], index: number): NameMention | undefined;
  /** Whether a folded word is any but the first of some name's words. */
  mayContinue(form: string): boolean;
};

/** `end` and `inside` are indices of tokens. */
type Candidate = {
  readonly name: Name;
  readonly attached: string;
  readonly end: number;
  readonly inside: readonly number[];
  spelling(): string;
};

/** Names by what their first word may look like. */
function byFirstWord(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    for (const form of name.words[0] ?? []) {
      const own = index.get(form);
      if (own === undefined) index.set(form, [name]);
      else own.push(name);
    }
  }
  return index;
}

const laterWords = (names: readonly Name[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ words }) => words.slice(1).flatMap((forms) => [...forms])));

/** Some ten thousand forms: not before a name is looked for. */
const builtIn = lazily(() => {
  const names = NATIONS.flatMap((aliases, index) => nationNames(aliases, `nation ${index}`));
  return { names, byFirstWord: byFirstWord(names), laterWords: laterWords(names) };
});

/** The actors of the dossier that bear a nation's name, by nation: to the reader they are one. */
function bearersOf(given: readonly Name[]): ReadonlyMap<string, readonly string[]> {
  const nations = new Map(builtIn().names.map(({ key, actor }) => [key, actor]));
  const bearers = new Map<string, readonly string[]>();
  for (const { key, actor, rank } of given) {
    const nation = nations.get(key);
    if (nation === undefined || rank !== "given") continue;
    bearers.set(nation, [...(bearers.get(nation) ?? []), actor]);
  }
  return bearers;
}

const withoutPossessive = (form: string) => form.replace(/'s$/u, "");

/**
 * Follows a name from its first token; undefined if another word stands in its place. Points and hyphens may join its
 * words, and a negator that came between them does not hide it.
 */
function follow(
  name: Name,
  tokens: readonly Token[],
  index: number,
): Pick<Candidate, "end" | "inside"> | undefined {
  const formAt = (at: number) => withoutPossessive(tokens[at]?.form ?? "");
  const inside: number[] = [];
  let at = index + 1;
  for (const forms of name.words.slice(1)) {
    while (/^[.'-]$/u.test(formAt(at))) at += 1;
    if (!forms.has(formAt(at)) && negatorLength(tokens, at) === 1) {
      inside.push(at);
      at += 1;
    }
    if (!forms.has(formAt(at))) return undefined;
    at += 1;
  }
  return { end: at, inside };
}

function spellingOf(text: Folded, start: number, end: number): string {
  const span = text.toOriginal(start, end);
  return withoutPossessive(fold(text.original.slice(span.start, span.end), "typographic").text);
}

/** "US" is a name, "us" is not; nor is "lind" for Maria Lind, or "states" for the United States. */
function isWrittenAsName({ name, spelling }: Candidate): boolean {
  const needsCapitals = name.rank === "last word" ? /\p{Lu}/u : /^\p{Lu}{2,3}$/u;
  return !needsCapitals.test(name.spelling) || spelling() === name.spelling;
}

/** The longest; of these, those of the first rank; of these, those spelled alike to the vowel mark, if any are. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const longest = Math.max(...candidates.map(({ end }) => end));
  const long = candidates.filter(({ end }) => end === longest);
  const rank = NAME_RANKS.find((rank) => long.some(({ name }) => name.rank === rank));
  const ranked = long.filter(({ name }) => name.rank === rank);
  if (new Set(ranked.map(({ name }) => name.actor)).size < 2) return ranked;
  const alike = ranked.filter(({ name, spelling }) => spelling() === name.spelling);
  return alike.length === 0 ? ranked : alike;
}

/**
 * The names of actors, each given as the list of its names and aliases in every language, and of the world's states with
 * their peoples and capitals. Adjectives are derived ("الروسي", "Russian"), attached letters seen through ("ولليابان").
 */
export function createActorNames(actors: readonly (readonly string[])[]): ActorNames {
  const names = actors.flatMap((aliases, index) => givenNames(aliases, `actor ${index}`));
  const givenByFirstWord = byFirstWord(names);
  const givenLaterWords = laterWords(names);
  const bearers = lazily(() => bearersOf(names));

  const beginningWith = memoise((form) =>
    readings(withoutPossessive(form))
      .filter(({ bare }, index) => index === 0 || bare.length >= 3)
      .map(({ attached, bare }) => ({
        attached,
        names: [...(givenByFirstWord.get(bare) ?? []), ...(builtIn().byFirstWord.get(bare) ?? [])],
      }))
      .filter(({ names }) => names.length > 0),
  );

  return {
    mayContinue(form) {
      const word = withoutPossessive(form);
      return givenLaterWords.has(word) || builtIn().laterWords.has(word);
    },
    at(text, tokens, index) {
      const token = tokens[index];
      if (token === undefined || token.kind === "sign") return undefined;
      const beginnings = beginningWith(token.form);
      if (beginnings.length === 0) return undefined;
      const candidates = beginnings.flatMap(({ attached, names }) =>
        names.flatMap((name) => {
          const found = follow(name, tokens, index);
          if (found === undefined) return [];
          const end = tokens[found.end - 1]?.end ?? token.end;
          return [
            {
              name,
              attached,
              ...found,
              spelling: () => spellingOf(text, token.start + attached.length, end),
            },
          ];
        }),
      );
      const [first, ...others] = best(candidates.filter(isWrittenAsName));
      if (first === undefined) return undefined;
      const meant = [first, ...others.filter(({ attached }) => attached === first.attached)];
      return {
        length: first.end - index,
        inside: first.inside,
        attached: first.attached,
        actors: [...new Set(meant.flatMap(({ name }) => bearers().get(name.actor) ?? [name.actor]))],
      };
    },
  };
}
