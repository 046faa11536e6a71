import { expect, test } from "vitest";
import type { StoredDossierId } from "../../../src/core/dossier/storedDossier";
import type { LayoutEngine } from "../../../src/core/layout/layout";
import type { Library } from "../../../src/state/services";
import { MapPanel } from "../../../src/ui/map/MapPanel";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { renderWorld } from "../../support/world";
import { mapDossier } from "./mapDossier";
import { renderMap } from "./renderMap";

const own = "k3pt0123" as StoredDossierId;

/** Storage of one's own, and a map on it as often as it is opened. */
function createShelf() {
  const drafts = new Map<string, unknown>();
  const library = {
    draft: async (key: string) => structuredClone(drafts.get(key)),
    storeDraft: async (key: string, value: unknown) => {
      drafts.set(key, structuredClone(value));
      return { kind: "ok", value: undefined };
    },
  } as unknown as Library;
  const open = async (dossier: StoredDossierId | undefined) => {
    const screen = await renderMap({ dossier }, { library });
    await expect.element(screen.getByRole("button", { name: /^Japan, state/ })).toBeVisible();
    return screen;
  };
  const homes = ({ requests }: Awaited<ReturnType<typeof renderMap>>) =>
    requests.flatMap((request) =>
      request.kind === "arrange"
        ? [request.known?.flatMap((place) => (place === undefined ? [] : [place.x, place.y]))]
        : [],
    );
  return { drafts, open, homes };
}

test("a dossier of one's own that is opened again looks as it did", async () => {
  const { drafts, open, homes } = createShelf();
  const first = await open(own);
  expect(homes(first)).toEqual([undefined]);
  const kept = drafts.get(`places of ${own}`) as readonly [string, number, number][];
  expect(Array.from(first.store.getState().arranged?.positions ?? [])).toEqual(
    kept.flatMap(([, x, y]) => [x, y]),
  );
  expect(kept.map(([actor]) => actor)).toContain("japan");
  await first.unmount();

  const second = await open(own);
  expect(homes(second)).toEqual([kept.flatMap(([, x, y]) => [x, y])]);
});

test("arranging again searches anew", async () => {
  const { drafts, open, homes } = createShelf();
  await (await open(own)).unmount();
  const places = drafts.get(`places of ${own}`) as readonly [string, number, number][];
  drafts.set(
    `places of ${own}`,
    places.map(([actor, x]) => [actor, x, 0.5]),
  );
  const screen = await open(own);
  await screen.getByRole("button", { name: "Arrange again" }).click();
  await expect.poll(() => homes(screen).length).toBe(2);
  expect(homes(screen)[1]).toBeUndefined();
  await expect.poll(() => drafts.get(`places of ${own}`)).toEqual(places);
});

test("what is not places is searched; what is not kept here has none", async () => {
  const { drafts, open, homes } = createShelf();
  drafts.set(`places of ${own}`, [["japan", "left", 0.5], ["china"], "nato"]);
  const first = await open(own);
  expect(homes(first)).toEqual([undefined]);
  await first.unmount();
  const other = createShelf();
  await other.open(undefined);
  expect(other.drafts.size).toBe(0);
});

const placed = {
  ...mapDossier,
  places: Object.fromEntries(
    mapDossier.actors.map(({ id }, index) => [
      id,
      { x: index / 10, y: (index % 3) / 3, ...(id === "japan" ? { pinned: true } : {}) },
    ]),
  ),
} as typeof mapDossier;

test("a dossier that comes with its places is there at once, pins and all, before any layout has answered", async () => {
  const silent: LayoutEngine = { send: () => {}, subscribe: () => () => {}, dispose: () => {} };
  const ui = (
    <MapProvider>
      <div style={{ width: 900, height: 640 }}>
        <MapPanel />
      </div>
    </MapProvider>
  );
  const { getByRole, store } = await renderWorld(ui, { dossier: placed, layout: silent });
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  await expect.element(getByRole("button", { name: /^Japan, state, .* pinned/ })).toBeVisible();
  expect(Object.keys(store.getState().view.pins)).toEqual(["japan"]);
});

test("places of a file are asked for to be looked at, and those of a link's pins win", async () => {
  const japan = "japan" as never;
  const { requests, store } = await renderMap({ pins: { [japan]: { x: 0.9, y: 0.1 } } }, {}, placed);
  await expect.poll(() => requests.length).toBe(1);
  const [request] = requests;
  if (request?.kind !== "arrange") throw new Error("nothing was asked");
  expect(request.precomputed).toBeUndefined();
  expect(request.known?.every((place) => place !== undefined)).toBe(true);
  expect(request.pins.map(({ place }) => place)).toEqual([{ x: 0.9, y: 0.1 }]);
  expect(store.getState().view.pins[japan]).toEqual({ x: 0.9, y: 0.1 });
});
