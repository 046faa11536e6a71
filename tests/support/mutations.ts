import type { Span } from "../../src/core/text/span";

/** A quote, a text and what is true of them, known because both were made from one text in one known step. */
export type Mutation = {
  readonly kind: string;
  readonly text: string;
  readonly quote: string;
  /** Where in `text` the quote came from; undefined where that is no longer there. */
  readonly place: Span | undefined;
};

/** A number in [0, 1). */
type Random = () => number;

/** Changes some characters of a passage; undefined where there is nothing to change. */
type Rewrite = (passage: string, random: Random) => string | undefined;
type Replace = (match: string, random: Random) => string;

const pick = <Item>(random: Random, items: readonly Item[]) => items[Math.floor(random() * items.length)];
const among =
  (items: readonly string[]): Replace =>
  (match, random) =>
    pick(random, items) ?? match;

/** Replaces each match of a pattern with some probability, but one of them for certain. */
const some =
  (pattern: RegExp, replace: Replace, probability = 0.3): Rewrite =>
  (passage, random) => {
    const certain = pick(random, [...passage.matchAll(pattern)])?.index;
    if (certain === undefined) return undefined;
    return passage.replace(pattern, (match, ...rest) => {
      const isCertain = rest.includes(certain);
      return isCertain || random() < probability ? replace(match, random) : match;
    });
  };
const one = (pattern: RegExp, replace: Replace) => some(pattern, replace, 0);

/** The presentation forms of each Arabic letter and of lam with alef, from their compatibility decompositions. */
const PRESENTATION_FORMS = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfefc; code += 1) {
  const form = String.fromCharCode(code);
  const letters = form.normalize("NFKC");
  PRESENTATION_FORMS.set(letters, [...(PRESENTATION_FORMS.get(letters) ?? []), form]);
}

const VOWELS = ["\u064e", "\u064f", "\u0650", "\u0652", "\u0651", "\u0651\u064e", "\u0670"];
const CONTROLS = [
  "\u200f",
  "\u200e",
  "\u2067",
  "\u2069",
  "\u202b",
  "\u202c",
  "\u200d",
  "\u200c",
  "\u00ad",
  "\ufeff",
];
const SEATS: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ؤ: "و", ئ: "ي", ى: "ي", ة: "ه" };
const ZEROS = [0x660, 0x6f0];

/** What a typesetter or a copy-and-paste changes. */
const TYPOGRAPHIC: Readonly<Record<string, Rewrite>> = {
  tatweel: some(/[بتثجحخسشصضطظعغفقكلمنهي](?=[\u0621-\u064a])/gu, (letter) => `${letter}ـ`),
  "quotation marks": some(/"/gu, among(["«", "»", "“", "”", "„", "″"]), 0.8),
  dashes: some(/-/gu, among(["–", "—", "‑", "−"]), 0.8),
  "kinds of space": some(/ /gu, among(["\u00a0", "\u202f", "\u2009", "  "])),
  "bidi controls": some(/ |(?<=\p{L})(?=\p{L})/gu, (match, random) => match + among(CONTROLS)("", random)),
  "presentation forms": some(/ل[اأإآ]|[\u0621-\u063a\u0641-\u064a]/gu, (letters, random) =>
    among(PRESENTATION_FORMS.get(letters) ?? [])(letters, random),
  ),
};

/** What writers of one language spell differently. */
const ORTHOGRAPHIC: Readonly<Record<string, Rewrite>> = {
  "vowel marks added": some(
    /[\u0621-\u063a\u0641-\u064a](?=[\u0621-\u064a])/gu,
    (letter, random) => letter + among(VOWELS)("", random),
  ),
  "vowel marks dropped": some(/[\u064b-\u0652]+/gu, () => "", 1),
  "hamza seats": some(/[أإآؤئىة]/gu, (letter) => SEATS[letter] ?? letter),
  "digit scripts": some(
    /\d/gu,
    (digit, random) => String.fromCharCode((pick(random, ZEROS) ?? 0) + Number(digit)),
    0.8,
  ),
  "letter case": some(/[a-z]/gu, (letter) => letter.toUpperCase()),
};

/** A space in a passage that is not inside a name or a number: "2.5 openly million" is no longer 2.5 million. */
const GAP =
  /(?<!كوريا|الولايات|حلف|شمال|مارك|شيغيرو|الجنرال|European|North|South|Saudi|United|State|Anna|Maria) (?!million)/gu;
const insert = (words: readonly string[]) => one(GAP, (_, random) => ` ${pick(random, words)} `);

const ADVERBS = {
  ar: ["بشدة", "مجددا", "علنا", "بوضوح", "رسميا", "حاليا", "تماما", "أمس", "فعلا", "كثيرا"],
  en: ["openly", "firmly", "recently", "again", "clearly", "perhaps", "also"],
};
const NEGATORS = {
  ar: ["لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "بدون", "ما", "عدم", "نفى", "ولم"],
  en: ["not", "never", "no", "without", "denied", "did not", "doesn't"],
};
const NAMES = [
  ["اليابان", "روسيا", "الصين", "أوكرانيا", "كوريا الشمالية", "فرنسا", "الولايات المتحدة", "تايوان", "إيران"],
  ["الياباني", "الروسي", "الصيني", "الأوكراني", "الأمريكي", "الألماني"],
  ["اليابانية", "الروسية", "الصينية", "الأوكرانية", "الأمريكية"],
  // One of them no list knows: put for another, it turns the quote all the same.
  ["إيشيبا", "روته", "كيشيدا"],
  ["Norland", "South Norland", "Russia", "Germany", "Maria Lind", "Sweden"],
  ["Norlandic", "Russian", "German", "Swedish"],
];
const WORDS_FOR_NUMBERS = [
  ["الأربعاء", "الثلاثاء", "الخميس"],
  ["أكتوبر", "نوفمبر", "مارس"],
  ["الأولى", "الثانية", "الثالثة"],
  ["three", "four", "seventeen"],
  ["Monday", "Friday"],
];

/** Exchanges one word of a list, perhaps after an attached و, ف, ب, ل or ك, for another of the same list. */
function exchange(lists: readonly (readonly string[])[]): Rewrite {
  const pattern = new RegExp(`(?<=(?:^|[^\\p{L}])[وفبلك]?)(?:${lists.flat().join("|")})(?!\\p{L})`, "gu");
  return one(pattern, (word, random) => {
    const others = lists.find((list) => list.includes(word))?.filter((other) => other !== word) ?? [];
    return among(others)(word, random);
  });
}

const otherNumber = one(/\d+/gu, (number, random) => String(Number(number) + 1 + Math.floor(random() * 900)));
const firstOf =
  (...rewrites: readonly Rewrite[]): Rewrite =>
  (passage, random) => {
    for (const rewrite of rewrites) {
      const rewritten = rewrite(passage, random);
      if (rewritten !== undefined) return rewritten;
    }
    return undefined;
  };

const TURNING: Readonly<Record<string, Rewrite>> = {
  "actor swapped": exchange(NAMES),
  "negation added": (passage, random) =>
    insert(/\p{Script=Arabic}/u.test(passage) ? NEGATORS.ar : NEGATORS.en)(passage, random),
  "number changed": firstOf(exchange(WORDS_FOR_NUMBERS), otherNumber),
  "number added": insert(["7", "٣٠٠", "2031"]),
};

const DRIFTING: Readonly<Record<string, Rewrite>> = {
  "adverb inserted": (passage, random) =>
    insert(/\p{Script=Arabic}/u.test(passage) ? ADVERBS.ar : ADVERBS.en)(passage, random),
};

/** All kinds by what `locate` may answer. */
const REWRITES = [
  { answers: ["typographic"], rewrites: TYPOGRAPHIC },
  { answers: ["orthographic"], rewrites: ORTHOGRAPHIC },
  { answers: ["drifted", "missing"], rewrites: DRIFTING },
  { answers: ["conflict"], rewrites: TURNING },
] as const;

const MOVES = [
  { kind: "paragraph moved", answers: ["verbatim"] },
  { kind: "paragraph deleted", answers: ["missing"] },
  { kind: "sentence repeated", answers: ["ambiguous"] },
] as const;

/** What `locate` may answer to each kind of mutation. */
export const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...REWRITES.flatMap(({ answers, rewrites }) =>
    Object.keys(rewrites).map((kind) => [kind, answers] as const),
  ),
  ...MOVES.map(({ kind, answers }) => [kind, answers] as const),
]);

/** Rewrites a passage in the quote, or in the text while the quote stays. */
function rewritten(
  kind: string,
  rewrite: Rewrite,
  text: string,
  span: Span,
  random: Random,
): readonly Mutation[] {
  const original = text.slice(span.start, span.end);
  return [true, false].flatMap((inQuote) => {
    const passage = rewrite(original, random);
    if (passage === undefined || passage === original) return [];
    if (inQuote) return text.includes(passage) ? [] : [{ kind, text, quote: passage, place: span }];
    const changed = text.slice(0, span.start) + passage + text.slice(span.end);
    if (changed.includes(original)) return [];
    return [
      {
        kind,
        text: changed,
        quote: original,
        place: { start: span.start, end: span.start + passage.length },
      },
    ];
  });
}

/** Moves, deletes and repeats what stands around a passage. */
function moved(text: string, span: Span, random: Random): readonly Mutation[] {
  const quote = text.slice(span.start, span.end);
  const paragraphs = text.split("\n");
  const own = text.slice(0, span.start).split("\n").length - 1;
  const others = paragraphs.toSpliced(own, 1);
  const to = Math.floor(random() * (others.length + 1));
  const at = (changed: string) => ({
    start: changed.indexOf(quote),
    end: changed.indexOf(quote) + quote.length,
  });
  const elsewhere = others.toSpliced(to, 0, paragraphs[own] ?? "").join("\n");
  const repeated = others.toSpliced(to, 0, paragraphs[own] ?? "", quote).join("\n");
  return [
    { kind: "paragraph moved", text: elsewhere, quote, place: at(elsewhere) },
    { kind: "paragraph deleted", text: others.join("\n"), quote, place: undefined },
    { kind: "sentence repeated", text: repeated, quote, place: at(repeated) },
  ];
}

/** The same text and passage with a number in it, for mutations that need one. */
function withNumber(
  text: string,
  span: Span,
  random: Random,
): { readonly text: string; readonly span: Span } {
  const passage = text.slice(span.start, span.end);
  const numbered = insert(["37", "1,250", "2024"])(passage, random) ?? passage;
  return {
    text: text.slice(0, span.start) + numbered + text.slice(span.end),
    span: { start: span.start, end: span.start + numbered.length },
  };
}

/** Every kind of mutation of one passage that stands once in a text, in the quote and in the text where that makes sense. */
export function mutations(text: string, span: Span, random: Random): readonly Mutation[] {
  const numbered = withNumber(text, span, random);
  return [
    ...REWRITES.flatMap(({ rewrites }) => Object.entries(rewrites)).flatMap(([kind, rewrite]) => {
      const needsDigits = kind === "digit scripts" || (kind === "number changed" && random() < 0.5);
      const base = needsDigits ? numbered : { text, span };
      return rewritten(kind, rewrite, base.text, base.span, random);
    }),
    ...moved(text, span, random),
  ];
}
