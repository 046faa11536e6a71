import { speakersOf } from "../../core/attribution";
import type { Actor, ActorId } from "../../core/dossier";
import type { Tie } from "../../core/ties";
import { clearSpeakers, toggleSpeaker } from "../../state/filtering";
import { selectTies } from "../../state/selectors";
import { selectedMessages } from "../messages/selected";
import { useMessages } from "../messages/useMessages";
import { useSelect, useUpdate } from "../useStore";
import styles from "./evidence.module.css";
import { Filled, Names } from "./Names";
import { TieRow } from "./TieRow";

/** The ties that rest on what an actor says, and the way to see only those. */
export function Sayings({ actor }: { readonly actor: Actor }) {
  const messages = useMessages(selectedMessages);
  const update = useUpdate();
  const ties = useSelect(selectTies).filter((tie) => isSaidBy(tie, actor.id));
  if (ties.length === 0) return null;
  const who = <Names of={[actor.id]} />;
  return (
    <section className={styles.sayings}>
      <h4>
        <Filled text={messages.saying} slots={{ who }} />
      </h4>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          update(clearSpeakers);
          update(toggleSpeaker(actor.id));
        }}
      >
        <Filled text={messages.onlySaidBy} slots={{ who }} />
      </button>
      <ul className={styles.rows}>
        {ties.map((tie) => (
          <li key={tie.id}>
            <TieRow tie={tie} current={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const isSaidBy = (tie: Tie, actor: ActorId): boolean =>
  tie.claims.some(({ claim }) => speakersOf(claim).includes(actor));
