import { relationType } from "../../core/codebook/relationTypes";
import type { ClaimDraft, SuggestedField } from "../../core/edit/claimDraft";
import { actorName } from "../../core/grammar/naming";
import { codingMessages } from "../../words/coding";
import { formatList } from "../../words/counting";
import { isolate } from "../../words/isolate";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { sideLabel } from "./sideLabel";

/** What a field of a form is called, and what stands in it; no value where nothing does, or it is still to be decided. */
type FieldWords = { readonly label: string; readonly value: string | undefined };

/** Returns what puts a field of a form in words. */
export function useFieldWords(): (draft: ClaimDraft, field: SuggestedField) => FieldWords {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  return (draft, field) => {
    const { type, voice, modality, added, undecided = [] } = draft;
    if (field === "type") return { label: messages.type, value: type && relationType(type).label[language] };
    if (field === "voice" || field === "modality") {
      const value = field === "voice" ? messages.voices[voice] : messages.modalities[modality];
      return { label: messages[field], value: undecided.includes(field) ? undefined : value };
    }
    const known = new Map([...actors, ...added.map((actor) => [actor.id, actor] as const)]);
    const names = draft[field].map((id) => isolate(actorName(known, id, language)));
    return {
      label: sideLabel(draft, field, messages),
      value: names.length === 0 ? undefined : formatList(language, names),
    };
  };
}
