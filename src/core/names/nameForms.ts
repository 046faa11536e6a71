/** Endings of the Arabic relative adjective (nisba) in its genders, numbers and cases: روسي روسية روسيون … folded. */
export const NISBA_ENDINGS = ["ي", "يه", "يون", "يين", "يات", "يتان", "يتين", "يا"];
/** Endings of English names of peoples, after the whole name or the name without its last vowel. */
const DEMONYM_ENDINGS = ["n", "an", "ian", "ese", "i", "ic", "ish"];

/** "روسيا" → "روس", "فرنسا" → "فرنس", "غزه" → "غز", "يابان" stays. */
function nisbaStem(word: string): string {
  const stem = word.replace(/(?:يا|يه|ا|ه)$/u, "");
  return stem.length >= 2 ? stem : word;
}

function arabicForms(word: string): readonly string[] {
  if (word.length < 3 || /[يو]$/u.test(word)) return [word];
  return [word, ...NISBA_ENDINGS.map((ending) => nisbaStem(word) + ending)];
}

function latinForms(word: string): readonly string[] {
  if (word.length < 4) return [word];
  const stem = word.replace(/[aeoy]$/u, "");
  const stems = stem.length >= 4 ? [word, stem] : [word];
  const demonyms = stems.flatMap((base) => DEMONYM_ENDINGS.map((ending) => base + ending));
  return [word, ...demonyms, ...demonyms.map((demonym) => `${demonym}s`)];
}

/**
 * Returns a folded word of a name, and the adjectives and peoples' names made from it: "روسيا" with "روسي" and "روسيين",
 * "japan" with "japanese". Formed by rule, so it also answers words nobody uses; what no rule forms is listed as an alias.
 */
export function nameForms(word: string): readonly string[] {
  return [...new Set(/^\p{Script=Arabic}/u.test(word) ? arabicForms(word) : latinForms(word))];
}
