import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useServices, useStore } from "../kit/useStore";
import { createLayoutControl, type LayoutControl } from "./createLayoutControl";
import type { Zoom } from "./zoom";

/** What the buttons above the map ask of it. */
export type MapCommands = {
  readonly arrangeAgain: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** The map on the screen takes the commands; answers how it stops. */
  readonly attach: (zoom: Zoom) => () => void;
};

type MapContextValue = { readonly arrangement: LayoutControl; readonly commands: MapCommands };

const MapContext = createContext<MapContextValue | undefined>(undefined);

/** Holds what map and controls share. It stays while the table is shown, so that the layout is computed once. */
export function MapProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const { layout, library } = useServices();
  const [value] = useState(() => {
    const arrangement = createLayoutControl(store, layout, library);
    return { arrangement, commands: createCommands(arrangement) };
  });
  useEffect(() => value.arrangement.bind(), [value]);
  return <MapContext value={value}>{children}</MapContext>;
}

export function useMap(): MapContextValue {
  const value = useContext(MapContext);
  if (value === undefined) throw new Error("no MapProvider above this component");
  return value;
}

function createCommands(arrangement: LayoutControl): MapCommands {
  let zoom: Zoom | undefined;
  return {
    arrangeAgain: () => {
      arrangement.arrangeAgain();
      zoom?.fit();
    },
    zoomBy: (factor) => zoom?.by(factor),
    fit: () => zoom?.fit(),
    attach: (next) => {
      zoom = next;
      return () => {
        if (zoom === next) zoom = undefined;
      };
    },
  };
}
