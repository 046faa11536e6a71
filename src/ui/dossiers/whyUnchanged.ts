import { selectIsEditable } from "../../state/editable";
import type { State } from "../../state/state";
import { saveStatusMessages } from "../../words/saveStatus";

/** Returns why a change of the dossier came to nothing, in words; `before`: the state that it was asked of. */
export function whyUnchanged(before: State): string {
  const messages = saveStatusMessages[before.view.language];
  if (before.saveStatus.kind === "held") return messages.held;
  return selectIsEditable(before) ? messages.unchanged : messages.notHere;
}
