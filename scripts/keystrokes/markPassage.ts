import { directionOf } from "../../src/core/dossier/language";
import { snapToWords } from "../../src/core/passage/snapToWords";
import type { Span } from "../../src/core/text/span";
import { firstPassage, type Marked, type Move, movePassage } from "../../src/ui/coding/movePassage";

/** Keys that move the cursor of the text, each with how often it is pressed. */
type Way = {
  readonly keys: readonly { readonly chord: string; readonly times: number }[];
  readonly end: Marked;
};

function chordOf({ kind, way }: Move, language: string): string {
  const across = way === "forward" ? "ArrowDown" : "ArrowUp";
  const along = (way === "forward") === (directionOf(language) === "ltr") ? "ArrowRight" : "ArrowLeft";
  const chords = {
    sentence: across,
    word: along,
    addSentence: `Shift+${across}`,
    end: `Shift+${along}`,
    beginning: `Control+Shift+${across}`,
  };
  return chords[kind];
}

/** Presses a key until something is so. */
type Leg = { readonly move: Move; readonly until: (span: Span) => boolean };

/** The fewest presses from one passage to another: from the nearest sentence or from where one is, by its edges or by words. */
export function wayTo(text: string, language: string, from: Marked, target: Span): Way {
  const isHeld = ({ start, end }: Span) => start <= target.start && target.start < end;
  const edges: readonly Leg[] = [
    { move: { kind: "beginning", way: "backward" }, until: ({ start }) => start <= target.start },
    { move: { kind: "end", way: "forward" }, until: ({ end }) => end >= target.end },
    { move: { kind: "beginning", way: "forward" }, until: ({ start }) => start >= target.start },
    { move: { kind: "end", way: "backward" }, until: ({ end }) => end <= target.end },
  ];
  const words = (way: Move["way"]): readonly Leg[] => [
    { move: { kind: "word", way }, until: isFirstWord },
    { move: { kind: "end", way: "forward" }, until: ({ end }) => end >= target.end },
  ];
  const inSentence = [edges, words("forward"), words("backward")];
  const toSentence = (["forward", "backward"] as const).map(
    (way): Leg => ({ move: { kind: "sentence", way }, until: isHeld }),
  );
  const plans = [...inSentence, ...toSentence.flatMap((leg) => inSentence.map((legs) => [leg, ...legs]))];
  const best = plans
    .flatMap((legs) => walk(legs) ?? [])
    .toSorted((one, other) => pressesOf(one) - pressesOf(other))[0];
  if (best === undefined) throw new Error(`No way to “${text.slice(target.start, target.end)}”.`);
  return best;

  function isFirstWord({ start, end }: Span): boolean {
    return start === target.start && end <= target.end && !/\s/u.test(text.slice(start, end));
  }

  function walk(legs: readonly Leg[]): Way | undefined {
    let marked = from;
    const keys: Way["keys"][number][] = [];
    for (const { move, until } of legs) {
      let times = 0;
      for (; !until(marked.span); times += 1) {
        const next = movePassage(text, marked, move);
        if (next === undefined || times > 200) return undefined;
        marked = next;
      }
      if (times > 0) keys.push({ chord: chordOf(move, language), times });
    }
    const isThere = marked.span.start === target.start && marked.span.end === target.end;
    return isThere ? { keys, end: marked } : undefined;
  }
}

const pressesOf = ({ keys }: Way) =>
  keys.reduce((sum, { chord, times }) => sum + times + chord.split("+").length - 1, 0);

/** Where the cursor of the text begins. */
export function beginningOf(text: string): Marked {
  const first = firstPassage(text, "forward");
  if (first === undefined) throw new Error("The text has no sentence.");
  return first;
}

/** The passage that a quote of a dossier is, in whole words. */
export function spanOf(text: string, exact: string, prefix = ""): Span {
  const start = text.indexOf(prefix + exact) + prefix.length;
  return snapToWords(text, { start, end: start + exact.length }) ?? { start, end: start + exact.length };
}
