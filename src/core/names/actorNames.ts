import { segmentationsOf } from "../arabic/attachedLetters";
import type { Actor, ActorId } from "../dossier/dossier";
import { lazily } from "../memoise/lazily";
import { type Folded, fold } from "../text/fold";
import type { Token } from "../text/tokens";
import { givenForms } from "./actorForms";
import { derivedForms, lastWordForms } from "./derivedForms";
import { createFormFinder, createFormIndex, type Entry, type FormFound } from "./formIndex";
import type { KnownActor } from "./knownActors";
import { type NameForm, withoutPossessive } from "./nameForm";
import { GIVEN_RANKS, indexEntriesOf, isNobody, knownNames, type Owner, SURNAME_RANK } from "./nameIndex";
import { partMeant } from "./partsOfStates";

/** What is needed of an actor to find its names. */
export type ActorWithNames = Pick<Actor, "name" | "aliases"> & Partial<Pick<Actor, "kind" | "codes">>;

/** A name found in a text. */
type NameMention = {
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
  /** Whether a folded word follows another in some name. */
  mayFollow(form: string): boolean;
  /** Whether two folded words follow each other in some name, signs and negators between them aside. */
  mayContinue(before: string, form: string): boolean;
};

const use = { onlyActors: false, overNegators: true, isNobody };

/** What a dossier calls its actors comes before what everybody is called, and that before the last word of a name. */
const levelOf = (rank: number) => (rank <= GIVEN_RANKS.alias ? 0 : rank < SURNAME_RANK ? 1 : 2);

/**
 * Those of the first level; of these, those spelled alike to the vowel mark, as Oman and Amman differ in Arabic, if any
 * are.
 */
function meant(text: Folded, found: readonly FormFound<Owner>[]): readonly FormFound<Owner>[] {
  const first = Math.min(...found.map(({ entry }) => levelOf(entry.rank)));
  const own = found.filter(({ entry }) => levelOf(entry.rank) === first);
  if (own.length < 2) return own;
  const alike = own.filter(
    ({ entry, start, end }) =>
      fold(text.original.slice(start, end), "typographic").text === entry.form.spelling,
  );
  return alike.length === 0 ? own : alike;
}

/** The words that stand before each word of names of several words. */
function wordsBefore(entries: readonly Entry<Owner>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, Set<string>>();
  for (const { form } of entries) {
    for (const [index, words] of form.words.entries()) {
      for (const word of index === 0 ? [] : words) {
        const own = before.get(word) ?? new Set();
        for (const earlier of form.words[index - 1] ?? []) own.add(earlier);
        before.set(word, own);
      }
    }
  }
  return before;
}

const knownWordsBefore = lazily(() => wordsBefore([...knownNames().index.values()].flat()));

/** The known actor that one of a dossier is, by code, name or alias. */
function knownAs({ kind, codes, name, aliases }: ActorWithNames): KnownActor | undefined {
  const { recognise } = knownNames();
  const actor = { kind: kind ?? "state", codes: codes ?? {} };
  return (
    recognise({ ...actor, name }) ??
    recognise({
      ...actor,
      name: Object.fromEntries(
        Object.values(aliases ?? {})
          .flat()
          .entries(),
      ),
    })
  );
}

/** The actors of a dossier by the known one that they are: to the reader they are one. */
function bearersOf(actors: readonly ActorWithNames[]): ReadonlyMap<KnownActor, readonly string[]> {
  const bearers = new Map<KnownActor, string[]>();
  for (const [index, actor] of actors.entries()) {
    const known = knownAs(actor);
    if (known === undefined) continue;
    bearers.set(known, [...(bearers.get(known) ?? []), `actor ${index}`]);
  }
  return bearers;
}

/**
 * Creates the names of a dossier's actors, of everybody known, and of seas, papers and treaties that are called after them.
 * Adjectives are derived ("الروسي", "Russian"), attached letters seen through ("ولليابان").
 */
export function createActorNames(actors: readonly ActorWithNames[]): ActorNames {
  const given = lazily(() =>
    createFormIndex(
      actors.flatMap((actor, index) => {
        const owner: Owner = { kind: "actor", actor: `actor ${index}` as ActorId };
        return [
          ...indexEntriesOf(
            owner,
            [...givenForms(actor, knownAs(actor)), ...derivedForms(actor)],
            GIVEN_RANKS,
          ),
          ...lastWordForms(actor).map((form) => ({ form, owner, rank: SURNAME_RANK })),
        ];
      }),
    ),
  );
  const find = lazily(() => createFormFinder([given(), knownNames().index], use));
  const bearers = lazily(() => bearersOf(actors));
  const following = lazily(() => [wordsBefore([...given().values()].flat()), knownWordsBefore()]);

  function meanings(owner: Owner): readonly string[] {
    if (owner.kind === "actor") return [owner.actor];
    if (owner.kind === "other") return [`other ${owner.name}`];
    return owner.kind === "word" ? [] : (bearers().get(owner.known) ?? [`known ${owner.known.id}`]);
  }

  /** Whom a form of a state names, and which part of it. */
  function meaningsOf(form: NameForm, owner: Owner): readonly string[] {
    const part = partMeant(form);
    return part === undefined ? meanings(owner) : [...meanings(owner), part];
  }

  return {
    mayFollow(form) {
      const word = withoutPossessive(form);
      return following().some((words) => words.has(word));
    },
    mayContinue(before, form) {
      const word = withoutPossessive(form);
      return following().some((words) => {
        const first = words.get(word);
        return (
          first !== undefined &&
          segmentationsOf(withoutPossessive(before)).some(({ bare }) => first.has(bare))
        );
      });
    },
    at(text, tokens, index) {
      const found = find()(text, tokens, index);
      if (found.length === 0) return undefined;
      const [first, ...others] = meant(text, found);
      if (first === undefined || first.entry.owner.kind === "word") return undefined;
      const all = [first, ...others.filter(({ attached }) => attached === first.attached)];
      return {
        length: first.length,
        inside: first.inside,
        attached: first.attached,
        actors: [...new Set(all.flatMap(({ entry: { form, owner } }) => meaningsOf(form, owner)))],
      };
    },
  };
}
