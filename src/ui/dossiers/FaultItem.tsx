import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { dossierIssues } from "../../core/validate/dossierIssues";
import { openingMessages } from "../../words/opening";
import { ComparedText } from "../kit/ComparedText";
import { useLanguage, useMessages } from "../kit/useMessages";
import { faultKindOf } from "./faultKinds";
import styles from "./faults.module.css";

type Props = {
  readonly issue: Issue;
  /** Takes the text's own characters; undefined where nothing is to be mended here. */
  readonly onRepair?: ((issue: Issue) => void) | undefined;
};

/** What the issue of a quote says that stands in its text in another form. */
type ComparedQuote = { readonly exact: string; readonly found: string; readonly language: string };

/** One fault: in words, where it is, quote over text where the text has something in its place, and its repair. */
export function FaultItem({ issue, onRepair }: Props) {
  const language = useLanguage();
  const messages = useMessages(openingMessages);
  const kind = faultKindOf(issue);
  const compared = kind in messages.says ? (issue.data as ComparedQuote) : undefined;
  const words =
    compared === undefined
      ? wordIssue(dossierIssues, issue, language)
      : messages.says[kind as keyof typeof messages.says];
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
      {compared === undefined ? null : (
        <ComparedText quoted={compared.exact} found={compared.found} language={compared.language} />
      )}
      {repair === undefined || onRepair === undefined ? null : (
        <button type="button" className={styles.repair} onClick={() => onRepair(issue)}>
          {repair}
        </button>
      )}
    </li>
  );
}
