import type { ReactNode } from "react";
import styles from "./choices.module.css";

type Choice = {
  readonly id: string;
  readonly name: string;
  /** How much it would show. */
  readonly amount: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

type Props = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** Takes all choices back; undefined while nothing is chosen. */
  readonly clear: { readonly label: string; readonly onClear: () => void };
  readonly children?: ReactNode;
};

/** Checkboxes with what each would show, and one that stands for no choice at all. */
export function Choices({ legend, choices, clear, children }: Props) {
  const isAny = choices.some(({ isChosen }) => isChosen);
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
      <ul className={styles.options}>
        <li>
          <label className={styles.option}>
            <input type="checkbox" checked={!isAny} disabled={!isAny} onChange={clear.onClear} />
            {clear.label}
          </label>
        </li>
        {choices.map(({ id, name, amount, isChosen, onToggle }) => (
          <li key={id}>
            <label className={styles.option}>
              <input type="checkbox" checked={isChosen} onChange={onToggle} />
              <bdi>{name}</bdi>
              <span className={styles.amount}>{amount}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
