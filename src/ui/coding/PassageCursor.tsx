import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { directionOf } from "../../core/dossier/language";
import { paragraphAt, paragraphsOf } from "../../core/text/paragraphs";
import { returned, selectText } from "../../state/marking";
import { codingMessages } from "../../words/coding";
import { letterOf } from "../kit/keyPress";
import { usePageKey } from "../kit/pageKeys";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./coding.module.css";
import { KeyHints } from "./KeyHints";
import { moveOf } from "./movePassage";
import { useCursor } from "./useCursor";
import type { usePassageCoding } from "./usePassageCoding";

type Props = {
  readonly passage: ReturnType<typeof usePassageCoding>;
  /** The marked words. */
  readonly words: string;
  readonly isInView: boolean;
  readonly onAddTo: () => void;
};

/** Where the keys are the text's: they mark a passage, and begin to code it. */
export function PassageCursor({ passage, words, isInView, onAddTo }: Props) {
  const { selection, text, code } = passage;
  const messages = useMessages(codingMessages);
  const update = useUpdate();
  const codingKey = usePageKey("coding");
  const [isFocused, setFocused] = useState(false);
  const cursor = useRef<HTMLDivElement>(null);
  const { begin, move } = useCursor();
  useReturn(cursor);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directionOf(selection?.language ?? "en");
    const wanted = moveOf(event, direction);
    if (wanted !== undefined) move(wanted);
    else if (event.key === "Enter" && !event.ctrlKey && !event.altKey) code();
    else if (event.key === "Escape" && selection !== undefined) update(selectText(undefined));
    else if (letterOf(event) === "A" && !event.ctrlKey && !event.altKey && !event.metaKey) onAddTo();
    else return;
    event.preventDefault();
  };
  const paragraph = selection === undefined ? 0 : numberAt(text, selection.span.start);
  return (
    <div
      ref={cursor}
      className={styles.cursor}
      role="spinbutton"
      tabIndex={0}
      aria-label={messages.cursor}
      aria-keyshortcuts={codingKey}
      aria-description={messages.help}
      aria-valuenow={paragraph}
      aria-valuetext={selection === undefined ? messages.nothingMarked : messages.place(paragraph, words)}
      onFocus={() => {
        setFocused(true);
        if (selection === undefined) begin();
        // What was marked before, or by the pointer, comes into view: the keys go on from it.
        else if (!isInView) update(selectText({ ...selection, by: "keys" }));
      }}
      onBlur={() => setFocused(false)}
      onKeyDown={onKeyDown}
    >
      <KeyHints isActive={isFocused} />
    </div>
  );
}

/** The number of the paragraph an offset lies in, as the reader counts. */
function numberAt(text: string, offset: number): number {
  const all = paragraphsOf(text);
  return all[paragraphAt(all, offset)]?.number ?? 1;
}

/** After the form the keyboard goes on in the text, at the same place. */
function useReturn(cursor: RefObject<HTMLDivElement | null>): void {
  const update = useUpdate();
  const returns = useSelect((state) => state.coding.returns);
  useLayoutEffect(() => {
    if (!returns) return;
    cursor.current?.focus({ preventScroll: true });
    update(returned);
  }, [returns, cursor, update]);
}
