/** Letters of lists that are counted by an alphabet; after the last one they are written twice, then three times. */
const alphabets: Readonly<Record<string, string>> = {
  lowerLetter: "abcdefghijklmnopqrstuvwxyz",
  upperLetter: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  arabicAlpha: "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
  arabicAbjad: "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
  hebrew2: "אבגדהוזחטיכלמנסעפצקרשת",
  russianLower: "абвгдежзиклмнопрстуфхцчшщыэюя",
  russianUpper: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
};

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Letters by their worth; 15 and 16 are written as nine and six, seven, so as not to spell the name of God. */
const hebrewLetters: readonly (readonly [number, string])[] = [..."תשרקצפעסנמלכיטחזוהדגבא"].map(
  (letter, at) => [
    [400, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1][at] ?? 1,
    letter,
  ],
);

/** How Word writes a list's number, by the name of its format (ECMA-376, 17.18.59). Undefined: not with this number. */
const numerals: Readonly<Record<string, (number: number) => string | undefined>> = {
  ...Object.fromEntries(
    Object.entries(alphabets).map(([name, letters]) => [name, (n: number) => letterOf(letters, n)]),
  ),
  none: () => "",
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalEnclosedCircle: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : undefined),
  lowerRoman: (n) => sumOf(romans, n),
  upperRoman: (n) => sumOf(romans, n)?.toUpperCase(),
  hebrew1: (n) => sumOf(hebrewLetters, n)?.replace("יה", "טו").replace("יו", "טז"),
  chineseCounting: countedInChinese,
  chineseCountingThousand: countedInChinese,
  japaneseCounting: countedInChinese,
};

/** Writes the number of a list's item in a format of Word's; undefined where that is not known. */
export function wordNumeral(format: string, number: number): string | undefined {
  return Object.hasOwn(numerals, format) ? numerals[format]?.(number) : undefined;
}

function letterOf(letters: string, number: number): string | undefined {
  if (number < 1 || number > letters.length * 30) return undefined;
  return letters.charAt((number - 1) % letters.length).repeat(Math.ceil(number / letters.length));
}

function sumOf(signs: readonly (readonly [number, string])[], number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined;
  let [left, written] = [number, ""];
  for (const [worth, sign] of signs) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

/** 1 to 99, which the three ways of counting write alike. */
function countedInChinese(number: number): string | undefined {
  if (number < 1 || number > 99) return undefined;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number) => "一二三四五六七八九".charAt(value - 1);
  return `${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digit(ones) : ""}`;
}
