import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
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

test("under the site's own policy everything can be saved, and the dossier is the one that was opened", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const buttons = page.getByRole("button", { name: /^Save: / });
  await expect(buttons.first()).toBeVisible();
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute("aria-label") ?? ""),
  );
  expect(names.length).toBeGreaterThan(7);
  for (const name of names) {
    const content = await readFile(await save(page, name));
    expect(content.length).toBeGreaterThan(1000);
    if (name === "Save: Dossier") expect(JSON.parse(content.toString())).toMatchObject(builtIn);
  }
});

for (const { lang, exporting, saving, title } of [
  { lang: "en", exporting: "Export", saving: "Save: Map, SVG", title: /Growing military cooperation/ },
  { lang: "ar", exporting: "تصدير", saving: "حفظ: الخريطة بصيغة SVG", title: /تعاون عسكري متزايد/ },
]) {
  test(`a saved picture opens alone, with its own faces and without a request: ${lang}`, async ({
    page,
    context,
  }) => {
    await open(page, `lang=${lang}&theme=dark`);
    await page.getByRole("button", { name: exporting, exact: true }).click();
    const file = await save(page, saving);
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
  });
}

test("the picture is on the clipboard as PNG", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Copy: Map, to the clipboard" }).click();
  await expect(page.getByText("The map is on the clipboard").first()).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toEqual(["image/png"]);
});
