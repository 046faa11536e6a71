import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Issue, Result } from "../../core/dossier/issue";
import { directionOf, languageName } from "../../core/dossier/language";
import { readPlainText } from "../../core/import/plainText";
import { doubtfulParagraphs } from "../../core/replacement/doubtfulParagraphs";
import { type Against, readNewVersion } from "../../core/replacement/readNewVersion";
import type { TextSource } from "../../state/services";
import { formatList, formatNumber } from "../../words/counting";
import { replacingMessages } from "../../words/replacing";
import { LanguageField } from "../dossiers/LanguageField";
import { textFiles } from "../dossiers/TakeIn";
import { TextImportNotes } from "../dossiers/TextImportNotes";
import { TextImportStatus, useTextImport } from "../dossiers/TextImportStatus";
import buttons from "../kit/button.module.css";
import { FileButton } from "../kit/FileButton";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { RemoveTranslation } from "./RemoveTranslation";
import type { Relocating, TextReplacement } from "./ReplaceDialog";
import styles from "./replacing.module.css";
import { useLanguageOf } from "./useLanguageOf";
import { Versions } from "./Versions";
import { WhichText } from "./WhichText";

type Props = {
  readonly draft: TextReplacement | undefined;
  /** The dossier has changed since its quotes were looked up in this text. */
  readonly isStale: boolean;
  readonly onDraft: (draft: TextReplacement) => void;
  readonly relocating: Relocating;
};

/** Numbers of doubtful paragraphs that are named. */
const MOST_DOUBTS = 12;

/** A text that was read from a file, and what was done to it. */
type Taken = { readonly text: string; readonly notices: readonly Issue[]; readonly source: TextSource };

/** Which text is replaced, and by what. */
export function NewText({ draft, isStale, onDraft, relocating }: Props) {
  const messages = useMessages(replacingMessages);
  const reader = useLanguage();
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
    onDraft({ ...draft, document: document.id, language, text, ...part });
  };
  const isAdded =
    document !== undefined && language !== undefined && !Object.hasOwn(document.texts, language);
  const recognised = useLanguageOf(isAdded ? text : "");
  const isNew =
    recognised !== undefined && document !== undefined && !Object.hasOwn(document.texts, recognised);
  // What nobody has chosen follows the text, also one whose language is not told; one that is there already is no answer.
  const follows = isAdded && draft?.isChosen !== true && text.trim() !== "";
  const found = follows ? (isNew ? recognised : "") : language;
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    if (found !== undefined && found !== language) latest.current({ language: found });
  }, [found, language]);
  const reading = useTextImport(({ text: read, notices }, source) => {
    change({ text: read });
    setTaken({ text: read, notices, source });
  });
  if (document === undefined || language === undefined) return null;
  const read = readNewVersion(document, language, text);
  const isTranslation = language !== "" && language !== document.language;
  const isWrong = read.kind === "error" && read.error.kind !== "empty";
  const isThere = isTranslation && Object.hasOwn(document.texts, language);
  const open = (file: File | undefined) => {
    if (file !== undefined) void reading.read({ kind: "file", file, name: file.name });
  };

  return (
    <div className={styles.body}>
      <WhichText document={document} language={language} onChange={change} />
      {isAdded ? (
        <LanguageField
          label={messages.language}
          value={language}
          except={Object.keys(document.texts)}
          hint={recognised === language ? messages.recognised : undefined}
          fault={
            recognised === undefined || recognised === language
              ? undefined
              : recognised === document.language
                ? messages.looksLikeOriginal(languageName(recognised, reader))
                : isNew
                  ? messages.looksLike(languageName(recognised, reader))
                  : messages.looksLikeOther(languageName(recognised, reader))
          }
          onChange={(tag) => change({ language: tag, isChosen: true })}
        />
      ) : null}
      <label htmlFor={area} className={styles.label}>
        {isThere || !isTranslation ? messages.newText : messages.translationText}
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
          className={buttons.inline}
          accept={textFiles}
          onFiles={([file]) => open(file)}
        />
        <span className={isWrong ? styles.fault : styles.aside} role="status">
          <Reason read={read} text={text} />
        </span>
      </div>
      <TextImportStatus state={reading.state} onRead={reading.read} onCancel={reading.cancel} />
      {/* Of what was typed since, nothing is known. */}
      {taken?.text === text ? (
        <TextImportNotes {...taken} onRead={(source) => void reading.read(source)} />
      ) : null}
      {read.kind === "ok" && isTranslation ? (
        <Doubts original={document.texts[document.language] ?? ""} translation={read.value} />
      ) : null}
      {isStale ? <p className={styles.fault}>{messages.stale}</p> : null}
      {relocating.hasFailed ? <p className={styles.fault}>{messages.failed}</p> : null}
      {relocating.isWorking ? (
        <Working relocating={relocating} />
      ) : (
        <button
          type="button"
          className={`${buttons.solid} ${styles.solid}`}
          disabled={read.kind === "error" || language === ""}
          onClick={() =>
            read.kind === "ok" && relocating.start({ document: document.id, language, text: read.value })
          }
        >
          {messages.look}
        </button>
      )}
      {isThere ? (
        <RemoveTranslation
          document={document}
          language={language}
          onRemoved={() => onDraft({ document: document.id, language: "", text })}
        />
      ) : null}
      <Versions document={document} />
    </div>
  );
}

/** Which paragraphs may not say what the original's beside them do. */
function Doubts({ original, translation }: { readonly original: string; readonly translation: string }) {
  const messages = useMessages(replacingMessages);
  const language = useLanguage();
  // Names are looked for in both texts, and each key that is pressed elsewhere would do it again.
  const doubtful = useMemo(() => doubtfulParagraphs(original, translation), [original, translation]);
  if (doubtful.length === 0) return null;
  const numbers = doubtful.slice(0, MOST_DOUBTS).map((number) => formatNumber(language, number));
  const named = doubtful.length > numbers.length ? [...numbers, messages.moreParagraphs] : numbers;
  return <p className={styles.fault}>{messages.doubtful(doubtful.length, formatList(language, named))}</p>;
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
      <button type="button" className={buttons.inline} onClick={cancel}>
        {messages.cancel}
      </button>
    </div>
  );
}
