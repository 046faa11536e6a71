import { wordIssue } from "../../core/dossier/issueKind";
import { linkIssues } from "../../core/link/linkIssues";
import { dismissNotices } from "../../state/viewing";
import { controlMessages } from "../../words/controls";
import { IconButton } from "../kit/IconButton";
import { CloseIcon } from "../kit/icons";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./notices.module.css";

/** What was wrong with the link, in words, and a way to put it away. */
export function NoticeList() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const notices = useSelect((state) => state.notices);
  const update = useUpdate();
  return (
    <div className={styles.notices}>
      <ul className={styles.list}>
        {notices.map((issue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notices are shown and dismissed together
          <li key={index}>{wordIssue(linkIssues, issue, language)}</li>
        ))}
      </ul>
      <IconButton label={messages.dismiss} onClick={() => update(dismissNotices)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
