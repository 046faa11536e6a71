import type { ClaimId, Dossier } from "../../core/dossier/dossier";
import type { EditKindId } from "../../core/dossier/editKinds";
import { setSpeaksFor } from "../../core/edit/editActors";
import { removeClaim } from "../../core/edit/editClaims";
import { dropPassage, dropQuote, replaceQuote } from "../../core/edit/replaceQuote";
import { createQuoteCheck } from "../../core/quotes/createQuoteCheck";
import type { Finding, QuoteFinding } from "../../core/verification/finding";
import { verificationMessages } from "../../words/verification";
import { useEdit } from "../dossiers/useEdit";
import buttons from "../kit/button.module.css";
import { QuotedText } from "../kit/QuotedText";
import { useMessages } from "../kit/useMessages";
import { useStore } from "../kit/useStore";
import styles from "./verification.module.css";

type Props = {
  readonly finding: Finding;
  readonly tabIndex: 0 | -1;
  readonly onRequote: () => void;
};

/** What can be done about a finding, as buttons; none where there is nothing to mend. */
export function FindingActions({ finding, tabIndex, onRequote }: Props) {
  const messages = useMessages(verificationMessages);
  const edit = useEdit();
  const store = useStore();
  const mend = (kind: EditKindId, said: string, change: (dossier: Dossier) => Dossier) => () =>
    edit(kind, change, said);
  const button = (label: string, onClick: () => void) => (
    <button
      type="button"
      className={`${buttons.inline} ${styles.action}`}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      {label}
    </button>
  );
  /** A button that takes evidence out. Where the claim goes with its last passage, the button says so before. */
  const drop = (label: string, change: (dossier: Dossier) => Dossier, claim: ClaimId) => {
    const takesClaim = !change(store.getState().graph.dossier).claims.some(({ id }) => id === claim);
    return takesClaim
      ? button(messages.dropClaim, mend("remove-claim", messages.dropped, change))
      : button(label, mend("remove-passage", messages.dropped, change));
  };
  if (finding.kind === "unsupported" || finding.kind === "repeated") {
    const { claim } = finding;
    return <div className={styles.actions}>{drop(messages.dropClaim, removeClaim(claim), claim)}</div>;
  }
  if (finding.kind === "speaker-without-side") {
    const { actor, office } = finding;
    const speak = mend("edit-actor", messages.nowSpeaks, setSpeaksFor(actor, office));
    return <div className={styles.actions}>{button(messages.speaksForIt, speak)}</div>;
  }
  if (finding.kind === "translation-only") {
    const dropIt = (dossier: Dossier) => dropPassage(dossier, finding);
    return <div className={styles.actions}>{drop(messages.dropPassage, dropIt, finding.claim)}</div>;
  }
  if (!("quote" in finding)) return null;
  const { answer } = finding;
  const repairWith = (quote: QuoteFinding["quote"]) =>
    mend("repair-quote", messages.repaired, (dossier) => replaceQuote(dossier, finding, quote));
  return (
    <>
      {answer.kind === "ambiguous" ? (
        <Places finding={finding} tabIndex={tabIndex} onChoose={(quote) => repairWith(quote)()} />
      ) : null}
      <div className={styles.actions}>
        {answer.kind === "typographic" ? button(messages.repair, repairWith(answer.repair)) : null}
        {answer.kind === "orthographic" ? button(messages.takeSpelling, repairWith(answer.repair)) : null}
        {answer.kind === "typographic" ? null : button(messages.requote, onRequote)}
        {drop(
          finding.isOriginal ? messages.dropPassage : messages.dropQuote,
          (dossier) => dropQuote(dossier, finding),
          finding.claim,
        )}
      </div>
    </>
  );
}

/** Code units shown around a place that is one of several. */
const context = 60;

type PlacesProps = {
  readonly finding: QuoteFinding;
  readonly tabIndex: number;
  readonly onChoose: (quote: QuoteFinding["quote"]) => void;
};

/** The places that a quote may mean, each with what stands around it. */
function Places({ finding, tabIndex, onChoose }: PlacesProps) {
  const messages = useMessages(verificationMessages);
  const { documents, dossier } = useStore().getState().graph;
  const document = documents.get(finding.document);
  const text = document?.texts[finding.language] ?? "";
  return (
    <ul className={styles.places}>
      {finding.places.slice(0, 10).map((place) => (
        <li key={place.start} className={styles.place}>
          <QuotedText language={finding.language}>
            …{text.slice(Math.max(0, place.start - context), place.start).replace(/^\S*\s/u, "")}
            <b>{text.slice(place.start, place.end)}</b>
            {text.slice(place.end, place.end + context).replace(/\s\S*$/u, "")}…
          </QuotedText>
          <button
            type="button"
            className={`${buttons.inline} ${styles.action}`}
            tabIndex={tabIndex}
            onClick={() => {
              const quote = createQuoteCheck(dossier.actors).makeQuote(text, place);
              if (quote !== undefined) onChoose(quote);
            }}
          >
            {messages.thisPlace(messages.paragraph(place.paragraphNumber))}
          </button>
        </li>
      ))}
    </ul>
  );
}
