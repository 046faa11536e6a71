import { type CSSProperties, memo, useLayoutEffect, useRef, useState } from "react";
import type { RelationTypeId } from "../../core/codebook/relationTypes";
import { directionOf } from "../../core/dossier/language";
import type { MarkedParagraph, MarkedRun } from "../../core/graph/marking";
import type { PassageId } from "../../core/graph/passages";
import { formatNumber } from "../../words/counting";
import { useLanguage } from "../kit/useMessages";
import styles from "./article.module.css";
import { MarginSignButton, type OnChoose } from "./Margin";
import { bindLines, marginButtons } from "./marginSigns";
import { passagesAttribute } from "./passageMarks";
import { decorationOf, underlineStyle } from "./underlines";

type Props = {
  readonly paragraph: MarkedParagraph;
  readonly language: string;
  /** Where two texts stand side by side. */
  readonly column: "left" | "right";
  /** Only where it is in this paragraph, so that a step leaves all other paragraphs alone. */
  readonly currentPassage: PassageId | undefined;
  readonly currentType: RelationTypeId | undefined;
  readonly onChoose: OnChoose;
};

/** A paragraph in one language: its number, its exact characters with the passages marked, and the signs beside it. */
export const MarkedText = memo(function MarkedText(props: Props) {
  const { paragraph, language, column, currentPassage, currentType, onChoose } = props;
  const reader = useLanguage();
  const cell = useRef<HTMLDivElement>(null);
  const [middles, setMiddles] = useState<readonly number[]>([]);
  const { beginnings } = paragraph;

  useLayoutEffect(() => {
    const shown = cell.current;
    if (shown === null || beginnings.length === 0) return;
    const marks = () =>
      beginnings.map(
        ({ passage }) =>
          shown.querySelector<HTMLElement>(`mark[data-passages~="${passage.order}"]`) ?? undefined,
      );
    return bindLines(shown, marks, (next) => {
      setMiddles((last) =>
        last.length === next.length && last.every((at, i) => at === next[i]) ? last : next,
      );
    });
  }, [beginnings]);

  // The first paragraph of a document is its title.
  const Tag = paragraph.number === 1 ? "h3" : "p";
  return (
    <div ref={cell} className={styles.cell} lang={language} dir={directionOf(language)} data-column={column}>
      <span className={styles.number}>{formatNumber(reader, paragraph.number)}</span>
      <Tag
        className={paragraph.number === 1 ? styles.title : styles.text}
        data-exact={needsSpaces(paragraph.text)}
        data-start={paragraph.runs[0]?.start}
      >
        {paragraph.runs.map((run) =>
          run.passages.length === 0 ? (
            run.text
          ) : (
            <Mark
              key={run.start}
              run={run}
              currentType={run.passages.some(({ id }) => id === currentPassage) ? currentType : undefined}
            />
          ),
        )}
      </Tag>
      <div className={styles.margin}>
        {marginButtons(beginnings, middles).map((button) => (
          <MarginSignButton key={button.key} button={button} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
});

type MarkProps = { readonly run: MarkedRun; readonly currentType: RelationTypeId | undefined };

function Mark({ run, currentType }: MarkProps) {
  const [nearest] = run.underlines;
  const decoration = nearest === undefined ? "none" : decorationOf(nearest);
  return (
    <mark
      className={styles.mark}
      style={{ ...underlineStyle(run.underlines), "--decoration": decoration } as CSSProperties}
      data-passages={passagesAttribute(run.passages)}
      data-type={currentType}
      aria-current={currentType === undefined ? undefined : "true"}
      tabIndex={currentType === undefined ? undefined : -1}
    >
      {run.text}
    </mark>
  );
}

/** Spaces that HTML would run together. */
const needsSpaces = (text: string): boolean => /^\s|\s$|\t|\s\s/.test(text);
