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

    test("shows what a link selects, and what is selected on the map, which keeps the focus", async ({
      page,
    }) => {
      await page.goto("./#lang=en&tie=condemnation:nato>russia");
      await expect(headingOf(page, "NATO condemns Russia")).toBeInViewport();
      await open(page);
      await expect(headingOf(page, "NATO condemns Russia")).toBeHidden();
      const tie = page.getByRole("button", { name: /^NATO condemns Russia, 2 passages/ });
      await tie.focus();
      await page.keyboard.press("Enter");
      await expect(headingOf(page, "NATO condemns Russia")).toBeInViewport();
      await expect(tie).toBeFocused();
      await page.keyboard.press("j");
      await expect(page.locator("aside li[aria-current]")).toContainText("وقال روته إن روسيا تواصل شن الحرب");
      await expect(page.locator("aside li[aria-current]")).toBeInViewport();
    });
  });
}
