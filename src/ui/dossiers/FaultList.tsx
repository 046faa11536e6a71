import { useState } from "react";
import type { Issue } from "../../core/dossier/issue";
import { formatNumber } from "../../words/counting";
import { openingMessages } from "../../words/opening";
import { useLanguage, useMessages } from "../kit/useMessages";
import { FaultItem } from "./FaultItem";
import { type FaultKindId, faultKindOf, faultKinds } from "./faultKinds";
import styles from "./faults.module.css";

/** So many are shown at once: enough to work through, few enough to be set quickly. */
const page = 200;

type Props = { readonly issues: readonly Issue[]; readonly onRepair?: (issue: Issue) => void };

/** All that is wrong, in the order of the file; narrowed to one kind at the reader's wish. */
export function FaultList({ issues, onRepair }: Props) {
  const language = useLanguage();
  const messages = useMessages(openingMessages);
  const [wanted, setWanted] = useState<FaultKindId>();
  const [shown, setShown] = useState(page);
  const counts = new Map<FaultKindId, number>();
  for (const issue of issues) counts.set(faultKindOf(issue), (counts.get(faultKindOf(issue)) ?? 0) + 1);
  const kind = wanted !== undefined && counts.has(wanted) ? wanted : undefined;
  const listed = kind === undefined ? issues : issues.filter((issue) => faultKindOf(issue) === kind);
  const choose = (next: FaultKindId | undefined) => () => {
    setWanted(next);
    setShown(page);
  };
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
      <ol className={styles.list}>
        {listed.slice(0, shown).map((issue) => (
          <FaultItem
            key={`${issue.path} ${issue.code} ${JSON.stringify(issue.data.key ?? issue.data.id ?? "")}`}
            issue={issue}
            onRepair={onRepair}
          />
        ))}
      </ol>
      {listed.length <= shown ? null : (
        <button type="button" className={styles.more} onClick={() => setShown(shown + page)}>
          {messages.showMore(listed.length - shown)}
        </button>
      )}
    </>
  );
}
