import { expect } from "@playwright/test";
import { open, test } from "./site";

test("from a pasted text by its cast and sentence by sentence to a claim on the map, with keys alone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.getByRole("button", { name: "Dossiers" }).click();
  await page.getByRole("button", { name: "New dossier" }).click();
  await expect(page.locator("textarea")).toBeFocused();
  const text =
    "Japan condemned Russia on Monday.\nThe weather was fine.\nChina warned NATO, and Japan agreed.";
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: /Japan.* is an actor/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("0 of 2 looked at")).toBeVisible();
  await expect(page.locator("mark")).toHaveText("Japan condemned Russia on Monday");
  // Emptied and chosen again: what is filled in may change with the rules.
  for (const key of ["d", "5", "6", "Enter"]) await page.keyboard.press(key);
  await expect(page.getByText("1 of 2 looked at")).toBeVisible();
  await expect(page.locator("mark")).toHaveText("China warned NATO");
  await page.keyboard.press("n");
  await expect(page.getByText("All have been looked at.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("1 of 2 looked at")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("spinbutton", { name: "Passage to code" })).toBeFocused();
  const map = page.getByRole("region", { name: "Map" });
  await expect(map.getByRole("button", { name: /Japan condemns Russia/ })).toBeVisible();
});

test("what has the keyboard before its code has come keeps it: a panel, and the search, key by key", async ({
  page,
}) => {
  const releases: (() => void)[] = [];
  for (const chunk of [/\/panels-.*\.js$/, /\/SearchCombobox-.*\.js$/]) {
    const held = new Promise<void>((resolve) => releases.push(resolve));
    await page.route(chunk, async (route) => {
      await held;
      await route.continue();
    });
  }
  const [releasePanels = () => {}, releaseSearch = () => {}] = releases;
  await open(page);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await evidence.locator("[data-scroller]").focus();
  await expect(evidence).not.toContainText("In short");
  const article = page.getByRole("region", { name: "Article" });
  await article.evaluate((frame) => frame.setAttribute("data-first", ""));
  releasePanels();
  await expect(evidence).toContainText("In short");
  await expect(evidence.locator("[data-scroller]")).toBeFocused();
  await expect(article.locator("mark").first()).toBeVisible();
  await expect(article).toHaveAttribute("data-first");
  await page.keyboard.type("/rus");
  releaseSearch();
  await page.keyboard.type("sia");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(page.getByRole("combobox")).toHaveValue("russia");
});
