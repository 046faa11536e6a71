import type { Actor } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";
import { fold } from "../text/fold";
import { type KnownActor, knownActors, nameLanguages } from "./knownActors";
import type { MentionFinder } from "./mentions";

/**
 * How directly something typed names an actor, the most direct first: its name, another name, an adjective or capital, an
 * abbreviation; or only the beginning of one of them, or of a word in one.
 */
const MATCHES = ["name", "alias", "derived", "abbreviation", "beginning", "word"] as const;
type NameMatch = (typeof MATCHES)[number];

/** An actor that what is typed may name. */
export type ActorMatch<One> = { readonly actor: One; readonly match: NameMatch };

/** Returns whether a whole name was typed, rather than the beginning of one. */
export const isWhole = (match: NameMatch): boolean => match !== "beginning" && match !== "word";

const byMatch = (one: { readonly match: NameMatch }, other: { readonly match: NameMatch }): number =>
  MATCHES.indexOf(one.match) - MATCHES.indexOf(other.match);

/** What knows the names of actors, and which known actors they are. */
export type NameFinder = Pick<MentionFinder, "findAll" | "knownAs">;

/** A name as it is compared: folded, as it stands and without its articles. */
type Spelling = { readonly full: string; readonly bare: string; readonly whole: NameMatch };

const keyOf = (words: string) =>
  fold(words, "search")
    .text.replace(/[.'’]/gu, "")
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim();
/** Articles are told before folding: "ألمانيا" begins with none. */
const bareKeyOf = (words: string) => keyOf(words.replace(/^the\s+|(?<!\p{L})ال(?=\p{L}{2})/giu, ""));

/** "UN", "U.N.", "G7". */
const isAbbreviation = (name: string) => /^\p{Lu}[\p{Lu}\p{N}.&-]*$/u.test(name);

const spellingOf = (name: string, whole: NameMatch): Spelling => ({
  full: keyOf(name),
  bare: bareKeyOf(name),
  whole: whole !== "name" && isAbbreviation(name) ? "abbreviation" : whole,
});

const ownSpellings = oncePer(({ name, aliases = {} }: Actor): readonly Spelling[] => [
  ...Object.values(name).map((own) => spellingOf(own, "name")),
  ...Object.values(aliases).flatMap((list) => list.map((alias) => spellingOf(alias, "alias"))),
]);

const knownSpellings = oncePer(({ name, aliases, demonyms, capitals }: KnownActor): readonly Spelling[] => [
  ...nameLanguages.map((id) => spellingOf(name[id], "name")),
  ...nameLanguages.flatMap((id) => [
    ...aliases[id].map((alias) => spellingOf(alias, "alias")),
    // A demonym that is marked so keeps its final letter in a text.
    ...[...demonyms[id], ...capitals[id]].map((word) => spellingOf(word.replace(/^!/u, ""), "derived")),
  ]),
]);

/** How something typed names whatever has some spellings; undefined where it does not. */
function createMatcher(typed: string): (spellings: readonly Spelling[]) => NameMatch | undefined {
  const [full, bare] = [keyOf(typed), bareKeyOf(typed)];
  const matchOf = (own: Spelling): NameMatch | undefined => {
    if (own.full === full || own.bare === bare) return own.whole;
    if (own.full.startsWith(full) || own.bare.startsWith(bare)) return "beginning";
    return own.full.includes(` ${full}`) || own.bare.includes(` ${bare}`) ? "word" : undefined;
  };
  return (spellings) => {
    const matches = spellings.flatMap((own) => matchOf(own) ?? []);
    return MATCHES.find((match) => matches.includes(match));
  };
}

/** Whom a text names that is nothing but what is typed: in forms made by rule, too, as "Saudis" and «السعوديين». */
function namedBy(typed: string, { findAll }: NameFinder) {
  const text = typed.trim().replace(/^the\s+/iu, "");
  const found = findAll(text).find(({ start, end }) => start === 0 && end === text.length);
  return found && ("actor" in found ? found.actor : found.known);
}

const foundAs = <One>(
  actor: One,
  match: NameMatch | undefined,
  isNamed: boolean,
): readonly ActorMatch<One>[] => {
  const best = isNamed && (match === undefined || !isWhole(match)) ? "derived" : match;
  return best === undefined ? [] : [{ actor, match: best }];
};

/**
 * Finds actors of a dossier by the beginning of a word of any name that they have, or that is known of them; those first that
 * are named most directly. Nothing typed: all of them.
 */
export function findActors(
  actors: readonly Actor[],
  typed: string,
  finder: NameFinder,
): readonly ActorMatch<Actor>[] {
  if (typed === "") return actors.map((actor) => ({ actor, match: "beginning" }));
  const matchOf = createMatcher(typed);
  const named = namedBy(typed, finder);
  const spellingsOf = (actor: Actor) => {
    const known = finder.knownAs(actor.id);
    return known === undefined ? ownSpellings(actor) : [...ownSpellings(actor), ...knownSpellings(known)];
  };
  return actors
    .flatMap((actor) => foundAs(actor, matchOf(spellingsOf(actor)), named === actor.id))
    .toSorted(byMatch);
}

/** Finds known actors in the same way. */
export function findKnown(typed: string, finder: NameFinder): readonly ActorMatch<KnownActor>[] {
  const matchOf = createMatcher(typed);
  const named = namedBy(typed, finder);
  return knownActors()
    .flatMap((actor) => foundAs(actor, matchOf(knownSpellings(actor)), named === actor))
    .toSorted(byMatch);
}
