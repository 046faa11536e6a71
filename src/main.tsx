import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import builtInDossier from "../data/japan-nato.isnad.json";
import places from "../data/japan-nato.isnad.json?places";
import type { Dossier } from "./core/dossier/dossier";
import { createGraph } from "./core/graph/graph";
import { dossierOfLink, parseLink } from "./core/link/link";
import { firstView } from "./core/link/view";
import { addressOf, bindAddressBar } from "./io/addressBar";
import { copyPng, copyText } from "./io/clipboard";
import { createLazyLibrary } from "./io/createLazyLibrary";
import { download } from "./io/download";
import { loadFaces } from "./io/faces";
import { createLayoutEngine } from "./io/layoutEngine";
import { loadOnce } from "./io/loadOnce";
import { bindPage } from "./io/page";
import { bindPreferences, readLetterKeys, readPreferences } from "./io/preferences";
import { createLazySession } from "./io/session/createLazySession";
import { fetchStandalonePage } from "./io/standalonePage";
import { createUpdates } from "./io/updates";
import type { Opened, RunTask } from "./state/services";
import { createInitialState, createStore, noHistory } from "./state/store";
import { type Services, WorldProvider } from "./ui/kit/useStore";
import { App } from "./ui/shell/App";
import "./ui/kit/base.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const preferences = readPreferences();
loadFaces(preferences.language);
const layout = createLayoutEngine();
const runner = loadOnce(async () =>
  (await import("./io/tasks/createTaskRunner")).createTaskRunner(layout.wake),
);
const run: RunTask = async (...given) => (await runner())(...given);
const library = createLazyLibrary();
// The build has verified the built-in dossier; it does not have to pass the validator again here.
const openBuiltIn = (): Opened => ({
  graph: createGraph(builtInDossier as unknown as Dossier, places),
  issues: [],
  id: undefined,
  saveStatus: { kind: "built-in" },
});

const nothingCarried =
  "This page carries no dossier that can be read. · لا تحمل هذه الصفحة ملفًا يمكن قراءته.";

/** `first`: what stands in for a dossier that cannot be had. */
function start({ graph, issues, id, saveStatus, version = 0, history = noHistory }: Opened, first: Opened) {
  const deps = { library, run, builtIn: first };
  const defaults = { ...firstView, ...preferences };
  const linked = parseLink(location.hash, graph, { ...defaults, dossier: id });
  const letterKeys = readLetterKeys();
  const initial = { graph, issues, saveStatus, version, history, letterKeys, ...linked };
  const store = createStore(createInitialState(initial));
  bindPage(store, document.documentElement);
  bindPreferences(store);
  const session = createLazySession(async () => {
    const { createSession } = await import("./io/session/createSession");
    return createSession(store, deps);
  });
  if (id !== undefined) session.wake();
  bindAddressBar(store, defaults, session.fetch);
  const services: Services = {
    layout,
    copy: copyText,
    link: () => addressOf(store.getState()),
    run,
    library,
    session,
    examples: async () => (await import("./examples")).examples,
    updates: createUpdates(store),
    standalonePage: fetchStandalonePage,
    download,
    pictures: {
      faces: async (uses) => (await import("./io/faceFiles")).readFaces(uses),
      copy: copyPng,
      rasterise: async (...drawing) => (await import("./io/rasterise")).rasterise(...drawing),
    },
  };
  // As a transition it is rendered in short slices: the page answers meanwhile.
  startTransition(() =>
    createRoot(root as HTMLElement).render(
      <StrictMode>
        <WorldProvider store={store} services={services}>
          <App />
        </WorldProvider>
      </StrictMode>,
    ),
  );
}

if (import.meta.env.STANDALONE) {
  import("./io/carriedDossier")
    .then(({ openCarried }) => openCarried(document))
    .then((carried) => {
      if (carried === undefined) root.textContent = nothingCarried;
      else start(carried, carried);
    });
} else {
  const builtIn = openBuiltIn();
  const asked = dossierOfLink(location.hash);
  if (asked === undefined) start(builtIn, builtIn);
  else {
    import("./io/session/openStored")
      .then(({ openStored }) => openStored(asked, { library, run, builtIn }))
      .then((opened) => start(opened ?? builtIn, builtIn));
  }
}
