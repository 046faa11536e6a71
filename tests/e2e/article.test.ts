import { expect } from "@playwright/test";
import { open, test } from "./site";

for (const colorScheme of ["light", "dark"] as const) {
  test(`in ${colorScheme} forced colours a marked passage has the ink of the text around it`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await open(page);
    const inks = await page.getByRole("region", { name: "Article" }).evaluate((article) => {
      const inkOf = (element: Element) => getComputedStyle(element).color;
      return [...article.querySelectorAll("mark")].map((mark) => ({
        own: inkOf(mark),
        around: inkOf(mark.parentElement as Element),
      }));
    });
    expect(inks.length).toBeGreaterThan(0);
    for (const { own, around } of inks) expect(own).toBe(around);
  });
}
