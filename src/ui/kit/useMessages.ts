import type { LanguageId, PerLanguage } from "../../words/languages";
import { useSelect } from "./useStore";

/** The reader's language, and the words of one part of the interface in it. */
export function useMessages<Messages>(messages: PerLanguage<Messages>): Messages {
  return messages[useLanguage()];
}

export function useLanguage(): LanguageId {
  return useSelect((state) => state.view.language);
}
