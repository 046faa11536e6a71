import { expect, type Page } from "@playwright/test";
import { open, test } from "./site";

/** A copy of the built-in dossier, which may be changed. */
async function openCopy(page: Page, language: "en" | "ar"): Promise<void> {
  await open(page, `lang=${language}`);
  await page.getByRole("button", { name: /^(Edit a copy|عدّل نسخة)/ }).click();
  await expect(page.getByRole("group", { name: /^(Changes|التغييرات)/ })).toBeVisible();
  await expect(page.getByRole("spinbutton")).toBeVisible();
}

/** Opens the form at the sentence below the cursor, and expects what a claim needs above the button that saves it. */
async function expectFormInSight(page: Page, language: "en" | "ar"): Promise<void> {
  const cursor = page.getByRole("spinbutton");
  await cursor.focus();
  await cursor.press("ArrowDown");
  await cursor.press("Enter");
  const form = page.locator("form[aria-label]");
  await expect(form).toBeVisible();
  const save = await form.locator("button[type=submit]").boundingBox();
  // The speaker's too; the other language's summary and the note may be further down.
  for (const name of ["type", "from", "to", "mutual", "voice", "saidBy", "modality", `summary-${language}`]) {
    const field = await form.locator(`[data-field="${name}"]`).boundingBox();
    expect(field && field.y + field.height, name).toBeLessThanOrEqual(save?.y ?? 0);
  }
}

test("all that a claim needs is in sight above the button that saves it, in Arabic", async ({ page }) => {
  await openCopy(page, "ar");
  await expectFormInSight(page, "ar");
});

test("and in English; what floats beside a selection goes when its form comes; undo is at hand only where what it changes is on the screen", async ({
  page,
}) => {
  await openCopy(page, "en");
  await expectFormInSight(page, "en");
  const form = page.getByRole("form", { name: "New claim" });
  await form.getByRole("button", { name: "Cancel" }).click();
  await expect(form).toBeHidden();

  const paragraph = page.locator("[data-article] [data-start]").nth(2);
  await paragraph.click({ clickCount: 3 });
  const toolbar = page.getByRole("toolbar", { name: "Marked passage" });
  await toolbar.getByRole("button", { name: "Code a claim" }).click();
  await expect(form).toBeVisible();
  await expect(toolbar).toBeHidden();
  // Another passage may be marked meanwhile.
  await page.locator("[data-article] [data-start]").nth(3).click({ clickCount: 3 });
  await expect(toolbar).toBeVisible();
  await paragraph.click();
  await expect(toolbar).toBeHidden();

  const undo = page.getByRole("button", { name: /^Undo/ });
  await expect(undo).toBeVisible();
  await page.getByRole("button", { name: "Dossiers", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Dossiers", exact: true })).toBeVisible();
  await expect(undo).toBeHidden();
  await page.getByRole("button", { name: "New dossier" }).click();
  await expect(page.getByRole("textbox", { name: "Paste the text" })).toBeVisible();
  await expect(undo).toBeHidden();
  await page.goBack();
  await page.goBack();
  await expect(undo).toBeVisible();
});
