import { expect, type Page } from "@playwright/test";
import { open, test } from "./site";

const headingOf = (page: Page, name: string) =>
  page.getByRole("region", { name: "Evidence" }).getByRole("heading", { name });

for (const [width, height] of [
  [844, 390],
  [360, 225],
  [320, 175],
] as const) {
  test.describe(`a window of ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height } });

    test("shows the evidence of what is selected, and leaves the focus on the map", async ({ page }) => {
      await open(page);
      const tie = page.getByRole("button", { name: /^NATO condemns Russia, 2 passages/ });
      await tie.focus();
      await page.keyboard.press("Enter");
      await expect(headingOf(page, "NATO condemns Russia")).toBeInViewport();
      await expect(tie).toBeFocused();
      await page.keyboard.press("j");
      await expect(page.locator("aside li[aria-current]")).toContainText("وقال روته إن روسيا تواصل شن الحرب");
      await expect(page.locator("aside li[aria-current]")).toBeInViewport();
    });

    test("shows what a link selects", async ({ page }) => {
      await page.goto("./#lang=en&tie=condemnation:nato>russia");
      await expect(headingOf(page, "NATO condemns Russia")).toBeInViewport();
    });
  });
}

test.describe("a phone on its side", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test("shows a passage in the article when it is asked to", async ({ page }) => {
    await open(page, "lang=en&tie=condemnation:nato>russia");
    await page.getByRole("button", { name: "Show in article" }).first().tap();
    await expect(page.locator("article mark[aria-current]").first()).toBeInViewport();
  });
});
