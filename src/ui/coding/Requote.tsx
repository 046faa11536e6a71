import type { DocumentId, QuotePlace } from "../../core/dossier/dossier";
import { replaceQuote } from "../../core/edit/replaceQuote";
import type { Span } from "../../core/text/span";
import { verificationMessages } from "../../words/verification";
import { useEdit } from "../dossiers/useEdit";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { SelectPassage } from "./SelectPassage";

type Props = {
  readonly quoted: QuotePlace & { readonly document: DocumentId };
  /** Where the passage is, or may be. */
  readonly place: Span | undefined;
  /** Another quote is about to be taken. */
  readonly onMend?: () => void;
  readonly onClose: () => void;
};

/** Quotes a passage anew, by selecting it in its text. */
export function Requote({ quoted, place, onMend, onClose }: Props) {
  const messages = useMessages(verificationMessages);
  const edit = useEdit();
  const text = useSelect((state) => state.graph.documents.get(quoted.document)?.texts[quoted.language] ?? "");
  return (
    <SelectPassage
      text={text}
      language={quoted.language}
      place={place}
      onClose={onClose}
      onQuote={(quote) => {
        onMend?.();
        edit("edit-passage", (dossier) => replaceQuote(dossier, quoted, quote), messages.requoted);
      }}
    />
  );
}
