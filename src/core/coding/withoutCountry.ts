import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";
import type { KnownActor } from "../names/knownActors";
import { createMentionFinder } from "../names/mentions";
import { formKey } from "./shortForms";

/** Finds the known actors in texts of which no dossier is known. */
export const knownFinder = lazily(() => createMentionFinder([]));

/** Returns whom words mean that are a known name and nothing else. */
export const knownBy = (words: string): KnownActor | undefined => {
  const found = knownFinder()
    .findAll(words)
    .find(({ start, end }) => start === 0 && end === words.length);
  return found !== undefined && "known" in found ? found.known : undefined;
};

/** Whether words are the name of a known actor. */
export const isKnownName = memoise((words: string): boolean => knownBy(words) !== undefined);

/** Most words of the name of a country in that of a body. */
const LONGEST_COUNTRY = 3;

/** Returns the key of a body's name without the country at its beginning or end: "Armed Forces", "المجلس الوطني". */
export const withoutCountry = memoise((name: string): string | undefined => {
  const words = name.split(" ");
  const isCountry = (part: readonly string[]) => knownBy(part.join(" "))?.kind === "state";
  for (let count = Math.min(LONGEST_COUNTRY, words.length - 1); count > 0; count -= 1) {
    if (isCountry(words.slice(0, count))) return formKey(words.slice(count).join(" "));
    if (isCountry(words.slice(-count))) return formKey(words.slice(0, -count).join(" "));
  }
  return undefined;
});
