import { expect } from "@playwright/test";
import { open, test } from "./site";

test("in either language the header is whole at every width: the field for searching, the tabs, the actions apart; the open search cuts no word of it in two", async ({
  page,
}) => {
  const header = page.getByRole("banner");
  for (const language of ["ar", "en"]) {
    await open(page, `lang=${language}`);
    const search = header.getByRole("button", { name: language === "en" ? /^Search/ : /^ابحث/ });
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
      }, `${language}, at ${width} px`).toPass();
    }
  }
  for (const width of [960, 1100, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox")).toBeFocused();
    const dialog = page.getByRole("dialog");
    await expect(async () => {
      const field = await dialog.boundingBox();
      if (field === null) throw new Error("no search");
      const cut = await header.evaluate((all, { x, width: wide }) => {
        const words = [...all.querySelectorAll("label, button")].filter(
          (word) =>
            word.checkVisibility({ visibilityProperty: true }) &&
            word.closest("dialog") === null &&
            word.getAttribute("aria-haspopup") !== "dialog",
        );
        const boxes = words.map((word) => word.getBoundingClientRect()).filter((box) => box.width > 0);
        if (boxes.length === 0) throw new Error("no words");
        return boxes.filter((box) => box.right > x && box.left < x + wide).length;
      }, field);
      expect(cut).toBe(0);
    }, `at ${width} px`).toPass();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

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

test("the copied link shows somebody else the same, in the language and theme that were seen", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const { language, colorScheme, copy, copied, heading, place } of [
    {
      language: "en",
      colorScheme: "light",
      copy: "Copy link",
      copied: "Copied",
      heading: "Japan is concerned about China",
      place: /^2 of/,
    },
    {
      language: "ar",
      colorScheme: "dark",
      copy: "نسخ الرابط",
      copied: "نُسخ الرابط",
      heading: "اليابان قلقة من الصين",
      place: /^٢ من/,
    },
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, `lang=${language}&tie=concern:japan>china&passage=2&hide=conflict`);
    await page.getByRole("button", { name: copy }).click();
    await expect(page.getByRole("button", { name: copied })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(page.url()).not.toContain("theme");
    const others = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      colorScheme: colorScheme === "dark" ? "light" : "dark",
    });
    const other = await others.newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { name: heading })).toBeVisible();
    await expect(other.getByText(place)).toBeVisible();
    await expect(other.locator("html")).toHaveAttribute("data-theme", colorScheme);
    expect(await other.evaluate(() => localStorage.getItem("isnad-preferences"))).toBeNull();
    await others.close();
  }
});

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
