import type { Browser } from "playwright";
import { brokenRules } from "../../tests/support/brokenRules";
import { looks, sizes, views } from "../../tests/support/everyView";
import { type Row, row } from "./table";

/** Rules of axe-core broken, over every view × language × theme × size. */
export async function accessibilityRows(browser: Browser, url: string): Promise<readonly Row[]> {
  const broken: string[] = [];
  let pages = 0;
  for (const viewport of sizes) {
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const view of views) {
      for (const look of looks) {
        await page.goto("about:blank");
        await page.goto(`${url}#${view}&${look}`);
        await page.locator("#root h1, #root h2").first().waitFor();
        await page.waitForTimeout(400);
        pages += 1;
        const rules = await brokenRules(page);
        broken.push(...rules.map(({ id }) => `${id} at ${view}&${look}, ${viewport.width} px`));
      }
    }
    await context.close();
  }
  for (const each of broken) console.error(each);
  return [row(`accessibility rules broken (axe-core, ${pages} views)`, [broken.length], "", { most: 0 })];
}
