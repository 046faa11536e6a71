import { type DirectedGroups, hasPrefix, sides } from "./arabicSides";
import { formsIn, type Group, isTitle } from "./groups";
import type { Reading } from "./reading";
import type { TypeCue } from "./suggestType";
import { createWordTest } from "./wordPatterns";

/** A verb with its object written onto it: "تدعمها", "قصفتهم"; a noun with whose it is looks the same: "علاقاتها". */
const OBJECT_ON_VERB = /^(?!.{0,2}تهم$)[وف]?(?:س?[يتن]\p{L}{2,}|\p{L}+[^ا]ت)(?:هما|ها|هم|هن)$/u;
const RELATIVE = /^(?:التي|الذي|الذين|اللذان|اللتان|اللذين|اللتين|و|،|,)$/u;

/** Nouns of acts behind which stands whom it is done to: "تدريب القوات", "تزويد الجيش". */
const isDoneToNext = createWordTest("تدريب, تزويد, تسليح, تجهيز, تمويل, إمداد");
const isSending = createWordTest(
  "طرد, طردت, طردوا, يطرد, تطرد, نطرد, سيطرد, ستطرد, ترحيل, رحل, رحلت, يرحل, ترحل, استدعاء, استدعى, استدعت, يستدعي, تستدعي",
);
const isEnvoy = createWordTest(
  "دبلوماسي, دبلوماسيا, دبلوماسيين, الدبلوماسيين, دبلوماسيي, الدبلوماسي, سفير, سفيرا, السفير, سفراء, قنصل, القنصل, ملحق, ملحقا, الملحق, موظف, موظفا, موظفين",
);

/** "جماعات تدعمها تشاد", "ليبيا، التي قصفتها تشاد": who stands behind the verb does it to those before it. */
function behindObject(
  reading: Reading,
  before: readonly Group[],
  first: Group,
  cue: TypeCue,
): DirectedGroups | undefined {
  const end = cue.at + cue.length;
  const verb = reading.tokens[end - 1]?.form ?? "";
  const isSubject = formsIn(reading, end, first.from).every(isTitle) && !hasPrefix(reading, first, end);
  if (!OBJECT_ON_VERB.test(verb) || !isSubject) return undefined;
  const own = before.at(-1);
  const isNear = own !== undefined && formsIn(reading, own.to, cue.at).every((form) => RELATIVE.test(form));
  return sides(first, isNear ? own : undefined);
}

const PRONOUN_OBJECT = /^(?:ل(?:ه|ها|هم|هما|هن)|ايا(?:ه|ها|هم|هما|هن))$/u;
const WITH_OWNER = /(?:ه|ها|هم|هما)$/u;

/**
 * "اتهام أنقرة |لها| بتزويد تشاد", "اتهامها |إياه|": a pronoun right behind who does it, as a name or written onto the noun, is whom
 * it is done to. Behind a noun of nobody it tells whose that is: "هجوم لها".
 */
function pronounObject(
  { tokens }: Reading,
  first: Group,
  { at, length }: TypeCue,
): Partial<DirectedGroups> | undefined {
  const end = at + length;
  const isObject = (index: number) => PRONOUN_OBJECT.test(tokens[index]?.form ?? "");
  if (first.from === end && isObject(first.to)) return sides(first, undefined);
  return WITH_OWNER.test(tokens[end - 1]?.form ?? "") && isObject(end) ? { to: undefined } : undefined;
}

/**
 * Finds who does an Arabic act to whom where the words beside it tell the object: a pronoun on the verb ("تدعمها تشاد") or alone, a
 * noun that is done to whom it is of ("تزويد تشاد بالأسلحة"), envoys who are sent home ("طرد دبلوماسيين تشاديين"). `before`
 * and `after` are the groups on both sides of the cue. The doer is left out where only the object is told; undefined where
 * the words tell nothing of it.
 */
export function arabicObject(
  reading: Reading,
  before: readonly Group[],
  after: readonly Group[],
  cue: TypeCue,
): Partial<DirectedGroups> | undefined {
  const [first, second] = after;
  if (!reading.isArabic || first === undefined) return undefined;
  const pronoun = behindObject(reading, before, first, cue) ?? pronounObject(reading, first, cue);
  if (pronoun !== undefined) return pronoun;
  const end = cue.at + cue.length;
  const act = reading.tokens[cue.at]?.form ?? "";
  const between = formsIn(reading, end, first.from);
  const isNext = between.length < 2 && !hasPrefix(reading, first, end);
  // "تدريب روسيا للجيش السوري": whom it is done to stands behind ل, and who does it before.
  const isOfOther = second !== undefined && /^ل/u.test(reading.tokens[second.from]?.form ?? "");
  if (isDoneToNext(act) && isNext && !isOfOther) return { to: first };
  const areSent =
    isSending(act) && first.mentions[0]?.kind === "demonym" && between.length < 4 && between.some(isEnvoy);
  return areSent ? { to: first } : undefined;
}
