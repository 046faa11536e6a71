import { useEffect, useRef } from "react";
import type { DocumentId } from "../../core/dossier";
import { DraftDialog } from "../coding/DraftDialog";
import type { DialogHandle } from "../kit/Dialog";
import { ReplaceDialog } from "./ReplaceDialog";

/** What can be done with the text, apart from reading it: each opens its dialog. */
export type ArticleWays = { readonly replace: () => void; readonly draft: () => void };

type Props = { readonly document: DocumentId; readonly onReady: (ways: ArticleWays | undefined) => void };

/** The dialogs of the article's menu, which is there once they are: a press before would do nothing. */
export function ArticleDialogs({ document, onReady }: Props) {
  const replacing = useRef<DialogHandle>(null);
  const drafting = useRef<DialogHandle>(null);
  useEffect(() => {
    onReady({
      replace: () => replacing.current?.showModal(),
      draft: () => drafting.current?.showModal(),
    });
    return () => onReady(undefined);
  }, [onReady]);
  return (
    <>
      <ReplaceDialog ref={replacing} />
      <DraftDialog key={document} ref={drafting} document={document} />
    </>
  );
}
