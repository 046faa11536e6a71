import { expect, type Page } from "@playwright/test";
import { test } from "./site";

const program = /\/assets\/index-[^/]*\.js$/;
const title = {
  en: "Growing military cooperation between Japan and NATO",
  ar: "تعاون عسكري متزايد بين اليابان والناتو",
};

/** Holds the program back until what is answered is called. */
async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(program, async (route) => {
    await held;
    // The page that asked may have been left since.
    await route.continue().catch(() => {});
  });
  return release;
}

const windows = [
  [1920, 1080],
  [1440, 900],
  [1280, 700],
  [820, 1100],
  [390, 844],
] as const;

for (const language of ["en", "ar"] as const) {
  test(`the title stands before the program, and stays where it is, in every window: ${language}`, async ({
    page,
  }) => {
    const lines = ["header > p", "main h1", "main h1 + * > p"].map((line) => page.locator(line).first());
    const places = () => Promise.all(lines.map((line) => line.boundingBox()));
    const release = await holdProgram(page);
    const before = new Map<number, Awaited<ReturnType<typeof places>>>();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await page.goto(`./?${width}#lang=${language}&theme=dark`, { waitUntil: "commit" });
      const heading = page.getByRole("heading", { name: title[language], level: 1 });
      await expect(heading).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.evaluate(() => document.fonts.ready);
      before.set(width, await places());
    }
    release();
    await expect(page.getByRole("button", { name: /^(Japan|اليابان)/ }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    // The last window is the one that the program came into.
    for (const [width, height] of windows.toReversed()) {
      await page.setViewportSize({ width, height });
      await expect.poll(places, { message: `${width} × ${height}` }).toEqual(before.get(width));
    }
  });
}

test("nothing is said of the built-in dossier where another screen is asked for", async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto("./#lang=en&view=dossiers", { waitUntil: "commit" });
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toBeVisible();
  await expect(page.getByText(title.en)).toHaveCount(0);
  release();
  await expect(page.getByRole("heading", { name: "Dossiers", exact: true })).toBeVisible();
});

test("a program that cannot be fetched is said, in the reader's language", async ({ page, faults }) => {
  await page.route(program, (route) => route.abort());
  await page.goto("./#lang=ar");
  await expect(page.getByRole("status").filter({ hasText: "تعذّر تحميل إسناد" })).toBeVisible();
  await expect(page.getByRole("heading", { name: title.ar })).toBeVisible();
  faults.length = 0; // The browser's own words on the file that did not come.
});
