import { type ReactNode, StrictMode } from "react";
import { render } from "vitest-browser-react";
import builtIn from "../../data/japan-nato.isnad.json";
import type { ModalityId } from "../../src/core/codebook/voices";
import type { Claim, ClaimId, Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import type { LayoutEngine, LayoutReply } from "../../src/core/layout/layout";
import { firstView, type View } from "../../src/core/link/view";
import { createInitialState, createStore, type Store } from "../../src/state/store";
import { useArticleParts } from "../../src/ui/article/ArticlePanel";
import { useEvidenceParts, useSelectedParts } from "../../src/ui/evidence/EvidencePanel";
import { type Services, WorldProvider } from "../../src/ui/kit/useStore";
import "../../src/ui/kit/base.css";
import { runTask } from "./runTask";

export const builtInDossier = builtIn as unknown as Dossier;

/** The built-in dossier with one claim told as planned, conditional or denied. */
export const withModality = (id: string, modality: ModalityId): Dossier => ({
  ...builtInDossier,
  claims: builtInDossier.claims.map((claim) => (claim.id === id ? { ...claim, modality } : claim)),
});

/** The built-in dossier with its cooperation planned, its concern denied, its conflict disputed, and one condemnation conditional. */
export const mixedDossier: Dossier = {
  ...builtInDossier,
  claims: builtInDossier.claims.flatMap((claim, index, all): Claim[] => {
    if (claim.type === "cooperation") return [{ ...claim, modality: "planned" }];
    if (claim.type === "concern") return [{ ...claim, modality: "denied" }];
    if (claim.type === "conflict")
      return [claim, { ...claim, id: `${claim.id}-denied` as ClaimId, modality: "denied" }];
    const isLast = all.findLastIndex(({ type }) => type === "condemnation") === index;
    return [isLast ? { ...claim, modality: "conditional" } : claim];
  }),
};

type Given = {
  readonly dossier?: Dossier;
  readonly view?: Partial<View>;
  /** Kept on this device and open for changes; otherwise built in. */
  readonly editable?: boolean;
  readonly layout?: LayoutEngine;
  /** Whether the clipboard takes what it is given. */
  readonly copies?: boolean;
  /** In place of the fakes; without, nothing can be read, kept or downloaded. */
  readonly services?: Partial<Services> | ((store: Store) => Partial<Services>);
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

function unexpected(service: string): never {
  throw new Error(`the test did not expect ${service} to be asked`);
}

/** A part of the interface in a world of its own; the page speaks the view's language, as the real one does. */
export async function renderWorld(ui: ReactNode, given: Given = {}) {
  const graph = createGraph(given.dossier ?? builtInDossier);
  const view: View = { ...firstView, reading: "original", ...given.view };
  const store = createStore(
    createInitialState({
      graph,
      view,
      notices: [],
      saveStatus: { kind: given.editable ? "saved" : "built-in" },
    }),
  );
  const services = typeof given.services === "function" ? given.services(store) : given.services;
  const copied: string[] = [];
  document.documentElement.lang = view.language;
  document.documentElement.dir = view.language === "ar" ? "rtl" : "ltr";
  document.documentElement.dataset.theme = view.theme === "system" ? "light" : view.theme;
  // What the panels hold is fetched late, and a late font moves lines; what is tested begins when all is there.
  await Promise.all([
    ...[useEvidenceParts, useSelectedParts, useArticleParts].map(({ fetchOnce }) => fetchOnce()),
    ...[...document.fonts].map((face) => face.load()),
  ]);
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
          run: (task, options) =>
            task.kind === "dossier" || (task.kind === "text" && task.source.kind !== "plain")
              ? unexpected(task.kind)
              : runTask(task, options),
          library: {
            list: () => unexpected("list"),
            listRemoved: () => unexpected("listRemoved"),
            file: () => unexpected("file"),
            given: () => unexpected("given"),
            create: () => unexpected("create"),
            save: () => unexpected("save"),
            setErrorCount: () => unexpected("setErrorCount"),
            remove: () => unexpected("remove"),
            restore: () => unexpected("restore"),
            // Drafts are kept while somebody types, whatever is tested: as storage that is empty and takes everything.
            draft: async () => undefined,
            storeDraft: async () => ({ kind: "ok", value: undefined }),
            dropDraft: async () => ({ kind: "ok", value: undefined }),
            subscribe: () => () => {},
          },
          session: {
            fetch: () => unexpected("fetch"),
            builtIn: () => unexpected("builtIn"),
            open: () => unexpected("open"),
            reload: () => unexpected("reload"),
            add: () => unexpected("add"),
            rename: () => unexpected("rename"),
            duplicate: () => unexpected("duplicate"),
            editCopy: () => unexpected("editCopy"),
            remove: () => unexpected("remove"),
            takeOver: () => unexpected("takeOver"),
            tryAgain: () => unexpected("tryAgain"),
            saveAsFile: () => unexpected("saveAsFile"),
            noteFile: () => unexpected("noteFile"),
            discardChange: () => unexpected("discardChange"),
            isAtRisk: () => false,
          },
          standalonePage: () => unexpected("standalonePage"),
          examples: async () => [],
          updates: { apply: () => unexpected("apply") },
          download: () => unexpected("download"),
          pictures: {
            faces: () => unexpected("faces"),
            rasterise: () => unexpected("rasterise"),
            copy: () => unexpected("copy"),
          },
          ...services,
        }}
      >
        {ui}
      </WorldProvider>
    </StrictMode>,
  );
  return { ...screen, store, copied };
}
