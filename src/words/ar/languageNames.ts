import type { Words } from "../languages";

export const ar: Words = {
  en: "الإنجليزية",
  ar: "العربية",
};
