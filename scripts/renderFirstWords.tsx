import { renderToStaticMarkup } from "react-dom/server";
import builtIn from "../data/japan-nato.isnad.json";
import type { Dossier } from "../src/core/dossier/dossier";
import { createGraph } from "../src/core/graph/graph";
import { firstView } from "../src/core/link/view";
import { createInitialState, createStore } from "../src/state/store";
import { type Services, WorldProvider } from "../src/ui/kit/useStore";
import { FirstWords } from "../src/ui/shell/FirstWords";
import { languages } from "../src/words/languages";

/** The page's first words as one `<template>` a language, of the built-in dossier. */
export function renderFirstWords(): string {
  const graph = createGraph(builtIn as unknown as Dossier);
  return languages
    .map(({ id }) => {
      const store = createStore(
        createInitialState({ graph, view: { ...firstView, language: id }, notices: [] }),
      );
      return renderToStaticMarkup(
        <template lang={id}>
          {/* Nothing in it can be used yet. */}
          <WorldProvider store={store} services={{} as Services}>
            <FirstWords />
          </WorldProvider>
        </template>,
      );
    })
    .join("");
}
