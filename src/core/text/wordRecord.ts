import { memoise } from "../memoise/memoise";

/** A folded word, the same object wherever it stands; what is found out about it is remembered with it. */
export type WordRecord = { readonly form: string; readonly facts: unknown[] };

/** Returns the record of a folded word. */
export const wordRecord = memoise((form): WordRecord => ({ form, facts: [] }));

let questions = 0;

/**
 * Returns a pure function of a word that remembers its answers with the word, which takes less time than to look the word up
 * in a table of each question. To be made once, when a module is loaded or a list is first read: each has a place in all records.
 */
export function oncePerWord<Answer extends object | string | boolean>(
  answer: (form: string) => Answer,
): (word: WordRecord) => Answer {
  const question = questions;
  questions += 1;
  return ({ form, facts }) => {
    facts[question] ??= answer(form);
    return facts[question] as Answer;
  };
}
