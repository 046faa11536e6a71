import { selectIsEditable } from "../../state/editing";
import type { State } from "../../state/state";
import { keepingMessages } from "../../words/keeping";

/** Returns why a change of the dossier came to nothing, in words; `before`: the state that it was asked of. */
export function whyUnchanged(before: State): string {
  const messages = keepingMessages[before.view.language];
  if (before.keeping.kind === "held") return messages.held;
  return selectIsEditable(before) ? messages.unchanged : messages.notHere;
}
