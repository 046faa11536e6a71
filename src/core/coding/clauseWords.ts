import type { ReadToken } from "./reading";

/** Words that begin a clause about what they stand behind. */
export const RELATIVE = /^(?:who|which|that|whose|الذي|التي|الذين|اللذان|اللتان|اللذين)$/u;
/** Words and signs behind which another clause stands: what governs the one before does not reach past them. */
export const ENDS_CLAUSE =
  /^(?:[,;:"]|and|but|while|after|before|as|when|because|since|although|though|who|which|where|و?بعد|و?قبل|و?حيث|و?بينما|و?لكن|و?فيما|و?عندما|و?اثر|و?عقب|لان|ريثما)$/u;
/** Words before whatever is not a subject. */
export const PREPOSITION =
  /^(?:of|about|over|from|against|at|on|towards?|to|for|with|between|من|علي|ضد|ازاء|بشان|حيال|تجاه|عن|الي|في|مع|بين)$/u;
/** Whether a word brings a charge behind whoever is charged: "بقصف", "بانتهاك"; not «باكستان», a name. */
export const isCharge = (word: Pick<ReadToken, "form" | "mention"> | undefined): boolean =>
  word !== undefined && word.mention === undefined && CHARGE.test(word.form);
const CHARGE = /^ب(?!قياد|رياس|عد|ين|ال)\p{L}{2}/u;
/** Words that begin a clause which no verb before them governs. */
export const APART =
  /^(?:after|before|while|when|because|since|although|though|و?بعد|و?قبل|و?بينما|و?عندما|و?اثر|و?عقب|لان|بسبب|نتيجه|جراء|رغم|ردا)$/u;
/** Words that begin a clause about whoever they stand behind or beside. */
export const OTHER_CLAUSE = /^(?:which|who|whose|where|الذي|التي|الذين|حيث|فيما|بينما)$/u;
