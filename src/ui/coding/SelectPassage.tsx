import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { directionOf } from "../../core/dossier/language";
import { snapToWords } from "../../core/passage/snapToWords";
import { createQuoteCheck } from "../../core/quotes/createQuoteCheck";
import type { Quote, Span } from "../../core/text/span";
import { verificationMessages } from "../../words/verification";
import buttons from "../kit/button.module.css";
import { QuotedText } from "../kit/QuotedText";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "../verify/verification.module.css";

/** Code units shown around the place: a field with a whole book in it would be slow, and of no use. */
const margin = 20_000;

type Props = {
  readonly text: string;
  readonly language: string;
  /** Where the passage is, or may be: selected at first. */
  readonly place: Span | undefined;
  readonly onQuote: (quote: Quote) => void;
  readonly onClose: () => void;
};

/**
 * The text in a field that can be read and not written: in it the browser itself selects, by mouse, touch or keyboard, to
 * the letter. What is selected becomes the quote, in whole words.
 */
export function SelectPassage({ text, language, place, onQuote, onClose }: Props) {
  const messages = useMessages(verificationMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  const help = useId();
  const actors = useSelect((state) => state.graph.dossier.actors);
  const { makeQuote } = useMemo(() => createQuoteCheck(actors), [actors]);
  const [selected, setSelected] = useState<Span | undefined>(place);
  const around = { start: place?.start ?? 0, end: place?.end ?? 0 };
  const from = text.lastIndexOf("\n", Math.max(0, around.start - margin)) + 1;
  const to = text.indexOf("\n", around.end + margin);
  const shown = text.slice(from, to === -1 ? text.length : to);

  useLayoutEffect(() => {
    const area = field.current;
    // The place is selected as the field opens: what the reader selects in it stays.
    if (area === null || document.activeElement === area) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(around.start - from, around.end - from);
    // A field scrolls to what is selected only when the reader selects it: lines above are measured by their share.
    area.scrollTop = (area.scrollHeight * (around.start - from)) / Math.max(1, shown.length) - 48;
    area.scrollIntoView({ block: "nearest" });
  }, [around.start, around.end, from, shown.length]);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    const read = () => {
      const { selectionStart, selectionEnd } = area;
      setSelected(
        selectionStart === selectionEnd
          ? undefined
          : { start: selectionStart + from, end: selectionEnd + from },
      );
    };
    // Handles drawn by a finger tell the document alone.
    const onDocument = () => {
      if (document.activeElement === area) read();
    };
    const undo = new AbortController();
    area.addEventListener("select", read, { signal: undo.signal });
    document.addEventListener("selectionchange", onDocument, { signal: undo.signal });
    return () => undo.abort();
  }, [from]);

  const snapped = selected && snapToWords(text, selected);
  const quote = snapped && makeQuote(text, snapped);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a short cut for the button in it
    <div
      className={styles.selecting}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Neither the dialog around it nor the selection is meant.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <textarea
        ref={field}
        className={styles.field}
        readOnly
        value={shown}
        lang={language}
        dir={directionOf(language)}
        aria-label={messages.selectPassage}
        aria-describedby={help}
        rows={6}
      />
      <p id={help} className={styles.aside}>
        {messages.selectionHelp}
      </p>
      {snapped === undefined ? (
        <p className={styles.aside}>{messages.nothingSelected}</p>
      ) : (
        <div className={styles.chosen}>
          <QuotedText language={language}>{text.slice(snapped.start, snapped.end)}</QuotedText>
        </div>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          className={`${buttons.solid} ${styles.solid}`}
          disabled={quote === undefined}
          onClick={() => {
            if (quote !== undefined) onQuote(quote);
          }}
        >
          {messages.useSelection}
        </button>
        <button type="button" className={`${buttons.inline} ${styles.action}`} onClick={onClose}>
          {messages.close}
        </button>
      </div>
    </div>
  );
}
