import { useId, useState } from "react";
import { wordIssue } from "../../core/dossier/issueKind";
import type { ImportedText } from "../../core/import/importedText";
import {
  addTranslation,
  beginDossier,
  doubtsOf,
  dropTranslation,
  finishDossier,
  type Hindrances,
  type NewDossierDraft,
} from "../../core/import/newDossier";
import { dossierIssues } from "../../core/validate/dossierIssues";
import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import form from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { RowList } from "./RowList";
import { TakeIn } from "./TakeIn";
import { TextFields } from "./TextFields";
import { TextImportNotes } from "./TextImportNotes";
import { TextImportStatus, useTextImport } from "./TextImportStatus";
import type { NewDossierWork } from "./useNewDossier";

type Props = {
  readonly making: NewDossierDraft;
  readonly work: NewDossierWork;
  /** Where the text came from, as long as the page is not left. */
  readonly source: TextSource | undefined;
  /** Another text was read: nothing gives way to it unasked. */
  readonly onArrive: (text: ImportedText, source: TextSource) => void;
};

/** A text that was read: what is known of it, its paragraphs, its translation, and the button that makes it a dossier. */
export function Making({ making, work, source, onArrive }: Props) {
  const { makes, keys, made, isBusy, change, undo, finish } = work;
  const messages = useMessages(createMessages);
  const about = useId();
  const [isAsked, setAsked] = useState(false);
  const whole = useTextImport((text) => change(beginDossier(text), true));
  const pasted = useTextImport(onArrive);
  const result = isAsked || making.translation !== undefined ? finishDossier(making) : undefined;
  const hindrances = result?.kind === "error" ? result.error : nothingHinders;

  const create = () => {
    setAsked(true);
    const finished = finishDossier(making);
    if (finished.kind === "ok") return finish(finished.value);
    // The first control that is marked, once it is.
    requestAnimationFrame(() => {
      const [row] = finished.error.rows;
      const control = document.querySelector<HTMLElement>("[aria-invalid=true]");
      if (control !== null) control.focus();
      else if (row !== undefined) focusRow(row);
    });
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
          onChange={(next) => change(next, false)}
          onText={(text) => void pasted.read(text)}
        />
        <TextImportStatus state={pasted.state} onRead={pasted.read} onCancel={pasted.cancel} />
        <TextImportNotes
          notices={making.notices}
          source={source}
          onRead={(wanted) => void whole.read(wanted)}
        />
        <button
          type="button"
          className={`${buttons.plain} ${styles.action}`}
          onClick={() => change(undefined, true)}
        >
          {messages.startOver}
        </button>
      </form>
      <section aria-label={messages.text} className={styles.text}>
        <header className={styles.bar}>
          <h2 className={styles.heading}>{messages.text}</h2>
          <span className={styles.quiet}>{messages.paragraphs(making.rows.length)}</span>
          {made?.past.at(-1) !== undefined ? (
            <button type="button" className={`${buttons.plain} ${styles.action}`} onClick={undo}>
              {messages.undo}
            </button>
          ) : null}
          {making.translation === undefined ? null : (
            <button
              type="button"
              className={`${buttons.plain} ${styles.action}`}
              onClick={() => change(dropTranslation(making), true)}
            >
              {messages.dropTranslation}
            </button>
          )}
        </header>
        <RowList making={making} onChange={(rows) => change({ ...making, rows }, true)} />
        {making.translation === undefined ? (
          <details className={styles.translation}>
            <summary>{messages.addTranslation}</summary>
            <p className={form.hint}>{messages.addTranslationHint}</p>
            <TakeIn
              label={messages.pasteTranslation}
              hint={messages.pasteHint}
              storageKey={keys.translation}
              onRead={(text) => change(addTranslation(text)(making), true)}
            />
          </details>
        ) : null}
      </section>
      <footer className={styles.foot}>
        <Standing making={making} hindrances={hindrances} isAsked={isAsked} />
        <button type="submit" form={about} className={buttons.solid} disabled={isBusy}>
          {isBusy ? messages.creating : makes === "article" ? messages.addArticle : messages.create}
        </button>
      </footer>
    </div>
  );
}

type StandingProps = {
  readonly making: NewDossierDraft;
  readonly hindrances: Hindrances;
  /** Whether the dossier was asked for. */
  readonly isAsked: boolean;
};

/** Says what stands in the way of a dossier, or that all paragraphs have their translation, and which may be another's. */
function Standing({ making, hindrances, isAsked }: StandingProps) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const { rows, others } = hindrances;
  const doubts = making.translation === undefined ? [] : doubtsOf(making.rows);
  return (
    <div role="status" className={styles.standing}>
      {rows.length > 0 ? (
        <>
          <span className={styles.fault}>{messages.unmatched(rows.length)}</span>
          <RowButton row={rows[0]}>{messages.nextUnmatched}</RowButton>
        </>
      ) : making.translation === undefined ? null : (
        <>
          <span className={styles.matched}>{messages.matched}</span>
          {doubts.length === 0 ? null : (
            <>
              <span>{messages.doubtful(doubts.length)}</span>
              <RowButton row={doubts[0]}>{messages.firstDoubtful}</RowButton>
            </>
          )}
        </>
      )}
      {isAsked && hindrances !== nothingHinders && rows.length === 0 ? (
        <span className={styles.fault}>{messages.hindered}</span>
      ) : null}
      {others.map((issue) => (
        <span key={`${issue.code} ${issue.path}`} className={styles.fault}>
          {wordIssue(dossierIssues, issue, language)}
        </span>
      ))}
    </div>
  );
}

type RowButtonProps = { readonly row: number | undefined; readonly children: string };

function RowButton({ row, children }: RowButtonProps) {
  return (
    <button
      type="button"
      className={`${buttons.plain} ${styles.action}`}
      onClick={() => row !== undefined && focusRow(row)}
    >
      {children}
    </button>
  );
}

const focusRow = (row: number) => document.getElementById(`new-row-${row}`)?.focus();

const nothingHinders: Hindrances = { fields: {}, rows: [], others: [] };
