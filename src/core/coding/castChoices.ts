import type { ActorKindId } from "../codebook/actorKinds";
import type { Actor, ActorId, DocumentId, SourceDocument } from "../dossier/dossier";
import { localise } from "../dossier/language";
import type { Span } from "../text/span";
import type { ChosenMember } from "./actorsOfCast";
import type { CastMember } from "./castMembers";
import { countedMentions } from "./countedMentions";
import type { DocumentCast } from "./dossierCast";
import { likelyActor } from "./likelyActor";
import { withoutCircles } from "./withoutCircles";

/** What a person has decided of a member of a cast; without it, it is as it was found. */
export type CastChoice = {
  readonly isActor?: boolean;
  readonly name?: string;
  readonly kind?: ActorKindId;
  /** For whom it speaks: a member by its key, an actor of the dossier by its id, which has no space; empty: for nobody. */
  readonly speaksFor?: string;
  /** It is the same as the member of this key, or as the actor of the dossier with this id. */
  readonly sameAs?: string;
};

/** Choices by the members' keys. */
export type CastChoices = Readonly<Record<string, CastChoice>>;

/** A member of a cast as it was chosen. */
export type CastEntry = {
  readonly key: string;
  readonly member: ChosenMember;
  readonly document: DocumentCast["document"];
  /** What a choice names it by as somebody for whom others speak. */
  readonly value: string;
  /** It is an actor of the dossier already. */
  readonly isThere: boolean;
  /** Where it is named by itself, not in the name of another actor: an actor of the dossier in all texts that are asked about. */
  readonly named: readonly Span[];
  /** Those that are the same, by the names that they were found with. */
  readonly also: readonly { readonly key: string; readonly name: string }[];
  /** For whom it speaks. */
  readonly principal?: CastPrincipal;
  /** The actor of the dossier that it likely is; only a person can say so. */
  readonly likely?: CastPrincipal;
};

/** Somebody for whom others can speak, or who can be the same as another. */
export type CastPrincipal = {
  /** As a choice names it. */
  readonly value: string;
  readonly name: string;
};

/** Whether actors of a kind speak for others: persons do, and groups, as a delegation. */
export const speaksForOthers = (kind: ActorKindId): boolean => kind === "person" || kind === "group";

const keyOf = ({ document }: DocumentCast, { name }: CastMember): string => `${document.id} ${name}`;

/** Returns whether a person has decided that somebody whom a document names is no actor; `name`: in the document's language. */
export const isLeftOut = (
  choices: CastChoices,
  document: SourceDocument,
  name: string | undefined,
): boolean => name !== undefined && choices[`${document.id} ${name}`]?.isActor === false;

/**
 * Decides something of a member; what is the same as it goes where it goes. Whoever gets a name, a kind or somebody to speak for
 * is wanted as an actor, and so is the other.
 */
export function choose(choices: CastChoices, key: string, choice: CastChoice): CastChoices {
  const sameAs = choice.sameAs === undefined ? undefined : rootOf(choices, choice.sameAs);
  if (sameAs === key) return choices;
  const { name, kind, speaksFor } = choice;
  const isWanted = [name, kind, speaksFor].some((part) => part !== undefined);
  const next = {
    ...choices[key],
    ...(isWanted && { isActor: true }),
    ...choice,
    ...(sameAs !== undefined && { sameAs }),
  };
  const others = speaksFor?.includes(" ") ? { [speaksFor]: { ...choices[speaksFor], isActor: true } } : {};
  return { ...choices, ...others, [key]: next };
}

/** Decides that a member that was the same as another is one of its own again. */
export function separate(choices: CastChoices, key: string): CastChoices {
  const { sameAs, ...choice } = choices[key] ?? {};
  return sameAs === undefined ? choices : { ...choices, [key]: choice };
}

/**
 * Returns what is left of choices once the casts of some documents have been taken: of these, who is no actor; what was
 * decided of the others.
 */
export function withoutTaken(choices: CastChoices, taken: readonly DocumentId[]): CastChoices {
  const isTaken = (key: string) => taken.some((id) => key.startsWith(`${id} `));
  return Object.fromEntries(
    Object.entries(choices).flatMap(([key, choice]) => {
      if (!isTaken(key)) return [[key, choice] as const];
      return choice.isActor === false ? [[key, { isActor: false }] as const] : [];
    }),
  );
}

function rootOf(choices: CastChoices, key: string): string {
  const seen = new Set<string>();
  let root = key;
  for (
    let next: string | undefined = key;
    next !== undefined && !seen.has(next);
    next = choices[next]?.sameAs
  ) {
    seen.add(next);
    root = next;
  }
  return root;
}

/** The casts as they were chosen: those that are the same are one, with the names and mentions of all. */
export function chosenCasts(casts: readonly DocumentCast[], choices: CastChoices): readonly DocumentCast[] {
  return casts.map((one) => {
    const { roots, there } = placesIn(one, choices);
    const cast = one.cast.map((member, index): ChosenMember => {
      if (roots[index] !== index) return { ...member, isLikely: false };
      const { isActor = member.isLikely, name = "", kind, speaksFor } = choices[keyOf(one, member)] ?? {};
      const others = one.cast.filter((_, at) => at !== index && roots[at] === index);
      const also = there.has(index) && !one.there.has(index) ? [member, ...others] : others;
      const { speaksFor: found, isPrincipalOpen, ...own } = ofKind(member, kind);
      return {
        ...own,
        ...(isPrincipalOpen === true && speaksFor === undefined && { isPrincipalOpen }),
        name: name.trim() === "" ? member.name : name.trim(),
        isLikely: isActor,
        ...(also.length > 0 && { also: also.flatMap(formsOf) }),
        mentions: [member, ...others]
          .flatMap(({ mentions }) => mentions)
          .toSorted((a, b) => a.start - b.start),
        ...(speaksFor === undefined || !speaksForOthers(own.kind)
          ? foundPrincipal(found, roots)
          : chosenPrincipal(speaksFor, one, roots)),
      };
    });
    return { ...one, there, cast: withoutCircles({ ...one, there, cast }) };
  });
}

/** A member as one of a kind that was chosen: an office, and for whom it speaks by it, are a person's. */
function ofKind(member: CastMember, kind: ActorKindId | undefined): CastMember {
  if (kind === undefined) return member;
  const { isKindOpen: _open, ...told } = member;
  if (kind === member.kind) return told;
  const { role: _role, speaksFor: _principal, isPrincipalOpen: _asked, isUnnamed, ...others } = told;
  return { ...others, kind, ...(isUnnamed === true && speaksForOthers(kind) && { isUnnamed }) };
}

/** For whom a member speaks by a choice. */
function chosenPrincipal(chosen: string, one: DocumentCast, roots: readonly number[]) {
  const at = one.cast.findIndex((member) => keyOf(one, member) === chosen);
  return at === -1 ? { principal: chosen as ActorId } : foundPrincipal(at, roots);
}

function foundPrincipal(at: number | undefined, roots: readonly number[]) {
  const speaksFor = at === undefined ? undefined : roots[at];
  return speaksFor === undefined ? {} : { speaksFor };
}

/** The names that one brings to whom it is the same as; of a known one not each adjective that the text has. */
const formsOf = ({ known, name, forms }: CastMember): readonly string[] =>
  known === undefined ? [name, ...forms] : [name];

/**
 * For each member of a cast the place of the one that it is, and which are actors of the dossier by their places: those that
 * were found to be, and those that were said to be.
 */
function placesIn(
  one: DocumentCast,
  choices: CastChoices,
): Pick<DocumentCast, "there"> & { readonly roots: readonly number[] } {
  const places = new Map<string, number>(one.cast.map((member, index) => [keyOf(one, member), index]));
  const there = new Map(one.there);
  const placeOf = new Map<string, number>([...there].map(([index, id]) => [id, index]));
  const roots = one.cast.map((member, index) => {
    const root = rootOf(choices, keyOf(one, member));
    const actor = one.actors.find(({ id }) => id === root)?.id;
    if (actor === undefined) return places.get(root) ?? index;
    const first = placeOf.get(actor) ?? index;
    placeOf.set(actor, first);
    there.set(first, actor);
    return first;
  });
  return { roots, there };
}

/**
 * The members of all casts that are nobody else, as they were chosen: first those who are likely actors of the dossier, then
 * likely ones; `actors`: those of the dossier. Who is one of them has its kind, and speaks for whom it speaks.
 */
export function entriesOf(
  casts: readonly DocumentCast[],
  choices: CastChoices,
  actors: readonly Actor[],
): readonly CastEntry[] {
  const all = chosenCasts(casts, choices);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entries = casts
    .flatMap((one, at) => entriesIn(one, all[at] ?? one, choices, byId))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
  return eachActorOnce(entries);
}

/** Joins the entries of the same actor of the dossier, under the first of them. */
function eachActorOnce(entries: readonly CastEntry[]): readonly CastEntry[] {
  const byActor = new Map<string, CastEntry[]>();
  for (const entry of entries) {
    if (!entry.isThere) continue;
    const same = byActor.get(entry.value);
    if (same === undefined) byActor.set(entry.value, [entry]);
    else same.push(entry);
  }
  return entries.flatMap((entry) => {
    const same = entry.isThere ? (byActor.get(entry.value) ?? []) : [];
    if (same.length < 2) return [entry];
    if (same[0] !== entry) return [];
    return [{ ...entry, named: same.flatMap(({ named }) => named), also: same.flatMap(({ also }) => also) }];
  });
}

/** The entries of one cast, each with its rank by what was found, whatever was decided: no row moves. */
function entriesIn(
  found: DocumentCast,
  { cast, there }: DocumentCast,
  choices: CastChoices,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly { readonly entry: CastEntry; readonly rank: number }[] {
  const { document } = found;
  const { roots } = placesIn(found, choices);
  const keys = found.cast.map((member) => keyOf(found, member));
  const byId = (id: ActorId | undefined): CastPrincipal | undefined => {
    const actor = id === undefined ? undefined : actors.get(id);
    return actor && { value: actor.id, name: localise(actor.name, document.language).text };
  };
  /** One that does not become an actor is spoken for by nobody. */
  const byPlace = (index: number): CastPrincipal | undefined => {
    const [member, key, id] = [cast[index], keys[index], there.get(index)];
    if (id !== undefined) return byId(id);
    return key !== undefined && member?.isLikely === true ? { value: key, name: member.name } : undefined;
  };
  const named = countedMentions(
    cast.map(({ mentions, isLikely }, index) => {
      const isActor = roots[index] === index && (isLikely || there.has(index));
      return { mentions, isActor };
    }),
  );
  return found.cast.flatMap((bare, index) => {
    const [key, member, id] = [keys[index], cast[index], there.get(index)];
    if (roots[index] !== index || key === undefined || member === undefined) return [];
    const actor = id === undefined ? undefined : actors.get(id);
    const { kind, speaksFor, principal: chosen } = member;
    const own = speaksFor === undefined ? byId(chosen) : byPlace(speaksFor);
    const principal = actor === undefined ? own : byId(actor.speaksFor);
    const isSaid = id !== undefined && !found.there.has(index);
    const likely = found.there.has(index) ? undefined : byId(likelyActor(bare, found.actors));
    const entry: CastEntry = {
      key,
      member: { ...member, kind: actor?.kind ?? kind },
      document,
      value: id ?? key,
      isThere: id !== undefined,
      named: named[index] ?? [],
      also: found.cast.flatMap((other, place) =>
        (place !== index || isSaid) && roots[place] === index
          ? { key: keyOf(found, other), name: other.name }
          : [],
      ),
      ...(principal !== undefined && { principal }),
      ...(likely !== undefined && id === undefined && { likely }),
    };
    const rank = likely !== undefined ? 0 : bare.isLikely || found.there.has(index) ? 1 : 2;
    return { entry, rank };
  });
}
