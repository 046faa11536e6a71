import type { Issue } from "../../core/dossier/issue";
import type { openingMessages } from "../../words/opening";

/** Kinds of fault that a list can be narrowed to: the levels of a match, and the rest in three heaps. */
export type FaultKindId = keyof (typeof openingMessages)["en"]["kinds"];

/** The kinds in the order in which they can be dealt with. */
export const faultKinds: readonly FaultKindId[] = [
  "typographic",
  "orthographic",
  "drifted",
  "conflict",
  "missing",
  "unsupported",
  "structure",
  "notice",
];

export function faultKindOf({ code, severity }: Issue): FaultKindId {
  if (severity === "notice") return "notice";
  const level = faultKinds.find((kind) => code === `quote-${kind}`);
  if (level !== undefined) return level;
  return code === "unsupported" || code === "translation-only" ? "unsupported" : "structure";
}
