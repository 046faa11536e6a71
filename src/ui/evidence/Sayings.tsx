import type { Actor } from "../../core/dossier/dossier";
import { isLine } from "../../core/graph/filter";
import type { Tie } from "../../core/graph/ties";
import { clearSpeakers, toggleSpeaker } from "../../state/filtering";
import { selectListedTies } from "../../state/selectors";
import { selectedMessages } from "../../words/selected";
import { useGrowing } from "../kit/useGrowing";
import { useMessages } from "../kit/useMessages";
import { usePrinting } from "../kit/usePrinting";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./evidence.module.css";
import { Filled, Names } from "./Names";
import { TieItem } from "./TieItem";

/** What an actor says: the ties that rest on it, and the way to see only those; then, apart, the ties that it denies. */
export function Sayings({ actor }: { readonly actor: Actor }) {
  const messages = useMessages(selectedMessages);
  const update = useUpdate();
  const ties = useSelect(selectListedTies);
  const said = ties.filter((tie) => isLine(tie) && tie.state.saidBy.includes(actor.id));
  const denied = ties.filter(({ state }) => state.deniedBy.includes(actor.id));
  const who = <Names of={[actor.id]} />;
  return (
    <>
      {said.length === 0 ? null : (
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
          <Rows ties={said} />
        </section>
      )}
      {denied.length === 0 ? null : (
        <section className={styles.sayings}>
          <h4>
            <Filled text={messages.denying} slots={{ who }} />
          </h4>
          <Rows ties={denied} />
        </section>
      )}
    </>
  );
}

function Rows({ ties }: { readonly ties: readonly Tie[] }) {
  const isPrinting = usePrinting();
  const shown = useGrowing(ties.length, useSelect(selectListedTies));
  return (
    <ul className={styles.rows}>
      {ties.slice(0, isPrinting ? undefined : shown).map((tie) => (
        <li key={tie.id}>
          <TieItem tie={tie} current={false} />
        </li>
      ))}
    </ul>
  );
}
