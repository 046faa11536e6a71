import { lazily } from "../memoise/lazily";
import { REFUSABLE_ACTS } from "./cueWords";
import { isTitle } from "./groups";
import type { Reading } from "./reading";
import { denialAt } from "./verbs";
import { createPhraseFinder, phrases } from "./wordPatterns";

const refusable = lazily(() => createPhraseFinder(phrases(REFUSABLE_ACTS, true)));

/** How far behind a refusal stands what is refused, in tokens. */
const REACH = 9;

/** Whether a negator stands right before a verb, or with one word between: "will |not| refuse", "|no| longer refuses". */
export const isDenied = (reading: Reading, at: number): boolean =>
  [at - 1, at - 2].some((before) => before >= reading.sentenceFrom && denialAt(reading, before) > 0);

/** "رفضت مصر إدانة إيران", "رفضت أن تدين": behind the names of who refuses stands what is refused, and not what is blamed. */
export function isRefusedBehind({ tokens }: Reading, from: number): boolean {
  const words = tokens.slice(from, from + REACH);
  const first = words.findIndex(
    ({ form, mention }) => mention === undefined && !isTitle(form) && !/^بلاد(?:ه|ها|نا|هم)$/u.test(form),
  );
  return words[first]?.form === "ان" || refusable()(words.slice(0, first + 1)).some(({ at }) => at === first);
}
