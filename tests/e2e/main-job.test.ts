import { expect, type Page } from "@playwright/test";
import { open, test } from "./site";

/** Goes to the map and to a tie of it with the keyboard, from wherever that is. */
async function walkToTie(page: Page, name: string): Promise<void> {
  const map = page.getByRole("region", { name: "Map" });
  // One stop on the way of the Tab key.
  await expect(map.locator("svg [role='button'][tabindex='0']")).toHaveCount(1);
  const focused = map.locator("[role='button']:focus");
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await focused.count()) break;
  }
  await expect(focused).toHaveCount(1);
  for (let presses = 0; presses < 60; presses += 1) {
    if (((await focused.getAttribute("aria-label")) ?? "").startsWith(name)) break;
    await page.keyboard.press("ArrowRight");
  }
}

test("with the keyboard from the top of the page a tie on the map opens its passages, in Arabic with English beside it, and the article at their place; next walks on to the next tie; a filter hides a relation type and moves no actor; a passage in the article selects its tie, and where it is in several, they are offered", async ({
  page,
}) => {
  await open(page);
  await walkToTie(page, "NATO condemns Russia, 2 passages");
  await page.keyboard.press("Enter");
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByRole("heading", { name: "NATO condemns Russia" })).toBeVisible();
  await expect(evidence.getByText("“strongly condemn”")).toBeVisible();
  await expect(evidence.getByText(/"يدينان بشدة" العلاقات العسكرية المتنامية/)).toBeVisible();
  await expect(evidence.getByText("Verbatim").first()).toBeVisible();
  await expect(evidence.getByText("1 of 2")).toBeVisible();
  const article = page.getByRole("region", { name: "Article" });
  await expect(article.getByText(/"يدينان بشدة"/)).toBeInViewport();
  const next = evidence.getByRole("button", { name: /^Next/ });
  await next.click();
  await expect(evidence.getByText("2 of 2")).toBeVisible();
  await next.click();
  await expect(evidence.getByRole("heading", { name: "NATO condemns Russia" })).toBeHidden();
  await expect(evidence.getByText(/^1 of \d/)).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(evidence.getByText(/^1 of \d/)).toBeHidden();
  const map = page.getByRole("region", { name: "Map" });
  const japan = map.getByRole("button", { name: /^Japan,/ });
  const before = await japan.boundingBox();
  const condemnation = page
    .getByRole("region", { name: "Filters" })
    .getByRole("button", { name: /^Condemnation, \d+ ties/ });
  await condemnation.click();
  await expect(map.getByRole("button", { name: /condemns/ })).toHaveCount(0);
  expect(await japan.boundingBox()).toEqual(before);
  await page.goBack();
  await expect(map.getByRole("button", { name: /condemns/ }).first()).toBeVisible();

  await article.getByText("روسيا تواصل شن الحرب").click();
  const both = page.getByRole("dialog", { name: /2 ties/ });
  await both.getByRole("button", { name: /^Russia takes hostile action against Ukraine/ }).click();
  await expect(
    evidence.getByRole("heading", { name: "Russia takes hostile action against Ukraine" }),
  ).toBeVisible();
  await expect(evidence.getByText("3 of 3")).toBeVisible();
  await article.getByText("دعم الصين للقاعدة الصناعية الدفاعية الروسية").click();
  const chooser = page.getByRole("dialog", { name: /3 ties/ });
  await chooser.getByRole("button", { name: /Japan is concerned about China/ }).click();
  await expect(evidence.getByRole("heading", { name: "Japan is concerned about China" })).toBeVisible();
});
