/** The feminine by its ending, the masculine plural by its own, and the masculine of the forms with a ت, است or ان before their root. */
const BY_FORM =
  /^(?:\p{L}{2,}[^اوي]ت|(?:دع|شن|رد|حث|را|نف|سع)ت|(?![يت])\p{L}{3,}وا|(?:ا[^لا]ت[^اي][^ايه]|ات[^اي][^ايه]|است\p{L}[^اي][^ايه]|ان[^ايه]{3})(?:ه|ها|هم|هما)?)$/u;
/** Of other forms those of saying and of the codebook's acts that are written like no noun. */
const BY_LIST =
  /^(?:قال|اضاف|اكد|اعلن|اوضح|افاد|اشار|اشاد|ادان|دان|ندد|هدد|شدد|قرر|كرر|نفذ|طالب|دعا|رحب|هاجم|زار|ساعد|ناشد|ارسل|اطلق|ابرم|الغي|اغلق|اعرب|ابدي|اجري|ايد|ادلي|التقي|اصدر|اوقف|احتل|وافق|واصل|رفض|نفي)(?:ه|ها|هم|هما)?$/u;

/** Returns whether a folded word has an ending that Arabic verbs of the past have, and few nouns: "وقعت", "وقعوا". */
export const hasPastEnding = (word: string): boolean => /^\p{Script=Arabic}{2,}(?:(?<!ا)ت|وا)$/u.test(word);

/** Returns whether a folded Arabic word without letters written onto it is a verb of the past, as far as its form tells. */
export const isPastVerb = (word: string): boolean => BY_FORM.test(word) || BY_LIST.test(word);

/** Returns whether a folded word begins as a verb of the present does: "يدعم", "تدعم", "ندعم". */
export const hasPresentBeginning = (word: string): boolean => /^[يتن]\p{L}{2,}$/u.test(word);

/** Returns whether a folded verb has "and" written onto it; "وصف", "وافق" have the letter themselves. */
export const hasWrittenAnd = (word: string): boolean => /^و(?!صف|عد|افق|ضح|قع|جه)\p{L}{3}/u.test(word);
