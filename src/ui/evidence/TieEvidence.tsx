import { speakersOf } from "../../core/attribution";
import { relationType } from "../../core/relationTypes";
import type { Tie } from "../../core/ties";
import { selectIsSelectionHidden, selectTieById } from "../../state/selectors";
import { SignDisc } from "../marks/SignDisc";
import { TieSentence } from "../marks/TieSentence";
import { count } from "../messages/counting";
import { evidenceMessages } from "../messages/evidence";
import { useLanguage, useMessages } from "../messages/useMessages";
import { useSelect } from "../useStore";
import { ClaimEvidence } from "./ClaimEvidence";
import { Dotted } from "./Dotted";
import styles from "./evidence.module.css";
import { HiddenNotice } from "./HiddenNotice";
import { Filled, Names } from "./Names";

/** A tie: what it says, and every claim and passage that it is drawn from. */
export function TieEvidence({ tie }: { readonly tie: Tie }) {
  const language = useLanguage();
  const messages = useMessages(evidenceMessages);
  const hidden = useSelect(selectIsSelectionHidden);
  const whole = useSelect(selectTieById(tie.id));
  const hiddenClaims = (whole?.claims.length ?? 0) - tie.claims.length;
  return (
    <>
      <header className={styles.head}>
        <h3 className={styles.heading}>
          <SignDisc type={tie.type} attributed={tie.attributed} size={22} />
          <span>
            <TieSentence tie={tie} />
          </span>
        </h3>
        <p className={styles.facts}>
          <Dotted>
            {relationType(tie.type).label[language]}
            {tie.attributed ? <According tie={tie} /> : null}
            {count(language, "claim", tie.claims.length)}
            {count(language, "passage", tie.passages.length)}
          </Dotted>
        </p>
      </header>
      {hidden ? <HiddenNotice>{messages.hiddenTie}</HiddenNotice> : null}
      {hiddenClaims > 0 ? <HiddenNotice>{messages.hiddenClaims(hiddenClaims)}</HiddenNotice> : null}
      <ClaimList tie={tie} firstStep={0} />
    </>
  );
}

/** The claims of a tie; its steps count on from `firstStep` of the selection. */
export function ClaimList({ tie, firstStep }: { readonly tie: Tie; readonly firstStep: number }) {
  let next = firstStep;
  const first = tie.claims.map(({ passages }) => {
    const own = next;
    next += passages.length;
    return own;
  });
  return (
    <ul className={styles.claims}>
      {tie.claims.map((coded, index) => (
        <ClaimEvidence key={coded.claim.id} tie={tie} coded={coded} firstStep={first[index] ?? 0} />
      ))}
    </ul>
  );
}

/** "according to Shigeru Ishiba and Mark Rutte" */
function According({ tie }: { readonly tie: Tie }) {
  const messages = useMessages(evidenceMessages);
  const speakers = new Set(tie.claims.flatMap(({ claim }) => speakersOf(claim)));
  return <Filled text={messages.accordingTo} slots={{ who: <Names of={[...speakers]} /> }} />;
}
