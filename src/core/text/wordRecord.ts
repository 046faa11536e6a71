/** A folded word, the same object wherever it stands; what is found out about it is remembered with it. */
export type WordRecord = { readonly form: string; readonly facts: unknown[] };

/** Far more than the vocabulary of a long book; a bound all the same, for what lives as long as the page. */
const RECORDS_AT_MOST = 100_000;

/** Records by a hash of their letters; of two words with the same hash the later one has the next free number. */
const records = new Map<number, WordRecord>();

/**
 * Returns the record of a folded word, which is a whole text or a stretch of one: to look a known word up, it is not cut out
 * of its text.
 */
export function wordRecord(text: string, start = 0, end = text.length): WordRecord {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) & 0x3fffffff;
  for (;;) {
    const record = records.get(hash);
    if (record === undefined) break;
    if (record.form.length === end - start && text.startsWith(record.form, start)) return record;
    hash += 1;
  }
  const fresh = { form: text.slice(start, end), facts: [] };
  if (records.size >= RECORDS_AT_MOST) records.clear();
  records.set(hash, fresh);
  return fresh;
}

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
