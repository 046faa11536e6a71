import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { noFilter } from "../../../src/core/filter";
import { selectLines, selectListedTies } from "../../../src/state/selectors";
import { Report } from "../../../src/ui/export/Report";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { renderWorld, withModality } from "../../support/world";

test("what a filter leaves is counted without what is only denied, which is told all the same", async () => {
  const { store } = await renderWorld(
    <MapProvider>
      <Report />
    </MapProvider>,
    {
      dossier: withModality("japan-supports-ukraine", "denied"),
      view: { filter: { ...noFilter, hiddenTypes: ["condemnation", "concern", "conflict"] } },
    },
  );
  const lines = selectLines(store.getState()).length;
  expect(selectListedTies(store.getState())).toHaveLength(lines + 1);
  await expect.element(page.getByText(`Only ${lines} ties: `)).toBeInTheDocument();
  const denied = page.getByRole("heading", { name: "It is denied that Japan cooperates with Ukraine" });
  await expect.element(denied).toBeVisible();
});
