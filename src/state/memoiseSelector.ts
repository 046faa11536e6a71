/** Remembers the last result: as long as the inputs are the same values, the same reference is answered. */
export function memoiseSelector<State, Inputs extends readonly unknown[], Result>(
  inputsOf: (state: State) => readonly [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: State) => Result {
  let last: { inputs: readonly [...Inputs]; result: Result } | undefined;
  return (state) => {
    const inputs = inputsOf(state);
    if (last === undefined || inputs.some((input, index) => input !== last?.inputs[index])) {
      last = { inputs, result: compute(...inputs) };
    }
    return last.result;
  };
}
