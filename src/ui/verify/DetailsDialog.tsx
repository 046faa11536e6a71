import { type FormEvent, type Ref, useState } from "react";
import type { DocumentId, Dossier, SourceDocument } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { limits } from "../../core/dossier/limits";
import { editDocument } from "../../core/edit/editDocuments";
import { enteredDate } from "../../core/import/dayInWords";
import { validate } from "../../core/validate/validate";
import { createMessages } from "../../words/create";
import { replacingMessages } from "../../words/replacing";
import { DateField } from "../dossiers/DateField";
import { useEdit } from "../dossiers/useEdit";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import { Field } from "../kit/Field";
import form from "../kit/form.module.css";
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
  const [wrong, setWrong] = useState<readonly string[]>([]);
  /** The length of a title that is too long. */
  const [length, setLength] = useState<number>();
  const [published, setPublished] = useState(document?.published ?? "");
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
      published: enteredDate(published) || undefined,
      url: given("url"),
    });
    const faults = faultyFields(change(dossier), document);
    const entry = given("title") ?? "";
    // A title that a file came with stays, however long it is.
    const isTooLong = entry.length > limits.title && entry !== title.text.trim();
    setWrong(faults);
    setLength(isTooLong ? entry.length : undefined);
    if (faults.length > 0 || isTooLong) return;
    edit("edit-document", change, messages.detailsKept);
    onClose();
  };
  const faultOf = (field: "title" | "publisher" | "url") => {
    if (field === "title" && length !== undefined) return words.faults.title(length, limits.title);
    if (!wrong.includes(field)) return undefined;
    return field === "url" ? words.hints.url : messages.titleNeeded;
  };
  return (
    <form className={styles.details} onSubmit={save} noValidate>
      {fields.map((field) =>
        field === "published" ? (
          <DateField
            key={field}
            value={published}
            fault={wrong.includes(field) ? words.hints.published : undefined}
            onChange={setPublished}
          />
        ) : (
          <Field
            key={field}
            label={field === "title" ? words.fields.title : words.optional(words.fields[field])}
            fault={faultOf(field)}
          >
            {({ id: own, describedBy, invalid }) => (
              <input
                id={own}
                name={field}
                type="text"
                className={form.control}
                dir="auto"
                defaultValue={before[field] ?? ""}
                aria-invalid={invalid}
                aria-describedby={describedBy}
              />
            )}
          </Field>
        ),
      )}
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
