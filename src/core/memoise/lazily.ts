/** Puts a computation off until it is asked for, and does it once. */
export function lazily<Value>(create: () => Value): () => Value {
  let cached: { readonly value: Value } | undefined;
  return () => {
    cached ??= { value: create() };
    return cached.value;
  };
}
