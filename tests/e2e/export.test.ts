import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import builtIn from "../../data/japan-nato.isnad.json" with { type: "json" };
import { open, test } from "./site";

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), "isnad-")), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** A saved picture is opened alone: with its own faces, and without a request. */
async function expectAlone(context: BrowserContext, file: string, title: RegExp): Promise<void> {
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on("request", (request) => requests.push(request.url()));
  await alone.goto(pathToFileURL(file).href);
  await expect(alone.locator("text").filter({ hasText: title }).first()).toBeVisible();
  const faces = await alone.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', "")} ${status}`);
  });
  expect(new Set(faces)).toEqual(new Set(["Isnad Text loaded", "Isnad UI loaded"]));
  expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  await alone.close();
}

test("under the site's own policy everything can be saved: the dossier is the one that was opened, a picture opens alone, and another is on the clipboard", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "lang=en&theme=dark");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const buttons = page.getByRole("button", { name: /^Save: / });
  await expect(buttons.first()).toBeVisible();
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute("aria-label") ?? ""),
  );
  expect(names.length).toBeGreaterThan(7);
  expect(names).toContain("Save: Map, SVG");
  for (const name of names) {
    const file = await save(page, name);
    const content = await readFile(file);
    expect(content.length).toBeGreaterThan(1000);
    if (name === "Save: Dossier") expect(JSON.parse(content.toString())).toMatchObject(builtIn);
    if (name === "Save: Map, SVG") await expectAlone(context, file, /Growing military cooperation/);
  }
  await page.bringToFront();
  await page.getByRole("button", { name: "Copy: Map, to the clipboard" }).click();
  await expect(page.getByText("The map is on the clipboard").first()).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toEqual(["image/png"]);
});

test("a picture that was saved in Arabic opens alone as well", async ({ page, context }) => {
  await open(page, "lang=ar&theme=dark");
  await page.getByRole("button", { name: "تصدير", exact: true }).click();
  await expectAlone(context, await save(page, "حفظ: الخريطة بصيغة SVG"), /تعاون عسكري متزايد/);
});
