import { useState } from "react";
import type { CastChoices } from "../../core/coding/castChoices";
import type { DocumentId, Dossier } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { createTask, type TaskPart } from "../../core/drafts/createTask";
import { withCast } from "../../core/drafts/withCast";
import { memoise } from "../../core/memoise/memoise";
import { oncePer } from "../../core/memoise/oncePer";
import { draftMessages } from "../../words/drafts";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useServices } from "../kit/useStore";
import styles from "../verify/replacing.module.css";

/** The tasks for the texts of a dossier and what was decided of their casts: of a long text it takes a while. */
const taskOf = oncePer((dossier: Dossier) =>
  oncePer((choices: CastChoices) =>
    memoise((id) => createTask(withCast(dossier, id as DocumentId, choices), id as DocumentId)),
  ),
);

type Props = {
  readonly document: DocumentId;
  /** Goes to the cast. */
  readonly onCast: () => void;
};

/** The task for a text, to be copied or saved; by parts where the text is long. It says how many of its actors are not in the dossier. */
export function DraftTask({ document, onCast }: Props) {
  const messages = useMessages(draftMessages);
  const language = useLanguage();
  const dossier = useSelect((state) => state.graph.dossier);
  const choices = useSelect((state) => state.coding.cast);
  const services = useServices();
  const [copied, setCopied] = useState<TaskPart>();
  const [isRefused, setRefused] = useState(false);
  const notTaken = withCast(dossier, document, choices).actors.length - dossier.actors.length;
  const { parts } = taskOf(dossier)(choices)(document);
  const copy = async (part: TaskPart) => {
    const isThere = await services.copy(part.prompt);
    setCopied(isThere ? part : undefined);
    setRefused(!isThere);
    announce(isThere ? messages.copied : messages.copyRefused);
  };
  const save = () => {
    const text = parts.map(({ prompt }) => prompt).join("\n\n\n");
    const title = localise(dossier.title, language).text;
    services.download(messages.taskFile(title), new Blob([text], { type: "text/plain;charset=utf-8" }));
  };
  const label = (part: TaskPart) => (copied?.prompt === part.prompt ? messages.copied : messages.copyTask);
  return (
    <section aria-label={messages.task}>
      <h3 className={styles.label}>{messages.task}</h3>
      {notTaken === 0 ? null : (
        <div className={styles.bar}>
          <span role="note">{messages.notTaken(notTaken)}</span>
          <button type="button" className={buttons.inline} onClick={onCast}>
            {messages.toCast}
          </button>
        </div>
      )}
      {parts.length < 2 ? null : <p className={styles.aside}>{messages.parts(parts.length)}</p>}
      {parts.map((part) => (
        <div key={part.first} className={styles.bar}>
          {parts.length < 2 ? null : <span>{messages.part(part.first, part.last)}</span>}
          <button type="button" className={buttons.inline} onClick={() => void copy(part)}>
            {label(part)}
          </button>
          {parts.length < 2 ? <SaveTask onSave={save} /> : null}
        </div>
      ))}
      {parts.length < 2 ? null : <SaveTask onSave={save} />}
      {isRefused ? <p className={styles.fault}>{messages.copyRefused}</p> : null}
    </section>
  );
}

function SaveTask({ onSave }: { readonly onSave: () => void }) {
  const messages = useMessages(draftMessages);
  return (
    <button type="button" className={buttons.inline} onClick={onSave}>
      {messages.saveTask}
    </button>
  );
}
