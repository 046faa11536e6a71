import { fold } from "../text/fold";

const NUMBERS = {
  0: "zero صفر",
  0.25: "quarter ربع",
  0.33: "ثلث",
  0.5: "half نصف",
  1: "one first واحد واحدة أول أولى إحدى",
  2: "two second اثنان اثنين اثنتان اثنتين ثاني ثانية",
  3: "three third ثلاث ثلاثة ثالث ثالثة",
  4: "four fourth أربع أربعة رابع رابعة",
  5: "five fifth خمس خمسة خامس خامسة",
  6: "six sixth ست ستة سادس سادسة",
  7: "seven seventh سبع سبعة سابع سابعة",
  8: "eight eighth ثمان ثماني ثمانية ثامن ثامنة",
  9: "nine ninth تسع تسعة تاسع تاسعة",
  10: "ten tenth عشر عشرة عاشر عاشرة",
  11: "eleven eleventh",
  12: "twelve twelfth dozen",
  13: "thirteen thirteenth",
  14: "fourteen fourteenth",
  15: "fifteen fifteenth",
  16: "sixteen sixteenth",
  17: "seventeen seventeenth",
  18: "eighteen eighteenth",
  19: "nineteen nineteenth",
  20: "twenty twentieth عشرون عشرين",
  30: "thirty ثلاثون ثلاثين",
  40: "forty أربعون أربعين",
  50: "fifty خمسون خمسين",
  60: "sixty ستون ستين",
  70: "seventy سبعون سبعين",
  80: "eighty ثمانون ثمانين",
  90: "ninety تسعون تسعين",
  100: "hundred hundreds مئة مائة مئات",
  200: "مئتان مئتين مائتان مائتين",
  300: "ثلاثمئة ثلاثمائة",
  400: "أربعمئة أربعمائة",
  500: "خمسمئة خمسمائة",
  600: "ستمئة ستمائة",
  700: "سبعمئة سبعمائة",
  800: "ثمانمئة ثمانمائة ثمانيمئة",
  900: "تسعمئة تسعمائة",
  1e3: "thousand thousands ألف ألفا آلاف",
  2e3: "ألفان ألفين ألفي",
  1e6: "million millions مليون مليونا ملايين",
  2e6: "مليونان مليونين مليوني",
  1e9: "billion billions مليار مليارا مليارات بليون",
  1e12: "trillion trillions تريليون تريليونا تريليونات",
};

/** Weekdays and months: a changed day is as much a contradiction as a changed count. "may" and "march" are verbs too often. */
const DATES = {
  sun: "sunday الأحد",
  mon: "monday الاثنين",
  tue: "tuesday الثلاثاء",
  wed: "wednesday الأربعاء",
  thu: "thursday الخميس",
  fri: "friday الجمعة",
  sat: "saturday السبت",
  jan: "january يناير",
  feb: "february فبراير شباط",
  mar: "مارس آذار",
  apr: "april أبريل نيسان",
  may: "مايو أيار",
  jun: "june يونيو حزيران",
  jul: "july يوليو تموز",
  aug: "august أغسطس",
  sep: "september سبتمبر أيلول",
  oct: "october أكتوبر",
  nov: "november نوفمبر",
  dec: "december ديسمبر",
};

const spellings = (table: Record<string, string>) =>
  Object.entries(table).flatMap(([value, words]) =>
    fold(words, "orthographic")
      .text.split(" ")
      .map((word) => [word, value] as const),
  );

/** What the number words of English and Arabic say, ordinals and fractions included, by their orthographically folded spelling. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  spellings(NUMBERS).map(([word, value]) => [word, Number(value)]),
);

/** What the names of weekdays and months say, by their orthographically folded spelling. */
export const DATE_WORDS: ReadonlyMap<string, string> = new Map(spellings(DATES));
