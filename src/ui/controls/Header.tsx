import { memo } from "react";
import { selectIsEditing } from "../../state/editing";
import { EditCopyButton } from "../keeping/EditCopyButton";
import { KeepingControls } from "../keeping/KeepingControls";
import { SearchBox } from "../search/SearchBox";
import { useMedia } from "../useMedia";
import { useSelect } from "../useStore";
import { CodebookButton } from "./CodebookButton";
import { CopyLink } from "./CopyLink";
import { DossiersButton } from "./DossiersButton";
import { ExportButton } from "./ExportButton";
import { HeaderMenu } from "./HeaderMenu";
import styles from "./header.module.css";
import { LanguageButton } from "./LanguageButton";
import { ScreenSwitch } from "./ScreenSwitch";
import { ThemeButton } from "./ThemeButton";
import { Wordmark } from "./Wordmark";

/** Below this there is room for icons only; what has words moves into a menu. */
const narrow = "(max-width: 959px)";

type Props = { readonly onCodebook: () => void; readonly onExport: () => void };

export const Header = memo(function Header({ onCodebook, onExport }: Props) {
  const isNarrow = useMedia(narrow);
  const isBuiltIn = useSelect((state) => state.keeping.kind === "built-in");
  const isEditing = useSelect(selectIsEditing);
  return (
    <header className={styles.header} data-editable={isEditing}>
      <Wordmark />
      {/* Beside undo and redo a small screen has no room for it: it is in the menu then. */}
      {isNarrow && isEditing ? null : <DossiersButton className={styles.word} />}
      <KeepingControls />
      <SearchBox asIcon={isNarrow} />
      {isNarrow ? (
        <>
          {isEditing ? null : <ThemeButton />}
          <HeaderMenu onCodebook={onCodebook} onExport={onExport} />
        </>
      ) : (
        <>
          <ScreenSwitch />
          <div className={styles.end}>
            {isBuiltIn ? <EditCopyButton className={styles.word} /> : null}
            <CodebookButton className={styles.word} onCodebook={onCodebook} />
            <ExportButton className={styles.word} onExport={onExport} />
            <CopyLink className={styles.word} />
            <LanguageButton className={styles.word} />
            <ThemeButton />
          </div>
        </>
      )}
    </header>
  );
});
