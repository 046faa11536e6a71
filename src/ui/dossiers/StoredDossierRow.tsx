import { useRef, useState } from "react";
import { blankCopy } from "../../core/dossier/copyTitle";
import type { Dossier } from "../../core/dossier/dossier";
import type { Issue } from "../../core/dossier/issue";
import { localise } from "../../core/dossier/language";
import type { StoredDossier } from "../../core/dossier/storedDossier";
import { fileNameOf } from "../../core/export/fileName";
import { showScreen } from "../../state/viewing";
import { isolate } from "../../words/isolate";
import { type LanguageId, localeOf } from "../../words/languages";
import { reviewMessages } from "../../words/review";
import { startMessages } from "../../words/start";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import type { DialogHandle } from "../kit/Dialog";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useServices, useStore } from "../kit/useStore";
import { CompareDialog } from "./CompareDialog";
import { DossierRow } from "./DossierRow";
import { mayLeave } from "./mayLeave";
import { RenameForm } from "./RenameForm";

type Failure = keyof (typeof startMessages)["en"]["failures"];
type Props = {
  readonly stored: StoredDossier;
  readonly onRemove: () => void;
  readonly onFailure: (failure: Failure | undefined) => void;
};

async function issuesOf(dossier: Dossier): Promise<readonly Issue[]> {
  const { validate } = await import("../../core/validate/validate");
  const result = validate(dossier);
  return result.kind === "ok" ? result.value.notices : result.error.issues;
}

/** One of one's own dossiers, with what can be done with it. */
export function StoredDossierRow({ stored, onRemove, onFailure }: Props) {
  const language = useLanguage();
  const messages = useMessages(startMessages);
  const store = useStore();
  const { session, library, download } = useServices();
  const isOpen = useSelect((state) => state.view.dossier === stored.id);
  const [isRenaming, setRenaming] = useState(false);
  const review = useMessages(reviewMessages);
  const comparing = useRef<DialogHandle>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const title = localise(stored.title, language);
  const named = isolate(title.text);

  const open = async () => {
    if (!(await mayLeave(store, session))) return;
    if (!(await session.open(stored.id))) onFailure("changed");
  };
  const copy = async () => {
    const answer = await session.duplicate(stored.id);
    onFailure(answer.kind === "error" ? answer.error.kind : undefined);
    if (answer.kind === "ok") announce(messages.copied(named));
  };
  const codeAgain = async () => {
    if (!(await mayLeave(store, session))) return;
    const opened = await session.fetch(stored.id);
    if (opened === undefined) return onFailure("changed");
    const blank = blankCopy(opened.graph.dossier);
    // What is wrong with its texts and actors is copied with them.
    const issues = opened.issues.length === 0 ? [] : await issuesOf(blank);
    if ((await session.add(blank, issues)) !== "stayed") store.setState(showScreen("coding"));
  };
  const endRenaming = () => {
    setRenaming(false);
    renameButton.current?.focus();
  };
  const rename = async (text: string) => {
    endRenaming();
    if (text === title.text) return;
    const answer = await session.rename(stored.id, { ...stored.title, [title.language]: text });
    onFailure(answer.kind === "error" ? answer.error.kind : undefined);
    if (answer.kind === "ok") announce(messages.renamed(isolate(text)));
  };
  const saveGiven = async () => {
    const given = await library.given(stored.id);
    if (given === undefined) return onFailure("changed");
    download(fileNameOf(title.text, ".isnad.json"), typeof given === "string" ? new Blob([given]) : given);
  };

  return (
    <DossierRow
      title={title}
      counts={stored.counts}
      errors={stored.errors}
      isOpen={isOpen}
      onOpen={open}
      changed={<Changed at={stored.changed} />}
      form={isRenaming ? <RenameForm title={title} onKeep={rename} onCancel={endRenaming} /> : undefined}
    >
      <button
        ref={renameButton}
        type="button"
        className={buttons.plain}
        aria-label={messages.renameOf(named)}
        onClick={() => setRenaming(true)}
      >
        {messages.rename}
      </button>
      <RowButton label={messages.copyOf(named)} onClick={copy}>
        {messages.copy}
      </RowButton>
      <RowButton label={review.codeAgainOf(named)} onClick={codeAgain}>
        {review.codeAgain}
      </RowButton>
      <RowButton label={review.compareOf(named)} onClick={() => comparing.current?.showModal()}>
        {review.compare}
      </RowButton>
      <CompareDialog ref={comparing} stored={stored} />
      {stored.hasGiven ? (
        <button type="button" className={buttons.plain} onClick={saveGiven}>
          {messages.given}
        </button>
      ) : null}
      <RowButton label={messages.removeOf(named)} onClick={onRemove}>
        {messages.remove}
      </RowButton>
    </DossierRow>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: string;
};

/** A button whose label for a screen reader names the dossier. */
function RowButton({ label, onClick, children }: ButtonProps) {
  return (
    <button type="button" className={buttons.plain} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

/** From the largest unit down, with its length in seconds. */
const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** When a dossier was last changed: how long ago, and on which day at what time. */
function Changed({ at }: { readonly at: number }) {
  const language = useLanguage();
  const messages = useMessages(startMessages);
  const absolute = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" });
  return (
    <span>
      {messages.changed} <time dateTime={new Date(at).toISOString()}>{ago(at, language)}</time>
      {` (${absolute.format(at)})`}
    </span>
  );
}

function ago(at: number, language: LanguageId): string {
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" });
  const seconds = Math.max(0, (Date.now() - at) / 1000);
  const [unit, length] = units.find(([, long]) => seconds >= long) ?? (["second", 1] as const);
  // A moment ago is now: seconds would be wrong before they are read.
  return unit === "second"
    ? relative.format(0, "second")
    : relative.format(-Math.floor(seconds / length), unit);
}
