import { useId } from "react";
import styles from "./TabSwitch.module.css";

type Props<Id extends string> = {
  /** What is chosen among, for those who do not see it. */
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** One of a few, as words in a row; the chosen one is underlined. A radio group: arrow keys go through it. */
export function TabSwitch<Id extends string>({ legend, options, chosen, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className={styles.option}>
          <input
            className={styles.radio}
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            // A press on the chosen one is meant, too: it may bring up what it names.
            onClick={() => onChoose(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
