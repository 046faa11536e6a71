import type { Actor } from "../../core/dossier/dossier";
import { isLine } from "../../core/graph/filter";
import type { Tie } from "../../core/graph/ties";
import { isEnd } from "../../core/graph/walk";
import { clearSpeakers, toggleSpeaker } from "../../state/filtering";
import { selectSayings } from "../../state/selectedEvidence";
import { selectedMessages } from "../../words/selected";
import { Filled, Names } from "../kit/Names";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./evidence.module.css";
import selected from "./selected.module.css";
import { TieRows } from "./TieRows";

/**
 * What the selected actor says: the ties that rest on it, each as its own words have it, and the way to see only those; then,
 * apart, what it denies. Its own ties tell the passages of what it says of itself.
 */
export function Sayings({ actor }: { readonly actor: Actor }) {
  const messages = useMessages(selectedMessages);
  const update = useUpdate();
  const sayings = useSelect(selectSayings);
  const said = sayings.filter(isLine);
  const denied = sayings.filter((tie) => !isLine(tie));
  const isOfOthers = (tie: Tie) => !isEnd(tie, actor.id);
  const who = <Names of={[actor.id]} />;
  return (
    <>
      {said.length === 0 ? null : (
        <section className={selected.sayings}>
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
          <TieRows ties={said} isWalked={isOfOthers} />
        </section>
      )}
      {denied.length === 0 ? null : (
        <section className={selected.sayings}>
          <h4>
            <Filled text={messages.denying} slots={{ who }} />
          </h4>
          <TieRows ties={denied} isWalked={isOfOthers} />
        </section>
      )}
    </>
  );
}
