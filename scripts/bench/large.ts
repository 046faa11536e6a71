import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { fiveMegabytes, largeDossier, largeSize } from "../../tests/support/largeDossier";
import { type Row, row } from "./table";

type Sample = {
  readonly readable: number;
  readonly toPassage: number;
  readonly toFilter: number;
  readonly toHover: number;
  readonly toHits: number;
};

/** A dossier of 200 documents, 2,000 claims and 1,000 ties: opened from its file as a reader does, then used. */
export async function largeRows(browser: Browser, url: string, runs: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-"));
  const file = join(folder, "large.isnad.json");
  writeFileSync(file, formatDossier(largeDossier(largeSize)));
  const samples: Sample[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const taken = await sample(browser, url, file);
    // The first is the warm-up.
    if (run > 0) samples.push(taken);
  }
  const of = (key: keyof Sample) => samples.map((each) => each[key]);
  return [
    row("large dossier: file chosen → map readable", of("readable"), "ms", { most: 2000 }),
    row("large dossier: click on a tie → its passage painted", of("toPassage"), "ms", { most: 100 }),
    row("large dossier: filter → new map painted", of("toFilter"), "ms", { most: 100 }),
    row("large dossier: pointer on a tie → it names itself", of("toHover"), "ms", { most: 100 }),
    row("large dossier: key in the search → hits painted", of("toHits"), "ms", { most: 100 }),
    row("check of a 5 MB dossier, whole process", checkTimes(folder, runs), "ms", { most: 2000 }),
  ];
}

async function sample(browser: Browser, url: string, file: string): Promise<Sample> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript({ path: "scripts/bench/observe.js" });
  await page.addInitScript({ path: "scripts/bench/observeLarge.js" });
  await page.goto(`${url}#lang=en&view=dossiers`);
  const button = page.getByRole("button", { name: "Open a file" });
  await button.waitFor();
  await page.evaluate(() => window.large.timeOpening());
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(file);
  await page.locator("canvas").first().waitFor({ timeout: 60_000, state: "attached" });
  const readable = await page.evaluate(() => window.large.readable);
  // What the page does in the breath after: saving, the rest of the code.
  await page.waitForTimeout(2500);
  const { place, toHover } = await nextTie(page);
  await page.evaluate((each) => window.bench.timeClick(each), { shown: "li[aria-current] blockquote" });
  await page.mouse.click(place.x, place.y);
  const toPassage = await page.evaluate(() => window.bench.taken);
  await page.keyboard.press("Escape");
  const type = page.locator("button[aria-label^='Condemnation,']");
  await type.hover();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.bench.timeClick({}));
  await type.click();
  const toFilter = await page.evaluate(() => window.bench.taken);
  const toHits = await search(page);
  await context.close();
  return { readable, toPassage, toFilter, toHover, toHits };
}

/** Where the pointer meets a tie, and how long it took from there until the tie's words were painted. */
async function nextTie(
  page: Page,
): Promise<{ readonly place: { readonly x: number; readonly y: number }; readonly toHover: number }> {
  const box = await page.getByRole("group", { name: "Ties and actors" }).boundingBox();
  if (box === null) throw new Error("there is no map");
  await page.evaluate(() => window.large.watchNames());
  for (let step = 1; step < 60; step += 1) {
    const place = { x: box.x + box.width * (0.2 + 0.01 * step), y: box.y + box.height * 0.47 };
    await page.mouse.move(place.x, place.y);
    const toHover = await page.evaluate(() => window.large.named);
    if (toHover !== undefined) {
      await page.waitForTimeout(200);
      return { place, toHover };
    }
  }
  throw new Error("the pointer met no tie");
}

async function search(page: Page): Promise<number> {
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: /^Search/ });
  await field.waitFor();
  await field.pressSequentially("c");
  await page.getByRole("option").first().waitFor();
  await page.evaluate(() => window.large.timeHits());
  await page.keyboard.press("h");
  return page.evaluate(() => window.large.hits);
}

function checkTimes(folder: string, runs: number): readonly number[] {
  const file = join(folder, "five.isnad.json");
  writeFileSync(file, formatDossier(largeDossier(fiveMegabytes)));
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", file], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the check failed: ${stdout.slice(0, 500)}`);
    return performance.now() - start;
  });
}

declare global {
  interface Window {
    large: {
      /** Times from the next file that is chosen to its map. */
      readonly timeOpening: () => void;
      readonly watchNames: () => void;
      /** Times from the next key to other hits. */
      readonly timeHits: () => void;
      /** ms each; `named` is undefined while the pointer is on no tie. */
      readable: Promise<number>;
      named: Promise<number | undefined>;
      hits: Promise<number>;
    };
  }
}
