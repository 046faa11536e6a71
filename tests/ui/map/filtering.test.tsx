import { expect, test } from "vitest";
import { toggleActor, toggleType } from "../../../src/state/filtering";
import { readIn } from "../../../src/state/viewing";
import { renderMap } from "./renderMap";

const placesOf = (container: Element) =>
  Object.fromEntries(
    [...container.querySelectorAll("[data-actor]")].map((actor) => [
      actor.getAttribute("data-actor"),
      actor.getAttribute("transform"),
    ]),
  );
const linesOf = (container: Element) =>
  [...container.querySelectorAll("[data-tie] [data-part='hit']")].map((line) => line.getAttribute("d"));

test("a filter hides ties and actors, and moves nobody", async () => {
  const { getByRole, store, container } = await renderMap();
  const tie = getByRole("button", { name: "Russia takes hostile action against Ukraine, 1 passage" });
  const ukraine = getByRole("button", { name: /^Ukraine/ });
  await expect.element(tie).toBeVisible();
  const before = placesOf(container);
  store.setState(toggleType("conflict"));
  await expect.element(tie).not.toBeInTheDocument();
  await expect.element(ukraine).not.toBeInTheDocument();
  await expect.element(getByRole("button", { name: "Russia, state, 2 ties" })).toBeVisible();
  expect(placesOf(container)).toEqual(before);
  store.setState(toggleType("conflict"));
  await expect.element(tie).toBeVisible();
  expect(placesOf(container)).toEqual(before);
});

test("what is written past React survives every rendering", async () => {
  const { getByRole, store, container } = await renderMap();
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  const before = linesOf(container);
  expect(before.every((line) => line?.startsWith("M"))).toBe(true);
  store.setState(readIn("ar"));
  await expect.element(getByRole("button", { name: /^الناتو يدين/ })).toBeVisible();
  store.setState(readIn("en"));
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  expect(linesOf(container)).toEqual(before);
});

test("where nothing is left, the map says what was asked, how much is hidden, and leads back", async () => {
  const { getByRole, getByText, store } = await renderMap();
  for (const type of ["cooperation", "condemnation", "concern"] as const) store.setState(toggleType(type));
  store.setState(toggleActor("china" as never));
  await expect.element(getByRole("heading", { name: "No tie matches" })).toBeVisible();
  await expect.element(getByText("Conflict, around", { exact: false })).toBeVisible();
  await expect.element(getByText("5 ties are hidden by the filter.")).toBeVisible();
  await getByRole("button", { name: "Clear the filter" }).click();
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
});
