import { showScreen } from "../../state/viewing";
import { evidenceMessages } from "../../words/evidence";
import { replacingMessages } from "../../words/replacing";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import { Popover } from "../kit/Popover";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import type { ArticleWays } from "./ArticleDialogs";
import styles from "./replacing.module.css";

/** What can be done with the text, apart from reading it. */
export function ArticleMenu({ ways }: { readonly ways: ArticleWays }) {
  const messages = useMessages(replacingMessages);
  const language = useLanguage();
  const update = useUpdate();
  const items = [
    { label: evidenceMessages[language].walk, open: () => update(showScreen("coding")) },
    { label: messages.draft, open: ways.draft },
    { label: messages.replace, open: ways.replace },
    { label: `${messages.addTranslation}…`, open: ways.translate },
    { label: messages.details, open: ways.details },
    { label: messages.addArticle, open: () => update(showScreen("article")) },
    ...(ways.remove === undefined ? [] : [ways.remove]),
  ];
  return (
    <Popover
      trigger={
        <>
          <svg viewBox="0 0 20 20" width={20} height={20} fill="currentColor" aria-hidden="true">
            <path d="M3 8.5h3v3H3zM8.5 8.5h3v3h-3zM14 8.5h3v3h-3z" />
          </svg>
          <Tooltip>{messages.menu}</Tooltip>
        </>
      }
      triggerLabel={messages.menu}
      triggerClassName={iconButtonClass}
      label={messages.menu}
    >
      {(close) => (
        <div className={styles.menu}>
          {items.map(({ label, open }) => (
            <button
              key={label}
              type="button"
              className={styles.item}
              onClick={() => {
                close();
                open();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
