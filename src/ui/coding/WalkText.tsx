import { useEffect, useLayoutEffect, useRef } from "react";
import { directionOf } from "../../core/dossier/language";
import { clausesOf } from "../../core/passage/clauses";
import { paragraphs } from "../../core/text/paragraphs";
import type { Span } from "../../core/text/span";
import { selectStop, selectStops, type WalkStop } from "../../state/walkStops";
import { formatNumber } from "../../words/counting";
import { walkMessages } from "../../words/walk";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { bindClauses } from "./bindClauses";
import { bindSelection } from "./bindSelection";
import styles from "./walk.module.css";

/** Paragraphs that are shown on each side of the sentence in focus. */
const around = 12;

type Props = {
  readonly onStop: (stop: WalkStop) => void;
  /** A stretch of the sentence in focus was selected. */
  readonly onMark: (span: Span) => void;
  /** A clause of the sentence in focus was pressed, the one at this offset. */
  readonly onClause: (at: number) => void;
};

/** The text at reading size, with the sentence in focus and what is marked in it. */
export function WalkText({ onStop, onMark, onClause }: Props) {
  const messages = useMessages(walkMessages);
  const stops = useSelect(selectStops);
  const stop = useSelect(selectStop);
  const documents = useSelect((state) => state.graph.documents);
  const marked = useSelect((state) => state.coding.selection?.span);
  const article = useRef<HTMLElement>(null);
  const document = stop && documents.get(stop.document);
  const text = document?.texts[document.language] ?? "";
  const start = stop?.sentence.start;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each sentence comes into view once it is in focus
  useLayoutEffect(() => {
    article.current?.querySelector("[data-current]")?.scrollIntoView({ block: "center" });
  }, [start, document?.id]);

  const latest = useRef({ stop, stops, onStop, onMark, onClause });
  useEffect(() => {
    latest.current = { stop, stops, onStop, onMark, onClause };
  });
  const isShown = stop !== undefined;
  useEffect(() => {
    if (!isShown || article.current === null) return;
    const unbindSelection = bindSelection(
      () => article.current,
      (place) => {
        const own = latest.current.stop;
        if (place !== undefined && place.document === own?.document && touches(own.sentence, place.span))
          latest.current.onMark(place.span);
      },
    );
    const unbindClauses = bindClauses(article.current, (at) => {
      const { stop: own, stops: all, ...on } = latest.current;
      const pressed = { start: at, end: at + 1 };
      if (own !== undefined && touches(own.sentence, pressed)) return on.onClause(at);
      const other = all.find(
        ({ document: id, sentence }) => id === own?.document && touches(sentence, pressed),
      );
      if (other !== undefined) on.onStop(other);
    });
    return () => {
      unbindSelection();
      unbindClauses();
    };
  }, [isShown]);

  if (stop === undefined || document === undefined) return <p className={styles.empty}>{messages.none}</p>;
  const all = paragraphs(text);
  const at = all.findIndex(({ end }) => stop.sentence.start < end);
  const shown = all.slice(Math.max(0, at - around), at + around + 1);
  const own = stops.filter((other) => other.document === stop.document);
  return (
    <article ref={article} className={styles.text} data-article="" aria-label={messages.text}>
      <div
        data-document={document.id}
        lang={document.language}
        dir={directionOf(document.language)}
        className={styles.prose}
      >
        {shown.map((paragraph) => (
          <Paragraph
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            stops={own.filter(
              ({ sentence }) => sentence.start >= paragraph.start && sentence.start < paragraph.end,
            )}
            current={stop}
            marked={marked}
            numberOf={(other) => stops.indexOf(other) + 1}
            onStop={onStop}
          />
        ))}
      </div>
    </article>
  );
}

type ParagraphProps = {
  readonly text: string;
  readonly paragraph: Span;
  readonly stops: readonly WalkStop[];
  readonly current: WalkStop;
  readonly marked: Span | undefined;
  readonly numberOf: (stop: WalkStop) => number;
  readonly onStop: (stop: WalkStop) => void;
};

function Paragraph({ text, paragraph, stops, current, marked, numberOf, onStop }: ParagraphProps) {
  const messages = useMessages(walkMessages);
  const language = useLanguage();
  return (
    <div className={styles.row}>
      <div className={styles.numbers}>
        {stops.map((stop) => (
          <button
            key={stop.sentence.start}
            type="button"
            className={styles.number}
            data-seen={stop.isLookedAt}
            aria-current={stop === current ? "step" : undefined}
            aria-label={`${messages.stop(numberOf(stop))}${stop.isLookedAt ? `, ${messages.seen}` : ""}`}
            onClick={() => onStop(stop)}
          >
            {formatNumber(language, numberOf(stop))}
          </button>
        ))}
      </div>
      <p data-start={paragraph.start} className={styles.paragraph}>
        {runsOf(text, paragraph, stops, current, marked).map(({ start, end, kind, isMarked }) => {
          const Run = isMarked ? "mark" : "span";
          return (
            <Run
              key={start}
              className={isMarked ? styles.marked : undefined}
              data-kind={kind}
              data-from={start}
              data-current={kind === "current" ? "" : undefined}
            >
              {text.slice(start, end)}
            </Run>
          );
        })}
      </p>
    </div>
  );
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

type Run = Span & { readonly kind: "current" | "stop" | "seen" | "rest"; readonly isMarked: boolean };

/** Cuts a paragraph at its sentences, at what is marked, and the sentence in focus at its clauses. */
function runsOf(
  text: string,
  { start, end }: Span,
  stops: readonly WalkStop[],
  current: WalkStop,
  marked: Span | undefined,
): readonly Run[] {
  const cuts = [
    start,
    ...stops.flatMap(({ sentence }) => [sentence.start, sentence.end]),
    ...clausesOf(text, current.sentence).map((clause) => clause.start),
    ...(marked === undefined ? [] : [marked.start, marked.end]),
    end,
  ].filter((cut) => cut >= start && cut <= end);
  const sorted = [...new Set(cuts)].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    const stop = stops.find(({ sentence }) => sentence.start <= from && from < sentence.end);
    const isMarked = marked !== undefined && stop === current && marked.start <= from && to <= marked.end;
    const kind =
      stop === undefined ? "rest" : stop === current ? "current" : stop.isLookedAt ? "seen" : "stop";
    return { start: from, end: to, kind, isMarked };
  });
}
