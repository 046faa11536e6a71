import type { en } from "../en/copies";

export const ar: typeof en = { copy: "نسخة", secondCoding: "ترميز ثانٍ" };
