import { plural } from "./counting";

/** Words of Article. */
export const articleMessages = {
  en: {
    title: "Article",
    reading: "Text shown",
    coding: "Coding",
    inTies: (ties: number) =>
      plural("en", ties, { one: "This passage is in # tie", other: "This passage is in # ties" }),
    document: (count: string) => `Document, of ${count}`,
    previousDocument: "Previous document",
    nextDocument: "Next document",
  },
  ar: {
    title: "المقال",
    reading: "النص المعروض",
    coding: "الترميز",
    inTies: (ties: number) =>
      plural("ar", ties, {
        one: "هذا المقطع في صلة واحدة",
        two: "هذا المقطع في صلتين",
        few: "هذا المقطع في # صلات",
        other: "هذا المقطع في # صلة",
      }),
    document: (count: string) => `الوثيقة، من ${count}`,
    previousDocument: "الوثيقة السابقة",
    nextDocument: "الوثيقة التالية",
  },
};
