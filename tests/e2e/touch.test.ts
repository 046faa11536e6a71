import { expect } from "@playwright/test";
import { open, test } from "./site";

for (const [width, height] of [
  [1180, 820],
  [844, 390],
] as const) {
  test.describe(`a touch screen of ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test("shows each relation type's ties and passages beside what can be done with it", async ({ page }) => {
      await open(page);
      const item = page.getByRole("region", { name: "Filters" }).getByRole("listitem").first();
      await expect(item.getByText(/^\d+ ties$/)).toBeVisible();
      await expect(item.getByText(/^\d+ passages$/)).toBeVisible();
      await expect(item.getByRole("button", { name: "only Cooperation" })).toBeVisible();
      await expect(item.getByRole("button", { name: "meaning: Cooperation" })).toBeVisible();
    });
  });
}
