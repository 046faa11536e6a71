import type { Actor, ActorId } from "../dossier/dossier";
import { toActor } from "../names/knownActors";
import type { MentionFinder } from "../names/mentions";
import { type PersonNamed, suggestPrincipal } from "./suggestPrincipal";

/** For whom a new person seems to speak, and the words of the text that tell so. */
export type Principal = { readonly actor: Actor; readonly words: string };

type Known = { readonly actors: ReadonlyMap<ActorId, Actor>; readonly finder: MentionFinder };

/**
 * Finds for whom a new person speaks, by the office that stands beside the name in the first of some texts that has one; an
 * actor that is not there yet is ready to come in.
 */
export function principalOf(
  name: string,
  texts: readonly Pick<PersonNamed, "text" | "near">[],
  { actors, finder }: Known,
): Principal | undefined {
  for (const { text, near } of texts) {
    const found = suggestPrincipal({ text, near, name, actors: [...actors.values()], finder });
    if (found === undefined) continue;
    const { actor: id, known } = found.principal;
    const actor =
      known === undefined
        ? actors.get(id)
        : (actors.get(known.id as ActorId) ?? toActor(known, new Set(["text", ...actors.keys()])));
    if (actor !== undefined) return { actor, words: text.slice(found.because.start, found.because.end) };
  }
  return undefined;
}
