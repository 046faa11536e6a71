import { expect, type Page } from "@playwright/test";
import { brokenRules } from "../support/brokenRules";
import { screensBesides, sizes, views } from "../support/everyView";
import { settle, test } from "./site";

/** Opens a view in each language, one in light and one in dark, and asks for broken rules: colours are the same in both. */
async function expectNothingBroken(page: Page, view: string): Promise<void> {
  for (const [language, colorScheme] of [
    ["ar", "light"],
    ["en", "dark"],
  ] as const) {
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
    await page.goto(`./#${view}&lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
    await expect(page.getByRole("heading").first()).toBeVisible();
    await settle(page);
    expect(await brokenRules(page), `${language}, ${colorScheme}`).toEqual([]);
  }
}

// The widest layout has the same parts in other places; the benchmark goes over it, too.
for (const size of sizes.filter(({ width }) => width < 1920)) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });
    for (const view of views) {
      test(`no accessibility rule is broken in ${view}`, ({ page }) => expectNothingBroken(page, view));
    }
  });
}

for (const view of screensBesides) {
  test(`no accessibility rule is broken in ${view}`, ({ page }) => expectNothingBroken(page, view));
}
