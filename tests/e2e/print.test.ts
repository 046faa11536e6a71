import { expect } from "@playwright/test";
import { open, test } from "./site";

test("on paper the table keeps every tie, above all that follows, whichever way the sheet lies", async ({
  page,
}) => {
  await open(page, "lang=en");
  const ties = await page.locator("[data-tie][data-shown]").count();
  await page.goto("./#lang=en&view=table");
  await page.emulateMedia({ media: "print" });
  const rows = page.locator("tbody tr");
  for (const [width, height] of [
    [720, 1000],
    [1040, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(rows).toHaveCount(ties);
    await expect(async () => {
      const last = await rows.last().boundingBox();
      const next = await page.getByRole("region", { name: "Evidence" }).boundingBox();
      if (last === null || next === null) throw new Error("something is not printed");
      expect(last.y + last.height).toBeLessThanOrEqual(next.y);
    }, `${width} × ${height} px`).toPass({ timeout: 15_000 });
  }
});
