import { useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { languageName } from "../../core/dossier/language";
import { actorsById } from "../../core/graph/graph";
import { applyPlan, claimsLost, type Decision, proposalsLost } from "../../core/replacement/applyPlan";
import { type Relocation, standsVerbatim } from "../../core/replacement/relocate";
import { replacingMessages } from "../../words/replacing";
import { useEdit } from "../dossiers/useEdit";
import buttons from "../kit/button.module.css";
import { ClaimSummary } from "../kit/ClaimSummary";
import { LocalText } from "../kit/LocalText";
import { ReviewList, type ReviewListHandle } from "../kit/ReviewList";
import { useLanguage, useMessages } from "../kit/useMessages";

import { RelocationRow } from "./RelocationRow";
import type { ReviewedPlan } from "./ReplaceDialog";
import styles from "./replacing.module.css";

type Props = {
  readonly review: ReviewedPlan;
  readonly onDecide: (key: string, decision: Decision) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** Every quote of the text: what stands in the new one is taken over together, the rest is decided one by one. */
export function PlanReview({ review, onDecide, onBack, onDone }: Props) {
  const messages = useMessages(replacingMessages);
  const language = useLanguage();
  const edit = useEdit();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<ReviewListHandle>(null);
  const carryOut = useRef<HTMLButtonElement>(null);
  const { dossier, plan, decisions } = review;
  const open = plan.quotes.filter((each) => !standsVerbatim(each));
  const left = open.filter(({ key }) => !decisions.has(key)).length;
  const lost = claimsLost(dossier, plan, decisions);
  const unproposed = proposalsLost(dossier, plan);
  const before = dossier.documents.find(({ id }) => id === plan.document)?.texts ?? {};
  const isAdded = Object.keys(plan.texts).some((tag) => !Object.hasOwn(before, tag));
  useLayoutEffect(() => root.current?.focus(), []);

  const apply = () => {
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    const change = (now: typeof dossier) => applyPlan(now, plan, decisions, day);
    if (isAdded) edit("edit-translation", change, messages.translationAdded);
    else edit("replace-text", change, messages.replaced);
    onDone();
  };
  /** The focus goes on to what is still to be decided, at last to the button that carries it out. */
  const decide = (key: string, decision: Decision) => {
    flushSync(() => onDecide(key, decision));
    const at = open.findIndex((each) => each.key === key);
    const others = [...open.slice(at + 1), ...open.slice(0, at)];
    const next = others.find((each) => !decisions.has(each.key));
    if (next !== undefined) list.current?.focus(next.key);
    else carryOut.current?.focus();
  };

  return (
    <div ref={root} className={styles.body} tabIndex={-1}>
      <TakenOver quotes={plan.quotes} />
      {plan.translations.map((translation) => (
        <p key={translation.language} className={styles.aside}>
          {translation.text === undefined
            ? messages.dropped(languageName(translation.language, language))
            : [
                messages.carried(languageName(translation.language, language), translation.kept),
                ...(translation.changed > 0 ? [messages.changed(translation.changed)] : []),
                ...(translation.untranslated > 0 ? [messages.untranslated(translation.untranslated)] : []),
              ].join(" ")}
        </p>
      ))}
      {open.length === 0 ? null : (
        <section aria-label={messages.toDecide(open.length)}>
          <h3 className={styles.label}>{messages.toDecide(open.length)}</h3>
          <div className={styles.rows}>
            <ReviewList
              ref={list}
              groups={[{ id: "open", items: open }]}
              keyOf={({ key }) => key}
              renderRow={(relocation, given) => (
                <RelocationRow
                  relocation={relocation}
                  given={given}
                  plan={plan}
                  decision={decisions.get(relocation.key)}
                  onDecide={(decision) => decide(relocation.key, decision)}
                />
              )}
            />
          </div>
        </section>
      )}
      {unproposed === 0 ? null : <p className={styles.aside}>{messages.proposalsLost(unproposed)}</p>}
      {lost.length === 0 ? null : (
        <div className={styles.fault}>
          <p>{messages.lost(lost.length)}</p>
          <ul className={styles.lost}>
            {lost.map((claim) => (
              <li key={claim.id}>
                <ClaimSummary claim={claim} actors={actorsById(dossier.actors)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.foot}>
        <button
          ref={carryOut}
          type="button"
          className={`${buttons.solid} ${styles.solid}`}
          disabled={left > 0}
          onClick={apply}
        >
          {isAdded ? messages.addTranslation : messages.apply}
        </button>
        <button type="button" className={buttons.inline} onClick={onBack}>
          {messages.back}
        </button>
        <span className={styles.aside} role="status">
          {left > 0 ? messages.stillToDecide(left) : isAdded ? null : messages.oldStays}
        </span>
      </div>
    </div>
  );
}

/** How many stand in the new text to the letter, those from its translations apart, and which of them elsewhere. */
function TakenOver({ quotes }: { readonly quotes: readonly Relocation[] }) {
  const messages = useMessages(replacingMessages);
  const standing = quotes.filter(standsVerbatim);
  const ofTranslations = quotes.some(({ isOriginal }) => isOriginal)
    ? standing.filter(({ isOriginal }) => !isOriginal).length
    : 0;
  const moved = standing.filter(
    ({ before, places }) => before !== undefined && before !== places[0]?.paragraphNumber,
  );
  return (
    <div>
      <p className={styles.verdict}>
        {quotes.length === 0 ? messages.noQuotes : messages.verbatim(standing.length, quotes.length)}
        {ofTranslations === 0 ? null : ` ${messages.ofTranslations(ofTranslations)}`}
      </p>
      {moved.length === 0 ? null : (
        <details className={styles.version}>
          <summary>{messages.moved(moved.length)}</summary>
          <ul className={styles.moved}>
            {moved.map(({ key, quote, language, before, places }) => (
              <li key={key}>
                <LocalText lang={language}>{quote.exact}</LocalText>
                <span className={styles.aside}>
                  {" "}
                  {messages.movedFrom(before ?? 0, places[0]?.paragraphNumber ?? 0)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
