import type { ComponentProps } from "react";
import { directionOf } from "../../core/dossier/language";
import type { Hit, MatchedText } from "../../core/graph/search";
import { tieOfHit } from "../../state/goTo";
import { SignDisc } from "../kit/SignDisc";
import { useStore } from "../kit/useStore";
import styles from "./search.module.css";

type Props = {
  readonly hit: Hit;
  readonly isHighlighted: boolean;
  readonly option: ComponentProps<"div">;
};

/** One thing found. An actor that was found by another of its names says which. */
export function HitOption({ hit, isHighlighted, option }: Props) {
  const store = useStore();
  const tie = tieOfHit(store.getState(), hit.target);
  const isByName = hit.name === hit.found.text;
  return (
    <div {...option} className={styles.option} data-highlighted={isHighlighted}>
      {tie === undefined ? null : <SignDisc type={tie.type} form={tie.state} size={16} />}
      {hit.name === undefined || isByName ? (
        <SearchExcerpt
          text={hit.found}
          className={hit.name === undefined ? styles[hit.target.kind] : styles.actor}
        />
      ) : (
        <>
          <bdi className={styles.actor}>{hit.name}</bdi>
          <SearchExcerpt text={hit.found} className={styles.alias} />
        </>
      )}
    </div>
  );
}

/** Longest stretch before the first match, in UTF-16 code units; of a longer one the last words are shown. */
const lead = 80;

/** A text with what was found underlined, in its own language and direction; begun late enough for the match to show. */
function SearchExcerpt({
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
