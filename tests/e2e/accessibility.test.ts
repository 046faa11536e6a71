import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { looks, screensBesides, sizes, views } from "../support/everyView";
import { settle, test } from "./site";

// The widest layout has the same parts in other places; the benchmark goes over it, too.
for (const size of sizes.filter(({ width }) => width < 1920)) {
  for (const view of views) {
    test(`no accessibility rule is broken at ${size.width} px, ${view}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: "reduce" });
      for (const look of looks) {
        await page.goto(`./?${look}#${view}&${look}`);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => ({ look, id, at: nodes.map((node) => node.html.slice(0, 120)) })),
        ).toEqual([]);
      }
    });
  }
}

for (const view of screensBesides) {
  test(`no accessibility rule is broken in ${view}, light and dark, in either language`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const look of ["lang=en&theme=light", "lang=ar&theme=dark"]) {
      await page.goto(`./?${look}#${view}&${look}`);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ look, id, at: nodes[0]?.html.slice(0, 120) }))).toEqual([]);
    }
  });
}
