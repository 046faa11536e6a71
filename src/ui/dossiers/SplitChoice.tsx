import { Fragment, useLayoutEffect, useRef } from "react";
import { sentencesOf } from "../../core/passage/sentences";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";

/** Where a paragraph can be split: before each sentence but the first; with one sentence alone, before each word. */
function cutsOf(paragraph: string): readonly number[] {
  const sentences = sentencesOf(paragraph).map(({ start }) => start);
  const cuts = sentences.length > 1 ? sentences : [...paragraph.matchAll(/\S+/g)].map(({ index }) => index);
  return cuts.filter((cut) => paragraph.slice(0, cut).trim() !== "").slice(0, 400);
}

type Props = {
  readonly paragraph: string;
  /** Answers an offset in UTF-16 code units. */
  readonly onSplit: (offset: number) => void;
  readonly onCancel: () => void;
};

/** A paragraph with a button at each place where it can be split. */
export function SplitChoice({ paragraph, onSplit, onCancel }: Props) {
  const messages = useMessages(createMessages);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector("button")?.focus(), []);
  const cuts = cutsOf(paragraph);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a short cut for the button in it
    <div
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {paragraph.slice(0, cuts[0] ?? paragraph.length)}
      {cuts.map((cut, index) => (
        <Fragment key={cut}>
          <button
            type="button"
            className={styles.cut}
            aria-label={messages.splitHere(`${paragraph.slice(cut, cut + 40).trim()}…`)}
            onClick={() => onSplit(cut)}
          />
          {paragraph.slice(cut, cuts[index + 1] ?? paragraph.length)}
        </Fragment>
      ))}
      <p className={styles.splitHint}>
        {messages.splitHint}
        <button type="button" className={buttons.plain} onClick={onCancel}>
          {messages.keepWhole}
        </button>
      </p>
    </div>
  );
}
