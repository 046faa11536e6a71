import { expect } from "@playwright/test";
import { open, test } from "./site";

test("a second reader agrees and disagrees by two keys, and a coding made without seeing is compared", async ({
  page,
}) => {
  await open(page, "lang=en&tie=condemnation:nato>russia");
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await expect(page.getByRole("button", { name: "Agree Y" })).toBeVisible();
  await page.keyboard.press("y");
  await page.getByRole("textbox", { name: "Your name" }).fill("Amal");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Amal.* agrees/)).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByText("2 of 2", { exact: true })).toBeVisible();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Why?" }).fill("It says so of Japan.");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Amal.* disagrees: .*It says so of Japan/)).toBeVisible();
  await page.getByRole("radio", { name: "Verification" }).check();
  await expect(page.getByRole("heading", { name: /Claims that a reviewer disagrees with/ })).toBeVisible();
  await page.getByRole("button", { name: "Dossiers", exact: true }).click();
  await page.getByRole("button", { name: /^Code again without seeing/ }).click();
  await expect(page.getByText(/0 of \d+ looked at/)).toBeVisible();
  await page.getByRole("button", { name: "Dossiers", exact: true }).click();
  await page.getByRole("button", { name: /^Compare … .*second coding/ }).click();
  const compared = page.getByRole("dialog");
  await compared.getByRole("combobox").selectOption({ label: "Came with Isnad" });
  await expect(compared.getByText("0 %").first()).toBeVisible();
  await expect(compared.getByRole("heading", { name: /^Only in .*NATO/ }).last()).toContainText("26");
});
