import { createReader } from "../../src/io/createReader";
import { createDesk } from "../../src/io/desk/createDesk";
import { createLibrary } from "../../src/io/library";
import type { Store } from "../../src/state/store";
import type { Services } from "../../src/ui/kit/useStore";

/** What reads, keeps and opens on a real device; what is built in is what the store has at first. */
export function deviceServices(store: Store): Pick<Services, "library" | "reader" | "desk"> {
  const [library, reader] = [createLibrary(), createReader()];
  const { graph, keeping } = store.getState();
  const builtIn = { graph, issues: [], id: undefined, keeping };
  return { library, reader, desk: createDesk(store, { library, reader, builtIn }) };
}
