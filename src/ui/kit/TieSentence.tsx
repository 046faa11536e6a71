import { type NamedTie, tieDenialParts, tieStandingParts } from "../../core/graph/tieSentence";
import { numbers } from "../../words/numbers";
import { SentenceParts, TieClause } from "./TieClause";
import styles from "./tieSentence.module.css";
import { useLanguage } from "./useMessages";
import { useSelect } from "./useStore";

/** What a tie says and whom it rests on, its names isolated: what heads its evidence. */
export function TieSentence({ tie }: { readonly tie: NamedTie }) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  if (tie.state.mood === "denied") return <SentenceParts parts={tieDenialParts(tie, actors, language)} />;
  const standing = tieStandingParts(tie.state, actors, language);
  return (
    <>
      <TieClause tie={tie} />
      {standing === undefined ? null : (
        <span className={styles.standing}>
          {numbers[language].comma}
          <SentenceParts parts={standing} />
        </span>
      )}
    </>
  );
}
