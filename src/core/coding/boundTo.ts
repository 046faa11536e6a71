import { isFirstFormNoun, isVerbalNoun } from "../arabic/isVerbalNoun";
import { hasPresentBeginning } from "../arabic/verbForms";
import { ENDS_CLAUSE } from "./clauseWords";
import type { SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";

/** English words by which one binds oneself to do what "to" brings. */
const BINDS =
  /^(?:agree[sd]?|agreeing|decid(?:e[sd]?|ing)|undert(?:akes?|aking|ook)|resolve[sd]?|decisions?)$/u;
/** What stands behind "to" where it brings a thing, and no act: "agreed to |a| truce". */
const THING =
  /^(?:the|an?|any|its|his|her|their|this|that|these|those|some|all|terms|talks|cease|ceasefire|truce|\p{N}+)$/u;
/** Arabic words of the same kind. A promise is not among them: it is made by being said. */
const ARABIC_BINDS =
  /^[وف]?(?:اتفق|[يتن]تفق|وافق|[ين]وافق|قرر|[يتن]قرر|صمم|[يتن]صمم)(?:ت|وا|ون|ا|تا|ان|نا)?$/u;
/** Those behind which the act stands at once: "قررت مصر |طرد| السفير". */
const DECIDES = /^[وف]?[يتن]?قرر(?:ت|وا|ون|ا|تا|ان|نا)?$/u;
/** How far behind such a word the act stands, in tokens: whoever is bound, and when, may be between. */
const REACH = 12;
/** What one may agree on that is no act. */
const PROPOSAL = /^(?:اقتراح|طلب|اتفاق|قرار|مشروع)/u;
const isAct = (form: string) => (isVerbalNoun(form) || isFirstFormNoun(form)) && !PROPOSAL.test(form);

/** Where the act stands that an Arabic word binds to, behind whoever is bound: "وافق الوزير |على| إجراء", "قررت مصر |طرد| السفير". */
function arabicAct({ tokens }: Reading, at: number): number | undefined {
  const isDecided = DECIDES.test(tokens[at]?.form ?? "");
  for (let index = at + 1; index < Math.min(tokens.length, at + REACH); index += 1) {
    const { form = "", sentence } = tokens[index] ?? {};
    const next = tokens[index + 1]?.form ?? "";
    // "قرر عدم التعاون": decided not to.
    if (sentence !== tokens[at]?.sentence || /^(?:[;:"]|عدم)$/u.test(form)) return undefined;
    if (/^(?:علي|في)$/u.test(form) && (isAct(next) || next === "ان")) return index;
    if (form === "علي") return undefined;
    if (/^(?:ان|بان)$/u.test(form)) return hasPresentBeginning(next) ? index : undefined;
    if (/^[بل]/u.test(form) && isAct(form.slice(1).replace(/^ال/u, ""))) return index;
    if (isDecided && isAct(form) && tokens[index]?.mention === undefined) return index;
  }
  return undefined;
}

/** Where the act stands that an English word binds to: behind "to", as a verb. */
function englishAct({ tokens }: Reading, at: number): number | undefined {
  const { form = "", isSign, mention } = tokens[at + 2] ?? {};
  const isVerb = form !== "" && isSign !== true && mention === undefined && !THING.test(form);
  return tokens[at + 1]?.form === "to" && isVerb ? at + 1 : undefined;
}

/**
 * "Agreed |to impose sanctions|", «اتفقتا |على إجراء محادثات|», «قررت مصر |طرد السفير|»: finds the word by which somebody is bound to the act of a
 * cue, or which is the cue itself. The act is yet to come.
 */
export function boundTo(
  reading: Reading,
  start: number,
  cue: { readonly at: number; readonly length: number },
): SuggestedModality | undefined {
  const { tokens, isArabic } = reading;
  const binds = isArabic ? ARABIC_BINDS : BINDS;
  for (let at = cue.at + cue.length - 1; at >= start; at -= 1) {
    if (!binds.test(tokens[at]?.form ?? "") || tokens[at]?.mention !== undefined) continue;
    const act = isArabic ? arabicAct(reading, at) : englishAct(reading, at);
    if (act === undefined) continue;
    const isReached =
      cue.at <= act ||
      !tokens.slice(act + 1, cue.at).some(({ form }) => form !== "and" && ENDS_CLAUSE.test(form));
    if (isReached) return { modality: "planned", at, length: 1 };
  }
  return undefined;
}
