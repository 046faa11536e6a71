import { fold } from "../text/fold";

/** Returns the folded words of a table, each with its value. */
export const spellings = <Value>(table: readonly (readonly [Value, string])[]) =>
  table.flatMap(([value, words]) =>
    fold(words, "orthographic")
      .text.split(" ")
      .map((word) => [word, value] as const),
  );

/** English and Arabic. */
const CARDINALS = {
  0: "zero صفر",
  1: "one واحد واحدة إحدى",
  2: "two اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي",
  3: "three ثلاث ثلاثة",
  4: "four أربع أربعة",
  5: "five خمس خمسة",
  6: "six ست ستة",
  7: "seven سبع سبعة",
  8: "eight ثمان ثماني ثمانية",
  9: "nine تسع تسعة",
  10: "ten عشر عشرة",
  11: "eleven",
  12: "twelve",
  13: "thirteen",
  14: "fourteen",
  15: "fifteen",
  16: "sixteen",
  17: "seventeen",
  18: "eighteen",
  19: "nineteen",
  20: "twenty عشرون عشرين",
  30: "thirty ثلاثون ثلاثين",
  40: "forty أربعون أربعين",
  50: "fifty خمسون خمسين",
  60: "sixty ستون ستين",
  70: "seventy سبعون سبعين",
  80: "eighty ثمانون ثمانين",
  90: "ninety تسعون تسعين",
  100: "hundred مئة مائة",
  200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي",
  300: "ثلاثمئة ثلاثمائة",
  400: "أربعمئة أربعمائة",
  500: "خمسمئة خمسمائة",
  600: "ستمئة ستمائة",
  700: "سبعمئة سبعمائة",
  800: "ثمانمئة ثمانمائة ثمانيمئة",
  900: "تسعمئة تسعمائة",
  1e3: "thousand ألف ألفا",
  2e3: "ألفان ألفين ألفي",
  1e6: "million mn مليون مليونا",
  2e6: "مليونان مليونين مليوني",
  1e9: "billion bn مليار مليارا بليون",
  1e12: "trillion tn تريليون تريليونا",
};

const ORDINALS = {
  1: "first أول أولى",
  2: "second ثاني ثانية",
  3: "third ثالث ثالثة",
  4: "fourth رابع رابعة",
  5: "fifth خامس خامسة",
  6: "sixth سادس سادسة",
  7: "seventh سابع سابعة",
  8: "eighth ثامن ثامنة",
  9: "ninth تاسع تاسعة",
  10: "tenth عاشر عاشرة",
  11: "eleventh",
  12: "twelfth",
  13: "thirteenth",
  14: "fourteenth",
  15: "fifteenth",
  16: "sixteenth",
  17: "seventeenth",
  18: "eighteenth",
  19: "nineteenth",
  20: "twentieth",
  30: "thirtieth",
  40: "fortieth",
  50: "fiftieth",
  60: "sixtieth",
  70: "seventieth",
  80: "eightieth",
  90: "ninetieth",
};

/** Parts of one, by how many of them make it. */
const FRACTIONS = {
  2: "half نصف",
  3: "thirds ثلث أثلاث",
  1.5: "ثلثا ثلثي ثلثان ثلثين",
  4: "quarter quarters ربع أرباع",
  5: "fifths أخماس",
  10: "tenths أعشار",
};

/** Many, nobody says how many: alone they are no number, after one they are its scale. */
const MULTITUDES = {
  10: "tens dozens عشرات",
  100: "hundreds مئات مائات",
  1e3: "thousands آلاف ألوف",
  1e6: "millions ملايين",
  1e9: "billions مليارات بلايين",
  1e12: "trillions تريليونات",
};

/**
 * Number words of other languages, from 2 on: what means 1 is an article there. Left out are those that are common words of
 * another language: the Spanish "once", the Turkish "on", the French "cent".
 */
const NUMBERS_ELSEWHERE: readonly (readonly [number, string])[] = [
  [
    2,
    "zwei zweite deux deuxième dos segundo segunda iki два две двух второй вторая שתיים שניים שני שתי دو دوم دوسرا دوسری",
  ],
  [3, "drei dritte trois troisième tres tercero üç три трех трёх третий שלוש שלושה سه سوم تین تیسرا"],
  [4, "vier vierte quatre cuatro dört четыре четырех ארבע ארבעה چهار چهارم چار"],
  [5, "fünf fünfte cinq cinco beş пять пяти חמש חמישה پنج پنجم پانچ"],
  [6, "sechs sechste seis altı шесть шести שש שישה شش ششم چھ"],
  [7, "sieben siebte sept siete yedi семь семи שבע שבעה هفت هفتم سات"],
  [8, "acht achte huit ocho sekiz восемь восьми שמונה هشت هشتم آٹھ"],
  [9, "neun neunte neuf nueve dokuz девять девяти תשע תשעה نهم نو"],
  [10, "zehn zehnte dix diez десять десяти עשר עשרה ده دهم دس"],
  [11, "elf onze одиннадцать یازده"],
  [12, "zwölf douze doce двенадцать دوازده بارہ"],
  [13, "dreizehn treize trece тринадцать سیزده"],
  [14, "vierzehn quatorze catorce четырнадцать چهارده"],
  [15, "fünfzehn quinze quince пятнадцать پانزده"],
  [16, "sechzehn seize dieciséis шестнадцать شانزده"],
  [17, "siebzehn diecisiete семнадцать هفده"],
  [18, "achtzehn dieciocho восемнадцать هجده"],
  [19, "neunzehn diecinueve девятнадцать نوزده"],
  [20, "zwanzig vingt veinte yirmi двадцать двадцати עשרים بیست بیس"],
  [30, "dreißig trente treinta otuz тридцать тридцати שלושים سی تیس"],
  [40, "vierzig quarante cuarenta kırk сорок ארבעים چهل چالیس"],
  [50, "fünfzig cinquante cincuenta пятьдесят חמישים پنجاه پچاس"],
  [60, "sechzig soixante sesenta altmış шестьдесят שישים شصت ساٹھ"],
  [70, "siebzig setenta yetmiş семьдесят שבעים هفتاد ستر"],
  [80, "achtzig ochenta seksen восемьдесят שמונים هشتاد اسی"],
  [90, "neunzig noventa doksan девяносто תשעים نود نوے"],
  [100, "hundert cien ciento yüz сто מאה صد سو"],
  [1e3, "tausend mille mil тысяча тысячи тысяч אלף אלפים هزار ہزار"],
  [1e6, "millionen millón millones milyon миллион миллиона миллионов מיליון میلیون ملین"],
  [1e9, "milliarde milliarden milliard milliards milyar миллиард миллиарда миллиардов מיליארד میلیارد ارب"],
];

/** Number words and months of Persian and Urdu: in Arabic they are names and other words, as "جون" and "صد" are. */
export const ONLY_PERSIAN_OR_URDU: ReadonlySet<string> = new Set([
  ...spellings(NUMBERS_ELSEWHERE).flatMap(([word]) => (/^\p{Script=Arabic}/u.test(word) ? [word] : [])),
  "جون",
]);

/** How a number word counts: so many, the so many-th, a part of one, many, or in dozens. */
export type NumberSense = "cardinal" | "ordinal" | "fraction" | "multitude" | "dozen";

export type NumberWord = { readonly value: number; readonly sense: NumberSense };

const wordsOf = (table: Readonly<Record<string, string>>, sense: NumberSense) =>
  spellings(Object.entries(table)).map(
    ([word, value]) =>
      [word, { value: sense === "fraction" ? 1 / Number(value) : Number(value), sense }] as const,
  );

/** What number words say, by their orthographically folded spelling. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...spellings(NUMBERS_ELSEWHERE).map(
    ([word, value]) => [word, { value, sense: "cardinal" as const }] as const,
  ),
  ...wordsOf(MULTITUDES, "multitude"),
  ...wordsOf(FRACTIONS, "fraction"),
  ...wordsOf(ORDINALS, "ordinal"),
  ...wordsOf({ 12: "dozen" }, "dozen"),
  ...wordsOf(CARDINALS, "cardinal"),
]);
