import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { LayoutEngine } from "../../../src/core/layout/layout";
import { clearSelection } from "../../../src/state/selecting";
import { pin, unpin } from "../../../src/state/viewing";
import { MapControls } from "../../../src/ui/map/MapControls";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { renderWorld } from "../../support/world";
import { mapDossier } from "./mapDossier";
import { createSteadyLayout, renderMap } from "./renderMap";

const japan = "japan" as never;
const transformOf = (container: Element, actor: string) =>
  container.querySelector(`[data-actor="${actor}"]`)?.getAttribute("transform");
const lineOf = (container: Element, tie: string) =>
  container.querySelector(`[data-tie="${tie}"] [data-part="stroke"]`)?.getAttribute("d");

function drag(element: Element, x: number, y: number) {
  const box = element.getBoundingClientRect();
  const from = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  const to = { clientX: from.clientX + x, clientY: from.clientY + y };
  const shared = { bubbles: true, pointerId: 1, isPrimary: true, button: 0 };
  element.setPointerCapture = () => {};
  element.dispatchEvent(new PointerEvent("pointerdown", { ...shared, ...from }));
  element.dispatchEvent(new PointerEvent("pointermove", { ...shared, ...to }));
  element.dispatchEvent(new PointerEvent("pointerup", { ...shared, ...to }));
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, ...to }));
}

test("an actor that is dragged takes its lines along, stays where it is dropped, and is not selected", async () => {
  const { getByRole, container, store } = await renderMap();
  const actor = getByRole("button", { name: /^Japan, state/ });
  await expect.element(actor).toBeVisible();
  const [place, line] = [transformOf(container, "japan"), lineOf(container, "cooperation:japan=nato")];
  drag(actor.element(), 60, -40);
  await expect.element(getByRole("button", { name: "Unpin Japan" })).toBeVisible();
  await expect.poll(() => transformOf(container, "japan")).not.toBe(place);
  expect(lineOf(container, "cooperation:japan=nato")).not.toBe(line);
  expect(store.getState().view.selection.kind).toBe("nothing");
  expect(Object.keys(store.getState().view.pins)).toEqual(["japan"]);
});

test("a press that hardly moves is a click", async () => {
  const { getByRole, store } = await renderMap();
  const actor = getByRole("button", { name: /^Japan, state/ });
  await expect.element(actor).toBeVisible();
  drag(actor.element(), 2, 2);
  expect(store.getState().view.selection).toEqual({ kind: "actor", actor: "japan" });
  expect(store.getState().view.pins).toEqual({});
});

test("the pin lets the actor go", async () => {
  const { getByRole, store, container, requests } = await renderMap({
    pins: { [japan]: { x: 0.5, y: 0.5 } },
  });
  await expect.element(getByRole("button", { name: "Japan, state, 2 ties, pinned" })).toBeVisible();
  const place = transformOf(container, "japan");
  await getByRole("button", { name: "Unpin Japan" }).click();
  expect(store.getState().view.pins).toEqual({});
  expect(requests.at(-1)).toEqual({ kind: "unpin", node: 4 });
  await expect.poll(() => transformOf(container, "japan")).not.toBe(place);
  await expect.element(getByRole("button", { name: "Japan, state, 2 ties" })).toHaveFocus();
});

test("with the keyboard, Alt and an arrow key move an actor, and P lets it go", async () => {
  const { getByRole, store, container } = await renderMap();
  const actor = getByRole("button", { name: /^Japan, state/ });
  await expect.element(actor).toBeVisible();
  const place = transformOf(container, "japan");
  (actor.element() as SVGElement).focus();
  await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(Object.keys(store.getState().view.pins)).toEqual(["japan"]);
  await expect.poll(() => transformOf(container, "japan")).not.toBe(place);
  await expect.element(actor).toHaveFocus();
  await userEvent.keyboard("p");
  expect(store.getState().view.pins).toEqual({});
  await expect.poll(() => transformOf(container, "japan")).toBe(place);
});

test("on a keyboard that writes no Latin, the key at the place of P lets an actor go", async () => {
  const { getByRole, store } = await renderMap({ pins: { [japan]: { x: 0.5, y: 0.5 } } });
  const actor = getByRole("button", { name: /^Japan, state/ });
  await expect.element(actor).toBeVisible();
  const press = (key: string, code: string) =>
    actor
      .element()
      .dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
  press(",", "KeyP");
  expect(Object.keys(store.getState().view.pins)).toEqual(["japan"]);
  press("ح", "KeyP");
  expect(store.getState().view.pins).toEqual({});
});

test("the layout hears of pins that come and go with the view", async () => {
  const { getByRole, store, requests } = await renderMap();
  await expect.element(getByRole("button", { name: /^Japan/ }).first()).toBeVisible();
  store.setState(pin(japan, { x: 0.2, y: 0.2 }));
  expect(requests.at(-1)).toEqual({ kind: "drop", node: 4, place: { x: 0.2, y: 0.2 } });
  store.setState(unpin(japan));
  expect(requests.at(-1)).toEqual({ kind: "unpin", node: 4 });
  const { length } = requests;
  store.setState(clearSelection);
  expect(requests).toHaveLength(length);
});

test("Arrange again says that it is at work, and when it is done", async () => {
  const { layout } = createSteadyLayout();
  let isHeld = false;
  const held: (() => void)[] = [];
  const slow: LayoutEngine = {
    ...layout,
    send: (request) => (isHeld ? held.push(() => layout.send(request)) : layout.send(request)),
  };
  const { getByRole } = await renderWorld(
    <MapProvider>
      <MapControls />
      <LiveRegion />
    </MapProvider>,
    { layout: slow, dossier: mapDossier },
  );
  const said = () => document.querySelector("[aria-live=polite]")?.textContent;
  isHeld = true;
  await getByRole("button", { name: "Arrange again" }).click();
  await expect.element(getByRole("button", { name: "Arranging the map…" })).toBeVisible();
  await expect.poll(said).toBe("Arranging the map…");
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const answer of held) answer();
  await expect.element(getByRole("button", { name: "Arrange again" })).toBeVisible();
  await expect.poll(said).toBe("The map is arranged anew.");
});

test("Arrange again lets all pins go and asks for everyone's own place", async () => {
  const { getByRole, store, requests } = await renderMap({ pins: { [japan]: { x: 0.5, y: 0.5 } } });
  await getByRole("button", { name: "Arrange again" }).click();
  expect(store.getState().view.pins).toEqual({});
  expect(requests.at(-1)).toMatchObject({ kind: "arrange", pins: [] });
  await expect.element(getByRole("button", { name: "Unpin Japan" })).not.toBeInTheDocument();
});

test("what arranging again has replaced can be put back, pins and all, though it was asked for twice", async () => {
  const { getByRole, store, requests } = await renderMap();
  const arrange = getByRole("button", { name: "Arrange again" });
  const putBack = getByRole("button", { name: "Put back as it was" });
  const actor = getByRole("button", { name: /^Japan, state/ });
  await expect.element(actor).toBeVisible();
  await expect.element(putBack).not.toBeInTheDocument();
  drag(actor.element(), 60, -40);
  await expect.element(getByRole("button", { name: "Unpin Japan" })).toBeVisible();
  const { pins } = store.getState().view;
  await arrange.click();
  await arrange.click();
  expect(store.getState().view.pins).toEqual({});
  await putBack.click();
  expect(store.getState().view.pins).toEqual(pins);
  const last = requests.at(-1);
  expect(last).toMatchObject({ kind: "arrange", pins: [{ place: pins[japan] }] });
  expect(last?.kind === "arrange" && last.known?.every((place) => place !== undefined)).toBe(true);
  await expect.element(getByRole("button", { name: "Unpin Japan" })).toBeVisible();
  await expect.element(putBack).not.toBeInTheDocument();
  await expect.element(arrange).toHaveFocus();
});
