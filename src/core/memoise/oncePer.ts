/** Returns a pure function of an object that remembers its answer as long as the object is there. */
export function oncePer<Given extends WeakKey, Answer>(
  answer: (given: Given) => Answer,
): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const found = known.get(given);
    if (found !== undefined) return found.answer;
    const fresh = { answer: answer(given) };
    known.set(given, fresh);
    return fresh.answer;
  };
}
