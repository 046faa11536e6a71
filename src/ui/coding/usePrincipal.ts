import { useDeferredValue, useMemo } from "react";
import { type Principal, principalOf } from "../../core/coding/principalOf";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { finderOf } from "../../core/names/finderOf";
import { useSelect } from "../kit/useStore";
import { useDraftPlace } from "./useDraftPlace";

/**
 * For whom a new person speaks who is named in a draft's text, by the office beside the name that is nearest to the passage.
 * Undefined where no office tells, or nothing is to be suggested.
 */
export function usePrincipal(
  name: string,
  draft: ClaimDraft,
  actors: ReadonlyMap<ActorId, Actor>,
): Principal | undefined {
  const suggests = useSelect((state) => state.coding.suggests);
  const own = useSelect((state) => state.graph.dossier.actors);
  const place = useDraftPlace(draft);
  return useMemo(() => {
    if (!suggests || place === undefined) return undefined;
    const text = place.document.texts[place.document.language] ?? "";
    return principalOf(name, [{ text, near: place.span.start }], { actors, finder: finderOf(own) });
  }, [suggests, name, place, actors, own]);
}

/** The same of a person whose names may stand anywhere in the dossier's texts; no names: of nobody. */
export function usePrincipalAnywhere(names: readonly string[]): Principal | undefined {
  const suggests = useSelect((state) => state.coding.suggests);
  const { actors, dossier } = useSelect((state) => state.graph);
  // What is typed is shown before the texts are read for it.
  const sought = useDeferredValue(names.map((name) => name.trim()).join("\n"));
  return useMemo(() => {
    if (!suggests) return undefined;
    const texts = dossier.documents.map(({ language, texts }) => ({ text: texts[language] ?? "", near: 0 }));
    const known = { actors, finder: finderOf(dossier.actors) };
    for (const name of sought.split("\n")) {
      const found = name === "" ? undefined : principalOf(name, texts, known);
      if (found !== undefined) return found;
    }
    return undefined;
  }, [suggests, sought, dossier, actors]);
}
