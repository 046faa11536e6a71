import { fold } from "../text/fold";

/** English and Arabic; ordinals and fractions included. */
const NUMBERS = {
  0: "zero صفر",
  0.25: "quarter ربع",
  0.33: "ثلث",
  0.5: "half نصف",
  1: "one first واحد واحدة أول أولى إحدى",
  2: "two second اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي ثاني ثانية",
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

/** Weekdays and months, with those of the Maghreb and the Levant: a changed day is as much a contradiction as a changed count. */
const DATES = {
  sun: "sunday الأحد sonntag dimanche domingo воскресенье",
  mon: "monday الاثنين montag lundi lunes понедельник",
  tue: "tuesday الثلاثاء dienstag mardi martes вторник",
  wed: "wednesday الأربعاء mittwoch mercredi miércoles среда среду",
  thu: "thursday الخميس donnerstag jeudi jueves четверг",
  fri: "friday الجمعة freitag vendredi viernes пятница пятницу",
  sat: "saturday السبت samstag samedi sábado суббота субботу",
  jan: "january يناير جانفي januar janvier enero ocak январь января ינואר ژانویه جنوری",
  feb: "february فبراير شباط فيفري februar février febrero şubat февраль февраля פברואר فوریه فروری",
  mar: "مارس آذار märz marzo март марта",
  apr: "april أبريل نيسان أفريل avril abril nisan апрель апреля אפריל آوریل اپریل",
  may: "مايو أيار ماي mayo mayıs мая מאי",
  jun: "june يونيو حزيران جوان juni juin junio haziran июнь июня יוני ژوئن جون",
  jul: "july يوليو تموز جويلية juli juillet julio temmuz июль июля יולי ژوئیه جولائی",
  aug: "august أغسطس أوت août agosto ağustos август августа אוגוסט اوت اگست",
  sep: "september سبتمبر أيلول septembre septiembre eylül сентябрь сентября ספטמבר سپتامبر ستمبر",
  oct: "october أكتوبر oktober octobre octubre ekim октябрь октября אוקטובר اکتبر اکتوبر",
  nov: "november نوفمبر novembre noviembre kasım ноябрь ноября נובמבר نوامبر نومبر",
  dec: "december ديسمبر dezember décembre diciembre aralık декабрь декабря דצמבר دسامبر دسمبر",
};

/** Months that are verbs too often to be taken for months without a number beside them. */
export const MONTHS_BESIDE_NUMBERS: ReadonlyMap<string, string> = new Map([
  ["may", "may"],
  ["march", "mar"],
]);

/** Months of the Levant that are named by two words, by the first and the second. */
export const DOUBLE_MONTHS: ReadonlyMap<string, string> = new Map(
  [
    ["كانون الثاني", "jan"],
    ["تشرين الأول", "oct"],
    ["تشرين الثاني", "nov"],
    ["كانون الأول", "dec"],
  ].map(([words = "", month = ""]) => [fold(words, "orthographic").text, month]),
);

const spellings = <Value>(table: readonly (readonly [Value, string])[]) =>
  table.flatMap(([value, words]) =>
    fold(words, "orthographic")
      .text.split(" ")
      .map((word) => [word, value] as const),
  );

/** What number words say, ordinals and fractions included, by their orthographically folded spelling. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...spellings(NUMBERS_ELSEWHERE),
  ...spellings(Object.entries(NUMBERS)).map(([word, value]) => [word, Number(value)] as const),
]);

/** What the names of weekdays and months say, by their orthographically folded spelling. */
export const DATE_WORDS: ReadonlyMap<string, string> = new Map(spellings(Object.entries(DATES)));
