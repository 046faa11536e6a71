import { expect } from "@playwright/test";
import { open, test } from "./site";

test.use({ forcedColors: "active" });

test("where the system gives the colours, only the current tab is underlined", async ({ page }) => {
  await open(page);
  const edges = (name: string) =>
    page
      .locator("label")
      .filter({ hasText: name })
      .evaluate((label) => {
        const { borderBlockStartColor, borderBlockEndColor } = getComputedStyle(label);
        // The line under the word alone.
        const underline = getComputedStyle(label, "::after").borderBlockEndColor;
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const drawn = (colour: string) => colour !== ground;
        return [drawn(borderBlockStartColor) || drawn(borderBlockEndColor), drawn(underline)];
      });
  for (const [current, other] of [
    ["Map", "Table"],
    ["Original", "Translation"],
  ] as const) {
    expect(await edges(current)).toEqual([false, true]);
    expect(await edges(other)).toEqual([false, false]);
  }
});

test("and every line and sign has one colour, on the map and beside it", async ({ page }) => {
  await open(page, "lang=en&tie=condemnation:nato>russia");
  await expect(page.locator("article svg[data-type]").first()).toBeAttached();
  const colours = await page
    .locator("[data-type]")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue("--line")));
  expect(colours.length).toBeGreaterThan(30);
  expect(new Set(colours)).toEqual(new Set(["CanvasText"]));
});
