/** A language that is known by its letters: `own` are those that its neighbours in the same script do not write. */
type Lettered = { readonly language: string; readonly own: RegExp };

/** A script, and whose it is: `languages` by letters of their own, else `usual`. */
type ScriptKind = {
  readonly letters: RegExp;
  /** Undefined where only words can tell. */
  readonly usual: string | undefined;
  readonly languages?: readonly Lettered[];
};

/**
 * Scripts by Unicode's property, with the letters that part the languages written in them (CLDR exemplar characters). The
 * Arabic ones are looked for in this order: Uyghur shares ە with Sorani alone, Sindhi ھ with Urdu, and all share letters with
 * Persian.
 */
const scripts: readonly ScriptKind[] = [
  {
    letters: /\p{Script=Arabic}/gu,
    usual: "ar",
    languages: [
      { language: "ug", own: /[ۇۈۋڭ]/gu },
      { language: "ckb", own: /[ێۆڕڵە]/gu },
      { language: "sd", own: /[ڄڃٻڀٿڊڏڙڦڪڻ]/gu },
      { language: "ur", own: /[ٹڈڑںےہھ]/gu },
      { language: "ps", own: /[ټډړږښڼۍې]/gu },
      { language: "fa", own: /[پچژگیک]/gu },
    ],
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    usual: "ru",
    languages: [
      { language: "uk", own: /[іїєґ]/giu },
      { language: "be", own: /[ўі]/giu },
      { language: "sr", own: /[ђћџјљњ]/giu },
      { language: "kk", own: /[әғқңөұүһ]/giu },
    ],
  },
  { letters: /\p{Script=Hebrew}/gu, usual: "he" },
  { letters: /\p{Script=Greek}/gu, usual: "el" },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    usual: "zh",
    languages: [{ language: "ja", own: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu }],
  },
  { letters: /\p{Script=Hangul}/gu, usual: "ko" },
  { letters: /\p{Script=Thai}/gu, usual: "th" },
  { letters: /\p{Script=Devanagari}/gu, usual: "hi" },
  { letters: /\p{Script=Bengali}/gu, usual: "bn" },
  { letters: /\p{Script=Tamil}/gu, usual: "ta" },
  { letters: /\p{Script=Georgian}/gu, usual: "ka" },
  { letters: /\p{Script=Armenian}/gu, usual: "hy" },
  { letters: /\p{Script=Ethiopic}/gu, usual: "am" },
  { letters: /\p{Script=Latin}/gu, usual: undefined },
];

/** The part of a text that is looked at, in UTF-16 code units: some pages. */
export const sampleLength = 20_000;
/** Share of a script's letters that must be a language's own: a foreign name or two have fewer. */
const ownShare = 0.03;

/** What the letters say: a language, or that it is one of those in Latin letters; undefined where there are no letters. */
export type ByScript =
  | { readonly kind: "language"; readonly language: string; readonly confident: boolean }
  | { readonly kind: "latin"; readonly confident: boolean };

/** Tells a text's language by its letters, as far as they tell it. */
export function recogniseScript(text: string): ByScript | undefined {
  const sample = text.slice(0, sampleLength);
  const letters = count(sample, /\p{L}/gu);
  const counted = scripts.map((script) => ({ script, share: count(sample, script.letters) / letters }));
  const best = counted.reduce((most, next) => (next.share > most.share ? next : most));
  if (letters === 0 || best.share === 0) return undefined;
  const confident = best.share > 0.6 && letters >= 40;
  const { usual, languages = [] } = best.script;
  if (usual === undefined) return { kind: "latin", confident };
  const own = languages.find((language) => count(sample, language.own) / (best.share * letters) > ownShare);
  return { kind: "language", language: own?.language ?? usual, confident };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
