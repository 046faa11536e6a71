import { useId } from "react";
import styles from "./export.module.css";

type Props<Id extends string | number> = {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  /** One below the other. */
  readonly stacked?: boolean;
};

/** One of several. */
export function RadioGroup<Id extends string | number>(props: Props<Id>) {
  const { legend, options, value, onChange, stacked = false } = props;
  const name = useId();
  return (
    <fieldset className={styles.radios} data-stacked={stacked}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className={styles.radio}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
