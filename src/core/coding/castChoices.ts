import type { ActorKindId } from "../codebook/actorKinds";
import type { DocumentId, SourceDocument } from "../dossier/dossier";
import { chain } from "../lists/chain";
import type { CastMember } from "./castMembers";
import type { DocumentCast } from "./dossierCast";

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

/** Returns whether actors of a kind speak for others: persons do, and groups, as a delegation. */
export const speaksForOthers = (kind: ActorKindId): boolean => kind === "person" || kind === "group";

/** Returns by what choices name a member of a cast. */
export const memberKey = ({ document }: DocumentCast, { name }: CastMember): string =>
  `${document.id} ${name}`;

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

/** Returns the key of whom a member was chosen to be the same as, at the end; its own where it was not. */
export function rootOf(choices: CastChoices, key: string): string {
  return [...chain(key, (one) => choices[one]?.sameAs)].at(-1) ?? key;
}
