import { sourceBehind } from "./actNoun";
import { ENDS_CLAUSE } from "./clauseWords";
import { formsIn, type Group, isOffice, isTitle } from "./groups";
import type { Reading } from "./reading";
import { BE } from "./speechWords";
import { cuesIn, type TypeCue } from "./suggestType";

/** What may stand between a participle and "by": "seized recently by", "backed politically by". */
const MANNER =
  /^(?:\p{L}+ly|again|also|today|yesterday|earlier|late|last|this|week|month|year|and|\p{L}+ed)$/u;
const PARTICIPLE = /(?:[^i]ed|held|made|sent|built|brought|taken|given|seen)$/u;
/** Nouns of what is done by whoever they are "of". */
const GOING = /^(?:arrival|departure|withdrawal|retreat|entry|advance)s?$/u;
/** Nouns of acts that come from somebody: "criticism from A". What is feared comes from who is feared. */
const FROM_SOMEBODY =
  /^(?:support|help|aid|praise|criticism|pressure|threats?|warnings?|calls?|appeals?|attacks?|strikes?|fire|\p{L}+(?:ance|ments?|[ts]ions?))$/u;

/** Whether a name is the adjective or the owner of an act of force right behind it: "an Israeli air strike". */
function isForceOf({ tokens }: Reading, group: Group): boolean {
  const isOwner = group.mentions.at(-1)?.kind === "demonym" || /'s?$/u.test(tokens[group.to - 1]?.form ?? "");
  const [act] = cuesIn(tokens.slice(group.to, group.to + 3));
  return isOwner && act?.value.type === "conflict" && act.at < 2;
}

/** Who does it where that is said behind: "was attacked by A", "supplied by A", "attacks on B by A", "aid from A", "من قبل أ". */
export function doerAfter(reading: Reading, after: readonly Group[], cue: TypeCue): Group | undefined {
  const end = cue.at + cue.length;
  const source = cue.type === "concern" ? undefined : sourceBehind(reading, end - 1);
  const sourced = source === undefined ? undefined : after.find((group) => group.from >= source);
  if (sourced !== undefined && formsIn(reading, source ?? end, sourced.from).every(isTitle)) return sourced;
  if (reading.isArabic) {
    return after.find((one) =>
      /(?:^| )(?:من (?:قبل|جانب)|علي (?:يد|ايدي))$/u.test(formsIn(reading, one.from - 2, one.from).join(" ")),
    );
  }
  const last = reading.tokens[end - 1]?.form ?? "";
  const isVerb = /(?:ed|en|ung|ught)$/u.test(last);
  const isActive = isVerb && !formsIn(reading, cue.at - 3, cue.at).some((form) => BE.test(form));
  return after.find((one) => {
    const between = formsIn(reading, end, one.from);
    const by = between.lastIndexOf("by");
    const isBy = by !== -1 && by >= between.length - 3;
    // "Was killed in an |Israeli| strike".
    const isStriker = !isActive && isVerb && cue.type === "conflict" && isForceOf(reading, one);
    const isOf = GOING.test(last) && between.slice(-2).includes("of");
    // "The release of those held by A": the participle has its own.
    const isOfParticiple = !isVerb && by > 0 && PARTICIPLE.test(between[by - 1] ?? "");
    const isFrom = cue.type !== "concern" && FROM_SOMEBODY.test(last) && between.slice(-2).includes("from");
    if (
      between.some((form) => ENDS_CLAUSE.test(form)) ||
      isOfParticiple ||
      !(isBy || isFrom || isOf || isStriker)
    )
      return false;
    // "Condemned the attack by A", "was summoned over firing by A": what A does is another act.
    const isOfOther = cuesIn(reading.tokens.slice(end, one.from)).length > 0;
    return !isOfOther && (!isActive || between.slice(0, by).every((form) => MANNER.test(form)));
  });
}

/** "Israel's response", "the Iranian charges": whose act an English noun is, in the words right before it. */
export function ownerOf(
  { isArabic, tokens }: Reading,
  before: readonly Group[],
  cue: TypeCue,
): Group | undefined {
  const own = before.at(-1);
  if (isArabic || own === undefined || own.to !== cue.at || isOffice(tokens[cue.at]?.form ?? ""))
    return undefined;
  const isOwner = own.mentions.at(-1)?.kind === "demonym" || /'s?$/u.test(tokens[own.to - 1]?.form ?? "");
  return isOwner ? own : undefined;
}
