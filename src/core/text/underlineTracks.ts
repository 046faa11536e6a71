import type { Span } from "./span";

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
