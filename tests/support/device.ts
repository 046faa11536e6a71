import { createLibrary } from "../../src/io/library";
import { createSession } from "../../src/io/session/createSession";
import type { Store } from "../../src/state/store";
import type { Services } from "../../src/ui/kit/useStore";
import { runTask as run } from "./runTask";

/** What reads, keeps and opens on a real device; what is built in is what the store has at first. */
export function deviceServices(store: Store): Pick<Services, "library" | "run" | "session"> {
  const library = createLibrary();
  const { graph, saveStatus } = store.getState();
  const builtIn = { graph, issues: [], id: undefined, saveStatus: saveStatus };
  return { library, run, session: createSession(store, { library, run, builtIn }) };
}
