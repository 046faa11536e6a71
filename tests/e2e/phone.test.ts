import { expect } from "@playwright/test";
import { open, settle, test } from "./site";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("by touch: a tie's evidence comes up on the sheet, the article one tab away; of what the drawn-up sheet covers nothing sticks out", async ({
  page,
}) => {
  await open(page);
  const key = page.getByText("Cooperation", { exact: true });
  await expect(key).toBeVisible();
  const tie = page.getByRole("button", { name: /^NATO condemns Russia, 2 passages/ });
  const sign = await tie.locator("[data-part='hit-sign']").boundingBox();
  if (sign === null) throw new Error("the tie has no sign");
  await page.touchscreen.tap(sign.x + sign.width / 2, sign.y + sign.height / 2);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByRole("heading", { name: "NATO condemns Russia" })).toBeInViewport();
  await page.getByRole("button", { name: "Open the panel fully" }).tap();
  await expect(evidence.getByText(/"يدينان بشدة"/)).toBeInViewport();
  await expect(key).toBeHidden();
  await page.getByRole("radio", { name: "Article" }).tap();
  await expect(page.getByRole("region", { name: "Article" }).getByText(/"يدينان بشدة"/)).toBeInViewport();
  await page.getByRole("button", { name: "Lower the panel" }).tap();
  await expect(key).toBeVisible();
});

for (const [language, sentence, article, next] of [
  ["en", "NATO condemns Russia", "Article", "Next quote"],
  ["ar", "الناتو يدين روسيا", "المقال", "الاقتباس التالي"],
] as const) {
  test(`a sheet that is down names what is selected, and the article has a way through its passages: ${language}`, async ({
    page,
  }) => {
    await open(page, `lang=${language}&tie=condemnation:nato>russia`);
    const sheet = page.locator("aside");
    await page.getByRole("radio", { name: article }).check({ force: true });
    await sheet.getByRole("button", { name: next }).filter({ visible: true }).tap();
    await expect(
      sheet.getByText(language === "en" ? "2 of 2" : "٢ من ٢").filter({ visible: true }),
    ).toBeInViewport();
    await expect(page.locator("article mark[aria-current]").first()).toBeInViewport();
    await sheet.getByRole("button").first().tap();
    await sheet.getByRole("button").first().tap();
    await expect(sheet).toHaveAttribute("data-stop", "low");
    await expect(sheet.getByText(sentence).filter({ visible: true }).first()).toBeInViewport({ ratio: 1 });
  });
}

test("nothing is wider than a phone, in either language, and what is filtered is said in full", async ({
  page,
}) => {
  const filter = "&hide=concern&without=hearsay";
  for (const link of [
    "lang=en",
    "lang=ar",
    "lang=ar&tie=concern:japan>china",
    "lang=en&view=table",
    `lang=en${filter}`,
    `lang=en${filter}&tie=condemnation:nato>russia`,
    `lang=ar${filter}`,
    `lang=ar${filter}&tie=condemnation:nato>russia`,
  ]) {
    await page.goto(`./#${link}`);
    await expect(
      page.getByRole("region", { name: link.includes("en") ? "Filters" : "التصفية", exact: true }),
    ).toBeVisible();
    await settle(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      link,
    ).toBeLessThanOrEqual(0);
    if (!link.includes(filter)) continue;
    const words = page.locator("p").filter({ hasText: /nothing that is hearsay|دون ما هو منقول عن الغير/i });
    await expect(words, link).toBeInViewport({ ratio: 1 });
    expect(
      await words.evaluate((p) => [p.scrollWidth - p.clientWidth, p.scrollHeight - p.clientHeight]),
      link,
    ).toEqual([0, 0]);
  }
});

test("a filter moves no actor that stays, on a phone either; a sheet that is down comes up with the keyboard in it", async ({
  page,
}) => {
  await open(page);
  const japan = page.getByRole("region", { name: "Map" }).getByRole("button", { name: /^Japan,/ });
  const before = await japan.boundingBox();
  await page.getByRole("button", { name: /^Cooperation, \d+ ties/ }).tap();
  await expect(page.getByRole("button", { name: "Clear the filter" }).first()).toBeVisible();
  await settle(page);
  expect(await japan.boundingBox()).toEqual(before);
  const sheet = page.locator("aside");
  await expect(sheet).toHaveAttribute("data-stop", "low");
  await page.getByRole("radio", { name: "Article" }).focus();
  await expect(sheet).toHaveAttribute("data-stop", "low");
  await sheet.locator("[data-scroller]").focus();
  await expect(sheet).toHaveAttribute("data-stop", "half");
});

test("a sheet that is down covers no actor, nor a name, where it says whom a line rests on", async ({
  page,
}) => {
  await open(page, "lang=ar&tie=cooperation:china>russia");
  const sheet = page.locator("aside");
  await sheet.getByRole("button").first().tap();
  await sheet.getByRole("button").first().tap();
  await expect(sheet).toHaveAttribute("data-stop", "low");
  await expect(
    sheet
      .getByText(/^بحسب /)
      .filter({ visible: true })
      .first(),
  ).toBeInViewport({ ratio: 1 });
  const covered = () =>
    page.evaluate(() => {
      const top = document.querySelector("aside")?.getBoundingClientRect().top ?? 0;
      const map = [...document.querySelectorAll("main svg text")].filter((text) => text.textContent !== "");
      return map.length === 0 || map.some((text) => text.getBoundingClientRect().bottom > top);
    });
  await expect.poll(covered).toBe(false);
});

test("the headings of the table stand over their columns, every word of a row is seen, and the key keeps inside the smallest phones", async ({
  page,
}) => {
  await open(page, "lang=en&view=table");
  for (const column of [0, 1, 2]) {
    const left = (row: string) =>
      page
        .locator(`${row} > :nth-child(${column + 1})`)
        .first()
        .evaluate((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return Math.round(words.getBoundingClientRect().left);
        });
    expect(Math.abs((await left("thead tr")) - (await left("tbody tr")))).toBeLessThanOrEqual(2);
  }
  const mutual = page.getByRole("row", { name: /^Japan and NATO cooperate/ });
  for (const words of ["Cooperation", "both ways"]) {
    const box = await mutual.getByText(words, { exact: true }).boundingBox();
    expect(box?.width).toBeGreaterThan(20);
  }

  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await open(page);
    const key = page.getByRole("region", { name: "Filters" });
    await expect(async () => {
      const right = await key.getByText("Condemnation").evaluate((name) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        return words.getBoundingClientRect().right;
      });
      expect(right).toBeLessThanOrEqual(width - 16);
    }).toPass();
  }
});

test("after the form of a claim the text is where it was, beside the map", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByRole("button", { name: "Edit a copy" }).tap();
  // The copy opens with Evidence in front, whatever was chosen before it came.
  await expect(page.getByRole("group", { name: /^Changes/ })).toBeVisible();
  await page.getByRole("radio", { name: "Article" }).check({ force: true });
  const paragraph = page.locator("[data-article] [data-start]").nth(8);
  await expect(page.getByRole("button", { name: "More tools" })).toBeVisible();
  await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
    getSelection()?.selectAllChildren(element);
  });
  await page.getByRole("button", { name: "Code a claim" }).tap();
  const form = page.getByRole("form", { name: "New claim" });
  await expect(form.getByRole("textbox", { name: "Note" })).toBeInViewport();
  await form.getByRole("button", { name: "Cancel" }).tap();
  await expect(page.locator("aside")).toHaveAttribute("data-stop", "half");
  await expect(paragraph).toBeInViewport();
});
