import { type RelationTypeId, relationTypes } from "../../core/codebook/relationTypes";
import type { Actor } from "../../core/dossier/dossier";
import { actorName } from "../../core/grammar/naming";
import { isLine } from "../../core/graph/filter";
import type { Tie } from "../../core/graph/ties";
import { tiesOfActor, type Way, wayOf } from "../../core/graph/walk";
import { selectAllLineCounts, selectLineCounts, selectListedTies } from "../../state/shownTies";
import { count } from "../../words/counting";
import { selectedMessages } from "../../words/selected";
import { LineSample } from "../kit/LineSample";
import { Filled } from "../kit/Names";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorFacts, ActorHead } from "./ActorFacts";
import { HiddenNotice } from "./HiddenNotice";
import { Sayings } from "./Sayings";
import styles from "./selected.module.css";
import { TieRows } from "./TieRows";

/** Everything about an actor: who it is, and its ties by relation type, out, in and mutual. */
export function ActorEvidence({ actor }: { readonly actor: Actor }) {
  const messages = useMessages(selectedMessages);
  const ties = tiesOfActor(useSelect(selectListedTies), actor.id);
  const lines = ties.filter(isLine);
  const shown = useSelect((state) => selectLineCounts(state).get(actor.id) ?? 0);
  const all = useSelect((state) => selectAllLineCounts(state).get(actor.id) ?? 0);
  return (
    <>
      <ActorHead actor={actor} />
      {all > shown ? <HiddenNotice>{messages.hiddenTies(all - shown)}</HiddenNotice> : null}
      {all === 0 ? <p className={styles.none}>{messages.noTies}</p> : null}
      {relationTypes.map(({ id }) => (
        <TypeGroup key={id} type={id} actor={actor} ties={lines} />
      ))}
      <DeniedGroup ties={ties.filter((tie) => !isLine(tie))} />
      <Sayings actor={actor} />
      <ActorFacts actor={actor} />
    </>
  );
}

type GroupProps = { readonly type: RelationTypeId; readonly actor: Actor; readonly ties: readonly Tie[] };

/** An actor's ties of one relation type. `ties` are all of its ties, in the order in which they are walked. */
function TypeGroup({ type, actor, ties }: GroupProps) {
  const language = useLanguage();
  const own = ties.filter((tie) => tie.type === type);
  if (own.length === 0) return null;
  const ways: readonly Way[] = ["out", "in", "mutual"];
  return (
    <section className={styles.group} aria-labelledby={`ties-${type}`}>
      <h4 className={styles.groupHead} id={`ties-${type}`}>
        <LineSample type={type} />
        {relationTypes.find(({ id }) => id === type)?.label[language]}
        <span className={styles.count}>{count(language, "tie", own.length)}</span>
      </h4>
      {ways.map((way) => (
        <WayGroup key={way} way={way} actor={actor} type={type} ties={ties} />
      ))}
    </section>
  );
}

/** What is only denied of an actor. */
function DeniedGroup({ ties }: { readonly ties: readonly Tie[] }) {
  const messages = useMessages(selectedMessages);
  if (ties.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="ties-denied">
      <h4 className={styles.groupHead} id="ties-denied">
        {messages.denied}
      </h4>
      <p className={styles.way}>{messages.deniedWhy}</p>
      <TieRows ties={ties} />
    </section>
  );
}

function WayGroup({ way, actor, type, ties }: GroupProps & { readonly way: Way }) {
  const messages = useMessages(selectedMessages);
  const language = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  const own = ties.filter((tie) => tie.type === type && wayOf(tie, actor.id) === way);
  if (own.length === 0) return null;
  return (
    <>
      <h5 className={styles.way}>
        <Filled text={messages[way]} slots={{ who: <bdi>{actorName(actors, actor.id, language)}</bdi> }} />
      </h5>
      <TieRows ties={own} />
    </>
  );
}
