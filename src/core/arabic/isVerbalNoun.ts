/**
 * Verbal nouns by their form: "تدريب", "انسحاب", "استخدام", "مهاجمة", "محادثات", "زيارة", "لقاء", in the accusative as well. Those of
 * the first verb form, "دعم", are written as its past.
 */
const VERBAL_NOUN =
  /^(?:ت\p{L}{2}ي\p{L}(?:ات)?|ا(?!ل)\p{L}{2,4}ا\p{L}(?:ات)?|م\p{L}ا\p{L}{2}(?:ه|ات)|زيار(?:ه|ات)|(?:لق|اجر)اء(?:ات)?)ا?$/u;

/** Returns whether a folded word without letters written onto it is a verbal noun, as far as its form tells. */
export const isVerbalNoun = (word: string): boolean => VERBAL_NOUN.test(word);

/** Verbal nouns of the first verb form that news tells of acts with. */
const FIRST_FORM =
  /^(?:فتح|غلق|قطع|شطب|رفع|طرد|سحب|وقف|دعم|منح|نقل|نشر|عقد|بدء|بناء|شراء|بيع|ضم|فرض|رد|شن|سماح|دفع|خفض|حظر|منع|ضرب|قصف|عمل|مضي|دفاع|رحيل|بحث|حل)$/u;

/** Returns whether a folded word is a verbal noun of the first form, which only a list tells: as a verb it is written alike. */
export const isFirstFormNoun = (word: string): boolean => FIRST_FORM.test(word);
