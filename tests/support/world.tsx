import { type ReactNode, StrictMode } from "react";
import { render } from "vitest-browser-react";
import builtIn from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier";
import { createGraph } from "../../src/core/graph";
import type { LayoutEngine, LayoutReply } from "../../src/core/layout/layout";
import { firstView, type View } from "../../src/core/view";
import { createInitialState, createStore } from "../../src/state/store";
import { WorldProvider } from "../../src/ui/useStore";
import "../../src/ui/styles/base.css";

export const builtInDossier = builtIn as unknown as Dossier;

type Given = {
  readonly dossier?: Dossier;
  readonly view?: Partial<View>;
  readonly layout?: LayoutEngine;
  /** Whether the clipboard takes what it is given. */
  readonly copies?: boolean;
};

/** Answers each arrangement with the actors on a circle, at once and settled. */
export function createFakeLayout(): LayoutEngine {
  const listeners = new Set<(reply: LayoutReply) => void>();
  let last: LayoutReply | undefined;
  return {
    send: (request) => {
      if (request.kind !== "arrange") return;
      const { nodes } = request.graph;
      const positions = new Float32Array(nodes.length * 2);
      for (const index of nodes.keys()) {
        const angle = (2 * Math.PI * index) / nodes.length;
        positions[2 * index] = 0.5 + 0.5 * Math.cos(angle);
        positions[2 * index + 1] = 0.5 + 0.5 * Math.sin(angle);
      }
      last = { kind: "positions", question: request.question, positions, settled: true };
      for (const listener of listeners) listener(last);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (last !== undefined) listener(last);
      return () => listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
  };
}

/** A part of the interface in a world of its own; the page speaks the view's language, as the real one does. */
export async function renderWorld(ui: ReactNode, given: Given = {}) {
  const graph = createGraph(given.dossier ?? builtInDossier);
  const view: View = { ...firstView, ...given.view };
  const store = createStore(createInitialState({ graph, view, notices: [] }));
  const copied: string[] = [];
  document.documentElement.lang = view.language;
  document.documentElement.dir = view.language === "ar" ? "rtl" : "ltr";
  document.documentElement.dataset.theme = view.theme === "system" ? "light" : view.theme;
  const screen = await render(
    <StrictMode>
      <WorldProvider
        store={store}
        services={{
          layout: given.layout ?? createFakeLayout(),
          copy: async (text) => {
            copied.push(text);
            return given.copies ?? true;
          },
          link: () => "https://isnad.example/#here",
        }}
      >
        {ui}
      </WorldProvider>
    </StrictMode>,
  );
  return { ...screen, store, copied };
}
