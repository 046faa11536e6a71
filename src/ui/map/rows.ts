import type { Graph } from "../../core/graph/graph";
import type { Tie } from "../../core/graph/ties";
import { formatList } from "../../words/counting";
import type { LanguageId } from "../../words/languages";
import { actorName, speakerName } from "../kit/naming";

/** A tie with what its row says in the reader's language. */
export function createRow(tie: Tie, { actors }: Graph, language: LanguageId) {
  const speakers = tie.state.id === "denied" ? tie.state.deniedBy : tie.state.saidBy;
  const names = {
    from: actorName(actors, tie.from, language),
    to: actorName(actors, tie.to, language),
    saidBy: formatList(
      language,
      speakers.map((id) => speakerName(actors, id, language)),
    ),
  };
  return { tie, names };
}

export type TieTableRow = ReturnType<typeof createRow>;
