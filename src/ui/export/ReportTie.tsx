import { relationType } from "../../core/codebook/relationTypes";
import { localise } from "../../core/dossier/language";
import type { Passage } from "../../core/graph/passages";
import type { Tie } from "../../core/graph/ties";
import { selectedMessages } from "../../words/selected";
import { Said } from "../evidence/ClaimEvidence";
import { PassageText } from "../evidence/PassageCard";
import { Dotted } from "../kit/Dotted";
import { LocalText } from "../kit/LocalText";
import { SignDisc } from "../kit/SignDisc";
import { TieSentence } from "../kit/TieSentence";
import { tieAmount } from "../kit/tieWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./report.module.css";

/** A tie as a chapter of the report: its sentence, then each claim with who says it and all its passages. */
export function ReportTie({ tie }: { readonly tie: Tie }) {
  const language = useLanguage();
  const messages = useMessages(selectedMessages);
  return (
    <section className={styles.tie}>
      <h2 className={styles.heading}>
        <SignDisc type={tie.type} form={tie.state} size={18} />
        <span>
          <TieSentence tie={tie} />
        </span>
      </h2>
      <p className={styles.facts}>
        <Dotted>
          {relationType(tie.type).label[language]}
          {tieAmount(tie, language)}
        </Dotted>
      </p>
      <ul>
        {tie.claims.map(({ claim, passages, state }) => {
          const summary = localise(claim.summary, language);
          return (
            <li key={claim.id} className={styles.claim}>
              <h3 className={styles.summary} lang={summary.language} dir="auto">
                {summary.text}
              </h3>
              <p className={styles.facts}>
                <Said claim={claim} />
              </p>
              {passages.length === 0 ? <p className={styles.missing}>{messages.notFound}</p> : null}
              <ul>
                {passages.map((passage) => (
                  <li key={passage.id} className={styles.passage} data-type={tie.type}>
                    <PassageText type={tie.type} form={state} passage={passage} />
                    <Place passage={passage} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "Paragraph 8 · Verbatim", with the text's title where there is more than one. */
function Place({ passage }: { readonly passage: Passage }) {
  const language = useLanguage();
  const messages = useMessages(selectedMessages);
  const document = useSelect((state) => state.graph.documents.get(passage.document));
  const isOneOfMany = useSelect((state) => state.graph.documents.size > 1);
  const title = document && localise(document.title, language, document.language);
  return (
    <p className={styles.place}>
      <Dotted>
        {isOneOfMany && title !== undefined ? (
          <LocalText lang={title.language}>{title.text}</LocalText>
        ) : null}
        {messages.paragraph(passage.paragraphNumber)}
        {messages.verbatim}
      </Dotted>
    </p>
  );
}
