import { isGroupNoun, isOrganisationNoun, isThingNoun } from "./castWords";

/** What is known of a token while a paragraph is read. */
type Token = { readonly form: string; readonly isSign: boolean; readonly mention?: number | undefined };

/** Most words of a name that nothing tells to be one but its quotation marks. */
const SHORT = 2;
/** Most words of a name behind the noun of what it names: «كتائب "عز الدين القسام"». */
const LONG = 5;
const IS_ARABIC = /^\p{Script=Arabic}/u;
/** What brings an Arabic word in quotation marks that somebody says: «بـ"العدوان"», «إنه "مؤسف"», «إلى "التهدئة"». */
const BRINGS =
  /^(?:ب|الي|عن|ان|[اب]نه[اام]?م?ا?|بكون\p{L}*|بان\p{L}*|:|(?:وصف|سم|اعتبر|يصف|تصف|يعتبر|تعتبر)\p{L}*)$/u;

/**
 * Finds the tokens that stand in quotation marks as somebody's words, and not as a name, which Arabic sets apart by them as
 * other scripts do by capitals: `marked` tells which stand in any. Returns one answer a token.
 */
export function inQuotedWords(tokens: readonly Token[], marked: readonly boolean[]): readonly boolean[] {
  const answer = [...marked];
  for (let from = 0; from < tokens.length; from += 1) {
    if (marked[from] !== true) continue;
    let to = from + 1;
    while (marked[to] === true) to += 1;
    if (isName(tokens, from, to)) answer.fill(false, from, to);
    from = to;
  }
  return answer;
}

/** Whether a stretch of tokens [from, to) in quotation marks names somebody or something. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ isSign }) => !isSign);
  if (words.every(({ mention }) => mention !== undefined)) return true;
  if (!IS_ARABIC.test(words[0]?.form ?? "")) return false;
  const before = tokens[from - 2]?.form ?? "";
  const isOfBody =
    !/^[وفبلك]?ال/u.test(before) &&
    (isOrganisationNoun(before) || isGroupNoun(before) || isThingNoun(before));
  if (isOfBody) return words.length <= LONG;
  return words.length <= SHORT && (!BRINGS.test(before) || words.some(({ form }) => /\p{N}/u.test(form)));
}
