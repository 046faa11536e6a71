import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";
import { createRandom } from "../../tests/support/mutations";
import { startKillable } from "./killableBrowser";

/** What one kill did: how long after the first key it came, in ms, the last change the page had called saved, and the one that was there afterwards. */
export type Killed = { readonly after: number; readonly saved: number; readonly found: number };

/** Longest time from the first key to the kill, in ms. */
const longest = 2_000;

/**
 * Types titles into an own dossier, kills the whole browser at a random moment, opens it again on the same profile and reads
 * what is there; so many times. Titles are numbered, so that a later one can be told from an earlier one.
 */
export async function* killWhileTyping(url: string, times: number, seed: number): AsyncGenerator<Killed> {
  const random = createRandom(seed);
  const profile = mkdtempSync(join(tmpdir(), "isnad-crash-"));
  const first = await startKillable(profile);
  try {
    const dossier = await makeCopy(first.page, url);
    await first.kill();
    let number = 1;
    for (let time = 0; time < times; time += 1) {
      const { page, kill } = await startKillable(profile);
      let saved = 0;
      await page.exposeBinding("isnadSaved", (_source, title: string) => {
        saved = Math.max(saved, numberIn(title));
      });
      await page.goto(`${url}#dossier=${dossier}&view=dossiers&lang=en`);
      await page.evaluate(watchStatus);
      const after = Math.round(random() * longest);
      const typing = typeTitles(page, random, () => number++).catch(() => {});
      await wait(after);
      await kill();
      await typing;

      const again = await startKillable(profile);
      const found = await titleOf(again.page, url, dossier);
      await again.kill();
      yield { after, saved, found };
    }
  } finally {
    await first.kill();
    // Killed processes may still be letting go of files; whether that succeeds is no part of the measurement.
    await wait(500);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const numberIn = (title: string) => Number(/Title (\d+)/.exec(title)?.[1] ?? 0);

/** Tells, whenever the page says that all is saved, the title that it shows then. */
function watchStatus(): void {
  // Nothing in here has a name: a name that a compiler keeps does not exist in the page.
  new MutationObserver(() => {
    if (document.querySelector("header [data-kind=saved]") === null) return;
    (window as unknown as { isnadSaved: (title: string) => void }).isnadSaved(document.title);
  }).observe(document.body, { subtree: true, attributeFilter: ["data-kind"] });
  document.body.dataset.kind = "watched";
}

async function makeCopy(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#lang=en`);
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.waitForURL(/dossier=/);
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
  await page.goto(`${url}#dossier=${dossier}&view=table&lang=en`);
  await page.getByText("Saved", { exact: true }).waitFor();
  return numberIn(await page.title());
}
