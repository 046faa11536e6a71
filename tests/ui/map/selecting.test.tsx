import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { selectSteps } from "../../../src/state/selectedEvidence";
import { walk } from "../../../src/state/selecting";
import { renderMap } from "./renderMap";

const condemns = "NATO condemns Russia, 2 passages";
const invades = "Russia takes hostile action against Ukraine, 1 passage";
const asTie = { kind: "tie", tie: "condemnation:nato>russia" };

const emphasisOf = (container: Element, tie: string) =>
  container.querySelector(`[data-tie="${tie}"] [data-drawing]`)?.getAttribute("data-emphasis");

test("a click on a tie selects it", async () => {
  const { getByRole, store } = await renderMap();
  await getByRole("button", { name: condemns }).click();
  expect(store.getState().view.selection).toEqual(asTie);
  await expect.element(getByRole("button", { name: condemns })).toHaveAttribute("aria-pressed", "true");
});

test("a click on an actor selects it, and a click beside everything lets go", async () => {
  const { getByRole, store } = await renderMap();
  await getByRole("button", { name: "Russia, state, 3 ties" }).click();
  expect(store.getState().view.selection).toEqual({ kind: "actor", actor: "russia" });
  await getByRole("group", { name: "Ties and actors" }).click({ position: { x: 5, y: 5 } });
  expect(store.getState().view.selection).toEqual({ kind: "nothing" });
});

test("walking through an actor, its tie that is read is selected on the map, and the actor alone stands out", async () => {
  const { getByRole, container, store } = await renderMap();
  await getByRole("button", { name: "Russia, state, 3 ties" }).click();
  const read = new Set<string>();
  for (const { tie } of selectSteps(store.getState())) {
    await expect.poll(() => emphasisOf(container, tie)).toBe("selected");
    const selected = [...container.querySelectorAll('[data-tie] [data-emphasis="selected"]')];
    expect(selected.length).toBe(1);
    expect(container.querySelectorAll("[data-tie][aria-pressed='true']").length).toBe(0);
    expect(container.querySelectorAll('[data-actor][data-emphasis="selected"]').length).toBe(1);
    read.add(tie);
    store.setState(walk(1));
  }
  expect(read.size).toBe(3);
});

test("pointing at a tie makes the others fade and the tie name itself", async () => {
  const { getByRole, getByText, container } = await renderMap();
  await getByRole("button", { name: condemns }).hover();
  await expect.poll(() => emphasisOf(container, "condemnation:nato>russia")).toBe("pointed");
  expect(emphasisOf(container, "conflict:russia>ukraine")).toBe("faded");
  await expect.element(getByText("2 passages", { exact: true })).toBeVisible();
  await getByRole("group", { name: "Ties and actors" }).hover({ position: { x: 5, y: 5 } });
  await expect.poll(() => emphasisOf(container, "conflict:russia>ukraine")).toBe("rest");
});

test("the map is one stop of the Tab key, and arrow keys lead from mark to mark", async () => {
  const { getByRole, container } = await renderMap();
  await expect.element(getByRole("button", { name: condemns })).toBeVisible();
  expect(container.querySelectorAll("svg [tabindex='0']")).toHaveLength(1);
  getByRole("button", { name: "Fit the map" }).element().focus();
  await userEvent.keyboard("{Tab}{ArrowRight}{ArrowRight}");
  await expect.element(getByRole("button", { name: condemns })).toHaveFocus();
  await expect.poll(() => emphasisOf(container, "conflict:russia>ukraine")).toBe("faded");
  await userEvent.keyboard("{PageDown}");
  await expect.element(getByRole("button", { name: "NATO, organisation, 2 ties" })).toHaveFocus();
  await userEvent.keyboard("{End}{Home}");
  expect(document.activeElement?.getAttribute("data-tie")).not.toBeNull();
});

test("the Tab key stops at a mark, not at the drawing, as soon as the drawing is there", async () => {
  const { container } = await renderMap();
  const drawing = container.querySelector<SVGSVGElement>("svg[role=group]");
  drawing?.focus();
  expect(document.activeElement).toBe(document.body);
});

test("Enter and Space select what has the focus, which stays there; Escape clears", async () => {
  const { getByRole, store } = await renderMap();
  const tie = getByRole("button", { name: invades });
  await expect.element(tie).toBeVisible();
  (tie.element() as SVGElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "conflict:russia>ukraine" });
  await expect.element(tie).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(store.getState().view.selection).toEqual({ kind: "nothing" });
  await userEvent.keyboard(" ");
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "conflict:russia>ukraine" });
});

test("Escape that clears a selection does nothing else; the next is for what is open beside the map", async () => {
  const { getByRole, store } = await renderMap();
  const tie = getByRole("button", { name: invades });
  await expect.element(tie).toBeVisible();
  (tie.element() as SVGElement).focus();
  await userEvent.keyboard("{Enter}");
  const used: boolean[] = [];
  const listen = (event: KeyboardEvent) => used.push(event.defaultPrevented);
  document.addEventListener("keydown", listen);
  await userEvent.keyboard("{Escape}{Escape}");
  document.removeEventListener("keydown", listen);
  expect(store.getState().view.selection).toEqual({ kind: "nothing" });
  expect(used).toEqual([true, false]);
});

test("in Arabic the left arrow key leads on", async () => {
  const { getByRole } = await renderMap({ language: "ar" });
  const first = getByRole("button", { name: /^الصين تتعاون/ });
  await expect.element(first).toBeVisible();
  (first.element() as SVGElement).focus();
  await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
  await expect.element(first).toHaveFocus();
});

test("where the targets of two ties overlap, the nearer one is meant", async () => {
  const { getByRole, container, store } = await renderMap();
  await expect.element(getByRole("button", { name: condemns })).toBeVisible();
  const [one, other] = ["cooperation:china>russia", "conflict:russia>ukraine"].map((id) => {
    const hit = container.querySelector<SVGPathElement>(`[data-tie="${id}"] [data-part="hit"]`);
    if (hit === null) throw new Error(`no ${id}`);
    const { x, y } = hit.getPointAtLength(hit.getTotalLength() / 3);
    const { left, top } = hit.ownerSVGElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { hit, clientX: x + left, clientY: y + top };
  });
  const press = (at: typeof one, on: typeof one) =>
    on?.hit.dispatchEvent(
      new MouseEvent("click", {
        bubbles: true,
        detail: 1,
        clientX: at?.clientX ?? 0,
        clientY: at?.clientY ?? 0,
      }),
    );
  press(one, other);
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "cooperation:china>russia" });
  press(other, one);
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "conflict:russia>ukraine" });
});
