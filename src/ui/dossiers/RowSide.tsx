import { Fragment, useLayoutEffect, useRef, useState } from "react";
import { directionOf } from "../../core/dossier/language";
import type { AlignedRow } from "../../core/import/alignTranslation";
import {
  joinWithin,
  mergeWithNext,
  splitAt,
  spread,
  type TextSide,
  takeOut,
} from "../../core/import/rowEdits";
import { sentencesOf } from "../../core/passage/sentences";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";

type Props = {
  readonly rows: readonly AlignedRow[];
  readonly index: number;
  readonly side: TextSide;
  readonly language: string;
  readonly onChange: (rows: readonly AlignedRow[]) => void;
};

/** What a row has on one side, and what can be done with it. */
export function RowSide({ rows, index, side, language, onChange }: Props) {
  const messages = useMessages(createMessages);
  const [isSplitting, setSplitting] = useState(false);
  const paragraphs = rows[index]?.[side] ?? [];
  const next = rows[index + 1]?.[side] ?? [];
  const [only = ""] = paragraphs;
  const actions = [
    {
      name: messages.join,
      isThere: paragraphs.length > 1,
      act: () => onChange(joinWithin(rows, index, side)),
    },
    { name: messages.spread, isThere: paragraphs.length > 1, act: () => onChange(spread(rows, index, side)) },
    {
      name: messages.merge,
      isThere: paragraphs.length > 0 && next.length > 0,
      act: () => onChange(mergeWithNext(rows, index, side)),
    },
    {
      name: messages.split,
      isThere: paragraphs.length === 1 && /\S\s+\S/.test(only),
      act: () => setSplitting(true),
    },
    { name: messages.takeOut, isThere: rows.length > 1, act: () => onChange(takeOut(rows, index, side)) },
  ];
  return (
    <div className={styles.side}>
      <div
        lang={language || undefined}
        dir={language === "" ? "auto" : directionOf(language)}
        className={styles.words}
      >
        {isSplitting ? (
          <SplitChoice
            paragraph={only}
            onSplit={(offset) => {
              setSplitting(false);
              onChange(splitAt(rows, index, side, offset));
            }}
            onCancel={() => setSplitting(false)}
          />
        ) : (
          paragraphs.map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
            <p key={at}>{paragraph}</p>
          ))
        )}
      </div>
      {paragraphs.length === 0 ? <p className={styles.quiet}>{messages.nothing}</p> : null}
      <div className={styles.actions}>
        {actions
          .filter(({ isThere }) => isThere)
          .map(({ name, act }) => (
            <button
              key={name}
              type="button"
              className={`${buttons.plain} ${styles.action}`}
              aria-label={messages.actionOn(name, messages[side], index + 1)}
              onClick={act}
            >
              {name}
            </button>
          ))}
      </div>
    </div>
  );
}

/** Where a paragraph can be split: before each sentence but the first; with one sentence alone, before each word. */
function cutsOf(paragraph: string): readonly number[] {
  const sentences = sentencesOf(paragraph).map(({ start }) => start);
  const cuts = sentences.length > 1 ? sentences : [...paragraph.matchAll(/\S+/g)].map(({ index }) => index);
  return cuts.filter((cut) => paragraph.slice(0, cut).trim() !== "").slice(0, 400);
}

type SplitProps = {
  readonly paragraph: string;
  /** Answers an offset in UTF-16 code units. */
  readonly onSplit: (offset: number) => void;
  readonly onCancel: () => void;
};

/** A paragraph with a button at each place where it can be split. */
function SplitChoice({ paragraph, onSplit, onCancel }: SplitProps) {
  const messages = useMessages(createMessages);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector("button")?.focus(), []);
  const cuts = cutsOf(paragraph);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a short cut for the button in it
    <div
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {paragraph.slice(0, cuts[0] ?? paragraph.length)}
      {cuts.map((cut, index) => (
        <Fragment key={cut}>
          <button
            type="button"
            className={styles.cut}
            aria-label={messages.splitHere(`${paragraph.slice(cut, cut + 40).trim()}…`)}
            onClick={() => onSplit(cut)}
          />
          {paragraph.slice(cut, cuts[index + 1] ?? paragraph.length)}
        </Fragment>
      ))}
      <p className={styles.splitHint}>
        {messages.splitHint}
        <button type="button" className={buttons.plain} onClick={onCancel}>
          {messages.keepWhole}
        </button>
      </p>
    </div>
  );
}
