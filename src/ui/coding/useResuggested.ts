import { type ClaimDraft, type SuggestedField, withoutGone } from "../../core/edit/claimDraft";
import { resuggested } from "../../core/edit/resuggested";
import type { Change, State } from "../../state/state";
import { announcementMessages } from "../../words/announcements";
import { codingMessages } from "../../words/coding";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore } from "../kit/useStore";
import type { FormField } from "./reasonOf";
import { useFieldWords } from "./useFieldWords";

/** Returns what tells of a field what stood in it before it was suggested anew; undefined where it was not. */
export function useFormerValues(draft: ClaimDraft): (field: FormField) => string | undefined {
  const messages = useMessages(codingMessages);
  const wordsOf = useFieldWords();
  const dossier = useSelect((state) => state.graph.dossier);
  const given = useSelect((state) => state.coding.before);
  if (given === undefined) return () => undefined;
  const before = withoutGone(given, dossier);
  const changed: readonly FormField[] = resuggested(before, draft);
  return (field) =>
    changed.includes(field) ? messages.before(wordsOf(before, field as SuggestedField).value) : undefined;
}

/** Returns what a change has suggested anew in the open form, in words: each field with what stands in it now. */
export function useResuggestedWords(): (before: ClaimDraft | undefined, state: State) => readonly string[] {
  const messages = useMessages(codingMessages);
  const wordsOf = useFieldWords();
  return (before, { coding: { draft } }) =>
    before === undefined || draft === undefined
      ? []
      : resuggested(before, draft).map((field) => {
          const { label, value } = wordsOf(draft, field);
          return messages.now(label, value);
        });
}

/** Returns what moves the passage of the open form by a change, and has it said which fields were suggested anew by that. */
export function useMoving(): (change: Change) => void {
  const { sentences } = useMessages(announcementMessages);
  const wordsOf = useResuggestedWords();
  const store = useStore();
  return (change) => {
    const { draft } = store.getState().coding;
    store.setState(change);
    const said = wordsOf(draft, store.getState());
    if (said.length > 0) announce(sentences(said));
  };
}
