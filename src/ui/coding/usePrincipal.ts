import { useMemo } from "react";
import { suggestPrincipal } from "../../core/coding/suggestPrincipal";
import type { Actor, ActorId } from "../../core/dossier";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { placeOf } from "../../core/edit/evidenceAt";
import { finderOf } from "../../core/names/finderOf";
import { toActor } from "../../core/names/knownActors";
import { useSelect } from "../kit/useStore";

/** For whom a new person seems to speak, and the words of the text that tell so. */
export type Principal = { readonly actor: Actor; readonly words: string };

/**
 * For whom somebody who is named in a draft's text speaks, by the office beside the name; an actor that the dossier has not
 * yet is ready to come in. Undefined where no office tells, or nothing is to be suggested.
 */
export function usePrincipal(
  name: string | undefined,
  draft: ClaimDraft,
  actors: ReadonlyMap<ActorId, Actor>,
): Principal | undefined {
  const suggests = useSelect((state) => state.coding.suggests);
  const { documents, claims, actors: own } = useSelect((state) => state.graph.dossier);
  const evidence = draft.evidence ?? claims.find(({ id }) => id === draft.claim)?.evidence[0];
  return useMemo(() => {
    const document = documents.find(({ id }) => id === evidence?.document);
    const text = document?.texts[document.language];
    if (!suggests || name === undefined || evidence === undefined || text === undefined) return undefined;
    const near = placeOf(evidence, document)?.start ?? 0;
    const all = [...actors.values()];
    const found = suggestPrincipal({ text, near, name, actors: all, finder: finderOf(own) });
    if (found === undefined) return undefined;
    const { principal, because } = found;
    const known = principal.known;
    const actor =
      known === undefined
        ? actors.get(principal.actor)
        : (actors.get(known.id as ActorId) ?? toActor(known, new Set(["text", ...actors.keys()])));
    return actor && { actor, words: text.slice(because.start, because.end) };
  }, [suggests, name, evidence, documents, actors, own]);
}
