import { oncePerWord } from "../text/wordRecord";
import { isCrowdNoun, isGroupNoun } from "./castWords";
import { isOffice } from "./groups";
import { isPlain } from "./nameRun";
import type { ReadToken } from "./reading";
import { createWordTest } from "./wordPatterns";

/** What a state has, and seldom anybody else; a person can have a government, a group an army. */
const isOfState = createWordTest(
  "army, military, armed, troops, navy, parliament, borders, border, capital, embassy, ambassador, airspace, soil, foreign, prime, defence, defense, interior, finance, central, ministry",
);

/** What "of" stands behind before a state's name. */
const isHeadOfState = createWordTest(
  "government, republic, kingdom, emirate, sultanate, army, parliament, president, capital, minister, ministry, ambassador, embassy, state, invasion, borders",
);

/** What a state is called in Arabic before its name, and what only states have. */
const isArabicHeadOfState = createWordTest(
  "جمهورية, مملكة, سلطنة, دولة, إمارة, حكومة, جيش, برلمان, سفير, سفيرة, سفارة, رئيس, رئيسة, أراضي, حدود, عاصمة",
);

/** What ministers are of, where whose they are follows: "وزيرة خارجية فارينيا". */
const isMinistry = createWordTest(
  "خارجية, دفاع, داخلية, مالية, عدل, إعلام, صحة, طاقة, اقتصاد, تجارة, نفط, خزانة",
);

/** Whether the words beside an English name tell that it is a state's: "the government of Varenia", "Varenia's army". */
export function isEnglishState(tokens: readonly ReadToken[], from: number, to: number): boolean {
  const form = (at: number) => tokens[at]?.form ?? "";
  if (form(from - 1) === "of" && isHeadOfState(form(from - 2))) return true;
  if (/'s?$/u.test(form(to - 1)) && isOfState(form(to))) return true;
  if (/^(?:invade|invades|invaded|invading)$/u.test(form(from - 1))) return true;
  const isEntered = /^(?:enter|enters|entered|entering|into)$/u.test(form(from - 1));
  return (
    isEntered && tokens.slice(Math.max(0, from - 5), from - 1).some((token) => isTroops(token, tokens[from]))
  );
}

const isTroops = ({ form, sentence }: ReadToken, name: ReadToken | undefined) =>
  sentence === name?.sentence && (isGroupNoun(form) || isCrowdNoun(form) || /^(?:troops|tanks)$/u.test(form));

/** Whether the words before an Arabic name tell that it is a state's: «حكومة فارينيا», «وزيرة خارجية فارينيا». */
export function isArabicState(tokens: readonly ReadToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isPlain(before) || before.sentence !== tokens[at]?.sentence) return false;
  const { isDefinite, isHead } = beforeState(before.word);
  return !isDefinite && (isHead || isOfMinister(tokens, at));
}

/** What a word tells of the one behind it: "الرئيس زمبل", behind an article stands who it is. */
const beforeState = oncePerWord((form) => ({
  isDefinite: /^[وفبك]?ال|^لل/u.test(form),
  isHead: isArabicHeadOfState(form) || isArabicHeadOfState(form.replace(/^[وف]?[بلك]?/u, "")),
}));

const isOfMinistry = oncePerWord(isMinistry);

/** Whether an office of a ministry stands before a word: "وزيرة خارجية |فارينيا|". */
export function isOfMinister(tokens: readonly ReadToken[], at: number): boolean {
  const [ministry, office] = [tokens[at - 1], tokens[at - 2]];
  return isPlain(ministry) && isOfMinistry(ministry.word) && isPlain(office) && isOffice(office.form);
}
