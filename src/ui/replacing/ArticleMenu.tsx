import { replacingMessages } from "../messages/replacing";
import { useMessages } from "../messages/useMessages";
import { iconButtonClass, Tooltip } from "../popover/IconButton";
import { Popover } from "../popover/Popover";
import styles from "./replacing.module.css";

/** What can be done with the text, apart from reading it. */
export function ArticleMenu({ onReplace }: { readonly onReplace: () => void }) {
  const messages = useMessages(replacingMessages);
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
        <button
          type="button"
          className={styles.item}
          onClick={() => {
            close();
            onReplace();
          }}
        >
          {messages.replace}
        </button>
      )}
    </Popover>
  );
}
