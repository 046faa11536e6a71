import { useId, useRef, useState } from "react";
import type { SourceDocument } from "../../core/dossier";
import { directionOf, languageName, localise } from "../../core/language";
import { replacingMessages } from "../messages/replacing";
import { useLanguage, useMessages } from "../messages/useMessages";
import { useSelect } from "../useStore";

import type { Draft } from "./ReplaceDialog";
import styles from "./replacing.module.css";
import type { Relocating } from "./useRelocating";
import { Versions } from "./Versions";

type Props = {
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
  readonly relocating: Relocating;
};

/** As the format wants it: without a byte-order mark, and with line feeds alone. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

/** Which text is replaced, and by what. */
export function NewText({ draft, onDraft, relocating }: Props) {
  const messages = useMessages(replacingMessages);
  const documents = useSelect((state) => state.graph.dossier.documents);
  const [first] = documents;
  const area = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const document = documents.find(({ id }) => id === draft?.document) ?? first;
  if (document === undefined) return null;
  const language = draft !== undefined && document.id === draft.document ? draft.language : document.language;
  const text = draft?.text ?? "";
  const change = (part: Partial<Draft>) => onDraft({ document: document.id, language, text, ...part });
  const reason = reasonAgainst(document, language, text);

  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const bytes = await chosen.arrayBuffer();
    try {
      change({ text: withoutMark(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) });
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
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
        onChange={({ target }) => change({ text: withoutMark(target.value) })}
      />
      <div className={styles.bar}>
        <button type="button" className={styles.action} onClick={() => file.current?.click()}>
          {messages.open}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.md,text/plain,text/markdown"
          onChange={({ target }) => void open(target.files?.[0])}
        />
        <span className={styles.aside} role="status">
          {isUnreadable ? messages.unreadable : <Reason reason={reason} text={text} />}
        </span>
      </div>
      {relocating.hasFailed ? <p className={styles.fault}>{messages.failed}</p> : null}
      {relocating.isWorking ? (
        <Working relocating={relocating} />
      ) : (
        <button
          type="button"
          className={styles.solid}
          disabled={text.trim() === "" || reason !== undefined}
          onClick={() => relocating.start({ document: document.id, language, text })}
        >
          {messages.look}
        </button>
      )}
      <Versions document={document} />
    </div>
  );
}

type Against =
  | { readonly kind: "same" }
  | { readonly kind: "paragraphs"; readonly count: number; readonly expected: number };

/** Why this text cannot take the place; undefined where it can. */
function reasonAgainst(
  { language, texts }: SourceDocument,
  replaced: string,
  text: string,
): Against | undefined {
  if (text === texts[replaced]) return { kind: "same" };
  if (replaced === language || text === "") return undefined;
  const [count, expected] = [text, texts[language] ?? ""].map((each) => each.split("\n").length);
  return count === expected ? undefined : { kind: "paragraphs", count: count ?? 0, expected: expected ?? 0 };
}

function Reason({ reason, text }: { readonly reason: Against | undefined; readonly text: string }) {
  const messages = useMessages(replacingMessages);
  if (reason?.kind === "same") return messages.same;
  if (reason?.kind === "paragraphs") return messages.paragraphsDiffer(reason.count, reason.expected);
  return messages.paragraphs(text.split("\n").filter((line) => line.trim() !== "").length);
}

type WhichProps = {
  readonly document: SourceDocument;
  readonly language: string;
  readonly onChange: (part: Partial<Draft>) => void;
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
