import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { DocumentId, Dossier } from "../../../src/core/dossier/dossier";
import type { TieId } from "../../../src/core/graph/ties";
import { readStep, selectTie, walk } from "../../../src/state/selecting";
import { seek } from "../../../src/state/viewing";
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

async function renderThree(language: "en" | "ar" = "en", bare = false) {
  const world = await renderWorld(<ArticlePanel bare={bare} />, { dossier: three, view: { language } });
  const choice = world.getByRole("combobox");
  await expect.element(choice).toBeVisible();
  return { ...world, choice };
}

test("a dossier of one document offers no choice", async () => {
  const { getByRole } = await renderWorld(<ArticlePanel />);
  await expect.element(getByRole("region", { name: "Article" })).toBeVisible();
  expect(getByRole("combobox").elements()).toEqual([]);
});

test("each document can be chosen by its number and title", async () => {
  const { choice, getByText } = await renderThree();
  await expect.element(choice).toHaveAccessibleName("Document, of 3");
  await expect.element(choice).toHaveDisplayValue(/^1 · /);
  await userEvent.selectOptions(choice, "3 · Third");
  await expect.element(getByText("Nothing was agreed in Third.")).toBeVisible();
  await expect.element(choice).toHaveDisplayValue("3 · Third");
});

test("what is chosen stays until another passage is read", async () => {
  const { choice, store } = await renderThree();
  await userEvent.selectOptions(choice, "2 · Second");
  await expect.element(choice).toHaveValue("Second");
  store.setState(walk(1));
  await expect.element(choice).toHaveValue(article.id);
});

test("what was sought in another document gives way to the passage that is read next, or is asked for", async () => {
  const { choice, store } = await renderThree();
  store.setState(selectTie("condemnation:nato>russia" as TieId));
  for (const step of [1, 1]) {
    store.setState(seek({ document: "Second" as DocumentId, paragraph: 1 }));
    await expect.element(choice).toHaveValue("Second");
    store.setState(readStep(step));
    await expect.element(choice).toHaveValue(article.id);
    await expect.poll(() => document.querySelector("mark[aria-current]")).not.toBeNull();
  }
});

test("in Arabic it has Arabic words, digits and titles", async () => {
  const { choice } = await renderThree("ar");
  await expect.element(choice).toHaveAccessibleName("الوثيقة، من ٣");
  await expect.element(choice).toHaveTextContent("٢ · نص Second");
});

for (const language of ["en", "ar"] as const) {
  for (const bare of [false, true]) {
    test(`it stands in one line, whole and clear of the text: ${language}, ${bare ? "in a tab" : "in a bar"}`, async () => {
      const { choice } = await renderThree(language, bare);
      const panel = document.querySelector<HTMLElement>("section");
      if (panel === null) throw new Error("no panel");
      for (const width of [358, 420, 520]) {
        panel.style.inlineSize = `${width}px`;
        const own = choice.element().getBoundingClientRect();
        const scroller = document.querySelector("[data-scroller]")?.getBoundingClientRect();
        expect(own.width).toBeGreaterThan(80);
        expect(own.bottom).toBeLessThanOrEqual(scroller?.top ?? 0);
        expect(own.left).toBeGreaterThanOrEqual(panel.getBoundingClientRect().left);
        expect(own.right).toBeLessThanOrEqual(panel.getBoundingClientRect().right);
        expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
        for (const radio of panel.querySelectorAll("label:has(input[type=radio])"))
          expect(radio.getBoundingClientRect().top).toBeLessThan(own.bottom);
      }
    });
  }
}
