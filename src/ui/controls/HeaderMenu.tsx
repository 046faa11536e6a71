import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { iconButtonClass, Tooltip } from "../popover/IconButton";
import { Popover } from "../popover/Popover";
import { CodebookButton } from "./CodebookButton";
import { CopyLink } from "./CopyLink";
import styles from "./header.module.css";
import { MenuIcon } from "./icons";
import { LanguageButton } from "./LanguageButton";
import { ScreenSwitch } from "./ScreenSwitch";

/** What the header of a small screen has no room for. */
export function HeaderMenu({ onCodebook }: { readonly onCodebook: () => void }) {
  const messages = useMessages(controlMessages);
  return (
    <Popover
      trigger={
        <>
          <MenuIcon />
          <Tooltip>{messages.menu}</Tooltip>
        </>
      }
      triggerLabel={messages.menu}
      triggerClassName={iconButtonClass}
      label={messages.menu}
    >
      {(close) => (
        <div className={styles.menu}>
          <ScreenSwitch />
          <CopyLink className={styles.item} />
          <LanguageButton className={styles.item} />
          <CodebookButton
            className={styles.item}
            onCodebook={() => {
              close();
              onCodebook();
            }}
          />
          <button
            type="button"
            className={styles.item}
            onClick={() => {
              close();
              window.print();
            }}
          >
            {messages.print}
          </button>
        </div>
      )}
    </Popover>
  );
}
