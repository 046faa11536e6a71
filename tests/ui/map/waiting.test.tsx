import { expect, test } from "vitest";
import type { LayoutEngine, LayoutReply } from "../../../src/core/layout/layout";
import { MapPanel } from "../../../src/ui/map/MapPanel";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { renderWorld } from "../../support/world";
import { mapDossier } from "./mapDossier";

test("nothing is drawn before the layout has settled", async () => {
  let answer = (_settled: boolean) => {};
  const layout: LayoutEngine = {
    send: () => {},
    subscribe: (listener) => {
      const positions = new Float32Array(12).map((_, index) => ((index * 5) % 12) / 12);
      answer = (settled) => listener({ kind: "positions", question: 1, positions, settled } as LayoutReply);
      return () => {};
    },
    dispose: () => {},
  };
  const ui = (
    <MapProvider>
      <div style={{ width: 900, height: 640 }}>
        <MapPanel />
      </div>
    </MapProvider>
  );
  const { getByRole } = await renderWorld(ui, { dossier: mapDossier, layout });
  const map = getByRole("region", { name: "Map" });
  answer(false);
  await expect.element(map.getByText("Arranging the map…")).toBeVisible();
  await expect.element(map.getByRole("button")).not.toBeInTheDocument();
  answer(true);
  await expect.element(map.getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  await expect.element(map.getByText("Arranging the map…")).not.toBeInTheDocument();
});
