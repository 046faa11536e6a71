import { createImportTasks } from "../../src/io/createImportTasks";
import { createLibrary } from "../../src/io/library";
import { createSession } from "../../src/io/session/createSession";
import type { Store } from "../../src/state/store";
import type { Services } from "../../src/ui/kit/useStore";

/** What reads, keeps and opens on a real device; what is built in is what the store has at first. */
export function deviceServices(store: Store): Pick<Services, "library" | "reader" | "session"> {
  const [library, reader] = [createLibrary(), createImportTasks()];
  const { graph, keeping } = store.getState();
  const builtIn = { graph, issues: [], id: undefined, keeping };
  return { library, reader, session: createSession(store, { library, reader, builtIn }) };
}
