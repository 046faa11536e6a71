import { expect, type Page } from "@playwright/test";
import { open, test } from "./site";

/** A phone on its side, and a tablet: what is on the one is on the other, arranged in another way. */
const screens = [
  { width: 1180, height: 820 },
  { width: 844, height: 390 },
] as const;

test.use({ viewport: screens[1], hasTouch: true, isMobile: true });

/** Expects the same on every screen; the page is left on the last. */
async function onEach(page: Page, check: () => Promise<void>): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await check();
  }
}

/** Which keys a page speaks of. */
const keys = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("kbd, [data-keys]")]
      .filter((key) => key.checkVisibility({ visibilityProperty: true }))
      .map((key) => key.parentElement?.textContent),
  );
const expectNoKey = (page: Page) => onEach(page, async () => expect(await keys(page)).toEqual([]));

test("a touch screen speaks of no key: in Evidence, help, search, form and walk", async ({ page }) => {
  await open(page, "lang=en&read=original");
  await expect(page.getByText(/^Walk through all passages/)).toBeAttached();
  await expectNoKey(page);
  await page
    .getByRole("button", { name: /^Search/ })
    .first()
    .click();
  await expect(page.getByRole("combobox")).toBeVisible();
  await expectNoKey(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Method" }).first().click();
  const method = page.getByRole("dialog", { name: "Method" });
  await expect(method).toBeVisible();
  await expectNoKey(page);
  // Who has a keyboard all the same unfolds its part: a heading with nothing below it there is none.
  await onEach(page, () => expect(method.getByText(/^Next and previous quote/)).toBeHidden());
  await method.getByRole("heading", { name: "With a keyboard" }).tap();
  await onEach(page, async () => {
    await expect(method.getByText(/^Next and previous quote/)).toBeVisible();
    await expect(method.getByRole("checkbox", { name: /^The keys J, K/ })).toBeVisible();
  });
  await page.keyboard.press("Escape");
  await open(page, "lang=en&read=original&tie=condemnation:nato>russia");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await expect(page.getByRole("button", { name: "Agree" }).first()).toBeAttached();
  await expectNoKey(page);
  await page.getByRole("button", { name: "Edit", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "Cancel", exact: true })).toBeVisible();
  await expectNoKey(page);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.getByRole("button", { name: "More about the text" }).click();
  await page.getByRole("button", { name: /^Sentence by sentence/ }).click();
  await expect(page.getByText(/looked at/).first()).toBeVisible();
  await expectNoKey(page);
});

test("a phone on its side shows a passage in the article when it is asked to; it and a tablet show each relation type's ties and passages beside what can be done with it", async ({
  page,
}) => {
  await open(page, "lang=en&tie=condemnation:nato>russia");
  await page.getByRole("button", { name: "Show in article" }).first().tap();
  await expect(page.locator("article mark[aria-current]").first()).toBeInViewport();
  await onEach(page, async () => {
    const item = page.getByRole("region", { name: "Filters" }).getByRole("listitem").first();
    await expect(item.getByText(/^\d+ ties$/)).toBeVisible();
    await expect(item.getByText(/^\d+ passages$/)).toBeVisible();
    await expect(item.getByRole("button", { name: "only Cooperation" })).toBeVisible();
    await expect(item.getByRole("button", { name: "meaning: Cooperation" })).toBeVisible();
  });
});
