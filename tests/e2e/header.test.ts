import { expect } from "@playwright/test";
import { open, test } from "./site";

for (const language of ["en", "ar"]) {
  test(`in ${language} the header is whole at every width: the field for searching, the tabs, the actions apart`, async ({
    page,
  }) => {
    await open(page, `lang=${language}`);
    const header = page.getByRole("banner");
    const search = header.getByRole("button", { name: /^(Search|ابحث)/ });
    for (const width of [960, 1100, 1180, 1279, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(async () => {
        expect((await search.boundingBox())?.width).toBe(300);
        const tabs = await header.getByRole("group").boundingBox();
        const actions = await header.locator("div:has(> button)").last().boundingBox();
        if (tabs === null || actions === null) throw new Error("the header is not whole");
        const apart =
          language === "en" ? actions.x - tabs.x - tabs.width : tabs.x - actions.x - actions.width;
        expect(apart).toBeGreaterThanOrEqual(32);
        expect(Math.min(tabs.x, actions.x)).toBeGreaterThanOrEqual(0);
        expect(actions.x + actions.width).toBeLessThanOrEqual(width);
      }, `at ${width} px`).toPass({ timeout: 15_000 });
    }
  });
}

test("what has no room in a narrower header is in its menu", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await open(page);
  await page.getByRole("button", { name: "Menu" }).click();
  for (const name of ["Edit a copy", "Export", "Copy link", "Print"]) {
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  }
  await page.getByRole("banner").getByRole("button", { name: "Method" }).click();
  await expect(page.getByRole("dialog", { name: "Method" })).toBeVisible();
});

test("the open search cuts no word of the header in two", async ({ page }) => {
  for (const width of [960, 1100, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.keyboard.press("/");
    const field = await page.getByRole("dialog").boundingBox();
    if (field === null) throw new Error("no search");
    const words = page.getByRole("banner").locator("label, button").filter({ visible: true });
    for (const word of await words.all()) {
      const box = await word.boundingBox();
      const isInside = await word.evaluate((element) => element.closest("dialog") !== null);
      const isUnder = await word.evaluate((element) => element.getAttribute("aria-haspopup") === "dialog");
      if (box === null || isInside || isUnder) continue;
      expect(box.x + box.width <= field.x || box.x >= field.x + field.width).toBe(true);
    }
    await page.keyboard.press("Escape");
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`a system that is ${colorScheme}`, () => {
    test.use({ colorScheme, permissions: ["clipboard-read", "clipboard-write"] });

    test("the copied link shows somebody else the theme that was seen", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(page.url()).not.toContain("theme");
      await page.emulateMedia({ colorScheme: colorScheme === "dark" ? "light" : "dark" });
      await page.goto("about:blank");
      await page.goto(link);
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      expect(await page.evaluate(() => localStorage.getItem("isnad-preferences"))).toBeNull();
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the one word stands on the line of the icons", async ({ page }) => {
    await open(page);
    const word = page.getByRole("button", { name: "Dossiers" });
    const middle = await word.evaluate((button) => {
      const foot = document.createElement("span");
      foot.style.display = "inline-block";
      button.append(foot);
      const pen = document.createElement("canvas").getContext("2d");
      if (pen === null) throw new Error("no canvas");
      pen.font = getComputedStyle(button).font;
      const { actualBoundingBoxAscent } = pen.measureText("D");
      const baseline = foot.getBoundingClientRect().bottom;
      foot.remove();
      return baseline - actualBoundingBoxAscent / 2;
    });
    const icon = await page.getByRole("button", { name: "Menu" }).locator("svg").boundingBox();
    if (icon === null) throw new Error("no icon");
    expect(Math.abs(middle - icon.y - icon.height / 2)).toBeLessThanOrEqual(0.75);
  });
});
