import { type ReactNode, useId } from "react";
import type { DraftField } from "../../core/edit/claimDraft";
import { codingMessages } from "../messages/coding";
import { useMessages } from "../messages/useMessages";
import styles from "./form.module.css";
import { letterFor } from "./formKeys";

type Control = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
};

type Props = {
  readonly field: DraftField | "summary-en" | "summary-ar";
  readonly label: string;
  /** Where it is as suggested: the words that speak for it. */
  readonly reason?: string | undefined;
  readonly fault?: string | undefined;
  /** Several controls in one: a list of radio buttons. */
  readonly isGroup?: boolean;
  readonly children: (control: Control) => ReactNode;
};

/** A field of the form in one line: its label with its letter, the control, and what is to be known of it. */
export function FormRow({ field, label, reason, fault, isGroup = false, children }: Props) {
  const messages = useMessages(codingMessages);
  const id = useId();
  const letter = letterFor(field);
  const hasNote = reason !== undefined || fault !== undefined;
  const control: Control = {
    id,
    "aria-describedby": hasNote ? `${id}-note` : undefined,
    "aria-invalid": fault === undefined ? undefined : true,
  };
  const name = (
    <>
      {label}
      {letter === undefined ? null : (
        <span className={styles.letter} aria-hidden="true">
          {letter}
        </span>
      )}
    </>
  );
  const content = (
    <>
      <div className={styles.control}>{children(control)}</div>
      {hasNote ? (
        <p id={`${id}-note`} className={styles.remark}>
          {fault === undefined ? null : <span className={styles.fault}>{fault}</span>}
          {fault !== undefined || reason === undefined ? null : (
            <span className={styles.suggestion}>
              <span className={styles.tag}>{messages.suggested}</span>
              <span className={styles.reason}>{reason}</span>
            </span>
          )}
        </p>
      ) : null}
    </>
  );
  return isGroup ? (
    <fieldset className={styles.row} data-field={field} aria-describedby={control["aria-describedby"]}>
      <legend className={styles.label}>{name}</legend>
      {content}
    </fieldset>
  ) : (
    <div className={styles.row} data-field={field}>
      <label className={styles.label} htmlFor={id}>
        {name}
      </label>
      {content}
    </div>
  );
}
