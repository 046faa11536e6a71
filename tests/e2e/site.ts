import { test as base, expect, type Page, type Request } from "@playwright/test";

/** What each page has asked for and not got yet. */
const awaited = new WeakMap<Page, Set<Request>>();

/** Every request to another host, every error in the console and every breach of the content security policy fails the test. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const host = new URL(baseURL ?? "").host;
      const asked = new Set<Request>();
      awaited.set(page, asked);
      page.on("requestfinished", (request) => asked.delete(request));
      page.on("requestfailed", (request) => asked.delete(request));
      page.on("request", (request) => {
        asked.add(request);
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.host !== host) faults.push(`request to ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the site at a link and waits until the map is drawn. */
export async function open(page: Page, link = "lang=en&read=original"): Promise<void> {
  await page.goto(`./#${link}`);
  await expect(page.getByRole("button", { name: /^(Japan|اليابان)/ }).first()).toBeVisible();
}

/**
 * Waits until the page is at rest: nothing is being fetched, nothing moves, and frames were painted that changed nothing. Unlike
 * an idle network this can be waited for again, after each step on one page.
 */
export async function settle(page: Page): Promise<void> {
  let before = "";
  await expect(async () => {
    const now = await page.evaluate(async () => {
      const frame = () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, 60));
      const isStill = document.fonts.status === "loaded" && document.getAnimations().length === 0;
      return isStill ? document.documentElement.outerHTML : "";
    });
    const isAtRest = now !== "" && now === before && awaited.get(page)?.size === 0;
    before = now;
    expect(isAtRest, "the page is at rest").toBe(true);
  }).toPass({ intervals: [20] });
}
