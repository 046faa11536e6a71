import { useId, useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import { wordIssue } from "../../core/dossier/issueKind";
import { addDocument } from "../../core/edit/editDocuments";
import type { ImportedText } from "../../core/import/importedText";
import {
  beginDossier,
  doubtsOf,
  dropTranslation,
  finishDossier,
  type NewDossierDraft,
} from "../../core/import/newDossier";
import { dossierIssues } from "../../core/validate/dossierIssues";
import { showCast } from "../../state/casting";
import { edit } from "../../state/editing";
import type { TextSource } from "../../state/services";
import { showScreen } from "../../state/viewing";
import { createMessages } from "../../words/create";
import { announce } from "../kit/announce";
import form from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useServices, useStore, useUpdate } from "../kit/useStore";
import styles from "./create.module.css";
import { mayLeave } from "./mayLeave";
import { RowList } from "./RowList";
import { TakeIn } from "./TakeIn";
import { TextFields } from "./TextFields";
import { TextImportNotes } from "./TextImportNotes";
import { useTextImport } from "./TextImportStatus";
import { whyUnchanged } from "./useEdit";
import type { ImportTarget } from "./useNewDossier";

type Props = {
  readonly making: NewDossierDraft;
  readonly makes: ImportTarget;
  /** Where the translation that is typed and not read yet is kept. */
  readonly translationKey: string;
  readonly canUndo: boolean;
  /** Where the text came from, as long as the page is not left. */
  readonly source: TextSource | undefined;
  readonly onChange: (making: NewDossierDraft | undefined, isStep: boolean) => void;
  readonly onUndo: () => void;
  readonly onFinish: () => Promise<unknown>;
  readonly onTranslation: (text: ImportedText) => void;
};

/** A text that was read: what is known of it, its paragraphs, its translation, and the button that makes it a dossier. */
export function Making(props: Props) {
  const { making, makes, translationKey, canUndo, source, onChange, onUndo, onFinish, onTranslation } = props;
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const { session } = useServices();
  const store = useStore();
  const update = useUpdate();
  const about = useId();
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const whole = useTextImport((text) => onChange(beginDossier(text), true));
  const result = isAsked || making.translation !== undefined ? finishDossier(making) : undefined;
  const hindrances = result?.kind === "error" ? result.error : { fields: {}, rows: [], others: [] };
  const doubts = making.translation === undefined ? [] : doubtsOf(making.rows);

  /** Adds the text to the open dossier; where that is not to be changed, everything stays as it is. */
  const addTo = async ({ documents: [document] }: Dossier) => {
    const before = store.getState();
    if (document !== undefined) update(edit("add-document", addDocument(document)));
    if (store.getState() === before) return announce(whyUnchanged(before));
    await onFinish();
    const added = store.getState().graph.dossier.documents.at(-1);
    if (added !== undefined) update(showCast(added.id));
  };
  const create = async () => {
    setAsked(true);
    const finished = finishDossier(making);
    if (finished.kind === "error") {
      // The first control that is marked, once it is.
      requestAnimationFrame(() => {
        const [row] = finished.error.rows;
        const control = document.querySelector<HTMLElement>("[aria-invalid=true]");
        (control ?? (row === undefined ? null : document.getElementById(`new-row-${row}`)))?.focus();
      });
      return;
    }
    if (makes === "article") return addTo(finished.value.dossier);
    if (!(await mayLeave(store, session))) return;
    setBusy(true);
    const answer = await session.add(finished.value.dossier, finished.value.notices);
    if (answer === "stayed") return setBusy(false);
    // What was entered stays where it is kept until it is a dossier there.
    if (answer !== "unkept") await onFinish();
    update(showScreen("coding"));
  };

  return (
    <div className={styles.making}>
      {/* Enter in one of its fields creates: the button is behind all the paragraphs. */}
      <form
        id={about}
        aria-label={messages.about}
        className={styles.about}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void create();
        }}
      >
        <TextFields
          making={making}
          faults={isAsked ? hindrances.fields : {}}
          onChange={(next) => onChange(next, false)}
        />
        <TextImportNotes
          notices={making.notices}
          source={source}
          onRead={(wanted) => void whole.read(wanted)}
        />
        <button type="button" className={styles.action} onClick={() => onChange(undefined, true)}>
          {messages.startOver}
        </button>
      </form>
      <section aria-label={messages.text} className={styles.text}>
        <header className={styles.bar}>
          <h2 className={styles.heading}>{messages.text}</h2>
          <span className={styles.quiet}>{messages.paragraphs(making.rows.length)}</span>
          {canUndo ? (
            <button type="button" className={styles.action} onClick={onUndo}>
              {messages.undo}
            </button>
          ) : null}
          {making.translation === undefined ? null : (
            <button
              type="button"
              className={styles.action}
              onClick={() => onChange(dropTranslation(making), true)}
            >
              {messages.dropTranslation}
            </button>
          )}
        </header>
        <RowList making={making} onChange={(rows) => onChange({ ...making, rows }, true)} />
        {making.translation === undefined ? (
          <details className={styles.translation}>
            <summary>{messages.addTranslation}</summary>
            <p className={form.hint}>{messages.addTranslationHint}</p>
            <TakeIn
              label={messages.pasteTranslation}
              hint={messages.pasteHint}
              keptAs={translationKey}
              onRead={onTranslation}
            />
          </details>
        ) : null}
      </section>
      <footer className={styles.foot}>
        <div role="status" className={styles.standing}>
          {hindrances.rows.length > 0 ? (
            <>
              <span className={styles.fault}>{messages.unmatched(hindrances.rows.length)}</span>
              <button
                type="button"
                className={styles.action}
                onClick={() => document.getElementById(`new-row-${hindrances.rows[0]}`)?.focus()}
              >
                {messages.nextUnmatched}
              </button>
            </>
          ) : making.translation === undefined ? null : (
            <>
              <span className={styles.matched}>{messages.matched}</span>
              {doubts.length === 0 ? null : (
                <>
                  <span>{messages.doubtful(doubts.length)}</span>
                  <button
                    type="button"
                    className={styles.action}
                    onClick={() => document.getElementById(`new-row-${doubts[0]}`)?.focus()}
                  >
                    {messages.firstDoubtful}
                  </button>
                </>
              )}
            </>
          )}
          {isAsked && result?.kind === "error" && hindrances.rows.length === 0 ? (
            <span className={styles.fault}>{messages.hindered}</span>
          ) : null}
          {hindrances.others.map((issue) => (
            <span key={`${issue.code} ${issue.path}`} className={styles.fault}>
              {wordIssue(dossierIssues, issue, language)}
            </span>
          ))}
        </div>
        <button type="submit" form={about} className={form.solid} disabled={isBusy}>
          {isBusy ? messages.creating : makes === "article" ? messages.addArticle : messages.create}
        </button>
      </footer>
    </div>
  );
}
