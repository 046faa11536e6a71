import { type Ref, useState } from "react";
import { type CodingComparison, compareCodings, haveSameText } from "../../core/agreement/compareCodings";
import type { ClaimId, Dossier } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import type { StoredDossier, StoredDossierId } from "../../core/dossier/storedDossier";
import { takeReviews } from "../../core/edit/reviews";
import { actorsById } from "../../core/graph/graph";
import { formatCount, formatNumber } from "../../words/counting";
import { isolate } from "../../words/isolate";
import { reviewMessages } from "../../words/review";
import { startMessages } from "../../words/start";
import buttons from "../kit/button.module.css";
import { ClaimSummary } from "../kit/ClaimSummary";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useServices } from "../kit/useStore";
import styles from "./start.module.css";
import { useEdit } from "./useEdit";
import { useStoredDossiers } from "./useStoredDossiers";

type Props = { readonly ref: Ref<DialogHandle>; readonly stored: StoredDossier };

/** Two codings of the same text beside each other: figures of agreement, then the claims that both have, or one. */
export function CompareDialog({ ref, stored }: Props) {
  const messages = useMessages(reviewMessages);
  const language = useLanguage();
  return (
    <TitledDialog ref={ref} title={messages.compareTitle(isolate(localise(stored.title, language).text))}>
      {() => <Compare stored={stored} />}
    </TitledDialog>
  );
}

type Answer = { readonly one: Dossier; readonly other: Dossier; readonly found: CodingComparison };

function Compare({ stored }: { readonly stored: StoredDossier }) {
  const messages = useMessages(reviewMessages);
  const start = useMessages(startMessages);
  const language = useLanguage();
  const { session } = useServices();
  const list = useStoredDossiers();
  const edit = useEdit();
  const isOpen = useSelect((state) => state.view.dossier === stored.id);
  const [answer, setAnswer] = useState<Answer | "gone" | "other-text">();
  const others = list?.kind === "ok" ? list.value.filter(({ id }) => id !== stored.id) : [];
  const choose = async (id: string) => {
    const [one, other] = [
      await session.fetch(stored.id),
      await session.fetch(id === "" ? undefined : (id as StoredDossierId)),
    ];
    if (one === undefined || other === undefined) return setAnswer("gone");
    const [first, second] = [one.graph.dossier, other.graph.dossier];
    if (!haveSameText(first, second)) return setAnswer("other-text");
    setAnswer({ one: first, other: second, found: compareCodings(first, second) });
  };
  return (
    <div className={styles.compare}>
      <label className={styles.with}>
        {messages.compareWith}
        <select defaultValue="?" onChange={({ target }) => void choose(target.value)}>
          <option value="?" disabled>
            {messages.choose}
          </option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {localise(other.title, language).text}
            </option>
          ))}
          <option value="">{start.builtIn}</option>
        </select>
      </label>
      <div role="status">
        {answer === "gone" ? messages.gone : answer === "other-text" ? messages.otherText : null}
      </div>
      {answer === undefined || typeof answer === "string" ? null : (
        <>
          {isOpen && hasReviews(answer) ? (
            <button
              type="button"
              className={buttons.plain}
              onClick={() => edit("review-claim", takeReviews(answer.other), messages.reviewsTaken)}
            >
              {messages.takeReviews}
            </button>
          ) : null}
          <Agreement {...answer} />
        </>
      )}
    </div>
  );
}

const hasReviews = ({ one, other }: Answer): boolean =>
  other.claims.some(({ id, reviews }) => reviews !== undefined && one.claims.some((own) => own.id === id));

function Agreement({ one, other, found }: Answer) {
  const messages = useMessages(reviewMessages);
  const language = useLanguage();
  const titles = [one, other].map(({ title }) => isolate(localise(title, language).text));
  const figures = [
    [messages.both, messages.share(found.shares.same)],
    [messages.type, messages.share(found.shares.type)],
    [messages.sides, messages.share(found.shares.sides)],
    [
      messages.alpha(found.sentences),
      found.alpha === undefined ? "–" : formatNumber(language, Math.round(found.alpha * 100) / 100),
    ],
  ] as const;
  const first = (pairs: readonly (readonly [ClaimId, ClaimId])[]) => pairs.map(([id]) => id);
  return (
    <>
      <h3 className={styles.heading}>{messages.figures}</h3>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Claims title={messages.alike} of={one} ids={first(found.alike)} />
      <Claims title={messages.only(titles[0] ?? "")} of={one} ids={found.onlyFirst} />
      <Claims title={messages.only(titles[1] ?? "")} of={other} ids={found.onlySecond} />
      <Claims title={messages.same} of={one} ids={first(found.same)} />
    </>
  );
}

type ClaimsProps = { readonly title: string; readonly of: Dossier; readonly ids: readonly ClaimId[] };

function Claims({ title, of: { claims, actors }, ids }: ClaimsProps) {
  const messages = useMessages(reviewMessages);
  const language = useLanguage();
  return (
    <section>
      <h3 className={styles.heading}>
        {title} <span className={styles.quiet}>{formatCount(language, ids.length)}</span>
      </h3>
      {ids.length === 0 ? <p className={styles.quiet}>{messages.none}</p> : null}
      <ul className={styles.claims}>
        {ids.map((id) => {
          const claim = claims.find((own) => own.id === id);
          return claim === undefined ? null : (
            <li key={id}>
              <ClaimSummary claim={claim} actors={actorsById(actors)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
