import type { ActorKindId } from "../codebook/actorKinds";
import type { Actor, ActorId } from "../dossier/dossier";
import { localise } from "../dossier/language";
import type { Span } from "../text/span";
import type { ChosenMember } from "./actorsOfCast";
import type { CastMember } from "./castOf";
import { countedMentions } from "./countedMentions";
import type { DocumentCast } from "./dossierCast";
import { withoutCircles } from "./withoutCircles";

/** What a person has decided of a member of a cast; without it, it is as it was found. */
export type CastChoice = {
  readonly isActor?: boolean;
  readonly name?: string;
  readonly kind?: ActorKindId;
  /** For whom it speaks: a member by its key, an actor of the dossier by its id, which has no space; empty: for nobody. */
  readonly speaksFor?: string;
  /** It is the same as the member of this key. */
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
  /** Where it is named by itself, not in the name of another actor. */
  readonly named: readonly Span[];
  /** Those that are the same, by the names that they were found with. */
  readonly also: readonly { readonly key: string; readonly name: string }[];
  /** For whom it speaks. */
  readonly principal?: CastPrincipal;
};

/** Somebody for whom others can speak. */
export type CastPrincipal = {
  /** As a choice names it. */
  readonly value: string;
  readonly name: string;
};

/** Whether actors of a kind speak for others: persons do, and groups, as a delegation. */
export const speaksForOthers = (kind: ActorKindId): boolean => kind === "person" || kind === "group";

const keyOf = ({ document }: DocumentCast, { name }: CastMember): string => `${document.id} ${name}`;

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
    const roots = rootsIn(one, choices);
    const cast = one.cast.map((member, index): ChosenMember => {
      if (roots[index] !== index) return { ...member, isLikely: false };
      const { isActor = member.isLikely, name = "", kind, speaksFor } = choices[keyOf(one, member)] ?? {};
      const others = one.cast.filter((_, at) => at !== index && roots[at] === index);
      const { speaksFor: found, ...own } = ofKind(member, kind ?? member.kind);
      return {
        ...own,
        name: name.trim() === "" ? member.name : name.trim(),
        isLikely: isActor,
        ...(others.length > 0 && { also: others.flatMap(formsOf) }),
        mentions: [member, ...others]
          .flatMap(({ mentions }) => mentions)
          .toSorted((a, b) => a.start - b.start),
        ...(speaksFor === undefined || !speaksForOthers(own.kind)
          ? foundPrincipal(found, roots)
          : chosenPrincipal(speaksFor, one, roots)),
      };
    });
    return { ...one, cast: withoutCircles({ ...one, cast }) };
  });
}

/** A member as one of a kind: an office, and for whom it speaks by it, are a person's. */
function ofKind(member: CastMember, kind: ActorKindId): CastMember {
  if (kind === member.kind) return member;
  const { role: _role, speaksFor: _principal, isUnnamed, ...others } = member;
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

/** For each member of a cast the place of the one that it is. */
function rootsIn(one: DocumentCast, choices: CastChoices): readonly number[] {
  const places = new Map(one.cast.map((member, index) => [keyOf(one, member), index]));
  return one.cast.map((member, index) => places.get(rootOf(choices, keyOf(one, member))) ?? index);
}

/**
 * The members of all casts that are nobody else, likely ones first, as they were chosen; `actors`: those of the dossier. Who is
 * one of them has its kind, and speaks for whom it speaks.
 */
export function entriesOf(
  casts: readonly DocumentCast[],
  choices: CastChoices,
  actors: readonly Actor[],
): readonly CastEntry[] {
  const all = chosenCasts(casts, choices);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entries = casts.flatMap((one, at) => entriesIn(one, all[at]?.cast ?? [], choices, byId));
  const inOrder = [
    ...entries.filter(({ isLikely }) => isLikely),
    ...entries.filter(({ isLikely }) => !isLikely),
  ];
  return inOrder.map(({ entry }) => entry);
}

/** The entries of one cast, each with whether it was likely as it was found. */
function entriesIn(
  found: DocumentCast,
  cast: readonly ChosenMember[],
  choices: CastChoices,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly { readonly entry: CastEntry; readonly isLikely: boolean }[] {
  const { document, there } = found;
  const roots = rootsIn(found, choices);
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
  return found.cast.flatMap(({ isLikely }, index) => {
    const [key, member, id] = [keys[index], cast[index], there.get(index)];
    if (roots[index] !== index || key === undefined || member === undefined) return [];
    const actor = id === undefined ? undefined : actors.get(id);
    const { kind, speaksFor, principal: chosen } = member;
    const own = speaksFor === undefined ? byId(chosen) : byPlace(speaksFor);
    const principal = actor === undefined ? own : byId(actor.speaksFor);
    const entry: CastEntry = {
      key,
      member: { ...member, kind: actor?.kind ?? kind },
      document,
      value: id ?? key,
      isThere: id !== undefined,
      named: named[index] ?? [],
      also: found.cast.flatMap((other, place) =>
        place !== index && roots[place] === index ? { key: keyOf(found, other), name: other.name } : [],
      ),
      ...(principal !== undefined && { principal }),
    };
    return { entry, isLikely: isLikely || entry.isThere };
  });
}
