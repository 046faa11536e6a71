import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInWords } from "../../../src/core/import/dayInWords";

test.each([
  ["14 March 2025", "2025-03-14"],
  ["March 14, 2025", "2025-03-14"],
  ["Friday, 14th of March 2025", "2025-03-14"],
  ["Fri 14 Mar. 2025 10:32 GMT", "2025-03-14"],
  ["14th of March, 2025", "2025-03-14"],
  ["Sept. 9 2025", "2025-09-09"],
  ["14 mar 2025", "2025-03-14"],
  ["14 آذار/مارس 2025", "2025-03-14"],
  ["March 2025", "2025-03"],
  ["2025", "2025"],
  ["2025-03", "2025-03"],
  ["2025-03-14", "2025-03-14"],
  ["1215-06-15", "1215-06-15"],
  ["2025-03-14T10:32:00Z", "2025-03-14"],
  ["2025/3/14", "2025-03-14"],
  ["14.03.2025", "2025-03-14"],
  ["4.3.2025", "2025-03-04"],
  ["14/03/2025", "2025-03-14"],
  ["03/14/2025", "2025-03-14"],
  ["3/3/2025", "2025-03-03"],
  ["٢٠٢٥/٣/١٤", "2025-03-14"],
  ["١٤/٣/٢٠٢٥", "2025-03-14"],
  ["٤/٣/٢٠٢٥", "2025-03-04"],
  ["الجمعة ١٤ مارس ٢٠٢٥", "2025-03-14"],
  ["14 مارس/آذار 2025", "2025-03-14"],
  ["١٤ كانون الثاني ٢٠٢٥", "2025-01-14"],
  ["4 أكتوبر 2025م", "2025-10-04"],
  ["14 mars 2025", "2025-03-14"],
  ["14. März 2025", "2025-03-14"],
  ["14 de marzo de 2025", "2025-03-14"],
  ["14 марта 2025", "2025-03-14"],
  ["2025年3月14日", "2025-03-14"],
  ["2025년 3월 14일", "2025-03-14"],
  ["2025-03-14 10:32", "2025-03-14"],
  ["٢٠٢٥/٣/١٤م", "2025-03-14"],
  ["2025 م", "2025"],
  ["2025-03-14.", "2025-03-14"],
])("a date is read as people write it: %s", (entered, date) => {
  expect(dayInWords(entered)).toEqual({ kind: "date", date });
});

test.each(["3/4/2025", "03-04-2025"])("figures that may be two days are told as both: %s", (entered) => {
  expect(dayInWords(entered)).toEqual({ kind: "ambiguous", dates: ["2025-04-03", "2025-03-04"] });
});

test.each([
  "",
  "yesterday",
  "14 March",
  "30 February 2025",
  "14 March 2025 to 15 April 2025",
  "14 15 March 2025",
  "14/13/2025",
  "spring 2025",
  "14 Martember 2025",
  "2025-13",
  "120 March 2025",
  "2025 3 14",
  "2025 / 3 / 14",
  "2025–03–14",
  "2025 or 2026",
  "2025?",
  "1446/9/14 هـ",
  "١٤٤٦ هـ",
  "14. listopada 2025.",
  "١٤/٣/١٤٤٦",
  "۱۴۰۴/۱/۱۵",
  `14 March 2025${" of the".repeat(20)}`,
])("what is no date, or more than one, is none: %s", (entered) => {
  expect(dayInWords(entered)).toBeUndefined();
});

test("every day reads back from the words of Arabic and English, with digits of either", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
      fc.constantFrom("en-GB", "en-US", "ar-EG", "ar-SY", "ar-DZ", "fa-IR-u-ca-gregory"),
      fc.constantFrom("long", "full", "medium"),
      (day, language, dateStyle) => {
        if (dateStyle === "medium" && !language.startsWith("en")) return;
        const entered = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }).format(day);
        expect(dayInWords(entered)).toEqual({ kind: "date", date: day.toISOString().slice(0, 10) });
      },
    ),
  );
});
