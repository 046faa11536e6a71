import type { ParagraphOrigin } from "./matchParagraphs";

/** A translation laid beside a new original: as many paragraphs, each where the one is that it translates. */
export type CarriedTranslation = {
  readonly language: string;
  /** Undefined where nothing of it is left. */
  readonly text: string | undefined;
  /** Paragraphs whose original is as it was; those whose original has changed; those that have no translation now. */
  readonly kept: number;
  readonly changed: number;
  readonly untranslated: number;
};

/** Lays a translation's paragraphs beside those of a new original; beside a new paragraph stands a blank one. */
export function carryTranslation(
  language: string,
  translation: string,
  after: readonly string[],
  origins: readonly ParagraphOrigin[],
): CarriedTranslation {
  const paragraphs = translation.split("\n");
  const carried = origins.map((origin) => (origin === undefined ? "" : (paragraphs[origin.from] ?? "")));
  const count = (is: (paragraph: string, index: number) => boolean) =>
    carried.filter((paragraph, index) => (after[index] ?? "").trim() !== "" && is(paragraph, index)).length;
  const isThere = (paragraph: string) => paragraph.trim() !== "";
  return {
    language,
    text: carried.some(isThere) ? carried.join("\n") : undefined,
    kept: count((paragraph, index) => isThere(paragraph) && origins[index]?.isSame === true),
    changed: count((paragraph, index) => isThere(paragraph) && origins[index]?.isSame === false),
    untranslated: count((paragraph) => !isThere(paragraph)),
  };
}
