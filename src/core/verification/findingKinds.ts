import { findingWords } from "../../words/findingKinds";
import type { Words } from "../../words/languages";

/** How much a finding asks of the reader: a fault has to be mended, a remark considered, and what holds is left alone. */
export type Gravity = "fault" | "remark" | "sound";

/**
 * What a verification can find, gravest first: the ladder's answers, claims without support, and what the texts hold
 * besides the claims. `label` heads the group, `advice` says what to do about one.
 */
export const findingKinds = [
  {
    id: "conflict",
    gravity: "fault",
    label: findingWords.conflict.label,
    advice: findingWords.conflict.advice,
  },
  {
    id: "missing",
    gravity: "fault",
    label: findingWords.missing.label,
    advice: findingWords.missing.advice,
  },
  {
    id: "unsupported",
    gravity: "fault",
    label: findingWords.unsupported.label,
    advice: findingWords.unsupported.advice,
  },
  {
    id: "translation-only",
    gravity: "fault",
    label: findingWords["translation-only"].label,
    advice: findingWords["translation-only"].advice,
  },
  {
    id: "drifted",
    gravity: "fault",
    label: findingWords.drifted.label,
    advice: findingWords.drifted.advice,
  },
  {
    id: "ambiguous",
    gravity: "fault",
    label: findingWords.ambiguous.label,
    advice: findingWords.ambiguous.advice,
  },
  {
    id: "orthographic",
    gravity: "fault",
    label: findingWords.orthographic.label,
    advice: findingWords.orthographic.advice,
  },
  {
    id: "typographic",
    gravity: "fault",
    label: findingWords.typographic.label,
    advice: findingWords.typographic.advice,
  },
  {
    id: "context-differs",
    gravity: "remark",
    label: findingWords["context-differs"].label,
    advice: findingWords["context-differs"].advice,
  },
  {
    id: "denied-in-words",
    gravity: "remark",
    label: findingWords["denied-in-words"].label,
    advice: findingWords["denied-in-words"].advice,
  },
  {
    id: "disputed",
    gravity: "remark",
    label: findingWords.disputed.label,
    advice: findingWords.disputed.advice,
  },
  {
    id: "disagreed",
    gravity: "remark",
    label: findingWords.disagreed.label,
    advice: findingWords.disagreed.advice,
  },
  {
    id: "repeated",
    gravity: "remark",
    label: findingWords.repeated.label,
    advice: findingWords.repeated.advice,
  },
  {
    id: "speaker-without-side",
    gravity: "remark",
    label: findingWords["speaker-without-side"].label,
    advice: findingWords["speaker-without-side"].advice,
  },
  {
    id: "sides-not-named",
    gravity: "remark",
    label: findingWords["sides-not-named"].label,
    advice: findingWords["sides-not-named"].advice,
  },
  {
    id: "not-coded",
    gravity: "remark",
    label: findingWords["not-coded"].label,
    advice: findingWords["not-coded"].advice,
  },
  {
    id: "language-not-checked",
    gravity: "remark",
    label: findingWords["language-not-checked"].label,
    advice: findingWords["language-not-checked"].advice,
  },
  {
    id: "paragraph-without-claim",
    gravity: "remark",
    label: findingWords["paragraph-without-claim"].label,
    advice: findingWords["paragraph-without-claim"].advice,
  },
  {
    id: "verbatim",
    gravity: "sound",
    label: findingWords.verbatim.label,
    advice: findingWords.verbatim.advice,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly gravity: Gravity;
  readonly label: Words;
  readonly advice: Words;
}[];

export type FindingKindId = (typeof findingKinds)[number]["id"];
