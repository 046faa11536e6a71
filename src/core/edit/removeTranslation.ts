import type { DocumentId, Dossier, Evidence } from "../dossier/dossier";
import { changedByHand } from "./changedByHand";
import type { DossierEdit } from "./editClaims";

type Quoting = { readonly evidence: readonly Evidence[] };

/** Returns what goes with a translation: the quotes from it, and the claims that nothing else is quoted for. */
export function translationUses(
  { claims }: Dossier,
  id: DocumentId,
  language: string,
): { readonly quotes: number; readonly claims: number } {
  const isQuoted = ({ document, quotes }: Evidence) => document === id && Object.hasOwn(quotes, language);
  const left = without(claims, id, language, (claim) => claim);
  return {
    quotes: claims.reduce((sum, { evidence }) => sum + evidence.filter(isQuoted).length, 0),
    claims: claims.length - left.length,
  };
}

/**
 * Takes a translation of a text out, with the quotes from it. A passage that was quoted in it alone goes too, and with its
 * last passage the claim or proposal. The original stays, whatever is asked for.
 */
export function removeTranslation(id: DocumentId, language: string): DossierEdit {
  return (dossier) => {
    const index = dossier.documents.findIndex((document) => document.id === id);
    const document = dossier.documents[index];
    if (document === undefined || document.language === language) return dossier;
    if (!Object.hasOwn(document.texts, language)) return dossier;
    const { [language]: _gone, ...texts } = document.texts;
    const { proposals } = dossier;
    return {
      ...dossier,
      documents: dossier.documents.with(index, { ...document, texts }),
      claims: without(dossier.claims, id, language, changedByHand),
      ...(proposals !== undefined && { proposals: without(proposals, id, language, (item) => item) }),
    };
  };
}

/** Claims or proposals without quotes from a translation; `changed` is told of those that lose a whole passage. */
function without<Item extends Quoting>(
  items: readonly Item[],
  id: DocumentId,
  language: string,
  changed: (item: Item) => Item,
): readonly Item[] {
  return items.flatMap((item) => {
    const evidence = item.evidence.flatMap((entry) => {
      if (entry.document !== id || !Object.hasOwn(entry.quotes, language)) return [entry];
      const { [language]: _gone, ...quotes } = entry.quotes;
      return Object.keys(quotes).length === 0 ? [] : [{ ...entry, quotes }];
    });
    if (
      evidence.every((entry, at) => entry === item.evidence[at]) &&
      evidence.length === item.evidence.length
    )
      return [item];
    if (evidence.length === 0) return [];
    const next = { ...item, evidence };
    return [evidence.length < item.evidence.length ? changed(next) : next];
  });
}
