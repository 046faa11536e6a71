import { findingWords } from "../../words/findingKinds";

/** How much a finding asks of the reader: a fault has to be mended, a remark considered, and what holds is left alone. */
export type Gravity = "fault" | "remark" | "sound";

const kind = <Id extends keyof typeof findingWords>(id: Id, gravity: Gravity) => ({
  id,
  gravity,
  ...findingWords[id],
});

/**
 * What a verification can find, gravest first: the ladder's answers, claims without support, and what the texts hold
 * besides the claims. `label` heads the group, `advice` says what to do about one.
 */
export const findingKinds = [
  kind("conflict", "fault"),
  kind("missing", "fault"),
  kind("unsupported", "fault"),
  kind("translation-only", "fault"),
  kind("drifted", "fault"),
  kind("ambiguous", "fault"),
  kind("orthographic", "fault"),
  kind("typographic", "fault"),
  kind("context-differs", "remark"),
  kind("denied-in-words", "remark"),
  kind("disputed", "remark"),
  kind("disagreed", "remark"),
  kind("repeated", "remark"),
  kind("speaker-without-side", "remark"),
  kind("sides-not-named", "remark"),
  kind("not-coded", "remark"),
  kind("language-not-checked", "remark"),
  kind("paragraph-without-claim", "remark"),
  kind("verbatim", "sound"),
] as const;

/** The kinds of the list alone: a finding of another would be in no group. */
export type FindingKindId = (typeof findingKinds)[number]["id"];
