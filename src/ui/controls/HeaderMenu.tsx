import { selectIsEditing } from "../../state/editing";
import { EditCopyButton } from "../keeping/EditCopyButton";
import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { iconButtonClass, Tooltip } from "../popover/IconButton";
import { Popover } from "../popover/Popover";
import { useSelect } from "../useStore";
import { CodebookButton } from "./CodebookButton";
import { CopyLink } from "./CopyLink";
import { DossiersButton } from "./DossiersButton";
import { ExportButton } from "./ExportButton";
import styles from "./header.module.css";
import { MenuIcon } from "./icons";
import { LanguageButton } from "./LanguageButton";
import { ScreenSwitch } from "./ScreenSwitch";
import { ThemeItem } from "./ThemeButton";

type Props = { readonly onCodebook: () => void; readonly onExport: () => void };

/** What the header of a small screen has no room for. */
export function HeaderMenu({ onCodebook, onExport }: Props) {
  const messages = useMessages(controlMessages);
  const isEditing = useSelect(selectIsEditing);
  const isBuiltIn = useSelect((state) => state.keeping.kind === "built-in");
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
          {isEditing ? <DossiersButton className={styles.item} /> : null}
          {isBuiltIn ? <EditCopyButton className={styles.item} /> : null}
          <CopyLink className={styles.item} />
          <ExportButton
            className={styles.item}
            onExport={() => {
              close();
              onExport();
            }}
          />
          <LanguageButton className={styles.item} />
          {isEditing ? <ThemeItem className={styles.item} /> : null}
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
