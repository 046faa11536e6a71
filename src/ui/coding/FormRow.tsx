import { type ReactNode, useId } from "react";
import styles from "./form.module.css";
import { letterFor } from "./formKeys";
import { KeyLetter } from "./KeyLetter";
import type { FormField } from "./reasonOf";

type Control = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
};

type Props = {
  readonly field: FormField;
  readonly label: string;
  /** Where it is as suggested: what speaks for it. Seen at the foot of the form, heard with the field. */
  readonly reason?: string | undefined;
  /** Where it was suggested anew: what stood in it before. */
  readonly former?: string | undefined;
  readonly fault?: string | undefined;
  /** Several controls in one: a list of radio buttons. */
  readonly isGroup?: boolean;
  /** Takes the whole line: what is to be seen tells what it is, and its label is only heard. */
  readonly isWide?: boolean;
  readonly children: (control: Control) => ReactNode;
};

/** A field of the form in one line: its label with its letter, the control, and under it what is wrong with it. */
export function FormRow({
  field,
  label,
  reason,
  former,
  fault,
  isGroup = false,
  isWide = false,
  children,
}: Props) {
  const id = useId();
  const letter = letterFor(field);
  const hasNote = reason !== undefined || fault !== undefined;
  const notes = [...(hasNote ? [`${id}-note`] : []), ...(former === undefined ? [] : [`${id}-former`])];
  const control: Control = {
    id,
    "aria-describedby": notes.length === 0 ? undefined : notes.join(" "),
    "aria-invalid": fault === undefined ? undefined : true,
  };
  const name = (
    <>
      {label}
      {letter === undefined ? null : <KeyLetter>{letter}</KeyLetter>}
    </>
  );
  const content = (
    <>
      <div className={styles.control}>{children(control)}</div>
      {hasNote ? (
        <p id={`${id}-note`} className={fault === undefined ? "visually-hidden" : styles.fault}>
          {fault ?? reason}
        </p>
      ) : null}
      {former === undefined ? null : (
        <p id={`${id}-former`} className={styles.former}>
          {former}
        </p>
      )}
    </>
  );
  const row = { className: styles.row, "data-field": field, "data-suggested": reason !== undefined };
  return isGroup ? (
    <fieldset {...row} data-wide={isWide} aria-describedby={control["aria-describedby"]}>
      <legend className={isWide ? "visually-hidden" : styles.label}>{name}</legend>
      {content}
    </fieldset>
  ) : (
    <div {...row}>
      <label className={styles.label} htmlFor={id}>
        {name}
      </label>
      {content}
    </div>
  );
}
