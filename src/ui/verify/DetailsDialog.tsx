import { type FormEvent, type Ref, useId, useState } from "react";
import type { DocumentId, Dossier, SourceDocument } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { editDocument } from "../../core/edit/editDocuments";
import { typedDate } from "../../core/import/typedDate";
import { validate } from "../../core/validate/validate";
import { createMessages } from "../../words/create";
import { replacingMessages } from "../../words/replacing";
import { useEdit } from "../dossiers/useEdit";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/TitledDialog";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./replacing.module.css";

type Props = { readonly ref: Ref<DialogHandle>; readonly document: DocumentId };

/** What is known of an article: its title, publisher, date and address. */
export function DetailsDialog({ ref, document }: Props) {
  const messages = useMessages(replacingMessages);
  return (
    <TitledDialog ref={ref} title={messages.details}>
      {(close) => <Details id={document} onClose={close} />}
    </TitledDialog>
  );
}

const fields = ["title", "publisher", "published", "url"] as const;

function Details({ id, onClose }: { readonly id: DocumentId; readonly onClose: () => void }) {
  const messages = useMessages(replacingMessages);
  const words = useMessages(createMessages);
  const edit = useEdit();
  const dossier = useSelect((state) => state.graph.dossier);
  const document = dossier.documents.find((own) => own.id === id);
  const form = useId();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  if (document === undefined) return null;
  const title = localise(document.title, document.language);
  const before = { ...document, title: title.text } as Readonly<Record<(typeof fields)[number], string>>;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const given = (field: string) => String(entered.get(field) ?? "").trim() || undefined;
    const change = editDocument(id, {
      title: { ...document.title, [title.language]: given("title") ?? "" },
      publisher: given("publisher"),
      published: typedDate(given("published") ?? "") || undefined,
      url: given("url"),
    });
    const faults = faultyFields(change(dossier), document);
    setWrong(faults);
    if (faults.length > 0) return;
    edit("edit-document", change, messages.detailsKept);
    onClose();
  };
  return (
    <form className={styles.details} onSubmit={save} noValidate>
      {fields.map((field) => (
        <label key={field} htmlFor={`${form}-${field}`}>
          {field === "title" ? words.fields.title : words.optional(words.fields[field])}
          <input
            id={`${form}-${field}`}
            name={field}
            type="text"
            dir="auto"
            defaultValue={before[field] ?? ""}
            aria-invalid={wrong.includes(field)}
            aria-describedby={wrong.includes(field) ? `${form}-${field}-fault` : undefined}
          />
          {wrong.includes(field) ? (
            <span id={`${form}-${field}-fault`} className={styles.fault}>
              {field === "published" || field === "url" ? words.hints[field] : messages.titleNeeded}
            </span>
          ) : null}
        </label>
      ))}
      <button type="submit" className={styles.keep}>
        {messages.keepDetails}
      </button>
    </form>
  );
}

/** The fields that the validator would not take, of one document alone. */
function faultyFields(dossier: Dossier, { id }: SourceDocument): readonly string[] {
  const documents = dossier.documents.filter((document) => document.id === id);
  const result = validate({ ...dossier, documents, claims: [], proposals: [], walk: [] });
  const issues = result.kind === "ok" ? [] : result.error.issues;
  return fields.filter((field) => issues.some(({ path }) => path.startsWith(`documents[0].${field}`)));
}
