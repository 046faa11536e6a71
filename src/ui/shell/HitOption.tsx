import type { ComponentProps } from "react";
import { directionOf } from "../../core/dossier/language";
import type { Hit, HitTarget, MatchedText } from "../../core/graph/search";
import { stateAt, stateOfClaim, type TieState } from "../../core/graph/tieState";
import type { Tie } from "../../core/graph/ties";
import { tieOfHit } from "../../state/goTo";
import { selectTieById } from "../../state/shownTies";
import type { State } from "../../state/state";
import { ClaimStanding } from "../kit/ClaimSummary";
import { SignDisc } from "../kit/SignDisc";
import { useStore } from "../kit/useStore";
import styles from "./searchResults.module.css";

type Props = {
  readonly hit: Hit;
  readonly isHighlighted: boolean;
  readonly option: ComponentProps<"div">;
};

/** One thing found. An actor that was found by another of its names says which. */
export function HitOption({ hit, isHighlighted, option }: Props) {
  const store = useStore();
  const { actors } = store.getState().graph;
  const state = stateOfHit(store.getState(), hit.target);
  const isByName = hit.name === hit.found.text;
  return (
    <div {...option} className={styles.option} data-highlighted={isHighlighted}>
      {state === undefined ? null : <SignDisc type={state.type} form={state} size={16} />}
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
      {state === undefined || hit.target.kind !== "summary" ? null : (
        <ClaimStanding state={state} actors={actors} />
      )}
    </div>
  );
}

/** The relation of what was found, and its state in the whole dossier, as the words found have it: of a quote, at its passage. */
function stateOfHit(store: State, target: HitTarget): (TieState & Pick<Tie, "type">) | undefined {
  const shown = tieOfHit(store, target);
  const tie = shown && selectTieById(shown.id)(store);
  if (tie === undefined) return undefined;
  const passage = target.kind === "quote" ? tie.passages.find(({ id }) => id === target.passage) : undefined;
  const { actors } = store.graph;
  const coded =
    target.kind === "summary" ? tie.claims.find(({ claim }) => claim.id === target.claim) : undefined;
  const state = coded ? stateOfClaim(coded.claim, actors) : passage && stateAt([tie], passage, actors);
  return { ...(state ?? tie.state), type: tie.type };
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
