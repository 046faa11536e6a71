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

type Props = {
  /** Nothing but icons is in the header: all else is here. */
  readonly isWhole: boolean;
  readonly onCodebook: () => void;
  readonly onExport: () => void;
};

/** What the header has no room for. */
export function HeaderMenu({ isWhole, onCodebook, onExport }: Props) {
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
          {isWhole ? <ScreenSwitch /> : null}
          {isWhole && isEditing ? <DossiersButton className={styles.item} /> : null}
          {isBuiltIn ? <EditCopyButton className={styles.item} /> : null}
          <CopyLink className={styles.item} />
          <ExportButton
            className={styles.item}
            onExport={() => {
              close();
              onExport();
            }}
          />
          {isWhole ? <LanguageButton className={styles.item} /> : null}
          {isWhole && isEditing ? <ThemeItem className={styles.item} /> : null}
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
