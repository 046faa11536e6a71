import type { DraftCast } from "../../core/coding/draftCast";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { type ActorMatch, findActors, findKnown, isWhole } from "../../core/names/findActors";
import { toActor } from "../../core/names/knownActors";

/** What the list of an actors' field offers: an actor, which the dossier may not have yet, or one to be described. */
export type ActorChoice =
  | (ActorMatch<Actor> & { readonly kind: "actor"; readonly isNew: boolean })
  | { readonly kind: "new"; readonly name: string };

const isNamed = ({ name }: Actor, typed: string): boolean =>
  Object.values(name).some((own) => own.trim().toLowerCase() === typed.trim().toLowerCase());

/** Most actors that are offered at once, of the dossier's and of others. */
const MOST = 8;

/**
 * Returns who may be meant by what is typed: the actors of the sentence first; then those of whom a whole name is typed, the
 * dossier's before others; then those of whom the beginning of one is; then a new one of that name, or of words of the text
 * that begin so (`phrases`). What are whole words of the text is rather a new name than a word within another's ("nations" is
 * not the United Nations), and where they are written as a name, than the beginning of a known one. With nothing typed, the
 * actors of the sentence and the dossier's.
 */
export function actorChoices(
  typed: string,
  cast: DraftCast,
  chosen: readonly ActorId[],
  phrases: readonly string[] = [],
): readonly ActorChoice[] {
  const { here, others, fresh, finder } = cast;
  const find = (actors: readonly Actor[]) =>
    findActors(actors, typed, finder)
      .filter(({ actor }) => !chosen.includes(actor.id))
      .map((found) => ({ kind: "actor", ...found, isNew: fresh.has(found.actor.id) }) as const);
  const [first, own] = [find(here), find(others)];
  if (typed === "") return [...first, ...own];
  const actors = [...here, ...others];
  const known = knownChoices(typed, cast, actors);
  const found = [...own.slice(0, MOST), ...known];
  const whole = found.filter(({ match }) => isWhole(match));
  const begun = found.filter(({ match }) => !isWhole(match));
  // Letters that only begin a word of the text are no name yet: the words that they begin come first.
  const isWord = phrases.length === 0 || phrases.some((name) => name.toLowerCase() === typed.toLowerCase());
  const ways = phrases.filter((name) => name !== typed);
  // An actor of this very name is there: a second one could not be told from it.
  const unknown = (isWord ? [typed, ...ways] : [...ways, typed]).flatMap((name) =>
    actors.some((actor) => isNamed(actor, name)) ? [] : [{ kind: "new", name } as const],
  );
  const ofText = phrases.filter((name) => `${name} `.toLowerCase().startsWith(`${typed.toLowerCase()} `));
  const isNameOfText = ofText.some((name) => !/^\p{Ll}/u.test(name));
  const isKnown = new Set<ActorChoice>(known);
  const isLess = (choice: (typeof found)[number]) =>
    ofText.length > 0 && (choice.match === "word" || (isNameOfText && isKnown.has(choice)));
  return [
    ...first,
    ...whole,
    ...begun.filter((choice) => !isLess(choice)),
    ...unknown,
    ...begun.filter(isLess),
  ];
}

/** With fewer letters typed, nobody is meant who is not there. */
const FEWEST_LETTERS = 3;

/**
 * Tells whether Enter may take the first choice. Not where only the beginning of a name is typed of somebody who is neither in
 * the text nor in the dossier, and it is one letter or two, or the beginning of a name of one who is `chosen` already.
 */
export function isFirstMeant(
  [first]: readonly ActorChoice[],
  typed: string,
  { here, others, finder }: DraftCast,
  chosen: readonly ActorId[],
): boolean {
  if (first?.kind !== "actor" || isWhole(first.match)) return true;
  const all = [...here, ...others];
  if (all.some(({ id }) => id === first.actor.id)) return true;
  const there = all.filter(({ id }) => chosen.includes(id));
  return typed.length >= FEWEST_LETTERS && findActors(there, typed, finder).length === 0;
}

/** Known actors that are none of those who are there. */
function knownChoices(typed: string, { finder }: DraftCast, actors: readonly Actor[]) {
  const there = new Set(actors.flatMap(({ id }) => finder.knownAs(id) ?? []));
  const taken = new Set(["text", ...actors.map(({ id }) => id as string)]);
  return findKnown(typed, finder)
    .filter(({ actor }) => !there.has(actor))
    .slice(0, MOST)
    .map(
      ({ actor, match }) => ({ kind: "actor", actor: toActor(actor, taken), match, isNew: true }) as const,
    );
}
