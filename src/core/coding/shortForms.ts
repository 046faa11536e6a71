import { likelyKind } from "../names/likelyKind";
import { fold } from "../text/fold";
import { isGroupNoun, isOrganisationNoun } from "./castWords";

/** Returns a form as it is looked up: folded, without an article. */
export const formKey = (name: string): string =>
  fold(name, "orthographic").text.replace(/^(?:the |an? |ال)/u, "");

/** Whether a word alone says what a body is and not which: "Department", "Council". */
export const isBodyNoun = (word: string): boolean =>
  !word.includes(" ") && (isOrganisationNoun(word) || isGroupNoun(word) || likelyKind(word) !== undefined);

/** A last name alone has more letters than this. */
const MOST_OF_PARTICLE = 3;

/** Returns the last words of a person's name, which name them as well: "al-Harbi", "عبد العاطي". As keys. */
export function surnamesOf(name: string): readonly string[] {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  const single = [last, last.replace(/^[Aa]l-|^ال/u, "")]
    .map(formKey)
    .filter((form) => form.length > MOST_OF_PARTICLE);
  const several = words.slice(1, -1).map((_, index) => formKey(words.slice(index + 1).join(" ")));
  return words.length > 1 ? [...new Set([...several, ...single])] : [];
}

/** Returns the first words of a person's name: "Mahmoud", "Mohamed bin Salman". As keys. */
export const givenNamesOf = (name: string): readonly string[] =>
  name
    .split(/\s+/u)
    .slice(1)
    .map((_, index, others) => formKey(name.split(/\s+/u, others.length - index).join(" ")));

/** Returns the first words of a body's name, two at least: "المجلس الوطني" of "المجلس الوطني السوري". As keys. */
export function beginningsOf(key: string): readonly string[] {
  const words = key.split(" ");
  return words.slice(2).map((_, index) => words.slice(0, index + 2).join(" "));
}

/** Returns the noun that says what a body is: in English the last before "of" and the like. */
function nounOf(words: readonly string[]): string | undefined {
  const end = words.findIndex((word) => SMALL.test(word));
  const noun = words.at(end < 1 ? -1 : end - 1);
  return noun !== undefined && isBodyNoun(noun) ? noun : undefined;
}
const SMALL = /^(?:of|for|and|on|the)$/u;

/** Returns the last words of a body's name, two at least, and its noun alone: "Guard Corps", "Council". As keys. */
export function endingsOf(key: string): readonly string[] {
  const words = key.split(" ");
  if (words.length < 2) return [];
  const several = words
    .slice(1, -1)
    .map((_, index) => words.slice(index + 1))
    .filter(([first = ""]) => !SMALL.test(first))
    .map((ending) => ending.join(" "));
  const noun = nounOf(words);
  return noun === undefined ? several : [...several, noun];
}

/** Returns the name of a state without what it is: "kardovia" of "republic of kardovia". As a key; undefined where it has nothing of the kind. */
export const bareStateOf = (key: string): string | undefined =>
  /(?:^| )(?:republic|kingdom|emirate|sultanate) of (?:the )?(.+)$/u.exec(key)?.[1];
