import { directionOf } from "../../core/dossier/language";
import type { MatchedText } from "../../core/graph/search";
import styles from "./search.module.css";

/** Longest stretch before the first match, in UTF-16 code units; of a longer one the last words are shown. */
const lead = 80;

/** A text with what was found underlined, in its own language and direction; begun late enough for the match to show. */
export function SearchExcerpt({
  text: { text, language, marks },
  className,
}: {
  readonly text: MatchedText;
  readonly className?: string | undefined;
}) {
  const first = marks[0]?.start ?? 0;
  const from = first <= lead ? 0 : text.indexOf(" ", first - lead / 2) + 1 || first;
  const pieces: { readonly at: number; readonly piece: string; readonly isMark: boolean }[] = [];
  let at = Math.min(from, first);
  for (const { start, end } of marks) {
    pieces.push({ at, piece: text.slice(at, start), isMark: false });
    pieces.push({ at: start, piece: text.slice(start, end), isMark: true });
    at = end;
  }
  pieces.push({ at, piece: text.slice(at), isMark: false });
  return (
    <span className={className} lang={language} dir={directionOf(language)}>
      {from > 0 ? "… " : null}
      {pieces
        .filter(({ piece }) => piece !== "")
        .map(({ at: key, piece, isMark }) =>
          isMark ? (
            <mark key={key} className={styles.mark}>
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
    </span>
  );
}
