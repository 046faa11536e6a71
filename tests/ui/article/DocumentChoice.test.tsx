import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { DocumentId, Dossier } from "../../../src/core/dossier/dossier";
import { walk } from "../../../src/state/selecting";
import { ArticlePanel } from "../../../src/ui/article/ArticlePanel";
import { builtInDossier, renderWorld } from "../../support/world";

const [article] = builtInDossier.documents;
if (article === undefined) throw new Error("the built-in dossier has no document");

const other = (name: string) => ({
  id: name as DocumentId,
  language: "en",
  title: { en: name, ar: `نص ${name}` },
  texts: { en: `${name}\nNothing was agreed in ${name}.` },
});
const three: Dossier = { ...builtInDossier, documents: [article, other("Second"), other("Third")] };

async function renderThree(language: "en" | "ar" = "en") {
  const world = await renderWorld(<ArticlePanel />, { dossier: three, view: { language } });
  const choice = world.getByRole("combobox");
  await expect.element(choice).toBeVisible();
  const shown = () => document.querySelector<HTMLElement>("[data-article] [data-document]")?.dataset.document;
  return { ...world, choice, shown };
}

test("a dossier of one document offers no choice", async () => {
  const { getByRole } = await renderWorld(<ArticlePanel />);
  await expect.element(getByRole("region", { name: "Article" })).toBeVisible();
  expect(getByRole("combobox").elements()).toEqual([]);
});

test("each document can be chosen by its number and title", async () => {
  const { choice, shown, getByText } = await renderThree();
  await expect.element(choice).toHaveAccessibleName("Document, of 3");
  expect(shown()).toBe(article.id);
  await userEvent.selectOptions(choice, "3 · Third");
  await expect.element(getByText("Nothing was agreed in Third.")).toBeVisible();
  expect(shown()).toBe("Third");
});

test("buttons go to the one before and after, and end at either end", async () => {
  const { getByRole, choice } = await renderThree();
  const [previous, next] = ["Previous document", "Next document"].map((name) =>
    getByRole("button", { name }),
  );
  if (previous === undefined || next === undefined) throw new Error("no buttons");
  await expect.element(previous).toBeDisabled();
  await next.click();
  await expect.element(choice).toHaveValue("Second");
  await next.click();
  await expect.element(choice).toHaveValue("Third");
  await expect.element(next).toBeDisabled();
  await previous.click();
  await expect.element(choice).toHaveValue("Second");
});

test("what is chosen stays until another passage is read", async () => {
  const { getByRole, choice, store } = await renderThree();
  await getByRole("button", { name: "Next document" }).click();
  await expect.element(choice).toHaveValue("Second");
  store.setState(walk(1));
  await expect.element(choice).toHaveValue(article.id);
});

test("in Arabic it has Arabic words, digits and titles", async () => {
  const { choice, getByRole } = await renderThree("ar");
  await expect.element(choice).toHaveAccessibleName("الوثيقة، من ٣");
  await expect.element(choice).toHaveTextContent("٢ · نص Second");
  await expect.element(getByRole("button", { name: "الوثيقة التالية" })).toBeEnabled();
});
