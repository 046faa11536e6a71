import type { LanguageId } from "./languages";
import { numbers } from "./numbers";

/** Returns what stands before the next item of a list: ", ", " and ". */
export const conjunction = (language: LanguageId, next: string, place: "between" | "last"): string =>
  numbers[language].conjunction(next, place);
