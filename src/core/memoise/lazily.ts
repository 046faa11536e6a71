/** Puts a computation off until it is asked for, and does it once. */
export function lazily<Value>(create: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: create() };
    return kept.value;
  };
}
