import { fold } from "../text/fold";
import { spellings } from "./numberWords";

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
  mar: "آذار märz marzo март марта",
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
  ["مارس", "mar"],
]);

/** Days and months in short: with a full stop, months beside a number as well. "Sept" is a number in French. */
export const SHORT_DATES: ReadonlyMap<string, string> = new Map(
  spellings(
    Object.entries({
      mon: "mon",
      tue: "tue tues",
      wed: "wed",
      thu: "thu thur thurs",
      fri: "fri",
      jan: "jan",
      feb: "feb",
      apr: "apr",
      jun: "jun",
      jul: "jul",
      aug: "aug",
      sep: "sep sept",
      oct: "oct",
      nov: "nov",
      dec: "dec",
    }),
  ).map(([word, date]) => [word, date] as const),
);

/** Months of the Levant that are named by two words, by the first and the second. */
export const DOUBLE_MONTHS: ReadonlyMap<string, string> = new Map(
  [
    ["كانون الثاني", "jan"],
    ["تشرين الأول", "oct"],
    ["تشرين الثاني", "nov"],
    ["كانون الأول", "dec"],
  ].map(([words = "", month = ""]) => [fold(words, "orthographic").text, month]),
);

/** What the names of weekdays and months say, by their orthographically folded spelling. */
export const DATE_WORDS: ReadonlyMap<string, string> = new Map(spellings(Object.entries(DATES)));
