import { extendBySentence, extendByWord, shrinkByWord } from "../../core/passage/extendPassage";
import { nearestSentence, sentencesAround } from "../../core/passage/sentences";
import { snapToWords } from "../../core/passage/snapToWords";
import { nearestWord, outerWords } from "../../core/passage/words";
import type { Span } from "../../core/text/span";

/** A passage, and the sentence or word where marking it began. */
export type Marked = { readonly span: Span; readonly anchor: Span };

type Way = "forward" | "backward";

/** What a key does with the marked passage; `undefined` where the key means nothing here. */
export type Move = {
  readonly kind: "sentence" | "addSentence" | "word" | "end" | "beginning";
  readonly way: Way;
};

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/**
 * Arrows across the lines go by sentence, those along them by word; with Shift they add a sentence, or move the end by a word,
 * with Control (or Alt) besides, those across the beginning. Alone, Control and Alt are the browser's and the screen reader's.
 */
export function moveOf(event: Pressed, direction: "ltr" | "rtl"): Move | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  const isAcross = key === "ArrowDown" || key === "ArrowUp";
  const isAlong = key === "ArrowLeft" || key === "ArrowRight";
  const isHeld = ctrlKey || altKey;
  if (metaKey || !(isAcross || isAlong) || (ctrlKey && altKey) || (isHeld && !shiftKey)) return undefined;
  const onward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const way = key === "ArrowDown" || key === onward ? "forward" : "backward";
  if (isAlong) return { kind: shiftKey ? "end" : "word", way };
  if (isHeld) return { kind: "beginning", way };
  return { kind: shiftKey ? "addSentence" : "sentence", way };
}

const alone = (text: string, stretch: Span | undefined): Marked | undefined => {
  const span = stretch && snapToWords(text, stretch);
  return span === undefined ? undefined : { span, anchor: span };
};

/** The first or last sentence of a text. */
export function firstPassage(text: string, way: Way): Marked | undefined {
  return alone(text, nearestSentence(text, way === "forward" ? 0 : text.length, way));
}

/** The passage after a move; undefined where the text ends there. */
export function movePassage(text: string, marked: Marked, { kind, way }: Move): Marked | undefined {
  const { span, anchor } = marked;
  switch (kind) {
    case "sentence": {
      const touched = sentencesAround(text, span);
      const edge = way === "forward" ? touched.at(-1)?.end : touched[0]?.start;
      return alone(text, nearestSentence(text, edge ?? span.end, way));
    }
    case "addSentence": {
      // Back towards where it began, the last sentence is given up again.
      const givesUp = way === "forward" ? span.start < anchor.start : span.end > anchor.end;
      const next = givesUp ? withoutSentence(text, span, anchor, way) : extendBySentence(text, span, way);
      return { span: next, anchor };
    }
    case "word": {
      // Into a passage at its beginning, or from behind at its end; from a word to the next.
      const words = outerWords(text, span);
      if (words === undefined) return undefined;
      const edge = way === "forward" ? words.first : words.last;
      const isOne = words.first.start === words.last.start;
      const beside = nearestWord(text, way === "forward" ? span.end : span.start, way);
      return alone(text, isOne ? beside : edge);
    }
    case "end":
      return {
        span: way === "forward" ? extendByWord(text, span, "forward") : shrinkByWord(text, span, "forward"),
        anchor,
      };
    case "beginning":
      return {
        span:
          way === "backward" ? extendByWord(text, span, "backward") : shrinkByWord(text, span, "backward"),
        anchor,
      };
  }
}

function withoutSentence(text: string, span: Span, anchor: Span, way: Way): Span {
  const sentences = sentencesAround(text, span);
  const kept = way === "forward" ? sentences.slice(1) : sentences.slice(0, -1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return anchor;
  const rest = { start: Math.max(span.start, first.start), end: Math.min(span.end, last.end) };
  return snapToWords(text, rest) ?? anchor;
}
