import type { CastEntry } from "../../core/coding/castEntries";
import type { Actor, ActorId } from "../../core/dossier/dossier";

/** Those of whom a member of a cast may be another name. */
export type SameCandidates = {
  /** The likely one first, then the others of its text, then those of the dossier. */
  readonly actors: readonly Actor[];
  /** Which of them are members of the cast and no actors yet. */
  readonly texts: ReadonlySet<ActorId>;
  readonly likely: ActorId | undefined;
};

/** Finds whom a member of a cast may be the same as; a member that is no actor yet stands for itself under its key. */
export function sameCandidates(
  own: CastEntry,
  entries: readonly CastEntry[],
  actors: readonly Actor[],
): SameCandidates {
  const { language, id } = own.document;
  const members = entries
    .filter(({ key, isThere, document }) => key !== own.key && !isThere && document.id === id)
    .map(
      ({ key, member: { kind, name, forms } }): Actor => ({
        id: key as ActorId,
        kind,
        name: { [language]: name },
        aliases: { [language]: forms },
      }),
    );
  const likely = actors.find((actor) => actor.id === own.likely?.value);
  const others = actors.filter((actor) => actor !== likely && actor.unnamed !== true);
  return {
    actors: [...(likely === undefined ? [] : [likely]), ...members, ...others],
    texts: new Set(members.map((member) => member.id)),
    likely: likely?.id,
  };
}
