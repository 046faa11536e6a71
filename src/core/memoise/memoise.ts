/** Far more than the vocabulary of a long book; a bound all the same, for what lives as long as the page. */
const ENTRIES_AT_MOST = 100_000;

/** Returns a pure function of a string, or of an object, that remembers its answers. Texts of a million words have few different ones. */
export function memoise<Answer, Key = string>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const fresh = { answer: answer(key) };
    if (known.size >= ENTRIES_AT_MOST) known.clear();
    known.set(key, fresh);
    return fresh.answer;
  };
}
