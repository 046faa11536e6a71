import { sideFields } from "../../core/edit/actorOnSide";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { announcementMessages } from "../../words/announcements";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useStore } from "../kit/useStore";
import { useFieldWords } from "./useFieldWords";
import { useResuggestedWords } from "./useResuggested";

/**
 * Returns what tells which values a key of the walk has set in a draft, and what was suggested anew by that: the keyboard
 * stays where it is, so that nothing else would tell it to who does not see the form.
 */
export function useSayFields(draft: ClaimDraft): (part: Partial<ClaimDraft>) => void {
  const { nobody } = useMessages(walkMessages);
  const { sentences } = useMessages(announcementMessages);
  const wordsOf = useFieldWords();
  const resuggestedWords = useResuggestedWords();
  const store = useStore();
  return (part) => {
    const set = { ...draft, ...part, undecided: part.undecided ?? [] };
    const said = (["type", ...sideFields, "voice", "modality"] as const).flatMap((field) => {
      const isSide = field === "from" || field === "to";
      if (part[field] === undefined && !(isSide && part.mutual !== undefined)) return [];
      const { label, value = isSide || field === "saidBy" ? nobody : undefined } = wordsOf(set, field);
      return value === undefined ? [] : `${label}: ${value}`;
    });
    const state = store.getState();
    announce(sentences([...said, ...resuggestedWords(state.coding.before, state)]));
  };
}
