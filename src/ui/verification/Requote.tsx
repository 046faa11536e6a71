import { replaceQuote } from "../../core/repair/replaceQuote";
import type { QuoteFinding } from "../../core/verification/finding";
import { useEdit } from "../keeping/useEdit";
import { useMessages } from "../messages/useMessages";
import { verificationMessages } from "../messages/verification";
import { useSelect } from "../useStore";
import { SelectPassage } from "./SelectPassage";

type Props = {
  readonly finding: QuoteFinding;
  readonly onMend: () => void;
  readonly onClose: () => void;
};

/** Quotes a passage anew, by selecting it in its text. */
export function Requote({ finding, onMend, onClose }: Props) {
  const messages = useMessages(verificationMessages);
  const edit = useEdit();
  const text = useSelect(
    (state) => state.graph.documents.get(finding.document)?.texts[finding.language] ?? "",
  );
  return (
    <SelectPassage
      text={text}
      language={finding.language}
      place={finding.places[0]}
      onClose={onClose}
      onQuote={(quote) => {
        onMend();
        edit("edit-passage", (dossier) => replaceQuote(dossier, finding, quote), messages.requoted);
      }}
    />
  );
}
