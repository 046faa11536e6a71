import { useEffect, useRef } from "react";
import type { DocumentId } from "../../core/dossier/dossier";
import { documentUses, removeDocument } from "../../core/edit/editDocuments";
import { replacingMessages } from "../../words/replacing";
import { DraftDialog } from "../coding/DraftDialog";
import { useEdit } from "../dossiers/useEdit";
import type { DialogHandle } from "../kit/Dialog";
import type { ArticleWays } from "../kit/useArticleItems";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { DetailsDialog } from "./DetailsDialog";
import { ReplaceDialog } from "./ReplaceDialog";

type Props = { readonly document: DocumentId; readonly onReady: (ways: ArticleWays | undefined) => void };

/** The dialogs of the article's menu, which is there once they are: a press before would do nothing. */
export function ArticleDialogs({ document, onReady }: Props) {
  const replacing = useRef<DialogHandle>(null);
  const translating = useRef<DialogHandle>(null);
  const language = useLanguage();
  const drafting = useRef<DialogHandle>(null);
  const detailing = useRef<DialogHandle>(null);
  const dossier = useSelect((state) => state.graph.dossier);
  const isOnly = dossier.documents.length < 2;
  const { claims, passages } = documentUses(dossier, document);
  const edit = useRef(useEdit());
  useEffect(() => {
    const remove = () =>
      edit.current("remove-document", removeDocument(document), replacingMessages[language].removed);
    onReady({
      replace: () => replacing.current?.showModal(),
      translate: () => translating.current?.showModal(),
      draft: () => drafting.current?.showModal(),
      details: () => detailing.current?.showModal(),
      remove: isOnly
        ? undefined
        : { label: replacingMessages[language].remove(claims, passages), open: remove },
    });
    return () => onReady(undefined);
  }, [onReady, isOnly, document, claims, passages, language]);
  return (
    <>
      <ReplaceDialog ref={replacing} />
      <ReplaceDialog key={`translation of ${document}`} ref={translating} translates={document} />
      <DetailsDialog ref={detailing} document={document} />
      <DraftDialog key={document} ref={drafting} document={document} />
    </>
  );
}
