import { Fragment } from "react";
import { voices } from "../../core/codebook/voices";
import { speakersOf } from "../../core/dossier/attribution";
import type { Claim, DocumentId } from "../../core/dossier/dossier";
import { directionOf, type LocalisedText, localise } from "../../core/dossier/language";
import type { Passage } from "../../core/graph/passages";
import { moodOf, tieState } from "../../core/graph/tieState";
import type { Tie, TieClaim } from "../../core/graph/ties";
import { selectIsEditable } from "../../state/editable";
import { formatDate } from "../../words/dates";
import { selectedMessages } from "../../words/selected";
import { Dotted } from "../kit/Dotted";
import { LocalText } from "../kit/LocalText";
import { lazyComponent } from "../kit/lazyComponent";
import { Filled, Names } from "../kit/Names";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./evidence.module.css";
import { PassageCard } from "./PassageCard";
import selected from "./selected.module.css";

const ClaimTools = lazyComponent(() => import("../coding/ClaimTools").then((module) => module.ClaimTools));

const Reviews = lazyComponent(() => import("./Reviews").then((module) => module.Reviews));

type Props = { readonly tie: Tie; readonly coded: TieClaim; readonly firstStep: number };

/** A claim: its summary, who says so and how, and all its passages. */
export function ClaimEvidence({ tie, coded, firstStep }: Props) {
  const { claim, passages, state } = coded;
  const language = useLanguage();
  const messages = useMessages(selectedMessages);
  const step = useSelect((state) => state.view.step);
  const isEditable = useSelect(selectIsEditable);
  const several = useSelect((state) => state.graph.documents.size > 1);
  const summary = localise(claim.summary, language);
  return (
    <li>
      <h4 className={selected.summary} lang={summary.language} dir={directionOf(summary.language)}>
        {summary.text}
      </h4>
      <p className={selected.said} data-sticky="">
        <Said claim={claim} />
      </p>
      {passages.length === 0 ? (
        <p className={styles.missing}>{messages.notFound}</p>
      ) : (
        byArticle(passages).map(({ document, from, own }) => (
          <Fragment key={own[0]?.id}>
            {several ? <ArticleLine document={document} /> : null}
            <ul>
              {own.map((passage, index) => (
                <PassageCard
                  key={passage.id}
                  type={tie.type}
                  form={state}
                  claim={claim}
                  passage={passage}
                  step={firstStep + from + index}
                  current={step === firstStep + from + index}
                />
              ))}
            </ul>
          </Fragment>
        ))
      )}
      {claim.note === undefined ? null : <Note text={claim.note} />}
      {claim.reviews === undefined ? null : <Reviews reviews={claim.reviews} />}
      {isEditable ? (
        <div className={selected.claimTools}>
          <ClaimTools claim={claim} />
        </div>
      ) : null}
    </li>
  );
}

/** Passages that follow each other in one article, and how many come before them. */
type ArticlePassages = {
  readonly document: DocumentId;
  readonly from: number;
  readonly own: readonly Passage[];
};

function byArticle(passages: readonly Passage[]): readonly ArticlePassages[] {
  const starts = passages.flatMap(({ document }, at) =>
    passages[at - 1]?.document === document ? [] : [at],
  );
  return starts.flatMap((from, index) => {
    const own = passages.slice(from, starts[index + 1]);
    return own[0] === undefined ? [] : [{ document: own[0].document, from, own }];
  });
}

/** "Planned · Said by Gen Nakatani · reported": what has not happened is said before all else, for a summary may tell it as a fact. */
export function Said({ claim }: { readonly claim: Claim }) {
  const language = useLanguage();
  const messages = useMessages(selectedMessages);
  const mood = moodOf(claim);
  const speakers = speakersOf(claim);
  const voice = voices.find(({ id }) => id === claim.voice)?.label[language];
  return (
    <Dotted>
      {mood === "actual" ? null : <strong>{tieState(mood).label[language]}</strong>}
      {speakers.includes("text") ? (
        messages.textItself
      ) : (
        <Filled text={messages.saidBy(speakers.length)} slots={{ who: <Names of={speakers} /> }} />
      )}
      {speakers.includes("text") ? null : voice}
    </Dotted>
  );
}

/** What the coder wrote about it, one gesture away. */
export function Note({ text }: { readonly text: LocalisedText }) {
  const messages = useMessages(selectedMessages);
  const note = localise(text, useLanguage());
  return (
    <details className={selected.note}>
      <summary>{messages.note}</summary>
      <p lang={note.language} dir={directionOf(note.language)}>
        {note.text}
      </p>
    </details>
  );
}

/** Which article passages come from: its title, source and date. */
function ArticleLine({ document: id }: { readonly document: DocumentId }) {
  const language = useLanguage();
  const document = useSelect((state) => state.graph.documents.get(id));
  if (document === undefined) return null;
  const title = localise(document.title, language, document.language);
  return (
    <p className={selected.article}>
      <Dotted>
        <LocalText lang={title.language} className={selected.articleTitle}>
          {title.text}
        </LocalText>
        {document.publisher === undefined ? null : <bdi>{document.publisher}</bdi>}
        {document.published === undefined ? null : (
          <time dateTime={document.published}>{formatDate(document.published, language)}</time>
        )}
      </Dotted>
    </p>
  );
}
