/**
 * The direction of a field that takes any language: that of what is typed into it; undefined while it is empty, so that
 * caret and placeholder stand where the page begins its lines.
 */
export const typedDirection = (typed: unknown): "auto" | undefined =>
  typed === "" || typed === undefined ? undefined : "auto";
