import { selectIsEditing } from "../../state/editable";
import { controlMessages } from "../../words/controls";
import { DossiersButton } from "../dossiers/DossiersButton";
import { EditCopyButton } from "../dossiers/EditCopyButton";
import { ExportButton } from "../export/ExportButton";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import { MenuIcon } from "../kit/icons";
import { Popover } from "../kit/Popover";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { CopyLink } from "./CopyLink";
import styles from "./header.module.css";
import { LanguageButton } from "./LanguageButton";
import { ScreenSwitch } from "./ScreenSwitch";
import { ThemeItem } from "./ThemeButton";

type Props = {
  /** What is in the menu: the rest, what is done with the dossier too, or all, where the header has icons alone. */
  readonly holds: "rest" | "actions" | "all";
  readonly onCodebook: () => void;
  readonly onExport: () => void;
};

/** What the header has no room for, and what is not needed at every moment. Whatever leads elsewhere closes it. */
export function HeaderMenu({ holds, onCodebook, onExport }: Props) {
  const messages = useMessages(controlMessages);
  const isEditing = useSelect(selectIsEditing);
  const isBuiltIn = useSelect((state) => state.saveStatus.kind === "built-in");
  const isWhole = holds === "all";
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
      {(close) => {
        const closing = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <div className={styles.menu}>
            {isWhole ? <ScreenSwitch onChosen={close} /> : null}
            {isWhole && isEditing ? <DossiersButton className={styles.item} onGo={close} /> : null}
            {holds === "rest" ? null : (
              <>
                {isBuiltIn ? <EditCopyButton className={styles.item} onCopy={close} /> : null}
                <CopyLink className={styles.item} />
                <ExportButton className={styles.item} onExport={closing(onExport)} />
              </>
            )}
            {isWhole ? <LanguageButton className={styles.item} onChosen={close} /> : null}
            {isWhole && isEditing ? <ThemeItem className={styles.item} /> : null}
            <CodebookButton className={styles.item} onCodebook={closing(onCodebook)} />
            <button type="button" className={styles.item} onClick={closing(() => window.print())}>
              {messages.print}
            </button>
          </div>
        );
      }}
    </Popover>
  );
}

type ButtonProps = { readonly className?: string | undefined; readonly onCodebook: () => void };

function CodebookButton({ className, onCodebook }: ButtonProps) {
  const messages = useMessages(controlMessages);
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={onCodebook}>
      {messages.codebook}
    </button>
  );
}
