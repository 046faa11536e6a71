import { expect } from "@playwright/test";
import { open, settle, test } from "./site";

test("on paper there is the whole article, every passage of what is selected, and every tie of the table above all that follows, whichever way the sheet lies", async ({
  page,
}) => {
  await open(page, "lang=en&read=original&tie=condemnation:nato>russia");
  await page.emulateMedia({ media: "print" });
  const article = page.getByRole("region", { name: "Article" });
  await expect(article.getByText("أخبار ذات صلة")).toBeVisible();
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByRole("heading", { name: "NATO condemns Russia" })).toBeVisible();
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll("section, section *")].filter((element) => {
        const { overflowY } = getComputedStyle(element);
        return (
          overflowY !== "visible" &&
          element.clientHeight > 40 &&
          element.scrollHeight > element.clientHeight + 1
        );
      }).length,
  );
  expect(cut).toBe(0);

  await page.emulateMedia({ media: null });
  await open(page, "lang=en&actor=nato");
  await expect(evidence.getByRole("heading", { name: "NATO condemns Russia" })).toBeHidden();
  const [, count = ""] = /of (\d+)/.exec(await evidence.getByText(/^1 of \d+$/).innerText()) ?? [];
  await expect(evidence.getByRole("blockquote")).toHaveCount(1);
  await settle(page);
  const pdf = await page.pdf();
  // Four pages hold the text and one passage: what comes too late for paper is left off its end.
  const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;
  expect(pages).toBeGreaterThan(7);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(evidence.getByRole("blockquote")).toHaveCount(Number(count));
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(evidence.getByRole("blockquote")).toHaveCount(1);

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
    }, `${width} × ${height} px`).toPass();
  }
});
