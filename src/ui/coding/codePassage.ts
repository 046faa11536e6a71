import type { DocumentId } from "../../core/dossier/dossier";
import { emptyDraft } from "../../core/edit/claimDraft";
import { evidenceAt } from "../../core/edit/evidenceAt";
import { suggestedDraft } from "../../core/edit/suggestedDraft";
import { finderOf } from "../../core/names/finderOf";
import type { Span } from "../../core/text/span";
import { openDraft } from "../../state/coding";
import type { Store, Update } from "../../state/store";
import { codingMessages } from "../../words/coding";
import { announce } from "../kit/announce";

/** Opens the form for a stretch of a document's original; where it cannot be quoted, says so. */
export function codePassage(store: Store, id: DocumentId, span: Span): void {
  const { graph, coding, view } = store.getState();
  const document = graph.documents.get(id);
  if (document === undefined) return;
  const { dossier } = graph;
  const draft = coding.suggests
    ? suggestedDraft(dossier, document, span, finderOf(dossier.actors))
    : withEvidence();
  if (draft === undefined) announce(codingMessages[view.language].unquotable);
  else (store.setState as Update)(openDraft(draft));

  function withEvidence() {
    const evidence = document && evidenceAt(document, span, dossier.actors);
    return evidence === undefined ? undefined : emptyDraft(evidence);
  }
}
