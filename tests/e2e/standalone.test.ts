import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import builtIn from "../../data/japan-nato.isnad.json" with { type: "json" };
import type { Dossier } from "../../src/core/dossier/dossier";
import { writeStandalone } from "../../src/core/export/carriedDossier";

const dossier = builtIn as unknown as Dossier;

async function written(given: Dossier): Promise<string> {
  const template = await readFile("dist/standalone.html", "utf8");
  const file = join(await mkdtemp(join(tmpdir(), "isnad-")), "story.html");
  await writeFile(file, writeStandalone(template, given, "A story </title><script>alert(1)</script>"));
  return pathToFileURL(file).href;
}

/** What goes wrong on a page from now on; that it asks for anything but itself is a fault. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url());
  });
  return faults;
}

test("one file opens from a disk, without a network, and can be walked through; it only shows: nothing leads to other dossiers or to a change", async ({
  page,
  context,
}) => {
  const faults = faultsOf(page);
  await context.setOffline(true);
  await page.goto(`${await written(dossier)}#lang=en&view=dossiers`);
  await expect(page.locator("[data-tie][data-shown]")).toHaveCount(20);
  await expect(page.getByRole("button", { name: /^(Dossiers|Edit|Export|Undo)/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Method" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy link" })).toHaveCount(0);
  await page.getByRole("button", { name: /^NATO condemns Russia, 2 passages/ }).click();
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByText(/"يدينان بشدة" العلاقات العسكرية المتنامية/)).toBeVisible();
  await evidence.getByRole("button", { name: /^Next/ }).click();
  await expect(evidence.getByText("2 of 2")).toBeVisible();
  await page.getByRole("button", { name: /^Concern, \d+ ties/ }).click();
  await expect(page.getByRole("button", { name: /is concerned about/ })).toHaveCount(0);
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByText("الجدول", { exact: true }).first().click();
  await expect(page.getByRole("table")).toBeVisible();
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === "loaded"))).toBe(true);
  expect(faults).toEqual([]);
});

test("its quotes are verified in the reader's own browser, and nothing can be changed", async ({
  page,
  context,
}) => {
  const faults = faultsOf(page);
  await context.setOffline(true);
  const [first, ...others] = dossier.claims;
  const [evidence] = first?.evidence ?? [];
  if (first === undefined || evidence === undefined) throw new Error("no evidence");
  const quotes = { ar: { exact: "قطط لا وجود لها" } };
  const given = { ...dossier, claims: [{ ...first, evidence: [{ ...evidence, quotes }] }, ...others] };
  await page.goto(`${await written(given)}#lang=en`);
  await expect(page.locator("[data-tie][data-shown]")).not.toHaveCount(0);
  await expect(page.getByRole("button", { name: "1 fault to mend" })).toBeVisible();
  await page.getByRole("radio", { name: "Verification" }).check({ force: true });
  const verification = page.getByRole("region", { name: "Verification" });
  await expect(verification.getByRole("heading", { name: "1 fault to mend" })).toBeVisible();
  await expect(verification.getByText("قطط لا وجود لها")).toBeVisible();
  await expect(verification.getByRole("button", { name: /Quote again|Take the/ })).toHaveCount(0);
  await verification.getByText("Germany", { exact: true }).click();
  await expect(page.getByRole("region", { name: "Article" }).locator("[data-sought]")).toBeInViewport();
  expect(faults).toEqual([]);
});

test("what stands in a dossier is never run, whatever it says", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = "</script><script>alert('run')</script><!-- <script> <img src=x onerror=alert(1)>";
  const [first, ...others] = dossier.actors;
  if (first === undefined) throw new Error("no actors");
  const given = {
    ...dossier,
    title: { en: hostile },
    actors: [{ ...first, note: { en: hostile } }, ...others],
  } satisfies Dossier;
  await page.goto(`${await written(given)}#lang=en&actor=${first.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(hostile);
  expect(dialogs).toEqual([]);
});
