import { useId, useMemo, useState } from "react";
import { actorName } from "../../core/grammar/naming";
import { type Filter, linesAround } from "../../core/graph/filter";
import { fold } from "../../core/text/fold";
import { clearActors, setScope, toggleActor } from "../../state/filtering";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { choiceMessages } from "../../words/filterChoices";
import { typedDirection } from "../kit/typedDirection";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { Choices } from "./Choices";
import styles from "./choices.module.css";

const scopes: readonly Filter["scope"][] = ["between", "around"];
const folded = (text: string): string => fold(text, "search").text;

/** Which actors: found by any of their names, each with the ties around it; and what of them is shown. */
export function ActorChoices() {
  const language = useLanguage();
  const messages = useMessages(choiceMessages);
  const { actors } = useMessages(controlMessages);
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const update = useUpdate();
  // Counted for all at once, and not anew for each letter that is typed: one by one took 9.5 s at 600 actors and 5,000 ties.
  const amounts = useMemo(() => linesAround(graph, filter), [graph, filter]);
  const [wanted, setWanted] = useState("");
  const found = graph.sides.filter((actor) =>
    [...Object.values(actor.name), ...Object.values(actor.aliases ?? {}).flat()].some((name) =>
      folded(name).includes(folded(wanted.trim())),
    ),
  );
  return (
    <Choices
      legend={actors}
      clear={{ label: messages.takeAllActors, onClear: () => update(clearActors) }}
      choices={found.map(({ id }) => ({
        id,
        name: actorName(graph.actors, id, language),
        amount: count(language, "tie", amounts.get(id) ?? 0),
        isChosen: filter.actors.includes(id),
        onToggle: () => update(toggleActor(id)),
      }))}
    >
      <input
        className={styles.find}
        type="search"
        dir={typedDirection(wanted)}
        aria-label={messages.findActor}
        placeholder={messages.findActor}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {found.length === 0 ? <p className={styles.none}>{messages.noActor}</p> : null}
      <Scope filter={filter} />
    </Choices>
  );
}

/** One actor alone has only "around". */
function Scope({ filter }: { readonly filter: Filter }) {
  const name = useId();
  const messages = useMessages(choiceMessages);
  const update = useUpdate();
  const isOpen = filter.actors.length > 1;
  const scope = filter.actors.length === 1 ? "around" : filter.scope;
  return (
    <fieldset className={styles.scope} disabled={!isOpen}>
      <legend>{messages.scope}</legend>
      {scopes.map((id) => (
        <label key={id} className={styles.option}>
          <input type="radio" name={name} checked={scope === id} onChange={() => update(setScope(id))} />
          {messages.scopes[id]}
        </label>
      ))}
    </fieldset>
  );
}
