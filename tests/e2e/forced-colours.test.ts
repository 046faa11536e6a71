import { expect } from "@playwright/test";
import { open, test } from "./site";

test.use({ forcedColors: "active" });

test("where the system gives the colours, only the current tab is underlined, a marked passage has the ink of the text around it, and every line and sign has one colour", async ({
  page,
}) => {
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

  const text = page.getByRole("region", { name: "Article" });
  await expect(text.locator("mark").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const inks = await text.evaluate((article) => {
      const inkOf = (element: Element) => getComputedStyle(element).color;
      return [...article.querySelectorAll("mark")].map((mark) => ({
        own: inkOf(mark),
        around: inkOf(mark.parentElement as Element),
      }));
    });
    expect(inks.length).toBeGreaterThan(0);
    for (const { own, around } of inks) expect(own, colorScheme).toBe(around);
  }

  await open(page, "lang=en&tie=condemnation:nato>russia");
  await expect(page.locator("article svg[data-type]").first()).toBeAttached();
  const colours = await page
    .locator("[data-type]")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue("--line")));
  expect(colours.length).toBeGreaterThan(30);
  expect(new Set(colours)).toEqual(new Set(["CanvasText"]));
});
