import type { DocumentId, Dossier, Evidence, SourceDocument } from "../dossier/dossier";
import { freshId } from "../dossier/freshId";
import { localise } from "../dossier/language";
import { changeById } from "../lists/changeById";
import { changedByHand } from "./changedByHand";
import type { DossierEdit } from "./editClaims";

/** Adds a text behind those that are there, under an id of its own. */
export function addDocument(document: SourceDocument): DossierEdit {
  return (dossier) => {
    const title = localise(document.title, document.language).text;
    const id = freshId([title], dossier.documents, "text") as DocumentId;
    return { ...dossier, documents: [...dossier.documents, { ...document, id }] };
  };
}

/** Returns what goes with a text: the claims that rest on it alone, and passages of others. */
export function documentUses(
  { claims }: Dossier,
  id: DocumentId,
): { readonly claims: number; readonly passages: number } {
  const resting = claims.filter(({ evidence }) => evidence.some(({ document }) => document === id));
  const alone = resting.filter(({ evidence }) => evidence.every(({ document }) => document === id));
  const passages = resting
    .filter((claim) => !alone.includes(claim))
    .reduce((sum, { evidence }) => sum + evidence.filter(({ document }) => document === id).length, 0);
  return { claims: alone.length, passages };
}

/**
 * Takes a text out, with the passages in it, the claims and proposals that rest on it alone, and what was looked at there.
 * The last text of a dossier stays.
 */
export function removeDocument(id: DocumentId): DossierEdit {
  return (dossier) => {
    const documents = dossier.documents.filter((document) => document.id !== id);
    if (documents.length === dossier.documents.length || documents.length === 0) return dossier;
    const { proposals, walk } = dossier;
    return {
      ...dossier,
      documents,
      // A claim with a passage less is not the one that was proposed, or reviewed.
      claims: without(dossier.claims, id, changedByHand),
      ...(proposals !== undefined && { proposals: without(proposals, id) }),
      ...(walk !== undefined && { walk: walk.filter(({ document }) => document !== id) }),
    };
  };
}

/** Claims or proposals without their passages in a text; what then has none is left out, unless it had none before. */
function without<Item extends { readonly evidence: readonly Evidence[] }>(
  items: readonly Item[],
  id: DocumentId,
  changed: (item: Item) => Item = (item) => item,
): readonly Item[] {
  return items.flatMap((item) => {
    const evidence = item.evidence.filter(({ document }) => document !== id);
    if (evidence.length === item.evidence.length) return item;
    return evidence.length === 0 ? [] : changed({ ...item, evidence });
  });
}

/** What can be said of a text besides what it says; a key that is undefined is not known. */
export type DocumentFields = {
  readonly title: SourceDocument["title"];
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
};

/** Says something else of a text. */
export function editDocument(id: DocumentId, fields: DocumentFields): DossierEdit {
  return (dossier) => {
    const documents = changeById(dossier.documents, id, (before) => {
      const known = Object.entries({ ...before, ...fields }).filter(([, value]) => value !== undefined);
      const next = Object.fromEntries(known) as unknown as SourceDocument;
      return JSON.stringify(next) === JSON.stringify(before) ? before : next;
    });
    return documents === dossier.documents ? dossier : { ...dossier, documents };
  };
}
