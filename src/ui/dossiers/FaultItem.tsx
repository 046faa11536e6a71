import type { ReactNode } from "react";
import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { directionOf } from "../../core/dossier/language";
import type { Span } from "../../core/text/span";
import { dossierIssues } from "../../core/validate/dossierIssues";
import { type TextDiff, textDiffOf } from "../../core/validate/textDiff";
import { openingMessages } from "../../words/opening";
import { useLanguage, useMessages } from "../kit/useMessages";
import { faultKindOf } from "./faultKinds";
import styles from "./faults.module.css";

type Props = {
  readonly issue: Issue;
  /** Takes the text's own characters; undefined where nothing is to be mended here. */
  readonly onRepair?: ((issue: Issue) => void) | undefined;
};

/** One fault: in words, where it is, quote over text where the text has something in its place, and its repair. */
export function FaultItem({ issue, onRepair }: Props) {
  const language = useLanguage();
  const messages = useMessages(openingMessages);
  const kind = faultKindOf(issue);
  const diff = textDiffOf(issue);
  const words =
    diff !== undefined && kind in messages.says
      ? messages.says[kind as keyof typeof messages.says]
      : wordIssue(dossierIssues, issue, language);
  const repair =
    kind === "typographic"
      ? messages.repairOne
      : kind === "orthographic"
        ? messages.acceptSpelling
        : undefined;
  return (
    <li className={styles.item}>
      <p className={styles.words}>
        <span className={styles.kind} data-kind={kind}>
          {messages.kinds[kind]}
        </span>{" "}
        {words}
      </p>
      {issue.path === "" ? null : (
        <p className={styles.path}>
          <code dir="ltr">{issue.path}</code>
        </p>
      )}
      {diff === undefined ? null : <SideBySide diff={diff} />}
      {repair === undefined || onRepair === undefined ? null : (
        <button type="button" className={styles.repair} onClick={() => onRepair(issue)}>
          {repair}
        </button>
      )}
    </li>
  );
}

/** Quote over text, in their own language and direction. */
function SideBySide({ diff: { language, quoted, found } }: { readonly diff: TextDiff }) {
  const messages = useMessages(openingMessages);
  const sides = [
    { name: messages.quote, side: quoted },
    { name: messages.text, side: found },
  ];
  return (
    <dl className={styles.compared}>
      {sides.map(({ name, side }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={language} dir={directionOf(language)}>
            {markedPieces(side.text, side.marks)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text with its differing words marked. Whole words only: no letter loses its neighbour. */
function markedPieces(text: string, marks: readonly Span[]): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} className={styles.differs}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
