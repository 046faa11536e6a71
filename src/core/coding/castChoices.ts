import type { ChosenMember } from "./actorsOfCast";
import type { CastMember } from "./castOf";
import type { DocumentCast } from "./dossierCast";

/** What a person has decided of a member of a cast; without it, it is as it was found. */
export type CastChoice = {
  readonly isActor?: boolean;
  readonly name?: string;
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
  /** It is an actor of the dossier already. */
  readonly isThere: boolean;
  /** Those that are the same, by the names that they were found with. */
  readonly also: readonly { readonly key: string; readonly name: string }[];
  /** For whom it speaks. */
  readonly principal?: string;
};

const keyOf = ({ document }: DocumentCast, { name }: CastMember): string => `${document.id} ${name}`;

/** Decides something of a member; what is the same as it goes where it goes. */
export function choose(choices: CastChoices, key: string, choice: CastChoice): CastChoices {
  const sameAs = choice.sameAs === undefined ? undefined : rootOf(choices, choice.sameAs);
  if (sameAs === key) return choices;
  const next = { ...choices[key], ...choice, ...(sameAs !== undefined && { sameAs }) };
  return { ...choices, [key]: next };
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
      const { isActor = member.isLikely, name = "" } = choices[keyOf(one, member)] ?? {};
      const others = one.cast.filter((_, at) => at !== index && roots[at] === index);
      const principal = member.speaksFor === undefined ? undefined : roots[member.speaksFor];
      return {
        ...member,
        name: name.trim() === "" ? member.name : name.trim(),
        isLikely: isActor,
        ...(others.length > 0 && { also: others.flatMap(formsOf) }),
        mentions: [member, ...others]
          .flatMap(({ mentions }) => mentions)
          .toSorted((a, b) => a.start - b.start),
        ...(principal !== undefined && { speaksFor: principal }),
      };
    });
    return { ...one, cast };
  });
}

/** The names that one brings to whom it is the same as; of a known one not each adjective that the text has. */
const formsOf = ({ known, name, forms }: CastMember): readonly string[] =>
  known === undefined ? [name, ...forms] : [name];

/** For each member of a cast the place of the one that it is. */
function rootsIn(one: DocumentCast, choices: CastChoices): readonly number[] {
  const places = new Map(one.cast.map((member, index) => [keyOf(one, member), index]));
  return one.cast.map((member, index) => places.get(rootOf(choices, keyOf(one, member))) ?? index);
}

/** The members of all casts that are nobody else, likely ones first, as they were chosen. */
export function entriesOf(casts: readonly DocumentCast[], choices: CastChoices): readonly CastEntry[] {
  const all = chosenCasts(casts, choices);
  const entries = casts.flatMap((one, at) => {
    const roots = rootsIn(one, choices);
    const chosen = all[at]?.cast ?? [];
    return one.cast.flatMap((found, index) => {
      const member = chosen[index];
      if (roots[index] !== index || member === undefined) return [];
      const principal = chosen[member.speaksFor ?? -1]?.name;
      const entry: CastEntry = {
        key: keyOf(one, found),
        member,
        document: one.document,
        isThere: one.there.has(index),
        also: one.cast.flatMap((other, place) =>
          place !== index && roots[place] === index ? { key: keyOf(one, other), name: other.name } : [],
        ),
        ...(principal !== undefined && { principal }),
      };
      return { entry, isLikely: found.isLikely || entry.isThere };
    });
  });
  const inOrder = [
    ...entries.filter(({ isLikely }) => isLikely),
    ...entries.filter(({ isLikely }) => !isLikely),
  ];
  return inOrder.map(({ entry }) => entry);
}
