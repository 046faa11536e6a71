import type { ReactNode } from "react";
import { editKinds } from "../../core/dossier/editKinds";
import { directionOf } from "../../core/dossier/language";
import { redo, selectRedo, selectUndo, undo } from "../../state/editing";
import type { EditStep } from "../../state/state";
import type { Store } from "../../state/store";
import type { LanguageId } from "../../words/languages";
import { saveStatusMessages } from "../../words/saveStatus";
import { announce } from "../kit/announce";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import icons from "../kit/icons.module.css";
import { useKeys } from "../kit/useKeys";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useStore } from "../kit/useStore";
import styles from "./saveStatus.module.css";

const undoKeys = "Control+Z Meta+Z";
const redoKeys = "Control+Shift+Z Meta+Shift+Z Control+Y";

/** Undo, redo, and whether all is saved, for a dossier that can be changed. */
export function EditingControls() {
  const messages = useMessages(saveStatusMessages);
  const language = useLanguage();
  const store = useStore();
  // What comes before is on the side where reading begins.
  const isMirrored = directionOf(language) === "rtl";
  const last = useSelect(selectUndo);
  const next = useSelect(selectRedo);
  useKeys(
    [
      { keys: redoKeys, run: () => goThroughHistory(store, "redone"), repeats: true },
      { keys: undoKeys, run: () => goThroughHistory(store, "undone"), repeats: true },
    ],
    "page",
  );

  return (
    <fieldset className={styles.editing} aria-label={messages.editing}>
      <StepButton
        label={last === undefined ? messages.undo : messages.undoStep(nameOf(last, language))}
        keys={undoKeys}
        isIdle={last === undefined}
        onClick={() => goThroughHistory(store, "undone")}
      >
        {isMirrored ? <ForwardIcon /> : <BackIcon />}
      </StepButton>
      <StepButton
        label={next === undefined ? messages.redo : messages.redoStep(nameOf(next, language))}
        keys={redoKeys}
        isIdle={next === undefined}
        onClick={() => goThroughHistory(store, "redone")}
      >
        {isMirrored ? <BackIcon /> : <ForwardIcon />}
      </StepButton>
      <SaveStatusText />
    </fieldset>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly keys: string;
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** Stays in the order of the Tab key when there is nothing to do: focus is not lost after the last step. */
function StepButton({ label, keys, isIdle, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${iconButtonClass} ${styles.step}`}
      aria-disabled={isIdle}
      aria-label={label}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      {children}
      <Tooltip>{label}</Tooltip>
    </button>
  );
}

const directions = {
  undone: { select: selectUndo, change: undo },
  redone: { select: selectRedo, change: redo },
} as const;

function goThroughHistory(store: Store, done: keyof typeof directions): void {
  const { select, change } = directions[done];
  const step = select(store.getState());
  const { language } = store.getState().view;
  const messages = saveStatusMessages[language];
  if (step !== undefined) store.setState(change);
  announce(step === undefined ? messages.nothing[done] : messages[done](nameOf(step, language)));
}

function nameOf({ kind }: EditStep, language: LanguageId): string {
  return editKinds.find(({ id }) => id === kind)?.label[language] ?? kind;
}

const kinds = ["saved", "saving", "failed"] as const;

/** Whether every change is on the disk, in words. All of them lie in one cell, so that nothing beside them moves. */
function SaveStatusText() {
  const messages = useMessages(saveStatusMessages);
  const kind = useSelect((state) => state.saveStatus.kind);
  return (
    <span className={styles.status} data-kind={kind}>
      {kinds.map((each) => (
        <span key={each} hidden={each !== kind}>
          {messages.status[each]}
        </span>
      ))}
    </span>
  );
}

/** Turns to the left; where that is back in the history depends on the direction of the interface. */
const BackIcon = () => (
  <svg className={icons.icon} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
    <path d="M4 8h8a4.2 4.2 0 0 1 0 8.4H8M7.5 4.2 3.7 8l3.8 3.8" />
  </svg>
);

const ForwardIcon = () => (
  <svg className={icons.icon} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
    <path d="M16 8H8a4.2 4.2 0 0 0 0 8.4h4M12.5 4.2 16.3 8l-3.8 3.8" />
  </svg>
);
