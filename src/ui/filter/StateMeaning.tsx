import type { TieStateId } from "../../core/graph/tieState";
import { tieStateMeanings } from "../../words/tieStateMeanings";
import { useLanguage } from "../kit/useMessages";

/** What a state of a tie means. */
export function StateMeaning({ id }: { readonly id: TieStateId }) {
  return <p>{tieStateMeanings[id][useLanguage()]}</p>;
}
