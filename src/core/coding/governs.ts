import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { lazily } from "../memoise/lazily";
import { RELATIVE } from "./clauseWords";
import { ENDING_WORDS, REFUSING_WORDS } from "./cueWords";
import type { Reading } from "./reading";
import { cuesIn, type TypeCue } from "./suggestType";
import { actBoundBy, beginsClause, type Governor } from "./verbs";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** Where the words of an act stand, or where they may begin. */
export type PlaceOfCue = { readonly at: number; readonly length: number; readonly type?: TypeCue["type"] };

/** How far a negator of nouns may stand from what it denies, in tokens. */
const NEGATION_REACH = 5;
/** "ليس أمامها خيار إلا الرد": what is excepted is not denied. */
const EXCEPT = /^(?:الا|سوي)$/u;
/** English words for what is planned or wanted. */
const PLAN =
  /^(?:plans?|plots?|seek(?:s|ing)?|proposals?|proposed|intentions?|readiness|[وفبل]?(?:ال)?قرار\p{L}*)$/u;
/** Words before a passage that join it to what governs it. */
const JOINS = /^(?:to|that|if|whether|of|from|for|on|by|ان|بان|الي|علي|من|في)$/u;

/** An Arabic word that goes on with what is before it: "والتعاون", "ويوقع", "بزيارة"; so does a verbal noun. */
const GOES_ON = /^(?:(?:وال|و[يتن]|[بل])\p{L}{3}|سبل$)/u;

/** Whether a passage that begins behind a governor goes on in its clause: behind "to", with an Arabic preposition, "و" or an object. */
const goesOn = ({ tokens, isArabic, from }: Reading): boolean =>
  JOINS.test(tokens[from - 1]?.form ?? "") ||
  (isArabic &&
    tokens[from]?.mention === undefined &&
    (GOES_ON.test(tokens[from]?.form ?? "") || isVerbalNoun(tokens[from]?.form ?? "")));

const endings = lazily(() => createPhraseFinder(phrases(`${ENDING_WORDS}, ${REFUSING_WORDS}`, true)));

/** Whether a token begins another clause, a relative one among them. */
const isOther = (reading: Reading, at: number): boolean =>
  beginsClause(reading, at) || RELATIVE.test(reading.tokens[at]?.form ?? "");

/** Whether the words of an act are governed by a verb before or in them: no other clause begins between. */
export function governs(reading: Reading, own: Governor, cue: PlaceOfCue): boolean {
  const { tokens, from } = reading;
  const { fact, at, length } = own;
  const next = at + length;
  const isIn = next > cue.at;
  const isAct = cue.type === "cooperation" || cue.type === "conflict";
  for (let index = next; index < cue.at; index += 1) if (beginsClause(reading, index)) return false;
  if (!isIn && reading.isArabic && cue.type !== undefined && beginsClause(reading, cue.at)) return false;
  if (next < from && fact !== "if" && !goesOn(reading)) return false;
  // Where no word tells the act, only the verb of the passage's first clause tells its mood.
  for (let index = from; cue.type === undefined && index < at; index += 1)
    if (isOther(reading, index)) return false;
  switch (fact) {
    case "denied": {
      if (isIn || (!own.isOfVerb && (cue.type === undefined || cue.at - at > NEGATION_REACH))) return false;
      // "Should not welcome": a demand, and no denial.
      if (/^(?:should|must|ought)$/u.test(tokens[at - 1]?.form ?? "")) return false;
      const between = tokens.slice(next, cue.at);
      // "Did not stop helping", "never refused to sign": who does not end it does it.
      if (endings()(between).length > 0) return false;
      return !between.some(({ form }) => RELATIVE.test(form) || EXCEPT.test(form));
    }
    // Who asks for restraint does so, and who fears fears: only what else is asked for has not happened.
    case "needed":
      return cue.type === undefined || isAct;
    case "aimed":
    case "wanted":
      return !isIn && isAct;
    case "subjunctive":
      return tokens.slice(next, cue.at).every(({ mention }) => mention !== undefined);
    case "bound": {
      const act = isAct ? actBoundBy(reading, own) : undefined;
      if (act === undefined) return false;
      // Who agrees to something does agree: it is to come where it is force.
      const behind = cuesIn(tokens.slice(act, Math.min(reading.to, act + NEGATION_REACH)));
      return isIn
        ? behind.some(({ value }) => value.type === "conflict" && !value.isWeak)
        : act < cue.at + cue.length;
    }
    default:
      // "The plan was condemned", "fears that": who blames or fears what is planned or may be does so.
      return (
        isAct ||
        cue.type === undefined ||
        !((isIn && cue.type === "concern") || PLAN.test(tokens[at]?.form ?? ""))
      );
  }
}
