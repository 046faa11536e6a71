/** Runs what yields its progress in one go, and returns what it comes to. */
export function runToEnd<Answer>(steps: Generator<unknown, Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
