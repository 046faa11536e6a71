import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";
import { createRandom } from "../../src/core/placing/random";
import { type KillableBrowser, startKillable } from "./killableBrowser";

/**
 * What one kill did: how long after the first save it came, in ms, the last change the page had called saved, and the one
 * that was there afterwards.
 */
export type Killed = { readonly after: number; readonly saved: number; readonly found: number };

/** Longest time from the first save to the kill, in ms: a few changes. */
const longest = 1_500;

/**
 * Types titles into an own dossier, kills the whole browser at a random moment, opens it again on the same profile, reads what
 * is there and types on; so many times. Titles are numbered, so that a later one can be told from an earlier one. Every kill
 * costs one start of the browser: what is found after one is where the next begins.
 */
export async function* killWhileTyping(url: string, times: number, seed: number): AsyncGenerator<Killed> {
  const random = createRandom(seed);
  const profile = mkdtempSync(join(tmpdir(), "isnad-crash-"));
  let browser = await startKillable(profile);
  try {
    const dossier = await makeCopy(browser.page, url);
    let number = 1;
    for (let time = 0; time < times; time += 1) {
      const saves = await watchSaves(browser);
      const after = Math.round(random() * longest);
      const typing = typeTitles(browser.page, random, () => number++);
      await Promise.race([saves.first, typing]);
      await Promise.race([wait(after), typing]);
      await browser.kill();
      // It ends when there is nothing to type into any more.
      await typing.catch(() => {});

      browser = await startKillable(profile);
      const found = await titleOf(browser.page, url, dossier);
      yield { after, saved: saves.last(), found };
    }
  } finally {
    await browser.kill();
    // Killed processes may still be letting go of files; whether that succeeds is no part of the measurement.
    await wait(500);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const numberIn = (title: string) => Number(/Title (\d+)/.exec(title)?.[1] ?? 0);

/** Hears, whenever the page says that a dossier was renamed, which it says once it is on the disk, the number in its title. */
async function watchSaves({ page }: KillableBrowser) {
  let last = 0;
  let hearFirst = () => {};
  const first = new Promise<void>((resolve) => {
    hearFirst = resolve;
  });
  await page.exposeBinding("isnadSaved", (_source, title: string) => {
    last = Math.max(last, numberIn(title));
    hearFirst();
  });
  await page.evaluate(() => {
    // Nothing in here has a name: a name that a compiler keeps does not exist in the page.
    new MutationObserver(() => {
      const said = document.querySelector("[aria-live=polite]")?.textContent ?? "";
      if (/Title \d/.test(said))
        (window as unknown as { isnadSaved: (said: string) => void }).isnadSaved(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return { first, last: () => last };
}

async function makeCopy(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#lang=en`);
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.waitForURL(/dossier=/);
  await page.getByRole("button", { name: "Dossiers" }).click();
  return /dossier=([a-z0-9]+)/.exec(page.url())?.[1] ?? "";
}

async function typeTitles(page: Page, random: () => number, number: () => number): Promise<never> {
  for (;;) {
    await page
      .getByRole("button", { name: /^Rename/ })
      .first()
      .click();
    const field = page.getByRole("textbox", { name: "Title" });
    await field.fill("");
    await field.pressSequentially(`Title ${number()}.`, { delay: Math.round(random() * 12) });
    await page.keyboard.press("Enter");
  }
}

async function titleOf(page: Page, url: string, dossier: string): Promise<number> {
  await page.goto(`${url}#dossier=${dossier}&view=dossiers&lang=en`);
  await page
    .getByRole("button", { name: /^Rename/ })
    .first()
    .waitFor();
  return numberIn(await page.title());
}
