import { useState } from "react";
import type { AlignedRow } from "../../core/import/alignTranslation";
import type { NewDossierDraft } from "../../core/import/newDossier";
import { formatNumber } from "../../words/counting";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { RowSide } from "./RowSide";

/** Rows that are shown at first, and with each further step: a book has thousands. */
const portion = 100;

type Props = { readonly making: NewDossierDraft; readonly onChange: (rows: readonly AlignedRow[]) => void };

/** The text by numbered paragraphs, and its translation beside it. */
export function RowList({ making: { rows, fields, translation }, onChange }: Props) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const [shown, setShown] = useState(portion);
  return (
    <>
      <ol className={translation === undefined ? undefined : styles.paired}>
        {rows.slice(0, shown).map((row, index) => {
          const isMatched = row.original.length === 1 && row.translation.length === 1;
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              key={index}
              id={`new-row-${index}`}
              tabIndex={-1}
              aria-label={messages.row(index + 1)}
              className={
                translation === undefined || isMatched ? styles.row : `${styles.row} ${styles.unmatched}`
              }
            >
              <span className={styles.number}>{formatNumber(language, index + 1)}</span>
              <RowSide
                rows={rows}
                index={index}
                side="original"
                language={fields.language}
                onChange={onChange}
              />
              {translation === undefined ? null : (
                <RowSide
                  rows={rows}
                  index={index}
                  side="translation"
                  language={translation.language}
                  onChange={onChange}
                />
              )}
            </li>
          );
        })}
      </ol>
      {rows.length > shown ? (
        <button
          type="button"
          className={`${buttons.plain} ${styles.action}`}
          onClick={() => setShown(shown + 10 * portion)}
        >
          {messages.more(rows.length - shown)}
        </button>
      ) : null}
    </>
  );
}
