import type { Words } from "../languages";

export const en: Words = {
  en: "English",
  ar: "Arabic",
};
