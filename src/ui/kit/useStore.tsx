import { createContext, type ReactNode, useContext, useLayoutEffect } from "react";
import { useStore as useZustandStore } from "zustand";
import type { LayoutEngine } from "../../core/layout/layout";
import type { DossierSession, Example, Library, Pictures, RunTask, Updates } from "../../state/services";
import type { State } from "../../state/state";
import type { Store, Update } from "../../state/store";
import { bindComposing } from "./bindComposing";

/** What the interface needs of the world; `main` hands it over, tests hand over fakes. */
export type Services = {
  readonly layout: LayoutEngine;
  /** Puts text on the clipboard; answers whether it got there. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The address that shows what is seen now; undefined where the page is a file, whose address is nobody else's. */
  readonly link: () => string | undefined;
  /** Reads, validates, looks quotes up: whatever takes longer than a frame. */
  readonly run: RunTask;
  /** The dossiers on this device. */
  readonly library: Library;
  /** Goes from one dossier to another. */
  readonly session: DossierSession;
  /** Coded articles to learn from. */
  readonly examples: () => Promise<readonly Example[]>;
  readonly updates: Updates;
  /** The built page with an empty place for a dossier; undefined where it cannot be had. */
  readonly standalonePage: () => Promise<string | undefined>;
  /** Hands the reader a file to keep. */
  readonly download: (name: string, content: Blob) => void;
  /** Makes pictures that stand alone. */
  readonly pictures: Pictures;
};

type World = { readonly store: Store; readonly services: Services };

const WorldContext = createContext<World | undefined>(undefined);

export function WorldProvider({ store, services, children }: World & { readonly children: ReactNode }) {
  useLayoutEffect(bindComposing, []);
  return <WorldContext value={{ store, services }}>{children}</WorldContext>;
}

function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === undefined) throw new Error("no WorldProvider above this component");
  return world;
}

/** A part of the state; renders again when it changes. The selector must answer primitives or stable references. */
export function useSelect<Part>(selector: (state: State) => Part): Part {
  return useZustandStore(useWorld().store, selector);
}

/** `update(toggleType("concern"))` */
export function useUpdate(): Update {
  return useWorld().store.setState as Update;
}

/** The store itself, for what is bound outside React and reads the state when an event comes. */
export function useStore(): Store {
  return useWorld().store;
}

export function useServices(): Services {
  return useWorld().services;
}
