import { directionOf } from "../../core/dossier/language";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { passagesOf } from "../../core/edit/saveDraft";
import { codingMessages } from "../../words/coding";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./form.module.css";

type Props = { readonly draft: ClaimDraft; readonly fault: string | undefined };

/** The passages that a claim is made of, as they are quoted; of a claim that is there, the one it was opened at, else the first. */
export function DraftPassage({ draft, fault }: Props) {
  const messages = useMessages(codingMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const documents = useSelect((state) => state.graph.documents);
  const claim = dossier.claims.find(({ id }) => id === draft.claim);
  const opened = JSON.stringify(draft.evidence);
  const own = claim?.evidence.find((passage) => JSON.stringify(passage) === opened) ?? claim?.evidence[0];
  const passages = claim === undefined ? passagesOf(draft, dossier) : own === undefined ? [] : [own];
  const quotes = passages.flatMap((passage) => {
    const language = documents.get(passage.document)?.language;
    const exact = language === undefined ? undefined : passage.quotes[language]?.exact;
    return exact === undefined || language === undefined ? [] : [{ passage, language, exact }];
  });
  return (
    <div data-field="passage">
      {quotes.map(({ passage, language, exact }) => (
        <blockquote
          key={JSON.stringify(passage)}
          className={styles.quote}
          lang={language}
          dir={directionOf(language)}
          aria-label={messages.passage}
        >
          {exact}
        </blockquote>
      ))}
      {fault === undefined ? null : <p className={styles.fault}>{fault}</p>}
    </div>
  );
}
