import { type RelationTypeId, relationTypes } from "../codebook/relationTypes";
import type { Actor, ActorId } from "../dossier/dossier";
import { paragraphsOf } from "../text/paragraphs";
import { segments } from "../text/segments";
import type { Span } from "../text/span";
import type { Passage } from "./passages";
import { type LineForm, stateAt } from "./tieState";
import type { Tie } from "./ties";

/** A line under words: one for each relation type that a passage carries. */
export type Underline = {
  readonly type: RelationTypeId;
  /** What the passage says of this type, of several ties the one that says most. */
  readonly form: LineForm;
  /** From the text outward, from 0. */
  readonly track: number;
};

/** A stretch of text with the same passages all along; plain text where there are none. */
export type MarkedRun = {
  /** Offset in the whole text. */
  readonly start: number;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly underlines: readonly Underline[];
};

/** Where a passage begins, for each relation type that it carries. */
export type Beginning = {
  readonly passage: Passage;
  readonly type: RelationTypeId;
  /** What the passage says of this type, of several ties the one that says most. */
  readonly form: LineForm;
};

/** A paragraph of one text, cut into runs: together they are the paragraph's exact characters. */
export type MarkedParagraph = {
  readonly index: number;
  readonly number: number;
  readonly text: string;
  readonly runs: readonly MarkedRun[];
  /** In the order of the text, then of the key. */
  readonly beginnings: readonly Beginning[];
};

type Line = Span & Beginning;

/** Tracks beyond these would reach the next line of text: what lies there is in the margin only. */
const trackCount = 3;

/**
 * Returns a text with its passages marked. `passages` are the document's; those without a place in this `language` or
 * without a tie leave no mark. Blank paragraphs are left out.
 */
export function markText(
  text: string,
  language: string,
  passages: readonly Passage[],
  tiesByPassage: ReadonlyMap<string, readonly Tie[]>,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly MarkedParagraph[] {
  const lines = passages.flatMap((passage) =>
    linesOf(passage, passage.spans[language], tiesByPassage.get(passage.id) ?? [], actors),
  );
  return paragraphsOf(text).map((paragraph) => {
    const own = lines.filter((line) => line.start < paragraph.end && line.end > paragraph.start);
    return {
      index: paragraph.index,
      number: paragraph.number,
      text: text.slice(paragraph.start, paragraph.end),
      runs: runsOf(text, paragraph, own),
      beginnings: own
        .filter((line) => line.start >= paragraph.start)
        // A translation may turn the order of passages around.
        .toSorted((a, b) => a.start - b.start)
        .map(({ passage, type, form }) => ({ passage, type, form })),
    };
  });
}

function linesOf(
  passage: Passage,
  span: Span | undefined,
  ties: readonly Tie[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Line[] {
  if (span === undefined) return [];
  return relationTypes.flatMap(({ id: type }) => {
    const own = ties.filter((tie) => tie.type === type);
    const form = stateAt(own, passage, actors);
    return form === undefined ? [] : [{ ...span, passage, type, form }];
  });
}

function runsOf(text: string, paragraph: Span, lines: readonly Line[]): readonly MarkedRun[] {
  const marks = lines.map((line, id) => ({
    id,
    start: Math.max(line.start, paragraph.start) - paragraph.start,
    end: Math.min(line.end, paragraph.end) - paragraph.start,
  }));
  const tracks = underlineTracks(marks);
  return segments(paragraph.end - paragraph.start, marks).map(({ start, end, ids }) => {
    const own = ids.flatMap((id) => {
      const line = lines[id];
      return line === undefined ? [] : [{ ...line, track: tracks[id] ?? 0 }];
    });
    return {
      start: paragraph.start + start,
      text: text.slice(paragraph.start + start, paragraph.start + end),
      passages: [...new Set(own.map((line) => line.passage))],
      underlines: own
        .filter((line) => line.track < trackCount)
        .map(({ type, form, track }) => ({ type, form, track }))
        .toSorted((a, b) => a.track - b.track),
    };
  });
}

/**
 * Returns a track for each stretch, from 0, so that no two that overlap share one: the lowest that is free where it begins.
 * Stretches are served in the order of their starts, the longer first, so that a line never changes its track on the way.
 */
export function underlineTracks(spans: readonly Span[]): readonly number[] {
  const tracks = spans.map(() => 0);
  const ends: number[] = [];
  const order = spans
    .map((span, index) => ({ span, index }))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.index - b.index);
  for (const { span, index } of order) {
    const free = ends.findIndex((end) => end <= span.start);
    const track = free === -1 ? ends.length : free;
    ends[track] = span.end;
    tracks[index] = track;
  }
  return tracks;
}
