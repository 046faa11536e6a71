import { expect } from "@playwright/test";
import { open, test } from "./site";

test("another article is added to the open dossier, walked, counted apart, renamed and taken out again; a whole dossier, too", async ({
  page,
}) => {
  await open(page, "lang=en");
  await page.getByRole("button", { name: "Edit a copy" }).click();
  const menu = page.getByRole("button", { name: "More about the text" });
  await menu.click();
  await page.getByRole("button", { name: "Add an article…" }).click();
  await page
    .getByRole("textbox", { name: "Paste the text" })
    .fill("A second text\nJapan condemned Russia on Monday. Kenya met Japan.");
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("button", { name: "Add to the dossier" }).click();
  // Whom it names, of it alone: two are actors already, one would be new.
  const cast = page.getByRole("region", { name: "Who is in this text?" });
  await expect(cast.getByRole("checkbox")).toHaveCount(3);
  await expect(cast.getByRole("checkbox", { disabled: false })).toHaveCount(1);
  await page.getByRole("button", { name: /^Take 1 actor/ }).click();
  await expect(page.locator("mark")).toHaveText("Japan condemned Russia on Monday");
  await page.keyboard.press("Escape");
  // Leaving the walk takes the keyboard into the text; what is focused before that loses it.
  await expect(page.getByRole("spinbutton", { name: "Passage to code" })).toBeFocused();
  const line = page
    .getByRole("region", { name: "Map" })
    .getByRole("button", { name: /^Japan condemns Russia/ });
  await line.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Japan condemns Russia", exact: true })).toBeVisible();
  await page.getByRole("combobox", { name: /^Document, of/ }).selectOption({ index: 1 });
  await menu.click();
  await page.getByRole("button", { name: "Details of this article…" }).click();
  const details = page.getByRole("dialog");
  await details.getByRole("textbox", { name: /Date/ }).fill("yesterday");
  await details.getByRole("button", { name: "Keep these details" }).click();
  await expect(details.getByRole("textbox", { name: /Date/ })).toHaveAttribute("aria-invalid", "true");
  await details.getByRole("textbox", { name: /Date/ }).fill("2031-05");
  await details.getByRole("textbox", { name: "Title" }).fill("A new name");
  await details.getByRole("button", { name: "Keep these details" }).click();
  await expect(page.getByRole("combobox", { name: /^Document, of/ })).toContainText("A new name");
  await menu.click();
  await page.getByRole("button", { name: /^Take this article out/ }).click();
  await expect(page.getByRole("combobox", { name: /^Document, of/ })).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("combobox", { name: /^Document, of/ })).toBeVisible();

  // A whole dossier besides: the same actors stay one, and undo takes all of it out.
  await menu.click();
  await page.getByRole("button", { name: "Add an article…" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add a dossier’s file" }).click();
  await (await chooser).setFiles("data/articles/en-wikinews-iraq-us-troops.isnad.json");
  await expect(page.getByRole("dialog").getByText("1 new article")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Add to this dossier" }).click();
  await expect(page.getByText(/every line is a quote from 2 articles/)).toBeVisible();
  const map = page.getByRole("region", { name: "Map" });
  await expect(map.getByRole("button", { name: /^United States, / })).toHaveCount(1);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText(/every line is a quote from one Arabic article/)).toBeVisible();
});
