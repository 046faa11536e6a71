import { useLayoutEffect, useRef, useState } from "react";
import { selectText } from "../../state/marking";
import { codingMessages } from "../../words/coding";
import buttons from "../kit/button.module.css";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { useServices, useStore, useUpdate } from "../kit/useStore";
import { bindBesideRanges } from "./bindBesideRanges";
import styles from "./coding.module.css";

type Props = {
  /** Beside the passage, over the page; else in its place at the foot. */
  readonly isNear: boolean;
  readonly isOriginal: boolean;
  readonly words: string;
  readonly onCode: () => void;
  readonly onAddTo: () => void;
  /** Where the passage can be what the one in Evidence says in translation. */
  readonly onTranslate: (() => void) | undefined;
};

/** What can be done with the marked passage; at the foot of the text the first of it, for the line has the rest. */
export function PassageToolbar({ isNear, isOriginal, words, onCode, onAddTo, onTranslate }: Props) {
  const messages = useMessages(codingMessages);
  const services = useServices();
  const store = useStore();
  const update = useUpdate();
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<string>();

  useLayoutEffect(() => {
    const shown = box.current;
    if (shown === null || !isNear) return;
    shown.showPopover();
    const unbind = bindBesideRanges(shown, () => store.getState().coding.selection);
    return () => {
      unbind();
      shown.hidePopover();
    };
  }, [isNear, store]);
  const deselect = () => {
    getSelection()?.removeAllRanges();
    update(selectText(undefined));
  };
  useKeys(isNear ? [{ keys: "Escape", run: deselect }] : [], "floating");

  return (
    <div
      ref={box}
      role="toolbar"
      aria-label={messages.toolbar}
      className={isNear ? styles.near : styles.toolbar}
      popover={isNear ? "manual" : undefined}
      // A press must not give up the selection that it is about.
      onPointerDown={(event) => event.preventDefault()}
    >
      {isOriginal ? (
        <>
          <button type="button" className={`${buttons.solid} ${styles.solid}`} onClick={onCode}>
            {messages.code}{" "}
            <span className={styles.enter} aria-hidden="true">
              <kbd>↵</kbd>
            </span>
          </button>
          {isNear ? (
            <button type="button" className={styles.tool} onClick={onAddTo}>
              {messages.addTo}
            </button>
          ) : null}
        </>
      ) : onTranslate === undefined ? (
        <span className={styles.aside}>{messages.notOriginal}</span>
      ) : (
        <button type="button" className={`${buttons.solid} ${styles.solid}`} onClick={onTranslate}>
          {messages.translate}
        </button>
      )}
      {isNear ? (
        <button
          type="button"
          className={styles.tool}
          onClick={async () => setCopied((await services.copy(words)) ? words : undefined)}
        >
          {copied === words ? messages.copied : messages.copy}
        </button>
      ) : null}
    </div>
  );
}
