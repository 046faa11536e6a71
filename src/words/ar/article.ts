import type { en } from "../en/article";
import { plural } from "./counting";

export const ar: typeof en = {
  title: "المقال",
  reading: "النص المعروض",
  coding: "الترميز",
  inTies: (ties: number) =>
    plural(ties, {
      one: "هذا المقطع في صلة واحدة",
      two: "هذا المقطع في صلتين",
      few: "هذا المقطع في # صلات",
      other: "هذا المقطع في # صلة",
    }),
  document: (count: string) => `الوثيقة، من ${count}`,
};
