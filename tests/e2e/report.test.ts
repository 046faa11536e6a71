import { expect } from "@playwright/test";
import builtIn from "../../data/japan-nato.isnad.json" with { type: "json" };
import type { Dossier } from "../../src/core/dossier/dossier";
import { filterTies, noFilter } from "../../src/core/graph/filter";
import { createGraph } from "../../src/core/graph/graph";
import { test } from "./site";

const ties = filterTies(createGraph(builtIn as unknown as Dossier), noFilter);
const quotes = ties.flatMap((tie) => tie.claims.flatMap(({ passages }) => passages)).length;

test("the report is opened from the export, holds the map, every tie with all its quotes, and the sources, in either language, and leads back to the map; a filtered one says so", async ({
  page,
}) => {
  await page.goto("./#lang=en&theme=dark");
  await page.getByRole("button", { name: "Export" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Report/ })
    .click();
  for (const { language, map, sources, names } of [
    { language: "en", map: "The map of the ties listed below", sources: "Sources", names: ["Japan", "NATO"] },
    { language: "ar", map: "خريطة الصلات المذكورة أدناه", sources: "المصادر", names: ["اليابان", "الناتو"] },
  ]) {
    if (language === "ar") await page.goto(`./?${language}#lang=${language}&view=report&theme=dark`);
    const picture = page.getByRole("img", { name: map });
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.width).toBeGreaterThan(500);
    // In the page's own faces: an image would be drawn before those in it are there.
    for (const name of names) await expect(picture.locator("text", { hasText: name }).first()).toBeVisible();
    await expect(page.locator("article section h2")).toHaveCount(ties.length + 1);
    await expect(page.locator("article blockquote")).toHaveCount(quotes);
    await expect(page.getByRole("heading", { name: sources })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button")).toHaveCount(0);
    const file = await page.pdf({ format: "A4" });
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    expect(file.length).toBeGreaterThan(50_000);
    await page.emulateMedia({ media: null });
  }
  await page.goto("./#lang=en&view=report&hide=cooperation,concern,conflict");
  const left = ties.filter(({ type }) => type === "condemnation").length;
  await expect(page.locator("article section h2")).toHaveCount(left + 1);
  await expect(page.getByText(`Only ${left} ties: Condemnation`)).toBeAttached();
  await page.goto("./#lang=en&view=report");
  await page.getByRole("button", { name: "Back to the map" }).click();
  await expect(page.locator("[data-tie][data-shown]")).toHaveCount(ties.length);
});
