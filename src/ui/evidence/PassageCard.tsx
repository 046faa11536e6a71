import { type CSSProperties, memo, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { type RelationTypeId, relationType } from "../../core/codebook/relationTypes";
import type { Claim, SourceDocument } from "../../core/dossier/dossier";
import { directionOf } from "../../core/dossier/language";
import type { Passage } from "../../core/graph/passages";
import { quotationsOf } from "../../core/graph/quotations";
import type { LineForm } from "../../core/graph/tieState";
import { aroundShort, nothingAround } from "../../core/passage/aroundShort";
import { ruleStrokes } from "../../core/scene/ruleStrokes";
import { selectIsEditable } from "../../state/editable";
import { readStep } from "../../state/selecting";
import { showPanel } from "../../state/viewing";
import { selectedMessages } from "../../words/selected";
import { focusPassage } from "../article/passageMarks";
import buttons from "../kit/button.module.css";
import { Check } from "../kit/Check";
import { LayeredStroke } from "../kit/LineSample";
import { lazyComponent } from "../kit/lazyComponent";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { CopyCitation } from "./CopyCitation";
import styles from "./PassageCard.module.css";

const PassageTools = lazyComponent(() =>
  import("../coding/PassageTools").then((module) => module.PassageTools),
);

type Props = {
  readonly type: RelationTypeId;
  /** As the claim stands to its tie: what only others claim is drawn hollow. */
  readonly form: LineForm;
  readonly claim: Claim;
  readonly passage: Passage;
  /** Its place among the steps of the selection. */
  readonly step: number;
  readonly current: boolean;
};

/** One passage: the quote in its own language and direction, its translation, where it stands, and what to do with it. */
export const PassageCard = memo(function PassageCard(props: Props) {
  const { type, form, claim, passage, step, current } = props;
  const messages = useMessages(selectedMessages);
  const update = useUpdate();
  const isEditable = useSelect(selectIsEditable);
  const document = useSelect((state) => state.graph.documents.get(passage.document));
  if (document === undefined) return null;

  const showInArticle = () => {
    // The article has to be on the page before the focus can go there.
    flushSync(() => {
      update(readStep(step));
      update(showPanel("article"));
    });
    focusPassage(passage);
  };

  return (
    <li className={styles.card} data-type={type} aria-current={current ? "true" : undefined}>
      <PassageText type={type} form={form} passage={passage} />
      <div className={styles.foot}>
        <span className={styles.place}>{messages.paragraph(passage.paragraphNumber)}</span>
        <span className={styles.verbatim}>
          <Check />
          {messages.verbatim}
        </span>
        <button type="button" className={`${buttons.inline} ${styles.action}`} onClick={showInArticle}>
          {messages.showInArticle}
        </button>
        <CopyCitation claim={claim} passage={passage} step={step} />
        {isEditable ? <PassageTools claim={claim} passage={passage} step={step} /> : null}
      </div>
    </li>
  );
});

type TextProps = Pick<Props, "type" | "form" | "passage">;

/** The passage's words in their own language and direction, under the relation's line, and their translation. */
export function PassageText({ type, form, passage }: TextProps) {
  const language = useLanguage();
  const document = useSelect((state) => state.graph.documents.get(passage.document));
  if (document === undefined) return null;
  const { original, translation } = quotationsOf(passage, document, language);
  return (
    <>
      <div className={styles.quote} lang={original.language} dir={directionOf(original.language)}>
        <QuoteRule type={type} form={form} />
        <InSentence passage={passage} document={document} language={original.language}>
          <blockquote className={styles.words}>{original.text}</blockquote>
        </InSentence>
      </div>
      {translation === undefined ? null : (
        <p className={styles.translation} lang={translation.language} dir={directionOf(translation.language)}>
          <InSentence passage={passage} document={document} language={translation.language}>
            <span>{translation.text}</span>
          </InSentence>
        </p>
      )}
    </>
  );
}

type InSentenceProps = {
  readonly passage: Passage;
  readonly document: SourceDocument;
  readonly language: string;
  readonly children: ReactNode;
};

/** A short quote with the rest of its sentence around it, which is not quoted: neither selected nor copied with it. */
function InSentence({ passage, document, language, children }: InSentenceProps) {
  const span = passage.spans[language];
  const { before, after } =
    span === undefined ? nothingAround : aroundShort(document.texts[language] ?? "", span);
  return (
    <>
      {before === "" ? null : <span className={styles.around}>{before}</span>}
      {children}
      {after === "" ? null : <span className={styles.around}>{after}</span>}
    </>
  );
}

/** The relation's line, as on the map, drawn down the side of a quote. Longer than any quote: its box cuts it off. */
function QuoteRule({ type, form }: { readonly type: RelationTypeId; readonly form: LineForm }) {
  const { line } = relationType(type);
  const { strokes, slashes } = ruleStrokes(line, form);
  const pitch = (strokes[0]?.dash ?? []).reduce((sum, length) => sum + length, 0);
  // A dash may be cut short, a dot may not: it would be another sign.
  const whole = line === "dotted" ? ({ "--pitch": `${pitch}px` } as CSSProperties) : undefined;
  return (
    <svg className={styles.rule} width={10} aria-hidden="true" data-type={type} style={whole}>
      {strokes.map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
        <LayeredStroke key={index} stroke={stroke} d="M5 3.25V9999" />
      ))}
      {slashes === undefined ? null : <LayeredStroke stroke={slashes.stroke} d={slashes.d} />}
    </svg>
  );
}
