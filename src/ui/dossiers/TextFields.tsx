import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { directionOf, languageName } from "../../core/dossier/language";
import { limits } from "../../core/dossier/limits";
import {
  type Hindrances,
  type NewDossierDraft,
  type NewDossierFields,
  sayOfText,
} from "../../core/import/newDossier";
import { dossierIssues } from "../../core/validate/dossierIssues";
import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import { Field } from "../kit/Field";
import form from "../kit/form.module.css";
import { typedDirection } from "../kit/typedDirection";
import { useLanguage, useMessages } from "../kit/useMessages";
import { DateField } from "./DateField";
import { LanguageField } from "./LanguageField";
import { showBeginning } from "./showBeginning";

type Props = {
  readonly making: NewDossierDraft;
  /** What stands in the way, once that was asked. */
  readonly faults: Hindrances["fields"];
  readonly onChange: (making: NewDossierDraft) => void;
  /** A whole text was pasted where a title is entered. */
  readonly onText: (source: TextSource) => void;
};

const showTitle = (field: HTMLInputElement | null) => {
  if (field !== null) showBeginning(field);
};

/** Returns the text that a clipboard holds where it is more than a title can be: several lines, or too long a one. */
function textIn(clipboard: DataTransfer): TextSource | undefined {
  const text = clipboard.getData("text/plain");
  if (!text.trim().includes("\n") && text.trim().length <= limits.title) return undefined;
  const html = clipboard.getData("text/html");
  return html === "" ? { kind: "plain", text } : { kind: "rich", html, text };
}

/** What is known of the text; all but title and language may stay empty. */
export function TextFields({ making, faults, onChange, onText }: Props) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const { fields, translation } = making;
  const words = (issues: readonly Issue[] | undefined, otherwise?: string) =>
    issues && (issues.map((issue) => wordIssue(dossierIssues, issue, language)).join(" ") || otherwise);
  const say = (said: Partial<NewDossierFields>) => onChange(sayOfText(said)(making));
  const tooLong = (title: string) => messages.faults.title(title.trim().length, limits.title);
  const certainty = fields.language === "" ? messages.unknown : messages.unsure;

  const line = (name: "title" | "publisher" | "url", isOptional: boolean) => (
    <Field
      label={isOptional ? messages.optional(messages.fields[name]) : messages.fields[name]}
      hint={name === "url" ? messages.hints.url : undefined}
      fault={words(faults[name], name === "title" ? tooLong(fields.title) : undefined)}
    >
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          className={form.control}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          dir={name === "url" ? "ltr" : typedDirection(fields[name])}
          inputMode={name === "url" ? "url" : "text"}
          // biome-ignore lint/a11y/noAutofocus: the text was taken in just now, and Enter goes on from here
          autoFocus={name === "title"}
          // Only as it comes up: later the caret is where somebody puts it.
          ref={name === "title" ? showTitle : undefined}
          value={fields[name]}
          onChange={({ currentTarget }) => say({ [name]: currentTarget.value })}
          onPaste={(event) => {
            const source = name === "title" ? textIn(event.clipboardData) : undefined;
            if (source === undefined) return;
            event.preventDefault();
            onText(source);
          }}
        />
      )}
    </Field>
  );

  return (
    <div className={form.form}>
      {line("title", false)}
      <LanguageField
        label={messages.fields.language}
        value={fields.language}
        hint={making.isLanguageSure ? messages.recognised : certainty}
        fault={words(faults.language && [], messages.faults.language)}
        onChange={(chosen) => say({ language: chosen })}
      />
      {translation === undefined ? null : (
        <>
          <Field
            label={messages.optional(messages.fields.translationTitle)}
            fault={words(faults.translationTitle, tooLong(translation.title))}
          >
            {({ id, describedBy, invalid }) => (
              <input
                id={id}
                className={form.control}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                dir={directionOf(translation.language)}
                value={translation.title}
                onChange={({ currentTarget }) =>
                  onChange({ ...making, translation: { ...translation, title: currentTarget.value } })
                }
              />
            )}
          </Field>
          <LanguageField
            label={messages.fields.translationLanguage}
            value={translation.language}
            fault={
              translation.language !== "" && translation.language === fields.language
                ? messages.faults.sameLanguage(languageName(translation.language, language))
                : faults.translationLanguage && messages.faults.translationLanguage
            }
            onChange={(chosen) => onChange({ ...making, translation: { ...translation, language: chosen } })}
          />
        </>
      )}
      {line("publisher", true)}
      <DateField
        value={fields.published}
        fault={words(faults.published)}
        onChange={(published) => say({ published })}
      />
      {line("url", true)}
    </div>
  );
}
