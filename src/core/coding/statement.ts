import type { Reading } from "./reading";
import { STATEMENT_BEGINS } from "./speechWords";
import { createWordTest } from "./wordPatterns";

/** Whether a word begins what is said: "that", "إن". */
export const begins = createWordTest(STATEMENT_BEGINS);
/** "Said Israel had bombed …" brings its statement at once, "said in Rome that …" and "told the council that …" do not. */
const FRAMES =
  /^(?:in|on|at|by|after|before|during|to|late|early|later|again|also|reporters|journalists|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
/** Whether a word begins what is told beside a statement: when, where, to whom it is said. */
export const isFrame = (form: string) => FRAMES.test(form);
/** Whether a word is a verb of saying that names whom it is said to first: "told the council". */
export const isTelling = (form: string) => /^(?:tells?|told|telling)$/u.test(form);
/** How far behind its verb "that" still belongs to it where no such words follow, in tokens. */
const NEAR = 3;

/** Where the quotation ends that a mark opens; the mark itself where none closes it. */
function endOfQuotation(tokens: Reading["tokens"], at: number): number {
  const end = tokens.findIndex(({ form }, index) => index > at && form === '"');
  return end === -1 ? at : end;
}

/** Whether a mark opens or closes a name, "حركة «فتح»", rather than what is said. */
export const isOfName = (tokens: Reading["tokens"], at: number): boolean =>
  tokens[at - 1]?.isQuoted !== true && tokens[at + 1]?.isQuoted !== true;

/** Words that begin a clause beside that of an Arabic verb: what "أن" brings behind them is not the verb's. */
const BESIDE = /^(?:[وف]?(?:فيما|بينما|حيث)|كما)$/u;
/** English words that begin a clause beside it: "said on Monday it would help, |as| it repeated that …". */
const OTHER_CLAUSE = /^(?:as|while|but|though|although|which|who|whereas)$/u;
/** Participles behind a comma, which bring a statement of their own: "نفت مصر وجود خلاف، |مؤكدة| أن …". */
const PARTICIPLE = /^(?:م\p{L}{3,4}|قايل|لافت|نافي|داعي|زاعم|كاشف|شاكر)(?:ا|ه)$/u;

/** Whether a word is such a participle behind a comma: what stands behind it is its object. */
export const isParticiple = (tokens: Reading["tokens"], at: number): boolean =>
  tokens[at - 1]?.form === "," && PARTICIPLE.test(tokens[at]?.form ?? "");
const isMark = (form: string) => /^[:"]$/u.test(form);

/** Where the statement begins that a verb of saying at a token brings; `next` is the token behind the verb. */
export function beginOfStatement({ tokens, isArabic }: Reading, at: number, next: number): number {
  const sentence = tokens[at]?.sentence;
  const isFramed = isArabic || isTelling(tokens[at]?.form ?? "") || FRAMES.test(tokens[next]?.form ?? "");
  for (let index = next; tokens[index]?.sentence === sentence; index += 1) {
    const form = tokens[index]?.form ?? "";
    if (!isFramed && index > next + NEAR) break;
    if (isArabic ? BESIDE.test(form) : OTHER_CLAUSE.test(form)) break;
    if (isParticiple(tokens, index)) break;
    if (form === '"' && isOfName(tokens, index)) index = endOfQuotation(tokens, index);
    else if (begins(form) || isMark(form)) return index + 1;
  }
  return next;
}

/** Where the clause of a verb of saying begins that stands behind its statement: at the last comma or mark before it. */
export function endOfFrame({ tokens, from }: Reading, at: number): number {
  for (let index = at - 1; index > from; index -= 1) {
    if (/^[,"]$/u.test(tokens[index]?.form ?? "")) return index;
  }
  return from;
}
