import { test as base, expect, type Page } from "@playwright/test";

/** Every request to another host, every error in the console and every breach of the content security policy fails the test. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const host = new URL(baseURL ?? "").host;
      page.on("request", (request) => {
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

/** Waits until nothing more is fetched and nothing moves. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(
    () => document.fonts.status === "loaded" && document.getAnimations().length === 0,
  );
}
