import { isNameAlone, type Range } from "./groups";
import type { Reading } from "./reading";
import type { Saying } from "./subject";
import type { PhraseFound } from "./wordPatterns";

/** Most tokens of a name and its office before or behind a colon. */
const NAME_REACH = 8;

/** Whether tokens are the name of somebody who may speak, and no place that a text is dated from: "Islamabad: Pakistan …". */
function isSpeaker(reading: Reading, range: Range): boolean {
  const named = reading.mentions.filter(({ at, next }) => at >= range.from && next <= range.to);
  const isPlaceAlone =
    named.every(({ kind }) => kind === "capital") && range.to - range.from === named.length;
  const isName = range.to > range.from && range.to - range.from <= NAME_REACH && isNameAlone(reading, range);
  return isName && named.length > 0 && !isPlaceAlone;
}

/** "Macron: |Russia threatens Europe|", "|Rwanda arms rebels|: UN experts": finds the colon by which a passage is said. */
export function colonSaying(reading: Reading): PhraseFound<Saying> | undefined {
  const { tokens, from, to, sentenceFrom, sentenceTo } = reading;
  const colon = tokens.findIndex(({ form }, at) => at >= sentenceFrom && at < sentenceTo && form === ":");
  if (colon === -1) return undefined;
  const isBefore = isSpeaker(reading, { from: sentenceFrom, to: colon });
  if (isBefore && to > colon + 1) return { value: "verb", at: colon, length: 1 };
  const end = tokens[sentenceTo - 1]?.form === "." ? sentenceTo - 1 : sentenceTo;
  const isBehind = isSpeaker(reading, { from: colon + 1, to: end });
  return isBehind && from < colon ? { value: "source", at: colon, length: 1 } : undefined;
}

/** What begins words of the text itself about the name before them. */
const DESCRIBES =
  /^(?:an?|the|one|captured|seized|taken|held|killed|backed|led|known|long|formerly|once|.*'s)$/u;

/** Whether a passage is put behind a name by the text: "A, |a close ally of B|, …", "A, |captured by B|". */
export function isApposition(reading: Reading): boolean {
  const { tokens, isArabic, from, to, sentenceTo } = reading;
  const formAt = (index: number) => tokens[index]?.form ?? "";
  const isBehindName = formAt(from - 1) === "," && tokens[from - 2]?.mention !== undefined;
  const isClosed = /^[,.]$/u.test(formAt(to)) || to >= sentenceTo;
  const isQuoted = tokens[from]?.isQuoted === true;
  if (isArabic || isQuoted || !isClosed) return false;
  if (isBehindName) return DESCRIBES.test(formAt(from));
  // "|B, a close ally of A|": the name with what describes it.
  const comma = tokens.findIndex(({ form }, at) => at > from && at < to && form === ",");
  const isName = comma !== -1 && isNameAlone(reading, { from, to: comma });
  return (
    isName &&
    !tokens.slice(comma + 1, to).some(({ form }) => form === ",") &&
    DESCRIBES.test(formAt(comma + 1))
  );
}
