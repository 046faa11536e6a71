import { formOfState, type TieStateId, tieState } from "../../core/graph/tieState";
import { isolateState, selectIsUnsettledHidden, toggleState, toggleUnsettled } from "../../state/filtering";
import { selectOccurringStates, selectStateCounts } from "../../state/keyCounts";
import { controlMessages } from "../../words/controls";
import { formatCount } from "../../words/counting";
import { DownIcon } from "../kit/icons";
import { LineSample } from "../kit/LineSample";
import { lazyComponent } from "../kit/lazyComponent";
import { Popover } from "../kit/Popover";
import { stateAmount } from "../kit/tieWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./stateKey.module.css";
import { usePointing } from "./usePointing";

const StateMeaning = lazyComponent(() => import("./meanings").then((module) => module.StateMeaning));

/** The states that occur, each with its line as drawn, in one row; nothing where all is plainly stated. */
export function StateKey() {
  const messages = useMessages(controlMessages);
  const states = useSelect(selectOccurringStates);
  if (states.every((id) => id === "stated")) return null;
  return (
    <ul className={styles.row} aria-label={messages.states}>
      {states.map((id) => (
        <li key={id} className={styles.item}>
          <StateToggle id={id} />
          <StateDetails id={id} />
        </li>
      ))}
      <WithoutUnsettled />
    </ul>
  );
}

/** Hides the ties of a state, or shows them again; pointed at, they are lit on the map. */
export function StateToggle({ id }: { readonly id: TieStateId }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const isHidden = useSelect((state) => state.view.filter.hiddenStates.includes(id));
  const amount = useSelect((state) => selectStateCounts(state).get(id) ?? 0);
  const pointing = usePointing((tie) => tie.state.id === id);
  const update = useUpdate();
  const label = tieState(id).label[language];
  const ties = stateAmount(id, amount, language);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={isHidden ? messages.hiddenStateName(label, ties) : messages.stateName(label, ties)}
      aria-pressed={!isHidden}
      onClick={() => update(toggleState(id))}
      {...pointing}
    >
      <LineSample form={formOfState(id)} />
      <span className={styles.name}>{label}</span>
      <span className={styles.amount}>{isHidden ? messages.hidden : formatCount(language, amount)}</span>
    </button>
  );
}

function StateDetails({ id }: { readonly id: TieStateId }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const { label } = tieState(id);
  return (
    <Popover
      trigger={<DownIcon />}
      triggerLabel={messages.meaningOf(label[language])}
      triggerClassName={styles.more}
      label={messages.meaningOf(label[language])}
    >
      <div className={styles.meaning}>
        <h2 className={styles.title}>
          <LineSample form={formOfState(id)} />
          {label[language]}
        </h2>
        <StateMeaning id={id} />
        <OnlyState id={id} />
      </div>
    </Popover>
  );
}

/** Leaves one state alone; once more, and all lines are back. */
export function OnlyState({ id }: { readonly id: TieStateId }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const states = useSelect(selectOccurringStates);
  const hidden = useSelect((state) => state.view.filter.hiddenStates);
  const isAlone = !hidden.includes(id) && states.every((other) => other === id || hidden.includes(other));
  const update = useUpdate();
  const label = tieState(id).label[language];
  return (
    <button
      type="button"
      className={styles.action}
      aria-label={isAlone ? messages.showAllStates : messages.onlyState(label)}
      onClick={() => update(isolateState(id))}
    >
      {isAlone ? messages.showAll : messages.only}
    </button>
  );
}

/** Hides what is disputed, planned or conditional at once, where some is and some is not. */
export function WithoutUnsettled() {
  const messages = useMessages(controlMessages);
  const states = useSelect(selectOccurringStates);
  const isHidden = useSelect(selectIsUnsettledHidden);
  const update = useUpdate();
  const isSettled = (id: TieStateId) => id === "stated" || id === "hearsay";
  if (!states.some(isSettled) || states.every((id) => isSettled(id) || id === "denied")) return null;
  return (
    <li>
      <button
        type="button"
        className={styles.action}
        aria-pressed={isHidden}
        onClick={() => update(toggleUnsettled)}
      >
        {messages.withoutUnsettled}
      </button>
    </li>
  );
}
