import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { parseLink } from "../../../src/core/link/link";
import { firstView } from "../../../src/core/link/view";
import { openView } from "../../../src/state/viewing";
import { Notices } from "../../../src/ui/shell/MapColumn";
import { renderWorld } from "../../support/world";

async function open(link: string) {
  const { store } = await renderWorld(<Notices />);
  const { view, notices } = parseLink(link, store.getState().graph, firstView);
  store.setState(openView(view, notices));
  return store;
}

test("what a link asks for and is not there is said, until dismissed", async () => {
  const store = await open("#lang=en&tie=condemnation:atlantis>russia&by=nobody");
  const status = page.getByRole("status");
  await expect.element(status.getByText(/tie.+condemnation:atlantis>russia/)).toBeVisible();
  await expect.element(status.getByText(/actor.+nobody/)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(store.getState().notices).toEqual([]);
  await expect.element(status).toHaveTextContent("");
});

test("markup in a link is shown as text", async () => {
  await open("#lang=en&tie=%3Cimg%20src%3Dx%3E");
  await expect.element(page.getByText(/<img src=x>/)).toBeVisible();
  expect(document.querySelector("[role=status] img")).toBeNull();
});

test("a link that is too long says so", async () => {
  await open(`#tie=${"x".repeat(100_000)}`);
  await expect.element(page.getByText(/characters long/)).toBeVisible();
});

test("a link that is sound says nothing", async () => {
  await open("#lang=ar&hide=concern");
  await expect.element(page.getByRole("status")).toHaveTextContent("");
});
