import type { ClaimDraft } from "../../core/edit/claimDraft";
import { directionOf } from "../../core/language";
import { codingMessages } from "../messages/coding";
import { useMessages } from "../messages/useMessages";
import { useSelect } from "../useStore";
import styles from "./form.module.css";

type Props = { readonly draft: ClaimDraft; readonly fault: string | undefined };

/** The passage that a claim is made of, as it is quoted. */
export function DraftPassage({ draft, fault }: Props) {
  const messages = useMessages(codingMessages);
  const claim = useSelect((state) => state.graph.dossier.claims.find(({ id }) => id === draft.claim));
  const documents = useSelect((state) => state.graph.documents);
  const [evidence] = draft.evidence === undefined ? (claim?.evidence ?? []) : [draft.evidence];
  const language = evidence && documents.get(evidence.document)?.language;
  const exact = language === undefined ? undefined : evidence?.quotes[language]?.exact;
  return (
    <div data-field="passage">
      {exact === undefined || language === undefined ? null : (
        <blockquote
          className={styles.quote}
          lang={language}
          dir={directionOf(language)}
          aria-label={messages.passage}
        >
          {exact}
        </blockquote>
      )}
      {fault === undefined ? null : <p className={styles.fault}>{fault}</p>}
    </div>
  );
}
