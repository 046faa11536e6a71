import { ar } from "./ar/codingRules";
import { byWord } from "./byWord";
import { en } from "./en/codingRules";

/**
 * The rules by which sentences are coded, as the program shows them and as a language model is given them. What the relation
 * types mean is said in `meanings`.
 */
export const codingRules = byWord<typeof en>({ en, ar });
