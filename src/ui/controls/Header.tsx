import { memo } from "react";
import { SearchBox } from "../search/SearchBox";
import { useMedia } from "../useMedia";
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
  return (
    <header className={styles.header}>
      <Wordmark />
      <DossiersButton />
      <SearchBox asIcon={isNarrow} />
      {isNarrow ? (
        <>
          <ThemeButton />
          <HeaderMenu onCodebook={onCodebook} onExport={onExport} />
        </>
      ) : (
        <>
          <ScreenSwitch />
          <div className={styles.end}>
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
