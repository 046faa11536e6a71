import type { Desk } from "../../state/services";
import type { Store } from "../../state/store";
import { keepingMessages } from "../messages/keeping";

/** Whether the open dossier may give way to another: asks first where its last changes are in this page alone. */
export function mayLeave(store: Store, desk: Desk): boolean {
  const { keeping, view } = store.getState();
  if (keeping.kind !== "failed" || !desk.isAtRisk()) return true;
  if (!window.confirm(keepingMessages[view.language].leave)) return false;
  desk.letGo();
  return true;
}
