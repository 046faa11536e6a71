import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { iconButtonClass, Tooltip } from "../popover/IconButton";
import { Popover } from "../popover/Popover";
import { CodebookButton } from "./CodebookButton";
import { CopyLink } from "./CopyLink";
import { ExportButton } from "./ExportButton";
import styles from "./header.module.css";
import { MenuIcon } from "./icons";
import { LanguageButton } from "./LanguageButton";
import { ScreenSwitch } from "./ScreenSwitch";

type Props = { readonly onCodebook: () => void; readonly onExport: () => void };

/** What the header of a small screen has no room for. */
export function HeaderMenu({ onCodebook, onExport }: Props) {
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
          <ExportButton
            className={styles.item}
            onExport={() => {
              close();
              onExport();
            }}
          />
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
