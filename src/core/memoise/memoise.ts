/** Far more than the vocabulary of a long book; a bound all the same, for what lives as long as the page. */
const ENTRIES_AT_MOST = 100_000;

/** Returns a pure function of a string that remembers its answers. Texts of a million words have few different ones. */
export function memoise<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const fresh = { answer: answer(key) };
    if (known.size >= ENTRIES_AT_MOST) known.clear();
    known.set(key, fresh);
    return fresh.answer;
  };
}
