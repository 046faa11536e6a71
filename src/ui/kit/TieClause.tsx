import { Fragment } from "react";
import type { SentencePart } from "../../core/grammar/noun";
import { type NamedTie, tieClauseParts, tieStandingParts } from "../../core/graph/tieSentence";
import type { TieState } from "../../core/graph/tieState";
import type { Tie } from "../../core/graph/ties";
import { tieAmount } from "./tieWords";
import { useLanguage } from "./useMessages";
import { useSelect } from "./useStore";

/** What a tie says, its names isolated; whom it rests on stands beside it, as `TieStanding`. */
export function TieClause({ tie }: { readonly tie: NamedTie }) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return <SentenceParts parts={tieClauseParts(tie, actors, language)} />;
}

type StandingProps = { readonly state: TieState; readonly isDenialFirst?: boolean };

/** Whom a tie rests on where it is not plainly stated, and who denies it; nothing else. */
export function TieStanding({ state, isDenialFirst }: StandingProps) {
  const actors = useSelect((store) => store.graph.actors);
  const language = useLanguage();
  const parts = tieStandingParts(state, actors, language, isDenialFirst);
  return parts === undefined ? null : <SentenceParts parts={parts} />;
}

/** Whom a tie rests on and how many passages it has, its names isolated: the words of `tieRest`. */
export function TieRest({ tie }: { readonly tie: Tie }) {
  const actors = useSelect((store) => store.graph.actors);
  const language = useLanguage();
  const standing = tieStandingParts(tie.state, actors, language);
  return (
    <>
      {standing === undefined ? null : <SentenceParts parts={standing} />}
      {standing === undefined ? null : " · "}
      {tieAmount(tie, language)}
    </>
  );
}

/** Parts of a sentence, its names isolated. */
export function SentenceParts({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map(({ text, actor }, index) =>
    actor === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <Fragment key={index}>{text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
      <bdi key={index}>{text}</bdi>
    ),
  );
}
