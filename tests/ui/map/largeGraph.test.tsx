import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { tieClause } from "../../../src/core/graph/tieSentence";
import type { Tie } from "../../../src/core/graph/ties";
import type { View } from "../../../src/core/link/view";
import { toggleType } from "../../../src/state/filtering";
import { setTheme } from "../../../src/state/viewing";
import { MapControls } from "../../../src/ui/map/MapControls";
import { MapPanel } from "../../../src/ui/map/MapPanel";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { mapMessages } from "../../../src/words/map";
import { largeDossier, largeSize } from "../../support/largeDossier";
import { createFakeLayout, renderWorld } from "../../support/world";

/** Small for a large graph, so that it is drawn quickly. */
const dossier = largeDossier({ ...largeSize, documents: 8, claims: 300, ties: 250, actors: 40 });
const graph = createGraph(dossier);
const ties = filterTies(graph, noFilter);
const sentenceOf = (tie: Tie | undefined) => tie && tieClause(tie, graph.actors, "en");

async function renderLargeGraph(view: Partial<View> = {}) {
  const screen = await renderWorld(
    <MapProvider>
      <MapControls />
      <div style={{ width: 900, height: 640 }}>
        <MapPanel />
      </div>
    </MapProvider>,
    { dossier, view, layout: createFakeLayout(), editable: true },
  );
  const map = screen.getByRole("group", { name: mapMessages[view.language ?? "en"].drawing });
  await expect
    .poll(() => screen.container.querySelectorAll("[data-actor][transform]").length)
    .toBe(graph.sides.length);
  return { ...screen, map };
}

const focused = () => document.activeElement?.getAttribute("data-key");
const edgeLabelOf = (container: Element) => container.querySelector("div[data-shown]");

/** Goes along a line through the drawing until the pointer meets a tie; answers which, and how to press there. */
function meetTie({ map, store }: Awaited<ReturnType<typeof renderLargeGraph>>) {
  const drawing = map.element();
  const { left, top } = drawing.getBoundingClientRect();
  for (let x = 300; x < 600; x += 7) {
    const at = { bubbles: true, clientX: left + x, clientY: top + 290, detail: 1 };
    drawing.dispatchEvent(new PointerEvent("pointermove", at));
    const { pointed } = store.getState();
    if (pointed.kind !== "ties") continue;
    const press = () => drawing.dispatchEvent(new PointerEvent("click", at));
    return { met: ties.find(({ id }) => pointed.ties.includes(id)), press };
  }
  throw new Error("there is no tie");
}

test("only the tie where the keyboard enters has a mark; the others are on the canvas", async () => {
  const { container } = await renderLargeGraph();
  expect(ties.length).toBeGreaterThan(240);
  expect(container.querySelectorAll("[data-tie]")).toHaveLength(1);
  expect(container.querySelectorAll("svg [tabindex='0']")).toHaveLength(1);
});

test("the arrow keys lead from tie to tie, and each gets a mark, the focus and its name on the map", async () => {
  const { getByRole, container } = await renderLargeGraph();
  getByRole("button", { name: "Fit the map" }).element().focus();
  await userEvent.keyboard("{Tab}");
  await expect.poll(focused).toBe(`tie ${ties[0]?.id}`);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(focused).toBe(`tie ${ties[1]?.id}`);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(focused).toBe(`tie ${ties[2]?.id}`);
  await expect.poll(() => edgeLabelOf(container)?.textContent).toContain(sentenceOf(ties[2]));
  expect(container.querySelector("canvas")?.dataset.step).toBe("faded");
  await userEvent.keyboard("{PageDown}");
  await expect.poll(focused).toBe(`actor ${graph.sides[0]?.id}`);
  await userEvent.keyboard("{End}");
  await expect.poll(focused).toBe(`actor ${graph.sides.at(-1)?.id}`);
  await userEvent.keyboard("{Home}{ArrowLeft}");
  await expect.poll(focused).toBe(`actor ${graph.sides.at(-1)?.id}`);
  expect(container.querySelectorAll("svg [tabindex='0']")).toHaveLength(1);
});

test("in Arabic the left arrow key leads on", async () => {
  const { getByRole } = await renderLargeGraph({ language: "ar" });
  getByRole("button", { name: "ملء الإطار" }).element().focus();
  await userEvent.keyboard("{Tab}{ArrowLeft}");
  await expect.poll(focused).toBe(`tie ${ties[1]?.id}`);
});

test("Enter selects the tie that has the focus, which stays there; Escape lets go of it", async () => {
  const { getByRole, store } = await renderLargeGraph();
  getByRole("button", { name: "Fit the map" }).element().focus();
  await userEvent.keyboard("{Tab}{ArrowRight}");
  await expect.poll(focused).toBe(`tie ${ties[1]?.id}`);
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: ties[1]?.id });
  await expect.poll(() => document.activeElement?.getAttribute("aria-pressed")).toBe("true");
  expect(focused()).toBe(`tie ${ties[1]?.id}`);
  await userEvent.keyboard("{Escape}");
  expect(store.getState().view.selection).toEqual({ kind: "nothing" });
});

test("a tie under the pointer names itself, and a click on it selects and focuses it", async () => {
  const screen = await renderLargeGraph();
  const { met, press } = meetTie(screen);
  await expect.poll(() => edgeLabelOf(screen.container)?.textContent).toContain(sentenceOf(met));
  press();
  expect(screen.store.getState().view.selection).toEqual({ kind: "tie", tie: met?.id });
  await expect.poll(focused).toBe(`tie ${met?.id}`);
});

test("a click on an actor selects it, and a click beside everything lets go", async () => {
  const { map, container, store } = await renderLargeGraph();
  const actor = container.querySelector<SVGGElement>("[data-actor]");
  actor?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(store.getState().view.selection).toEqual({ kind: "actor", actor: actor?.dataset.actor });
  await map.click({ position: { x: 3, y: 3 } });
  expect(store.getState().view.selection).toEqual({ kind: "nothing" });
});

test("where the filter hides the tie that the keyboard would enter by, it enters by the first that is left", async () => {
  const { container, store } = await renderLargeGraph();
  const hidden = ties[0]?.type;
  if (hidden === undefined) throw new Error("no tie");
  store.setState(toggleType(hidden));
  const left = ties.find(({ type }) => type !== hidden);
  await expect.poll(() => container.querySelector("[data-tie]")?.getAttribute("data-tie")).toBe(left?.id);
});

test("in another theme the ties on the canvas have its colours", async () => {
  const { container, store } = await renderLargeGraph({ theme: "light" });
  const root = document.documentElement;
  const canvas = container.querySelector("canvas");
  root.dataset.theme = "light";
  const picture = canvas?.toDataURL();
  root.dataset.theme = "dark";
  store.setState(setTheme("dark"));
  await expect.poll(() => canvas?.toDataURL()).not.toBe(picture);
  delete root.dataset.theme;
});
