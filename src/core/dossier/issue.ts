/**
 * What is wrong with an input: a code, the place (`claims[3].evidence[0].quotes.ar`) and the data a message needs.
 * An issue holds no prose; the interface words it in the reader's language.
 */
export type Issue = {
  readonly code: string;
  readonly severity: "error" | "notice";
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What can be expected to fail answers a value or what was wrong, and does not throw. */
export type Result<Value, Fault = readonly Issue[]> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "error"; readonly error: Fault };

/** Returns how many faults there are: errors, and not what is only noticed. What is said of a file or a dossier counts so. */
export function countFaults(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === "error").length;
}
