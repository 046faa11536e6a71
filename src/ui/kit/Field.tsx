import { type ReactNode, useId } from "react";
import styles from "./form.module.css";

type Control = { readonly id: string; readonly describedBy: string | undefined; readonly invalid: boolean };

type Props = {
  readonly label: ReactNode;
  /** What it is for, in a few words below it. */
  readonly hint?: ReactNode;
  /** What is wrong with it, and what to do. */
  readonly fault?: ReactNode;
  readonly children: (control: Control) => ReactNode;
};

/** A control with its label, a hint and, where something is wrong with it, what to do about it. */
export function Field({ label, hint, fault, children }: Props) {
  const id = useId();
  const note = fault ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        describedBy: note === undefined ? undefined : `${id}-note`,
        invalid: fault !== undefined,
      })}
      {note === undefined ? null : (
        <p id={`${id}-note`} className={fault === undefined ? styles.hint : styles.fault}>
          {note}
        </p>
      )}
    </div>
  );
}
