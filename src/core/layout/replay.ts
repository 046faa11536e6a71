import type { LayoutRequest } from "./layout";

/**
 * Returns what an engine that starts anew has to be told, after one more request, to be where the old one was: the last
 * arrangement, and what was put somewhere or let go since.
 */
export function replayOf(sent: readonly LayoutRequest[], next: LayoutRequest): readonly LayoutRequest[] {
  if (next.kind === "arrange") return [next];
  const others = sent.filter((request) => request.kind === "arrange" || request.node !== next.node);
  return [...others, next];
}
