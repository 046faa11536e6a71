import type { LayoutEngine, LayoutReply, LayoutRequest } from "../../../src/core/layout/layout";
import type { View } from "../../../src/core/link/view";
import type { Services } from "../../../src/ui/kit/useStore";
import { MapControls } from "../../../src/ui/map/MapControls";
import { MapPanel } from "../../../src/ui/map/MapPanel";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { renderWorld } from "../../support/world";
import { mapDossier } from "./mapDossier";

const places = [
  [0.5, 0.05],
  [0.4, 0.5],
  [0.95, 0.3],
  [0.9, 0.95],
  [0.3, 0.95],
  [0.02, 0.6],
] as const;

/** A layout that knows where everyone is, and remembers what it was asked. */
export function createSteadyLayout() {
  const listeners = new Set<(reply: LayoutReply) => void>();
  const requests: LayoutRequest[] = [];
  let positions = new Float32Array(places.flat());
  let question = 0;
  const answer = (settled = true) => {
    for (const listener of listeners) listener({ kind: "positions", question, positions, settled });
  };
  const layout: LayoutEngine = {
    send: (request) => {
      requests.push(request);
      positions = new Float32Array(positions);
      if (request.kind === "arrange") {
        question = request.question;
        const known = request.known?.flatMap((place, node) =>
          place ? [place.x, place.y] : places[node % 6],
        );
        positions = new Float32Array((request.precomputed ?? known ?? places.flat()) as readonly number[]);
        for (const { node, place } of request.pins) positions.set([place.x, place.y], 2 * node);
      } else if (request.kind === "unpin") {
        positions.set(places[request.node] ?? [], 2 * request.node);
      } else positions.set([request.place.x, request.place.y], 2 * request.node);
      answer();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (question > 0) listener({ kind: "positions", question, positions, settled: true });
      return () => listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
  };
  return { layout, requests };
}

export async function renderMap(
  view: Partial<View> = {},
  services: Partial<Services> = {},
  dossier = mapDossier,
) {
  const { layout, requests } = createSteadyLayout();
  const ui = (
    <MapProvider>
      <MapControls />
      <div style={{ width: 900, height: 640 }}>
        <MapPanel />
      </div>
    </MapProvider>
  );
  const screen = await renderWorld(ui, { dossier, view, layout, editable: true, services });
  return { ...screen, requests };
}
