import { expect } from "@playwright/test";
import { open, test } from "./site";

for (const [width, height] of [
  [1180, 820],
  [844, 390],
] as const) {
  test.describe(`a touch screen of ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test("speaks of no key: in Evidence, help, search, form and walk", async ({ page }) => {
      const keys = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("kbd, [data-keys]")]
            .filter((key) => key.checkVisibility({ visibilityProperty: true }))
            .map((key) => key.parentElement?.textContent),
        );
      await open(page, "lang=en&read=original");
      await expect(page.getByText(/^Walk through all passages/)).toBeAttached();
      expect(await keys()).toEqual([]);
      await page
        .getByRole("button", { name: /^Search/ })
        .first()
        .click();
      await expect(page.getByRole("combobox")).toBeVisible();
      expect(await keys()).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("button", { name: "Method" }).first().click();
      const method = page.getByRole("dialog", { name: "Method" });
      await expect(method).toBeVisible();
      expect(await keys()).toEqual([]);
      // Who has a keyboard all the same unfolds its part: a heading with nothing below it there is none.
      await expect(method.getByText("Next and previous passage")).toBeHidden();
      await method.getByRole("heading", { name: "With a keyboard" }).tap();
      await expect(method.getByText("Next and previous passage")).toBeVisible();
      await expect(method.getByRole("checkbox", { name: /^The keys J, K/ })).toBeVisible();
      await page.keyboard.press("Escape");
      await open(page, "lang=en&read=original&tie=condemnation:nato>russia");
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("button", { name: "Edit a copy" }).click();
      await expect(page.getByRole("button", { name: "Agree" }).first()).toBeAttached();
      expect(await keys()).toEqual([]);
      await page.getByRole("button", { name: "Edit", exact: true }).first().click();
      await expect(page.getByRole("button", { name: "Cancel", exact: true })).toBeVisible();
      expect(await keys()).toEqual([]);
      await page.getByRole("button", { name: "Cancel", exact: true }).click();
      await page.getByRole("button", { name: "More about the text" }).click();
      await page.getByRole("button", { name: /^Sentence by sentence/ }).click();
      await expect(page.getByText(/looked at/).first()).toBeVisible();
      expect(await keys()).toEqual([]);
    });
  });
}

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test("a phone on its side shows a passage in the article when it is asked to; it and a tablet show each relation type's ties and passages beside what can be done with it", async ({
    page,
  }) => {
    await open(page, "lang=en&tie=condemnation:nato>russia");
    await page.getByRole("button", { name: "Show in article" }).first().tap();
    await expect(page.locator("article mark[aria-current]").first()).toBeInViewport();
    for (const [width, height] of [
      [844, 390],
      [1180, 820],
    ] as const) {
      await page.setViewportSize({ width, height });
      const item = page.getByRole("region", { name: "Filters" }).getByRole("listitem").first();
      await expect(item.getByText(/^\d+ ties$/)).toBeVisible();
      await expect(item.getByText(/^\d+ passages$/)).toBeVisible();
      await expect(item.getByRole("button", { name: "only Cooperation" })).toBeVisible();
      await expect(item.getByRole("button", { name: "meaning: Cooperation" })).toBeVisible();
    }
  });
});
