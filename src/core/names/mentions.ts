import type { Actor, ActorId } from "../dossier/dossier";
import { type Folded, fold } from "../text/fold";
import { type Token, tokens } from "../text/tokens";
import { givenForms, surnameForms } from "./actorForms";
import { createDatelineTest } from "./dateline";
import { createFormFinder, createFormIndex, type FormFound } from "./formIndex";
import { isLoneAdjective } from "./isLoneAdjective";
import type { KnownActor } from "./knownActors";
import type { MentionKind } from "./nameForm";
import { GIVEN_RANKS, indexEntriesOf, isNobody, knownNames, type Owner, SURNAME_RANK } from "./nameIndex";

type Place = {
  /** UTF-16 offsets of the name alone: without letters written onto it, without "’s". */
  readonly start: number;
  readonly end: number;
  /** As the text writes it. */
  readonly form: string;
  readonly kind: MentionKind;
};

/** A place where a text names an actor of the dossier. */
export type Mention = Place & { readonly actor: ActorId };

/** A place where a text names an actor that is known, but not in the dossier. */
export type KnownMention = Place & { readonly known: KnownActor };

/** Finds the actors of one dossier, and the known ones, in any number of texts. */
export type MentionFinder = {
  /** Where the dossier's actors are named, in the order of the text, never overlapping. */
  readonly find: (text: string) => readonly Mention[];
  /** The same, with the known actors that the dossier does not have. */
  readonly findAll: (text: string) => readonly (Mention | KnownMention)[];
  /** The same in a text that has been folded orthographically and cut into words already. */
  readonly findIn: (folded: Folded, all: readonly Token[]) => readonly (Mention | KnownMention)[];
  /** The known actor that an actor of the dossier is. */
  readonly knownAs: (actor: ActorId) => KnownActor | undefined;
};

const use = { onlyActors: true, overNegators: false, isNobody, isLoneAdjective };

const hasMarks = (text: string) => /\p{M}/u.test(text);

/** An actor that a place may name, and the most direct form that it may do so by. */
type Meaning = { readonly owner: ActorId | KnownActor; readonly found: FormFound<Owner> };

/** Nothing where something else is named; but what a dossier itself calls so is meant all the same. */
function withoutDecoys(found: readonly FormFound<Owner>[]): readonly FormFound<Owner>[] {
  const decoy = found.find(({ entry }) => isNobody(entry.owner));
  if (decoy === undefined) return found;
  return found.filter(
    ({ entry, start }) => !isNobody(entry.owner) && entry.rank <= GIVEN_RANKS.alias && start === decoy.start,
  );
}

/** Those spelled like the text, if it has vowel marks and any of them is; else all. */
function alike(text: string, meanings: readonly Meaning[]): readonly Meaning[] {
  const spelledAlike = meanings.filter(({ found: { entry, start, end } }) => {
    const written = fold(text.slice(start, end), "typographic").text;
    return hasMarks(written) && written === entry.form.spelling;
  });
  return spelledAlike.length > 0 ? spelledAlike : meanings;
}

/** Whom forms of one length may mean, those that are named most directly first; one for each owner. */
function meaningsOf(
  text: string,
  found: readonly FormFound<Owner>[],
  whose: (owner: Owner) => ActorId | KnownActor | undefined,
): readonly Meaning[] {
  const byOwner = new Map<ActorId | KnownActor, Meaning>();
  for (const one of withoutDecoys(found)) {
    const owner = whose(one.entry.owner);
    if (owner === undefined) continue;
    const known = byOwner.get(owner);
    if (known === undefined || one.entry.rank < known.found.entry.rank)
      byOwner.set(owner, { owner, found: one });
  }
  const meanings = [...byOwner.values()];
  if (meanings.length < 2) return meanings;
  return alike(text, meanings).toSorted((one, other) => one.found.entry.rank - other.found.entry.rank);
}

/**
 * Prepares what the actors of a dossier are called: their names and aliases, and where one of them is a known actor, also
 * its short forms, capitals, and adjectives in gender, number and definiteness. Spellings are compared as `fold` does at the
 * orthographic level; the letters و ف ب ل ك and the article are seen through; the longest name wins.
 *
 * Nobody is named by a dateline ("AMMAN, 12 March —"): it tells where a report was written.
 *
 * A word that may mean two actors (عمان is Oman, and Amman) is told by its vowel marks; else it means the one that the dossier
 * calls so, else the one that the text also names otherwise, else the one in the dossier, else the one it names most directly. Known actors that are not in the
 * dossier are looked for as well, so that "South Sudan" is no mention of Sudan.
 */
export function createMentionFinder(actors: readonly Actor[]): MentionFinder {
  const { index, recognise } = knownNames();
  const actorOf = new Map<KnownActor, ActorId>();
  const knownOf = new Map<ActorId, KnownActor>();
  for (const actor of actors) {
    const known = recognise(actor);
    if (known === undefined || actorOf.has(known)) continue;
    actorOf.set(known, actor.id);
    knownOf.set(actor.id, known);
  }
  const given = createFormIndex(
    actors.flatMap((actor) => [
      ...indexEntriesOf(
        { kind: "actor", actor: actor.id },
        givenForms(actor, knownOf.get(actor.id)),
        GIVEN_RANKS,
      ),
      ...surnameForms(actor).map((form) => ({
        form,
        owner: { kind: "actor", actor: actor.id } as const,
        rank: SURNAME_RANK,
      })),
    ]),
  );
  const formsAt = createFormFinder<Owner>([given, index], use);
  const whose = (owner: Owner): ActorId | KnownActor | undefined => {
    if (owner.kind === "actor") return owner.actor;
    return owner.kind === "known" ? (actorOf.get(owner.known) ?? owner.known) : undefined;
  };

  function scan(folded: Folded, all: readonly Token[]): readonly (readonly Meaning[])[] {
    const isInDateline = createDatelineTest(folded.original);
    const places: (readonly Meaning[])[] = [];
    for (let at = 0; at < all.length; ) {
      const found = formsAt(folded, all, at);
      at += found[0]?.length ?? 1;
      if (found[0] === undefined || isInDateline(found[0].start)) continue;
      const meanings = meaningsOf(folded.original, found, whose);
      if (meanings.length > 0) places.push(meanings);
    }
    return places;
  }

  function findAll(text: string): readonly (Mention | KnownMention)[] {
    const folded = fold(text, "orthographic");
    return findIn(folded, tokens(folded.text));
  }

  function findIn(folded: Folded, all: readonly Token[]): readonly (Mention | KnownMention)[] {
    const places = scan(folded, all);
    const certain = new Set(
      places.flatMap(([first, second]) => (first === undefined || second !== undefined ? [] : [first.owner])),
    );
    return places.flatMap((meanings) => {
      const chosen =
        meanings.find(({ found }) => found.entry.rank === GIVEN_RANKS.name) ??
        meanings.find(({ owner }) => certain.has(owner)) ??
        meanings.find(({ owner }) => typeof owner === "string") ??
        meanings[0];
      if (chosen === undefined) return [];
      const { owner, found } = chosen;
      const { start, end } = found;
      const place = { start, end, form: folded.original.slice(start, end), kind: found.entry.form.kind };
      return [typeof owner === "string" ? { ...place, actor: owner } : { ...place, known: owner }];
    });
  }

  return {
    findAll,
    findIn,
    find: (text) => findAll(text).flatMap((mention) => ("actor" in mention ? [mention] : [])),
    knownAs: (actor) => knownOf.get(actor),
  };
}

/** A known actor that a text names and the dossier lacks, with how often and where first. */
export type SuggestedActor = { readonly known: KnownActor; readonly count: number; readonly first: number };

/**
 * Returns the known actors that texts name and the dossier does not have: the most often named first, then as the texts name
 * them.
 */
export function suggestActors(texts: readonly string[], finder: MentionFinder): readonly SuggestedActor[] {
  const counted = new Map<KnownActor, SuggestedActor>();
  for (const text of texts) {
    for (const mention of finder.findAll(text)) {
      if (!("known" in mention)) continue;
      const { known, start } = mention;
      const { count, first } = counted.get(known) ?? { count: 0, first: start };
      counted.set(known, { known, count: count + 1, first });
    }
  }
  return [...counted.values()].sort((one, other) => other.count - one.count);
}
