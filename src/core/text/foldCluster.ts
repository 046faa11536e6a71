/**
 * How much two spellings may differ and still fold to the same characters, from the strictest to the most forgiving.
 *
 * - `typographic`: what a typesetter or a copy-and-paste changes. Presentation forms, tatweel, bidi controls, joiners,
 *   soft hyphens, kinds of space, of quotation mark and of dash, the order of combining marks.
 * - `orthographic`: also what writers of one language spell differently. Vowel marks, hamza seats, ى/ي, ة/ه, Persian ی and ک,
 *   digit scripts, Arabic or Latin punctuation, case.
 * - `search`: also what someone types who looks for a word. Diacritics of every script, ligatures and other compatibility
 *   characters, ß and the like, Persian letters used for foreign sounds.
 */
const FOLD_LEVELS = ["typographic", "orthographic", "search"] as const;
export type FoldLevel = (typeof FOLD_LEVELS)[number];

/** Characters that show nothing by themselves: bidi controls, joiners, soft hyphen, byte-order mark; and tatweel. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
const SPACES = /[\s\u0085]+/gu;
const PRESENTATION_FORM = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/gu;
/** Latin letters, digits and signs as wide as Chinese ones, and narrow Japanese ones. */
const WIDE_OR_NARROW = /[\uff01-\uff9f\u3000]/gu;
/** Points of Hebrew vowels and accents. */
const HEBREW_MARK = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;
/** Harakat, tanwin, superscript alef, Qur'anic marks, and the combining hamza that a decomposed أ leaves behind. */
const ARABIC_MARK =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08ff]/gu;

/** A table "target: every character that folds to it" turned round into a lookup. */
function lookup(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([to, from]) => [...from].map((character) => [character, to])),
  );
}

const TYPOGRAPHIC = lookup({
  '"': "“”„‟«»″〝〞〟＂「」『』",
  "'": "‘’‚‛‹›′ʼ´`＇",
  "-": "‐‑‒–—―−﹘﹣－",
  ",": "、",
  ".": "。",
});

const ORTHOGRAPHIC = lookup({
  ا: "ٱٲٳ",
  ي: "ىیے",
  ه: "ةۃہھە",
  ك: "کڪ",
  ",": "،٬",
  ".": "۔٫",
  ";": "؛",
  "?": "؟",
  "%": "٪",
  "...": "…",
  "1/2": "½",
  "1/3": "⅓",
  "2/3": "⅔",
  "1/4": "¼",
  "3/4": "¾",
  i: "ı",
});

const SEARCH = lookup({
  ف: "ڤڢ",
  ب: "پ",
  ج: "چ",
  ز: "ژ",
  ك: "گ",
  ss: "ß",
  o: "ø",
  l: "ł",
  d: "đð",
  th: "þ",
  ae: "æ",
  oe: "œ",
});

const translate = (text: string, table: ReadonlyMap<string, string>) =>
  [...text].map((character) => table.get(character) ?? character).join("");

/** Every Unicode digit script is ten consecutive characters: the distance to the first of them is the value. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function typographic(cluster: string): string {
  const letters = cluster
    // The isolated form of a mark decomposes to a space that carries it; the space is not in the text.
    .replace(WIDE_OR_NARROW, (form) => form.normalize("NFKC"))
    .replace(PRESENTATION_FORM, (form) => form.normalize("NFKC").replace(/^ (?=\p{M})/u, ""))
    .replace(INVISIBLE, "")
    .replace(SPACES, " ");
  return translate(letters, TYPOGRAPHIC).normalize("NFC");
}

function orthographic(cluster: string): string {
  const bare = typographic(cluster)
    .normalize("NFD")
    .replace(ARABIC_MARK, "")
    .replace(HEBREW_MARK, "")
    .replace(/I\u0307/gu, "I");
  return translate(bare, ORTHOGRAPHIC)
    .replace(/\p{Nd}/gu, digitValue)
    .toLowerCase()
    .normalize("NFC");
}

function search(cluster: string): string {
  const bare = orthographic(cluster).normalize("NFKD").replace(/\p{M}/gu, "");
  return translate(bare.toLowerCase(), SEARCH);
}

const FOLDS: Record<FoldLevel, (cluster: string) => string> = { typographic, orthographic, search };

/**
 * Folds one cluster: a base character with the marks and invisible characters after it, or a run of spaces.
 * Answers "" when nothing of it is kept.
 */
export function foldCluster(cluster: string, level: FoldLevel): string {
  // A cluster that begins with a space holds only spaces and marks that the level drops. `\s` takes the byte-order mark in.
  return /^(?!\ufeff)[\s\u0085]/u.test(cluster) ? " " : FOLDS[level](cluster);
}
