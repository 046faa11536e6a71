import { expect } from "@playwright/test";
import { open, test } from "./site";

for (const [width, height] of [
  [720, 1000],
  [1040, 700],
] as const) {
  test(`on paper of ${width} × ${height} px the table keeps every tie, above all that follows`, async ({
    page,
  }) => {
    await open(page, "lang=en");
    const ties = await page.locator("[data-tie][data-shown]").count();
    await page.goto("./?table#lang=en&view=table");
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: "print" });
    const rows = page.locator("tbody tr");
    await expect(rows).toHaveCount(ties);
    const last = await rows.last().boundingBox();
    const next = await page.getByRole("region", { name: "Evidence" }).boundingBox();
    if (last === null || next === null) throw new Error("something is not printed");
    expect(last.y + last.height).toBeLessThanOrEqual(next.y);
  });
}
