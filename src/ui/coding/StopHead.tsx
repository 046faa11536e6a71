import { proposerOf } from "../../core/edit/proposalDraft";
import { openProposal } from "../../core/edit/proposals";
import { openAtStop } from "../../state/walking";
import { selectClaimsAtStop, selectStop, selectStops } from "../../state/walkStops";
import { codingMessages } from "../../words/coding";
import { walkMessages } from "../../words/walk";
import { ClaimSummary } from "../kit/ClaimSummary";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { proposerName } from "./proposerName";
import { endWords } from "./useNothing";
import styles from "./walk.module.css";

/** That the walk has come to its end where it has, and what it left out; which sentence the form is about, what has been made of it, and who proposes what stands in the form. */
export function StopHead() {
  const messages = useMessages(walkMessages);
  const coding = useMessages(codingMessages);
  const stop = useSelect(selectStop);
  const stops = useSelect(selectStops);
  const proposal = useSelect(({ coding: { draft }, graph }) =>
    draft?.proposal === undefined ? undefined : openProposal(graph.dossier, draft.proposal),
  );
  const end = useSelect((state) => endWords(state, messages));
  if (stop === undefined) return null;
  const by = proposal && proposerName(proposerOf(proposal), coding);
  const facts = [
    messages.sentence(stops.indexOf(stop) + 1, stops.length),
    ...(stop.claims > 0 ? [messages.claimsHere(stop.claims)] : []),
    ...(stop.isLookedAt ? [messages.seen] : []),
    ...(by === undefined ? [] : [coding.proposedBy(by)]),
  ];
  return (
    <>
      <p className={styles.stop}>
        {end === undefined ? null : <strong className={styles.end}>{end}</strong>}
        {facts.join(" · ")}
        <span className={styles.byHand}> · {messages.pressHint}</span>
      </p>
      <ClaimsHere />
    </>
  );
}

/** What the sentence is coded as: a press opens the form of a claim. */
function ClaimsHere() {
  const actors = useSelect((state) => state.graph.actors);
  const update = useUpdate();
  const claims = useSelect(selectClaimsAtStop);
  const open = useSelect(({ coding }) => coding.draft?.claim);
  if (claims.length === 0) return null;
  return (
    <ul className={styles.claims}>
      {claims.map(({ claim }) => (
        <li key={claim.id}>
          <button
            type="button"
            className={styles.claim}
            aria-pressed={open === claim.id}
            onClick={() => update(openAtStop(claim.id))}
          >
            <ClaimSummary claim={claim} actors={actors} />
          </button>
        </li>
      ))}
    </ul>
  );
}
