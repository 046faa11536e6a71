import type { LocalisedText } from "../dossier/language";
import { limits } from "../dossier/limits";

/**
 * Returns an object with the keys that only another copy of it has, behind its own, and with `parts` in their places; the
 * object itself where that changes nothing.
 */
export function withMissing<Whole extends object>(
  own: Whole,
  other: object,
  parts: Partial<Whole> = {},
): Whole {
  const missing = Object.entries(other).filter(([key]) => !Object.hasOwn(own, key));
  const changed = Object.entries(parts).filter(([key, part]) => own[key as keyof Whole] !== part);
  return missing.length + changed.length === 0
    ? own
    : { ...own, ...Object.fromEntries(missing), ...Object.fromEntries(changed) };
}

/** Returns a text without the languages in which it is blank. */
export const filled = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ""));

/** Returns a note with what another one says besides, language by language; what would be too long stays as it is. */
export function joinedNotes(own: LocalisedText, other: LocalisedText): LocalisedText {
  const joined = Object.entries(own).map(([language, text]) => {
    const added = other[language];
    const both = added === undefined || text.includes(added) ? text : `${text}\n${added}`;
    return [language, both.length > limits.words ? text : both] as const;
  });
  const isSame = joined.every(([language, text]) => own[language] === text);
  return withMissing<LocalisedText>(isSame ? own : Object.fromEntries(joined), other);
}
