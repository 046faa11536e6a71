import { relationType } from "../../core/codebook/relationTypes";
import { tieState } from "../../core/graph/tieState";
import { isDenial, type Tie, type TieClaim } from "../../core/graph/ties";
import { selectCurrentPassage, selectIsSelectionHidden } from "../../state/selectedEvidence";
import { selectListedTies, selectTieById, tiesAt } from "../../state/shownTies";
import { articleMessages } from "../../words/article";
import { count } from "../../words/counting";
import { selectedMessages } from "../../words/selected";
import { Dotted } from "../kit/Dotted";
import { SignDisc } from "../kit/SignDisc";
import { TieSentence } from "../kit/TieSentence";
import { tieAmount } from "../kit/tieWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ClaimEvidence } from "./ClaimEvidence";
import styles from "./evidence.module.css";
import { HiddenNotice } from "./HiddenNotice";
import selected from "./selected.module.css";

/** A tie: its state and numbers, and every claim and passage that it is drawn from. */
export function TieEvidence({ tie }: { readonly tie: Tie }) {
  const language = useLanguage();
  const messages = useMessages(selectedMessages);
  const hidden = useSelect(selectIsSelectionHidden);
  const whole = useSelect(selectTieById(tie.id));
  const articles = new Set(tie.passages.map(({ document }) => document)).size;
  const hiddenClaims = (whole?.claims.length ?? 0) - tie.claims.length;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.facts}>
          <Dotted>
            {relationType(tie.type).label[language]}
            {tie.state.id === "stated" ? null : tieState(tie.state.id).label[language]}
            {count(language, "claim", tie.claims.length)}
            {tieAmount(tie, language)}
            {articles < 2 ? null : messages.inArticles(articles)}
          </Dotted>
        </p>
      </header>
      {hidden ? <HiddenNotice>{messages.hiddenTie}</HiddenNotice> : null}
      {hiddenClaims > 0 ? <HiddenNotice>{messages.hiddenClaims(hiddenClaims)}</HiddenNotice> : null}
      <ClaimList tie={tie} firstStep={0} />
    </>
  );
}

/** The sign of a tie and its whole sentence, with whom it rests on, which stay in sight at all its passages. */
export function TieHead({ tie }: { readonly tie: Tie }) {
  return (
    <header className={selected.above}>
      <h3 className={styles.heading}>
        <SignDisc type={tie.type} form={tie.state} size={22} />
        <span>
          <TieSentence tie={tie} />
        </span>
      </h3>
      <OthersHere />
    </header>
  );
}

/** In reading order: in how many ties the passage is that is read, all of which are lit. */
function OthersHere() {
  const messages = useMessages(articleMessages);
  const ties = useSelect((state) => {
    const passage = selectCurrentPassage(state);
    if (state.view.order === "tie" || passage === undefined) return 0;
    return tiesAt(selectListedTies(state), passage).length;
  });
  return ties < 2 ? null : <p className={styles.facts}>{messages.inTies(ties)}</p>;
}

/** The claims of a tie, then those that deny it; its steps count on from `firstStep` of the selection. */
export function ClaimList({ tie, firstStep }: { readonly tie: Tie; readonly firstStep: number }) {
  const messages = useMessages(selectedMessages);
  let next = firstStep;
  const first = tie.claims.map(({ passages }) => {
    const own = next;
    next += passages.length;
    return own;
  });
  const list = (claims: readonly TieClaim[]) =>
    claims.length === 0 ? null : (
      <ul className={selected.claims}>
        {claims.map((coded) => (
          <ClaimEvidence
            key={coded.claim.id}
            tie={tie}
            coded={coded}
            firstStep={first[tie.claims.indexOf(coded)] ?? 0}
          />
        ))}
      </ul>
    );
  const denials = tie.claims.filter(isDenial);
  return (
    <>
      {list(tie.claims.filter((coded) => !isDenial(coded)))}
      {denials.length === 0 ? null : <h4>{messages.denied}</h4>}
      {list(denials)}
    </>
  );
}
