import type { DossierSession } from "../../state/services";
import type { Store } from "../../state/store";
import { saveStatusMessages } from "../../words/saveStatus";

/** Whether the open dossier may give way to another: asks first where its last changes cannot be saved. */
export async function mayLeave(store: Store, session: DossierSession): Promise<boolean> {
  if (!session.isAtRisk() || (await session.tryAgain())) return true;
  if (!window.confirm(saveStatusMessages[store.getState().view.language].leave)) return false;
  session.discardChange();
  return true;
}
