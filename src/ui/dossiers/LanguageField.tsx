import type { ReactNode } from "react";
import { languageName } from "../../core/dossier/language";
import { createMessages } from "../../words/create";
import { Field } from "../kit/Field";
import form from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";

/** Languages that can be chosen; one that was recognised besides is offered too. */
const offered = [
  ...[
    "ar",
    "en",
    "fa",
    "ur",
    "ku",
    "ckb",
    "tr",
    "he",
    "fr",
    "de",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "ro",
    "el",
    "cs",
    "hu",
  ],
  ...[
    "sv",
    "da",
    "fi",
    "nb",
    "ru",
    "uk",
    "be",
    "sr",
    "bg",
    "az",
    "kk",
    "uz",
    "zh",
    "ja",
    "ko",
    "vi",
    "th",
    "id",
    "ms",
  ],
  ...["hi", "bn", "ta", "ps", "sd", "ug", "sw", "so", "ha", "am", "ka", "hy"],
];

type Props = {
  readonly label: string;
  readonly value: string;
  /** Languages that cannot be chosen. */
  readonly except?: readonly string[];
  readonly hint?: ReactNode;
  readonly fault?: ReactNode;
  readonly onChange: (language: string) => void;
};

/** The language of a text, by name in the reader's. */
export function LanguageField({ label, value, except = [], hint, fault, onChange }: Props) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const tags = value === "" || offered.includes(value) ? offered : [value, ...offered];
  const named = tags
    .filter((tag) => !except.includes(tag))
    .map((tag) => ({ tag, name: languageName(tag, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <Field label={label} hint={hint} fault={fault}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          className={form.control}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="" disabled>
            {messages.chooseLanguage}
          </option>
          {named.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
