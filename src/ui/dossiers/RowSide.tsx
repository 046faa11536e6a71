import { useState } from "react";
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
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { SplitChoice } from "./SplitChoice";

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
