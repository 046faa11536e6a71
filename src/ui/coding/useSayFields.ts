import { relationType } from "../../core/codebook/relationTypes";
import { sideFields } from "../../core/edit/actorOnSide";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { actorName } from "../../core/grammar/naming";
import { announcementMessages } from "../../words/announcements";
import { codingMessages } from "../../words/coding";
import { formatList } from "../../words/counting";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { sideLabel } from "./sideLabel";

/**
 * Returns what tells which values a key of the walk has set in a draft: the keyboard stays where it is, so that nothing else
 * would tell it to who does not see the form.
 */
export function useSayFields(draft: ClaimDraft): (part: Partial<ClaimDraft>) => void {
  const messages = useMessages(codingMessages);
  const { nobody } = useMessages(walkMessages);
  const { sentences } = useMessages(announcementMessages);
  const language = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  return (part) => {
    const set = { ...draft, ...part };
    const { type, voice, modality, mutual, added = draft.added, undecided = [] } = part;
    const known = new Map([...actors, ...added.map((actor) => [actor.id, actor] as const)]);
    const named = sideFields.flatMap((field) => {
      const isSide = field !== "saidBy" && mutual !== undefined;
      if (part[field] === undefined && !isSide) return [];
      const names = set[field].map((id) => isolate(actorName(known, id, language)));
      return `${sideLabel(set, field, messages)}: ${names.length === 0 ? nobody : formatList(language, names)}`;
    });
    const said = [
      type === undefined ? [] : `${messages.type}: ${relationType(type).label[language]}`,
      named,
      voice === undefined || undecided.includes("voice")
        ? []
        : `${messages.voice}: ${messages.voices[voice]}`,
      modality === undefined || undecided.includes("modality")
        ? []
        : `${messages.modality}: ${messages.modalities[modality]}`,
    ].flat();
    announce(sentences(said));
  };
}
