import axe from "axe-core";
import type { Page } from "playwright";

type Broken = readonly { id: string; at: readonly string[] }[];

/** Returns the accessibility rules of axe-core that a page breaks, each with the beginnings of the elements that do. */
export async function brokenRules(page: Page): Promise<Broken> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({
      resultTypes: ["violations"],
      // It reads two lines of a name, or a word and the number beside it, as one word that the accessible name lacks.
      rules: { "label-content-name-mismatch": { enabled: false } },
    });
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }));
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
