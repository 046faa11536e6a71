import { expect, type Page } from "@playwright/test";
import { brokenRules } from "../support/brokenRules";
import { screensBesides, sizes, views } from "../support/everyView";
import { settle, test } from "./site";

/**
 * Goes through views on one page, each in both languages, one in light and one in dark, and asks for broken rules: colours are
 * the same in both.
 */
async function expectNothingBroken(page: Page, links: readonly string[]): Promise<void> {
  test.slow();
  for (const [language, colorScheme] of [
    ["ar", "light"],
    ["en", "dark"],
  ] as const) {
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
    for (const link of links) {
      await page.goto(`./#${link}&lang=${language}`);
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
      await expect(page.getByRole("heading").first()).toBeVisible();
      await settle(page);
      expect.soft(await brokenRules(page), `${link}, ${language}, ${colorScheme}`).toEqual([]);
    }
  }
}

// The widest layout has the same parts in other places; the benchmark goes over it, too.
for (const size of sizes.filter(({ width }) => width < 1920)) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });
    test("no accessibility rule is broken in any view", ({ page }) => expectNothingBroken(page, views));
  });
}

test("no accessibility rule is broken on the other screens", ({ page }) =>
  expectNothingBroken(page, screensBesides));
