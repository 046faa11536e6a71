import { dayInWords, enteredDate } from "../../core/import/dayInWords";
import { createMessages } from "../../words/create";
import { formatDate } from "../../words/dates";
import { Field } from "../kit/Field";
import form from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";

type Props = {
  readonly value: string;
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A date as people write it, in words or figures; on leaving the field it stands as the format writes it. */
export function DateField({ value, fault, onChange }: Props) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const read = dayInWords(value);
  const hint =
    read?.kind === "date" ? messages.dateRead(formatDate(read.date, language)) : messages.hints.published;
  const isTwo = read?.kind === "ambiguous";
  return (
    <Field
      label={messages.optional(messages.fields.published)}
      hint={hint}
      fault={
        isTwo
          ? messages.twoDates(formatDate(read.dates[0], language), formatDate(read.dates[1], language))
          : fault
      }
    >
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="text"
          className={form.control}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          dir="auto"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onBlur={() => onChange(enteredDate(value))}
        />
      )}
    </Field>
  );
}
