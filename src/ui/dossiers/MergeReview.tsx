import { useId, useState } from "react";
import { actorKinds } from "../../core/codebook/actorKinds";
import type { Actor, ActorId, Claim, Dossier } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import type { Actors } from "../../core/grammar/noun";
import { actorsById, actorsOfClaim } from "../../core/graph/graph";
import { type DoubtfulActor, matchActors } from "../../core/merge/matchActors";
import { mergeDossier } from "../../core/merge/mergeDossier";
import { selectIsEditable } from "../../state/editable";
import { edit } from "../../state/editing";
import { showScreen } from "../../state/viewing";
import { isolate } from "../../words/isolate";
import { mergingMessages } from "../../words/merging";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { ClaimSummary } from "../kit/ClaimSummary";
import form from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useStore } from "../kit/useStore";
import styles from "./opening.module.css";

type Props = { readonly dossier: Dossier; readonly onDone: () => void };

/** What adding a dossier to the open one does, before it is done: what comes in, and which actors a person has to decide on. */
export function MergeReview({ dossier: other, onDone }: Props) {
  const messages = useMessages(mergingMessages);
  const language = useLanguage();
  const store = useStore();
  const own = useSelect((state) => state.graph.dossier);
  const isEditable = useSelect(selectIsEditable);
  const [{ sure, doubtful }] = useState(() => matchActors(own, other));
  const [chosen, setChosen] = useState<ReadonlyMap<ActorId, ActorId>>(
    () =>
      new Map(doubtful.flatMap(({ actor, likely }) => (likely === undefined ? [] : [[actor.id, likely]]))),
  );
  const same = new Map([...sure, ...chosen]);
  const merged = mergeDossier(own, other, same);
  const isNothingNew = merged.dossier === own;
  const add = () => {
    store.setState(edit("add-dossier", (now) => mergeDossier(now, other, same).dossier));
    store.setState(showScreen("map"));
    announce(messages.added(merged.claims.added));
    onDone();
  };
  const choose = (id: ActorId, as: ActorId | undefined) => {
    const next = new Map(chosen);
    if (as === undefined) next.delete(id);
    else next.set(id, as);
    setChosen(next);
  };
  const hindrance = !isEditable
    ? messages.locked
    : merged.isTooMuch
      ? messages.tooMuch
      : isNothingNew
        ? messages.nothingNew
        : undefined;
  const title = (dossier: Dossier) => isolate(localise(dossier.title, language).text);
  return (
    <div className={styles.reading}>
      <h2 id="opening-title" className={styles.title}>
        {messages.title(title(other), title(own))}
      </h2>
      <ul className={styles.facts}>
        <Found words={messages.articles} of={merged.documents} />
        <Found words={messages.actors} of={merged.actors} />
        <Found words={messages.claims} of={merged.claims} />
        {merged.proposals === 0 ? null : <li>{messages.proposals(merged.proposals)}</li>}
        {merged.translationsLeft === 0 ? null : <li>{messages.translationsLeft(merged.translationsLeft)}</li>}
      </ul>
      {doubtful.length === 0 ? null : (
        <section className={styles.doubts}>
          <h3 className={form.label}>{messages.doubtful(doubtful.length)}</h3>
          <ol>
            {doubtful.map((one) => (
              <DoubtfulRow
                key={one.actor.id}
                doubtful={one}
                claim={firstAbout(one.actor.id, other)}
                actors={actorsById(other.actors)}
                chosen={chosen.get(one.actor.id)}
                taken={new Set([...chosen].flatMap(([id, as]) => (id === one.actor.id ? [] : [as])))}
                onChoose={(as) => choose(one.actor.id, as)}
              />
            ))}
          </ol>
        </section>
      )}
      {hindrance === undefined ? null : <p className={styles.hindrance}>{hindrance}</p>}
      <div className={styles.ways}>
        <button type="button" className={buttons.solid} disabled={hindrance !== undefined} onClick={add}>
          {messages.add}
        </button>
        <button type="button" className={buttons.plain} onClick={onDone}>
          {messages.cancel}
        </button>
      </div>
    </div>
  );
}

type FoundProps = {
  readonly words: (added: number, joined: number) => string;
  readonly of: { readonly added: number; readonly joined: number };
};

/** How many are new and how many are here already; nothing where the file has none. */
function Found({ words, of: { added, joined } }: FoundProps) {
  return added + joined === 0 ? null : <li>{words(added, joined)}</li>;
}

/** Returns the first claim about an actor, or that rests on its word: by it a person knows the actor. */
const firstAbout = (id: ActorId, { claims }: Dossier) =>
  claims.find((claim) => actorsOfClaim(claim).includes(id) || claim.saidBy?.includes(id) === true);

type RowProps = {
  readonly doubtful: DoubtfulActor;
  readonly claim: Claim | undefined;
  /** Those of the dossier that comes in, by id. */
  readonly actors: Actors;
  readonly chosen: ActorId | undefined;
  /** Own actors that another one of the file is already. */
  readonly taken: ReadonlySet<ActorId>;
  readonly onChoose: (as: ActorId | undefined) => void;
};

function DoubtfulRow(props: RowProps) {
  const { claim, actors, chosen, taken, onChoose } = props;
  const { actor, candidates } = props.doubtful;
  const messages = useMessages(mergingMessages);
  const language = useLanguage();
  const id = useId();
  const told = ({ name, kind, role }: Actor) => {
    const word = actorKinds.find((one) => one.id === kind)?.label[language] ?? kind;
    const office = role && localise(role, language).text;
    return `${isolate(localise(name, language).text)} (${[word, ...(office ? [isolate(office)] : [])].join(" · ")})`;
  };
  return (
    <li className={styles.doubt}>
      <label htmlFor={id}>{told(actor)}</label>
      {claim === undefined ? null : (
        <span className={styles.said}>
          <ClaimSummary claim={claim} actors={actors} />
        </span>
      )}
      <select
        id={id}
        className={form.control}
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) => onChoose(value === "" ? undefined : (value as ActorId))}
      >
        <option value="">{messages.another}</option>
        {candidates.map((one) => (
          <option key={one.id} value={one.id} disabled={taken.has(one.id)}>
            {messages.sameAs(told(one))}
          </option>
        ))}
      </select>
    </li>
  );
}
