import type { Desk } from "../../state/services";
import type { Store } from "../../state/store";
import { keepingMessages } from "../../words/keeping";

/** Whether the open dossier may give way to another: asks first where its last changes cannot be saved. */
export async function mayLeave(store: Store, desk: Desk): Promise<boolean> {
  if (!desk.isAtRisk() || (await desk.tryAgain())) return true;
  if (!window.confirm(keepingMessages[store.getState().view.language].leave)) return false;
  desk.letGo();
  return true;
}
