import { useState } from "react";
import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { dossierIssues } from "../../core/validate/dossierIssues";
import { formatNumber } from "../../words/counting";
import { openingMessages } from "../../words/opening";
import buttons from "../kit/button.module.css";
import { ComparedText } from "../kit/ComparedText";
import { ReviewList, type ReviewRow } from "../kit/ReviewList";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./faults.module.css";

/** Kinds of fault that a list can be narrowed to: the levels of a match, and the rest in three heaps. */
type FaultKindId = keyof (typeof openingMessages)["en"]["kinds"];

/** The kinds in the order in which they can be dealt with. */
const faultKinds: readonly FaultKindId[] = [
  "typographic",
  "orthographic",
  "drifted",
  "conflict",
  "missing",
  "unsupported",
  "structure",
  "notice",
];

function faultKindOf({ code, severity }: Issue): FaultKindId {
  if (severity === "notice") return "notice";
  const level = faultKinds.find((kind) => code === `quote-${kind}`);
  if (level !== undefined) return level;
  return code === "unsupported" || code === "translation-only" ? "unsupported" : "structure";
}

type Props = { readonly issues: readonly Issue[]; readonly onRepair?: (issue: Issue) => void };

/** All that is wrong, in the order of the file; narrowed to one kind at the reader's wish. */
export function FaultList({ issues, onRepair }: Props) {
  const language = useLanguage();
  const messages = useMessages(openingMessages);
  const [wanted, setWanted] = useState<FaultKindId>();
  const counts = new Map<FaultKindId, number>();
  for (const issue of issues) counts.set(faultKindOf(issue), (counts.get(faultKindOf(issue)) ?? 0) + 1);
  const kind = wanted !== undefined && counts.has(wanted) ? wanted : undefined;
  const listed = kind === undefined ? issues : issues.filter((issue) => faultKindOf(issue) === kind);
  const choose = (next: FaultKindId | undefined) => () => setWanted(next);
  return (
    <>
      {counts.size < 2 ? null : (
        <fieldset className={styles.kinds} aria-label={messages.filter}>
          <button type="button" aria-pressed={kind === undefined} onClick={choose(undefined)}>
            {messages.all} <span className={styles.count}>{formatNumber(language, issues.length)}</span>
          </button>
          {faultKinds
            .filter((each) => counts.has(each))
            .map((each) => (
              <button key={each} type="button" aria-pressed={kind === each} onClick={choose(each)}>
                {messages.kinds[each]}{" "}
                <span className={styles.count}>{formatNumber(language, counts.get(each) ?? 0)}</span>
              </button>
            ))}
        </fieldset>
      )}
      <div className={styles.list}>
        <ReviewList
          groups={[{ id: kind ?? "all", items: listed }]}
          keyOf={({ path, code, data }) => `${path} ${code} ${JSON.stringify(data.key ?? data.id ?? "")}`}
          renderRow={(issue, given) => <Fault issue={issue} given={given} onRepair={onRepair} />}
        />
      </div>
    </>
  );
}

type FaultProps = {
  readonly issue: Issue;
  readonly given: ReviewRow;
  /** Takes the text's own characters; undefined where nothing is to be mended here. */
  readonly onRepair: ((issue: Issue) => void) | undefined;
};

/** What the issue of a quote says that stands in its text in another form. */
type ComparedQuote = { readonly exact: string; readonly found: string; readonly language: string };

/** One fault: in words, where it is, quote over text where the text has something in its place, and its repair. */
function Fault({ issue, given: { row, tabIndex }, onRepair }: FaultProps) {
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
    <li {...row} className={styles.item} data-stop="" tabIndex={tabIndex}>
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
        <button
          type="button"
          className={`${buttons.plain} ${styles.repair}`}
          tabIndex={tabIndex}
          onClick={() => onRepair(issue)}
        >
          {repair}
        </button>
      )}
    </li>
  );
}
