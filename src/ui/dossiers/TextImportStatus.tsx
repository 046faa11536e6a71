import { useState } from "react";
import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { type EncodingId, encodings } from "../../core/import/encodings";
import type { ImportedText } from "../../core/import/importedText";
import { importIssues, refuse } from "../../core/import/importIssues";
import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { Field } from "../kit/Field";
import form from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useTask } from "../kit/useTask";
import styles from "./create.module.css";

type Props = {
  readonly state: TextImportState;
  readonly onRead: (source: TextSource) => void;
  readonly onCancel: () => void;
};

/** That a text is being read, or why it could not be. */
export function TextImportStatus({ state, onRead, onCancel }: Props) {
  const messages = useMessages(createMessages);
  return (
    <div aria-live="polite">
      {state.kind === "reading" ? (
        <p className={styles.progress}>
          <progress aria-label={messages.reading} /> {messages.reading}
          <button type="button" className={buttons.plain} onClick={onCancel}>
            {messages.cancel}
          </button>
        </p>
      ) : null}
      {state.kind === "refused" ? <TextImportFaults refused={state} onRead={onRead} /> : null}
    </div>
  );
}

type FaultsProps = {
  readonly refused: Extract<TextImportState, { kind: "refused" }>;
  readonly onRead: (source: TextSource) => void;
};

/** Why a text could not be read, and what to do; a file in another encoding can be read again. */
function TextImportFaults({ refused: { issues, source }, onRead }: FaultsProps) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const wrong = issues.find(({ code }) => code === "text-wrong-encoding");
  const likely = wrong?.data.likely as EncodingId | undefined;
  const [chosen, setChosen] = useState<EncodingId>();
  const encoding = chosen ?? likely;
  return (
    <div className={styles.refused}>
      {issues.map((issue) => (
        <p key={issue.code} className={styles.fault}>
          {wordIssue(importIssues, issue, language)}
        </p>
      ))}
      {wrong === undefined || source.kind !== "file" ? null : (
        <div className={styles.again}>
          <Field label={messages.encoding}>
            {({ id }) => (
              <select
                id={id}
                className={form.control}
                value={encoding ?? ""}
                onChange={({ currentTarget }) => setChosen(currentTarget.value as EncodingId)}
              >
                {encoding === undefined ? (
                  <option value="" disabled>
                    {messages.chooseEncoding}
                  </option>
                ) : null}
                {encodings.map(({ id: each, label }) => (
                  <option key={each} value={each}>
                    {label[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button
            type="button"
            className={buttons.solid}
            disabled={encoding === undefined}
            onClick={() => encoding !== undefined && onRead({ ...source, encoding })}
          >
            {messages.readAgain}
          </button>
        </div>
      )}
    </div>
  );
}

/** How the reading of a text stands. */
type TextImportState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly issues: readonly Issue[]; readonly source: TextSource };

/** Reads texts, one at a time: a new one calls the one before off, and so does leaving. */
export function useTextImport(onRead: (text: ImportedText, source: TextSource) => void) {
  const task = useTask();
  const [refused, setRefused] = useState<TextImportState>({ kind: "idle" });
  const read = async (source: TextSource) => {
    setRefused({ kind: "idle" });
    const end = await task.start({ kind: "text", source });
    if (end.kind === "stopped") return;
    const outcome = end.kind === "done" ? end.outcome : refuse("reader-failed", {});
    if (outcome.kind === "error") setRefused({ kind: "refused", issues: outcome.error, source });
    else onRead(outcome.value, source);
  };
  const cancel = () => {
    task.stop("idle");
    setRefused({ kind: "idle" });
  };
  const state: TextImportState = task.state.kind === "running" ? { kind: "reading" } : refused;
  return { state, read, cancel };
}
