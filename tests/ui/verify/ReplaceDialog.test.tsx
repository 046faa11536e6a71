import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { DocumentId } from "../../../src/core/dossier/dossier";
import { readPlainText } from "../../../src/core/import/plainText";
import { edit, undo } from "../../../src/state/editing";
import { ArticlePanel } from "../../../src/ui/article/ArticlePanel";
import { runTask } from "../../support/runTask";
import { builtInDossier, renderWorld } from "../../support/world";

const article = builtInDossier.documents[0];
const original = article?.texts.ar ?? "";
const quoteOf = (claim: number) => builtInDossier.claims[claim]?.evidence[0]?.quotes.ar?.exact ?? "";

/** The article's menu opened at "Replace text…", with a new version pasted. */
async function replacing(text: string, view: { language?: "en" | "ar" } = {}) {
  const world = await renderWorld(<ArticlePanel />, { editable: true, view });
  const { getByRole } = world;
  const isEnglish = view.language !== "ar";
  await getByRole("button", { name: isEnglish ? "More about the text" : "المزيد عن النص" }).click();
  await getByRole("button", { name: isEnglish ? "Replace text…" : "استبدال النص…" }).click();
  await getByRole("textbox").fill(text);
  await getByRole("button", {
    name: isEnglish ? "Look the quotes up in it" : "البحث عن الاقتباسات فيه",
  }).click();
  return world;
}

describe("the article's menu", () => {
  test("is there only where the dossier may be changed", async () => {
    const { getByRole } = await renderWorld(<ArticlePanel />);
    await expect.element(getByRole("article")).toBeVisible();
    expect(getByRole("button", { name: "More about the text" }).elements()).toEqual([]);
  });

  test.each(["en", "ar"] as const)("has a line for each of its entries: %s", async (language) => {
    const { getByRole } = await renderWorld(<ArticlePanel />, { editable: true, view: { language } });
    const label = { en: "More about the text", ar: "المزيد عن النص" }[language];
    await getByRole("button", { name: label }).click();
    const entries = getByRole("group", { name: label }).getByRole("button");
    await expect.poll(() => entries.elements().length).toBeGreaterThan(4);
    const boxes = entries.elements().map((entry) => entry.getBoundingClientRect());
    expect(new Set(boxes.map(({ left, right }) => `${left} ${right}`)).size).toBe(1);
    for (const [at, { top }] of boxes.entries())
      expect(top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
  });
});

describe("a translation", () => {
  const menuAt = async (world: Awaited<ReturnType<typeof renderWorld>>, entry: string) => {
    await world.getByRole("button", { name: "More about the text" }).click();
    await world.getByRole("button", { name: entry }).click();
  };
  const textsOf = (world: Awaited<ReturnType<typeof renderWorld>>) =>
    Object.keys(world.store.getState().graph.dossier.documents[0]?.texts ?? {});

  test("is added with as many paragraphs as the original, and taken out again with what is quoted from it", async () => {
    const world = await renderWorld(<ArticlePanel />, { editable: true });
    const { getByRole, getByText, store } = world;
    await menuAt(world, "Add a translation…");
    const dialog = getByRole("dialog", { name: "Add a translation" });
    const look = dialog.getByRole("button", { name: "Look the quotes up in it" });
    await dialog.getByRole("textbox").fill("Un seul paragraphe.");
    await expect.element(dialog.getByText(/needs as many paragraphs as the original/)).toBeVisible();
    await expect.element(look).toBeDisabled();
    await dialog.getByRole("textbox").fill(article?.texts.en ?? "");
    await expect.element(dialog.getByText(/^\d+ paragraphs$/)).toBeVisible();
    // Nobody has said which language it is in.
    await expect.element(look).toBeDisabled();
    const language = dialog.getByRole("combobox", { name: "Language of the translation" });
    expect(language.getByRole("option", { name: "Arabic" }).elements()).toEqual([]);
    await language.selectOptions("fr");
    await look.click();
    await expect.element(dialog.getByText("Nothing is quoted from this text.")).toBeVisible();
    await dialog.getByRole("button", { name: "Add a translation" }).click();
    expect(textsOf(world)).toEqual(["ar", "en", "fr"]);
    expect(store.getState().graph.dossier.documents[0]?.versions).toBeUndefined();

    await menuAt(world, "Replace text…");
    const which = getByRole("combobox", { name: "Which text" });
    await which.selectOptions("English translation");
    const { claims } = store.getState().graph.dossier;
    await getByRole("button", { name: /^Take this translation out, with \d+ quotes from it$/ }).click();
    expect(textsOf(world)).toEqual(["ar", "fr"]);
    expect(store.getState().graph.dossier.claims).toHaveLength(claims.length);
    store.setState(undo);
    expect(textsOf(world)).toEqual(["ar", "en", "fr"]);
    expect(store.getState().graph.dossier.claims).toBe(claims);
    store.setState(undo);
    expect(textsOf(world)).toEqual(["ar", "en"]);
    expect(getByText("Another translation").elements()).toHaveLength(1);
  });

  test("has its language recognised, is told of where that is there already, and keeps what was chosen", async () => {
    const world = await renderWorld(<ArticlePanel />, { editable: true });
    await menuAt(world, "Add a translation…");
    const dialog = world.getByRole("dialog", { name: "Add a translation" });
    const language = dialog.getByRole("combobox", { name: "Language of the translation" });
    const area = dialog.getByRole("textbox");
    const french = "Le ministre des affaires étrangères a dit que les deux pays vont coopérer pour la paix. ";
    await area.fill(french.repeat(3));
    await expect.element(language).toHaveValue("fr");
    await expect.element(dialog.getByText("Recognised from the text")).toBeVisible();
    // Two words tell no language: the one of the text before is not theirs.
    await area.fill("Ok 5");
    await expect.element(language).toHaveValue("");
    await area.fill(original);
    await expect.element(dialog.getByText(/looks like Arabic, the language of the original/)).toBeVisible();
    await expect.element(language).toHaveValue("");
    await area.fill(article?.texts.en ?? "");
    await expect.element(dialog.getByText(/looks like English: there is a translation/)).toBeVisible();
    await language.selectOptions("de");
    await area.fill(french.repeat(3));
    await expect.element(dialog.getByText("The text looks like French.")).toBeVisible();
    await expect.element(language).toHaveValue("de");
    const count = dialog.getByText(/needs as many paragraphs as the original/);
    await expect.element(count).toHaveClass(/fault/);
  });

  test("a long title leaves the dialog its width", async () => {
    const [first] = builtInDossier.documents;
    if (first === undefined) throw new Error("no text");
    const long = {
      ...first,
      id: "second" as DocumentId,
      title: { en: "A very long title of a text. ".repeat(12) },
    };
    const world = await renderWorld(<ArticlePanel />, {
      editable: true,
      dossier: { ...builtInDossier, documents: [first, long] },
    });
    await menuAt(world, "Add a translation…");
    const dialog = world.getByRole("dialog", { name: "Add a translation" });
    await expect.element(dialog.getByRole("combobox", { name: "Which text" })).toBeVisible();
    const { scrollWidth, clientWidth } = dialog.element();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test("that does not stand beside its original is told of", async () => {
    const world = await renderWorld(<ArticlePanel />, { editable: true });
    await menuAt(world, "Add a translation…");
    const dialog = world.getByRole("dialog", { name: "Add a translation" });
    const turned = (article?.texts.en ?? "").split("\n").toReversed().join("\n");
    await dialog.getByRole("combobox", { name: "Language of the translation" }).selectOptions("fr");
    await dialog.getByRole("textbox").fill(turned);
    await expect.element(dialog.getByText(/may not say what the original says beside/)).toBeVisible();
    // Of many only the first are named, and it is said that there are others.
    const other = original.replaceAll(/\p{L}.*/gu, "In 1987 Kenya and Brazil met 45 times. ".repeat(20));
    await dialog.getByRole("textbox").fill(other);
    await expect.element(dialog.getByText(/: paragraphs (\d+, ){11}\d+ and others\.$/)).toBeVisible();
    await dialog.getByRole("textbox").fill(article?.texts.en ?? "");
    await expect.element(dialog.getByText(/may not say what the original says/)).not.toBeInTheDocument();
  });
});

describe("replacing a text", () => {
  test("takes over together what stands in the new one, changes nothing before, and keeps the old one", async () => {
    const { getByRole, getByText, store } = await replacing(`فقرة جديدة.\n${original}`);
    await expect.element(getByText(/^All 64 quotes stand in the new text word for word/)).toBeVisible();
    // The dossier has 32: each is quoted from the translation too.
    await expect.element(getByText(/ 32 of them are from translations\.$/)).toBeVisible();
    await expect.element(getByText(/^English translation: .* 1 new paragraph is without/)).toBeVisible();
    expect(store.getState().history.past).toEqual([]);
    await getByRole("button", { name: "Replace the text", exact: true }).click();
    const [document] = store.getState().graph.dossier.documents;
    expect(document?.texts.ar).toBe(`فقرة جديدة.\n${original}`);
    expect(document?.versions?.map(({ texts }) => texts)).toEqual([article?.texts]);
    expect(store.getState().history.past.map(({ kind }) => kind)).toEqual(["replace-text"]);
    expect(store.getState().graph.claims.every(({ passages }) => passages.length > 0)).toBe(true);
    expect(getByRole("dialog").elements()).toEqual([]);
  });

  test("asks about each quote that does not, and waits for every answer", async () => {
    const changed = original
      .replace(quoteOf(0), quoteOf(0).replaceAll(" ", "\u00a0"))
      .replace(quoteOf(4), "قطط");
    const { getByRole, store } = await replacing(changed);
    const apply = getByRole("button", { name: "Replace the text", exact: true });
    const list = getByRole("region", { name: /to decide on$/ });
    await expect.element(list).toBeVisible();
    await expect.element(list.getByText("Its paragraph now reads:").first()).toBeVisible();
    await expect.element(apply).toBeDisabled();
    const rows = list.getByRole("listitem").elements().length;
    for (let row = 0; row < rows; row += 1) {
      await expect.element(apply).toBeDisabled();
      await list
        .getByRole("listitem")
        .nth(row)
        .getByRole("button", { name: /^(Take the text’s characters|Quote it here|Keep it, unsupported)$/ })
        .first()
        .click();
    }
    await expect.element(apply).toBeEnabled();
    await apply.click();
    const { dossier } = store.getState().graph;
    expect(dossier.claims[0]?.evidence[0]?.quotes.ar?.exact).toBe(quoteOf(0).replaceAll(" ", "\u00a0"));
    expect(dossier.claims[4]?.evidence[0]?.quotes.ar?.exact).toBe(quoteOf(4));
    expect(dossier.claims).toHaveLength(builtInDossier.claims.length);
  });

  test("says which claims go with their last passage", async () => {
    const { getByRole, getByText } = await replacing(original.replace(quoteOf(4), "قطط"));
    await getByRole("button", { name: "Take the passage out" }).first().click();
    await expect.element(getByText(/^1 claim loses its last passage and is deleted/)).toBeVisible();
    await getByRole("button", { name: "Keep it, unsupported" }).first().click();
    expect(getByText(/loses its last passage/).elements()).toEqual([]);
  });

  test("sends the keyboard on to what is undecided, at last to the button that carries it out", async () => {
    const changed = original.replace(quoteOf(4), "قطط");
    const { getByRole } = await replacing(changed);
    const list = getByRole("region", { name: /to decide on$/ });
    const rows = () => list.getByRole("listitem").elements();
    await expect.element(list).toBeVisible();
    const last = list.getByRole("listitem").last();
    // A quote of a sentence that is changed further on is asked about, too.
    const decision = { name: /^(Quote it here|Keep it, unsupported)$/ };
    await last.getByRole("button", decision).click();
    if (rows().length > 1) expect(document.activeElement).toBe(rows()[0]);
    for (const item of list.getByRole("listitem").all().slice(0, -1)) {
      await item.getByRole("button", decision).click();
    }
    await expect.element(getByRole("button", { name: "Replace the text", exact: true })).toHaveFocus();
  });

  test("does nothing by a list that was made of the dossier as it was before, and says so", async () => {
    const { getByRole, getByText, store } = await replacing(`فقرة جديدة.\n${original}`);
    await expect.element(getByText(/^All 64 quotes stand in the new text/)).toBeVisible();
    store.setState(edit("rename", (before) => ({ ...before, title: { en: "Another" } })));
    await expect.element(getByText(/^The dossier has changed since/)).toBeVisible();
    expect(getByRole("button", { name: "Replace the text", exact: true }).elements()).toEqual([]);
    await expect.element(getByRole("textbox")).toHaveValue(`فقرة جديدة.\n${original}`);
    await getByRole("button", { name: "Look the quotes up in it" }).click();
    await getByRole("button", { name: "Replace the text", exact: true }).click();
    await expect.element(getByRole("dialog")).not.toBeInTheDocument();
    expect(store.getState().graph.dossier).toMatchObject({
      title: { en: "Another" },
      documents: [{ texts: { ar: `فقرة جديدة.\n${original}` } }],
    });
  });

  test.each([
    { name: "text.txt", content: `\uFEFF${original.replaceAll("\n", "\r")}` },
    {
      name: "utf16.txt",
      content: new Uint16Array([0xfeff, ...[...original].map((sign) => sign.charCodeAt(0))]),
    },
  ])("takes a file as a new dossier does: $name", async ({ name, content }) => {
    const { getByRole } = await renderWorld(<ArticlePanel />, {
      editable: true,
      services: { run: runTask },
    });
    await getByRole("button", { name: "More about the text" }).click();
    await getByRole("button", { name: "Replace text…" }).click();
    const input = document.querySelector<HTMLInputElement>("dialog input[type=file]");
    await userEvent.upload(input as Element, new File([content], name));
    await expect.element(getByRole("textbox")).toHaveValue(readPlainText(original).paragraphs.join("\n"));
  });

  test("says what was done to a file, and why one cannot be read", async () => {
    const { getByRole, getByText } = await renderWorld(<ArticlePanel />, {
      editable: true,
      services: { run: runTask },
    });
    await getByRole("button", { name: "More about the text" }).click();
    await getByRole("button", { name: "Replace text…" }).click();
    const input = document.querySelector<HTMLInputElement>("dialog input[type=file]");
    await userEvent.upload(input as Element, new File(["<p>One <del>two</del> three.</p>"], "page.html"));
    await expect.element(getByRole("textbox")).toHaveValue("One three.");
    await expect.element(getByRole("region", { name: "What was done while reading" })).toBeVisible();
    await userEvent.upload(input as Element, new File([new Uint8Array([0x50, 0x4b, 3, 4])], "broken.docx"));
    await expect.element(getByText(/not a Word document|Word/)).toBeVisible();
    await expect.element(getByRole("textbox")).toHaveValue("One three.");
  });

  test("refuses a translation that has another number of paragraphs, and the text itself", async () => {
    const { getByRole, getByText } = await renderWorld(<ArticlePanel />, { editable: true });
    await getByRole("button", { name: "More about the text" }).click();
    await getByRole("button", { name: "Replace text…" }).click();
    const look = getByRole("button", { name: "Look the quotes up in it" });
    await getByRole("textbox").fill(original);
    await expect.element(getByText("This is the text as it is.")).toBeVisible();
    await expect.element(look).toBeDisabled();
    await getByRole("combobox", { name: "Which text" }).selectOptions("English translation");
    await getByRole("textbox").fill("One paragraph.");
    await expect.element(getByText(/^A translation needs as many paragraphs as the original/)).toBeVisible();
    await expect.element(look).toBeDisabled();
  });

  test.each(["en", "ar"] as const)("has nothing that axe minds, in %s", async (language) => {
    const { getByRole } = await replacing(
      original.replace(quoteOf(0), quoteOf(0).replaceAll(" ", "\u00a0")),
      {
        language,
      },
    );
    await expect.element(getByRole("dialog").getByRole("listitem").first()).toBeVisible();
    const { violations } = await axe.run(getByRole("dialog").element());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
