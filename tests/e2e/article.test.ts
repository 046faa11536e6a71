import { expect } from "@playwright/test";
import { open, test } from "./site";

test("both texts stand side by side in a window of any width, and the map keeps its room", async ({
  page,
}) => {
  await open(page, "lang=en&read=both");
  const article = page.getByRole("region", { name: "Article" });
  const paragraph = (language: string) => article.locator(`[lang="${language}"] > p`).first().boundingBox();
  for (const width of [1100, 1280, 1440, 1600, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(async () => {
      const [english, arabic] = await Promise.all(["en", "ar"].map(paragraph));
      expect((english?.x ?? 0) + (english?.width ?? 0)).toBeLessThanOrEqual(arabic?.x ?? 0);
      expect(Math.abs((english?.y ?? 0) - (arabic?.y ?? 0))).toBeLessThan(20);
      const map = await page.getByRole("region", { name: "Map" }).boundingBox();
      expect(map?.width).toBeGreaterThanOrEqual(520);
    }, `${width} px`).toPass();
  }
});
