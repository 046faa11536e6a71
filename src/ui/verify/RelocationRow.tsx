import { useRef, useState } from "react";
import { languageName } from "../../core/dossier/language";
import { turnedIn } from "../../core/quotes/location";
import type { Decision } from "../../core/replacement/applyPlan";
import type { Plan, Relocation } from "../../core/replacement/relocate";
import { findingKinds } from "../../core/verification/findingKinds";
import { replacingMessages } from "../../words/replacing";
import { verificationMessages } from "../../words/verification";
import { SelectPassage } from "../coding/SelectPassage";
import { ClaimSummary } from "../kit/ClaimSummary";
import { ComparedText } from "../kit/ComparedText";
import { LocalText } from "../kit/LocalText";
import { QuotedText } from "../kit/QuotedText";
import type { ReviewRow } from "../kit/ReviewList";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";

import styles from "./replacing.module.css";

type Props = {
  readonly relocation: Relocation;
  readonly given: ReviewRow;
  readonly plan: Plan;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
};

/** A quote that does not stand in the new text as it is: what is there instead, and what becomes of it. */
export function RelocationRow({
  relocation,
  given: { row: own, tabIndex },
  plan,
  decision,
  onDecide,
}: Props) {
  const messages = useMessages(replacingMessages);
  const language = useLanguage();
  const { claim: id, answer, quote, found, isOriginal, paragraphNow, otherContext } = relocation;
  const claim = useSelect((state) => state.graph.dossier.claims.find((each) => each.id === id));
  const [isSelecting, setSelecting] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const level = otherContext === undefined ? answer.kind : "context-differs";
  const kind = findingKinds.find((each) => each.id === level);
  const actors = useSelect((state) => state.graph.actors);
  const name = languageName(relocation.language, language);
  const text = plan.texts[relocation.language];
  return (
    <li
      {...own}
      ref={row}
      className={styles.row}
      data-stop=""
      data-decided={decision !== undefined}
      tabIndex={tabIndex}
    >
      <p className={styles.claim}>
        {claim === undefined ? <bdi>{id}</bdi> : <ClaimSummary claim={claim} actors={actors} />}
      </p>
      <p className={styles.aside}>
        <strong className={styles.answer}>{kind?.label[language]}</strong>
        {" · "}
        {isOriginal ? messages.original(name) : messages.translation(name)}
        <Turned relocation={relocation} />
      </p>
      {found === undefined || otherContext !== undefined ? (
        <QuotedText language={relocation.language}>{quote.exact}</QuotedText>
      ) : (
        <ComparedText quoted={quote.exact} found={found} language={relocation.language} />
      )}
      {otherContext === undefined ? null : (
        <ComparedText
          quoted={otherContext.before}
          found={otherContext.now}
          language={relocation.language}
          names={messages.around}
        />
      )}
      {paragraphNow === undefined ? null : (
        <>
          <p className={styles.aside}>{messages.paragraphNow}</p>
          <QuotedText language={relocation.language}>{paragraphNow}</QuotedText>
        </>
      )}
      {decision?.kind === "quote" ? (
        <p className={styles.aside}>
          {messages.quotedAs}: <LocalText lang={relocation.language}>{decision.quote.exact}</LocalText>
        </p>
      ) : null}
      {isSelecting && text !== undefined ? (
        <SelectPassage
          text={text}
          language={relocation.language}
          place={relocation.places[0]}
          onClose={() => {
            setSelecting(false);
            row.current?.focus();
          }}
          onQuote={(next) => {
            setSelecting(false);
            onDecide({ kind: "quote", quote: next });
          }}
        />
      ) : (
        <Decide
          relocation={relocation}
          decision={decision}
          tabIndex={tabIndex}
          onDecide={onDecide}
          onSelect={text === undefined ? undefined : () => setSelecting(true)}
        />
      )}
    </li>
  );
}

/** What differs in a contradiction, in words. */
function Turned({ relocation: { answer } }: { readonly relocation: Relocation }) {
  const { turned } = useMessages(verificationMessages);
  return turnedIn(answer)
    .map((kind) => ` · ${turned[kind]}`)
    .join("");
}

type DecideProps = {
  readonly relocation: Relocation;
  readonly decision: Decision | undefined;
  readonly tabIndex: 0 | -1;
  readonly onDecide: (decision: Decision) => void;
  /** Undefined where there is no text left to select in. */
  readonly onSelect: (() => void) | undefined;
};

/** The ways out, as buttons; the one that was taken is pressed. */
function Decide({ relocation, decision, tabIndex, onDecide, onSelect }: DecideProps) {
  const messages = useMessages(replacingMessages);
  const { answer, isOriginal, otherContext } = relocation;
  const repair = "repair" in answer ? answer.repair : otherContext?.quote;
  const isTaken = decision?.kind === "quote" && decision.quote === repair;
  return (
    <fieldset className={styles.bar}>
      <legend className="visually-hidden">{messages.decision}</legend>
      {repair === undefined ? null : (
        <button
          type="button"
          className={styles.choice}
          tabIndex={tabIndex}
          aria-pressed={isTaken}
          onClick={() => onDecide({ kind: "quote", quote: repair })}
        >
          {otherContext === undefined ? messages.take : messages.takeHere}
        </button>
      )}
      {onSelect === undefined ? null : (
        <button
          type="button"
          className={styles.choice}
          tabIndex={tabIndex}
          aria-pressed={decision?.kind === "quote" && !isTaken}
          onClick={onSelect}
        >
          {messages.requote}
        </button>
      )}
      {otherContext === undefined ? (
        <button
          type="button"
          className={styles.choice}
          tabIndex={tabIndex}
          aria-pressed={decision?.kind === "keep"}
          onClick={() => onDecide({ kind: "keep" })}
        >
          {messages.keep}
        </button>
      ) : null}
      <button
        type="button"
        className={styles.choice}
        tabIndex={tabIndex}
        aria-pressed={decision?.kind === "drop"}
        onClick={() => onDecide({ kind: "drop" })}
      >
        {isOriginal ? messages.drop : messages.dropAid}
      </button>
    </fieldset>
  );
}
