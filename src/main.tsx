import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import builtIn from "../data/japan-nato.isnad.json";
import home from "../data/japan-nato.isnad.json?home";
import type { Dossier } from "./core/dossier";
import { createGraph } from "./core/graph";
import { parseLink } from "./core/link";
import { firstView } from "./core/view";
import { addressOf, bindAddressBar } from "./io/addressBar";
import { copyText } from "./io/clipboard";
import { loadFaces } from "./io/faces";
import { createLayoutEngine } from "./io/layoutEngine";
import { bindPage } from "./io/page";
import { bindPreferences, readPreferences } from "./io/preferences";
import { createInitialState, createStore } from "./state/store";
import { App } from "./ui/App";
import { type Services, WorldProvider } from "./ui/useStore";
import "./ui/styles/base.css";

// The build has verified the built-in dossier; it does not have to pass the gate again here.
const preferences = readPreferences();
loadFaces(preferences.language);
const graph = createGraph(builtIn as unknown as Dossier, home);
const defaults = { ...firstView, ...preferences };
const store = createStore(createInitialState({ graph, ...parseLink(location.hash, graph, defaults) }));

bindPage(store, document.documentElement);
bindPreferences(store);
bindAddressBar(store, defaults);

const services: Services = {
  layout: createLayoutEngine(),
  copy: copyText,
  link: () => addressOf(store.getState().view),
};

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// As a transition it is rendered in short slices: the page answers meanwhile.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <WorldProvider store={store} services={services}>
        <App />
      </WorldProvider>
    </StrictMode>,
  ),
);
