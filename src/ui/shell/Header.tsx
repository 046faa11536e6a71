import { memo } from "react";
import { selectIsEditing } from "../../state/editable";
import { DossiersButton } from "../dossiers/DossiersButton";
import { EditCopyButton } from "../dossiers/EditCopyButton";
import { SaveStatusControls } from "../dossiers/SaveStatus";
import { ExportButton } from "../export/ExportButton";
import { useMedia } from "../kit/useMedia";
import { useSelect } from "../kit/useStore";
import { CopyLink } from "./CopyLink";
import { HeaderMenu } from "./HeaderMenu";
import styles from "./header.module.css";
import { LanguageButton } from "./LanguageButton";
import { ScreenSwitch } from "./ScreenSwitch";
import { SearchBox } from "./SearchBox";
import { ThemeButton } from "./ThemeButton";
import { Wordmark } from "./Wordmark";

/** Below this there is room for icons only; what has words moves into a menu. */
const narrow = "(max-width: 959px)";
/** Below this what is not needed at every moment moves there; undo, redo and "Saved" take room of their own. */
const medium = { read: "(max-width: 1279px)", edited: "(max-width: 1439px)" };

type Props = { readonly onCodebook: () => void; readonly onExport: () => void };

export const Header = memo(function Header({ onCodebook, onExport }: Props) {
  const isNarrow = useMedia(narrow);
  const isBuiltIn = useSelect((state) => state.saveStatus.kind === "built-in");
  const isEditing = useSelect(selectIsEditing);
  const isMedium = useMedia(isEditing ? medium.edited : medium.read);
  return (
    <header className={styles.header} data-editable={isEditing}>
      <Wordmark />
      {/* Beside undo and redo a small screen has no room for it: it is in the menu then. */}
      {isNarrow && isEditing ? null : <DossiersButton className={styles.word} />}
      <SaveStatusControls />
      <SearchBox asIcon={isNarrow} />
      {isNarrow ? null : <ScreenSwitch />}
      <div className={styles.end}>
        {isMedium ? null : (
          <>
            <CopyLink className={`${styles.word} ${styles.quiet}`} />
            <ExportButton className={styles.word} onExport={onExport} />
            {isBuiltIn ? <EditCopyButton className={styles.first} /> : null}
          </>
        )}
        <div className={styles.settings}>
          {isNarrow ? null : <LanguageButton className={`${styles.word} ${styles.quiet}`} />}
          {isNarrow && isEditing ? null : <ThemeButton />}
          {/* The same in every width: it stays open when the window changes its size. */}
          <HeaderMenu
            holds={isNarrow ? "all" : isMedium ? "actions" : "rest"}
            onCodebook={onCodebook}
            onExport={onExport}
          />
        </div>
      </div>
    </header>
  );
});
