import { useId, useState } from "react";
import type { SourceDocument } from "../../core/dossier/dossier";
import type { Issue, Result } from "../../core/dossier/issue";
import { directionOf, languageName, localise } from "../../core/dossier/language";
import { readPlainText } from "../../core/import/plainText";
import { type Against, readNewVersion } from "../../core/replacement/readNewVersion";
import type { TextSource } from "../../state/services";
import { replacingMessages } from "../../words/replacing";
import { textFiles } from "../dossiers/TakeIn";
import { TextImportNotes } from "../dossiers/TextImportNotes";
import { TextImportStatus } from "../dossiers/TextImportStatus";
import { useTextImport } from "../dossiers/useTextImport";
import { FileButton } from "../kit/FileButton";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import type { TextReplacement } from "./ReplaceDialog";
import styles from "./replacing.module.css";
import type { Relocating } from "./useRelocating";
import { Versions } from "./Versions";

type Props = {
  readonly draft: TextReplacement | undefined;
  /** The dossier has changed since its quotes were looked up in this text. */
  readonly isStale: boolean;
  readonly onDraft: (draft: TextReplacement) => void;
  readonly relocating: Relocating;
};

/** A text that was read from a file, and what was done to it. */
type Taken = { readonly text: string; readonly notices: readonly Issue[]; readonly source: TextSource };

/** Which text is replaced, and by what. */
export function NewText({ draft, isStale, onDraft, relocating }: Props) {
  const messages = useMessages(replacingMessages);
  const documents = useSelect((state) => state.graph.dossier.documents);
  const [first] = documents;
  const area = useId();
  const [taken, setTaken] = useState<Taken>();
  const text = draft?.text ?? "";
  const document = documents.find(({ id }) => id === draft?.document) ?? first;
  const language =
    draft !== undefined && document?.id === draft.document ? draft.language : document?.language;
  const change = (part: Partial<TextReplacement>) => {
    if (document === undefined || language === undefined) return;
    onDraft({ document: document.id, language, text, ...part });
  };
  const reading = useTextImport(({ text: found, notices }, source) => {
    change({ text: found });
    setTaken({ text: found, notices, source });
  });
  if (document === undefined || language === undefined) return null;
  const read = readNewVersion(document, language, text);
  const open = (file: File | undefined) => {
    if (file !== undefined) void reading.read({ kind: "file", file, name: file.name });
  };

  return (
    <div className={styles.body}>
      <WhichText document={document} language={language} onChange={change} />
      <label htmlFor={area} className={styles.label}>
        {messages.newText}
      </label>
      <p className={styles.aside}>{messages.help}</p>
      <textarea
        id={area}
        className={styles.text}
        rows={10}
        value={text}
        lang={language}
        dir={directionOf(language)}
        disabled={reading.state.kind === "reading"}
        onChange={({ target }) => change({ text: target.value })}
      />
      <div className={styles.bar}>
        <FileButton
          label={messages.open}
          className={styles.action}
          accept={textFiles}
          onFiles={([file]) => open(file)}
        />
        <span className={styles.aside} role="status">
          <Reason read={read} text={text} />
        </span>
      </div>
      <TextImportStatus state={reading.state} onRead={reading.read} onCancel={reading.cancel} />
      {/* Of what was typed since, nothing is known. */}
      {taken?.text === text ? (
        <TextImportNotes {...taken} onRead={(source) => void reading.read(source)} />
      ) : null}
      {isStale ? <p className={styles.fault}>{messages.stale}</p> : null}
      {relocating.hasFailed ? <p className={styles.fault}>{messages.failed}</p> : null}
      {relocating.isWorking ? (
        <Working relocating={relocating} />
      ) : (
        <button
          type="button"
          className={styles.solid}
          disabled={read.kind === "error"}
          onClick={() =>
            read.kind === "ok" && relocating.start({ document: document.id, language, text: read.value })
          }
        >
          {messages.look}
        </button>
      )}
      <Versions document={document} />
    </div>
  );
}

/** Why it cannot take the place; else how many paragraphs it has. */
function Reason({ read, text }: { readonly read: Result<string, Against>; readonly text: string }) {
  const messages = useMessages(replacingMessages);
  const reason = read.kind === "error" ? read.error : undefined;
  if (reason?.kind === "same") return messages.same;
  if (reason?.kind === "long") return messages.tooLong;
  if (reason?.kind === "paragraphs") return messages.paragraphsDiffer(reason.count, reason.expected);
  return messages.paragraphs(readPlainText(text).paragraphs.length);
}

type WhichProps = {
  readonly document: SourceDocument;
  readonly language: string;
  readonly onChange: (part: Partial<TextReplacement>) => void;
};

/** Of several documents, and of original and translations, the one to be replaced. */
function WhichText({ document, language, onChange }: WhichProps) {
  const messages = useMessages(replacingMessages);
  const reader = useLanguage();
  const documents = useSelect((state) => state.graph.dossier.documents);
  const choices = documents.flatMap((each) =>
    Object.keys(each.texts).map((tag) => {
      const name = languageName(tag, reader);
      const what = tag === each.language ? messages.original(name) : messages.translation(name);
      const title = localise(each.title, reader, each.language).text;
      return { document: each.id, language: tag, label: documents.length > 1 ? `${title} · ${what}` : what };
    }),
  );
  const id = useId();
  if (choices.length < 2) return null;
  const chosen = choices.findIndex((each) => each.document === document.id && each.language === language);
  return (
    <div className={styles.which}>
      <label htmlFor={id} className={styles.label}>
        {messages.document}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={({ target }) => {
          const choice = choices[Number(target.value)];
          if (choice !== undefined) onChange({ document: choice.document, language: choice.language });
        }}
      >
        {choices.map(({ document: own, language: tag, label }, index) => (
          <option key={`${own} ${tag}`} value={index}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Working({ relocating: { progress, cancel } }: { readonly relocating: Relocating }) {
  const messages = useMessages(replacingMessages);
  return (
    <div className={styles.bar}>
      <span role="status">{messages.working}</span>
      {progress === undefined ? null : (
        <>
          <progress max={progress.total} value={progress.done} aria-label={messages.working} />
          <span className={styles.aside}>{messages.progress(progress.done, progress.total)}</span>
        </>
      )}
      <button type="button" className={styles.action} onClick={cancel}>
        {messages.cancel}
      </button>
    </div>
  );
}
