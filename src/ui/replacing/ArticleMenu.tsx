import { useRef } from "react";
import { replacingMessages } from "../messages/replacing";
import { useMessages } from "../messages/useMessages";
import type { DialogHandle } from "../popover/Dialog";
import { iconButtonClass, Tooltip } from "../popover/IconButton";
import { Popover } from "../popover/Popover";
import { ReplaceDialog } from "./ReplaceDialog";
import styles from "./replacing.module.css";

/** What can be done with the text, apart from reading it. */
export function ArticleMenu() {
  const messages = useMessages(replacingMessages);
  const dialog = useRef<DialogHandle>(null);
  return (
    <>
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
              dialog.current?.showModal();
            }}
          >
            {messages.replace}
          </button>
        )}
      </Popover>
      <ReplaceDialog ref={dialog} />
    </>
  );
}
