import type { ActorKindId } from "../codebook/actorKinds";
import type { KnownActor } from "../names/knownActors";
import type { Span } from "../text/span";
import type { CastDraft, CastPlace } from "./castNames";

/** Somebody whom a text names. Offsets count UTF-16 code units of the text. */
export type CastMember = {
  readonly kind: ActorKindId;
  /** The fullest name that the text has. */
  readonly name: string;
  /** All that the text calls it by, the name among them. */
  readonly forms: readonly string[];
  /** Those of them that a known actor is not known by: "Guard Corps". */
  readonly ownForms?: readonly string[];
  /** Where it is named, in the order of the text. */
  readonly mentions: readonly Span[];
  /** The first sentence that names it. */
  readonly sentence: Span;
  /** Whether it is likely an actor, rather than a place, a newspaper, a treaty. */
  readonly isLikely: boolean;
  /** Nothing tells its kind: it is for a person to say, and `kind` only a guess. */
  readonly isKindOpen?: true;
  /** The known actor that it is. */
  readonly known?: KnownActor;
  /** The words of a person's office. */
  readonly role?: string;
  /** For whom a person speaks, as an index in the cast. */
  readonly speaksFor?: number;
  /** A person has an office, and nothing tells whose it is: for whom it speaks is for a person to say. */
  readonly isPrincipalOpen?: true;
  /** A source without a name: "a Western diplomat". */
  readonly isUnnamed?: true;
};

/** Returns those who are named anywhere, as they were found in a text. */
export function castMembers(text: string, all: readonly CastDraft[]): readonly CastMember[] {
  const drafts = all.filter(({ mentions }) => mentions.length > 0);
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const indexOf = new Map(drafts.map((draft, index) => [draft, index] as const));
  const ofKnown = new Map(
    drafts.flatMap((draft) => (draft.known === undefined ? [] : [[draft.known, draft] as const])),
  );
  return drafts.map(
    ({ kind, kindBy, name, mentions, isLikely, known, isUnnamed, role, principal, hasOffice }) => {
      const inOrder = mentions.toSorted((one, other) => one.start - other.start);
      const { sentence = { start: 0, end: 0 } } = inOrder[0] ?? {};
      const formsOf = (places: readonly CastPlace[]) => [
        ...new Set(places.map(({ start, end }) => text.slice(start, end))),
      ];
      const ownForms = known === undefined ? [] : formsOf(inOrder.filter(({ isKnown }) => isKnown !== true));
      const owner = principal === undefined ? undefined : ofKnown.get(principal);
      const speaksFor = owner === undefined ? undefined : indexOf.get(owner);
      return {
        kind,
        name: known?.name[language] ?? name,
        forms: formsOf(inOrder),
        ...(ownForms.length > 0 && { ownForms }),
        mentions: inOrder.map(({ start, end }) => ({ start, end })),
        sentence,
        isLikely,
        ...(kindBy === "nothing" && { isKindOpen: true }),
        ...(known !== undefined && { known }),
        ...(role !== undefined && { role }),
        ...(speaksFor !== undefined && { speaksFor }),
        ...(kind === "person" && hasOffice === true && speaksFor === undefined && { isPrincipalOpen: true }),
        ...(isUnnamed === true && { isUnnamed }),
      };
    },
  );
}
