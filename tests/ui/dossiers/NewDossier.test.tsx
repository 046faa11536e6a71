import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { createLibrary } from "../../../src/io/library";
import { articleDrops } from "../../../src/ui/dossiers/fileDrops";
import { NewDossier } from "../../../src/ui/dossiers/NewDossier";
import { deviceServices } from "../../support/device";
import { emptyDisk } from "../../support/emptyDisk";
import { renderWorld } from "../../support/world";

beforeEach(emptyDisk);

const article = [
  "محادثات الميناء",
  "أدانت مصر الهجوم على الميناء. وأعربت تركيا عن قلقها.",
  "واتفق الجانبان على التعاون في مجال الطاقة.",
].join("\n\n");
const translation = [
  "Harbour talks",
  "Egypt condemned the attack on the harbour. Türkiye voiced its concern.",
  "The two sides agreed to cooperate on energy.",
];

const renderNew = (language: "en" | "ar" = "en") =>
  renderWorld(<NewDossier />, { view: { screen: "new", language }, services: deviceServices });

type World = Awaited<ReturnType<typeof renderNew>>;

/** Puts text into a field as the clipboard does. */
function paste(field: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

async function pasteArticle({ getByRole }: World): Promise<void> {
  const field = getByRole("textbox", { name: "Paste the text" });
  await expect.element(field).toHaveFocus();
  paste(field.element(), article);
  await expect.element(getByRole("textbox", { name: "Title" })).toHaveValue("محادثات الميناء");
}

async function pasteTranslation({ getByRole, getByText }: World, paragraphs: readonly string[]) {
  await getByText("Put a translation beside it").click();
  paste(getByRole("textbox", { name: "Paste the translation" }).element(), paragraphs.join("\n\n"));
  await expect.element(getByRole("combobox", { name: "Language of the translation" })).toBeVisible();
}

const paragraphs = (world: World, lang: string) =>
  [...world.container.querySelectorAll(`li [lang="${lang}"] > p`)].map(({ textContent }) => textContent);

test("a pasted text becomes a dossier of its paragraphs, open to be coded", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  await expect.element(world.getByText("Recognised from the text")).toBeVisible();
  await world.getByRole("textbox", { name: "Publisher (if known)" }).fill("The Harbour Post");
  await world.getByRole("button", { name: "Create and start coding" }).click();
  await expect.poll(() => world.store.getState().saveStatus.kind).toBe("saved");
  const [document] = world.store.getState().graph.dossier.documents;
  expect(document).toMatchObject({ language: "ar", publisher: "The Harbour Post" });
  expect(document?.texts.ar?.split("\n")).toEqual(article.split("\n\n"));
  // What was entered has become a dossier: the next one begins anew.
  await expect.poll(() => world.store.getState().view.screen).toBe("coding");
});

test.each([
  ["en", "The ministers of thirty states met in the harbour ".repeat(3).trim()],
  ["ar", "يجتمع وزراء ثلاثين دولة في الميناء لبحث الهجوم ".repeat(3).trim()],
] as const)("a title longer than its field shows its beginning: %s", async (language, title) => {
  const world = await renderNew(language);
  const field = world.getByRole("textbox", { name: language === "en" ? "Paste the text" : "الصق النص" });
  await expect.element(field).toHaveFocus();
  paste(field.element(), `${title}\n\n${article}`);
  const input = world.getByRole("textbox", { name: language === "en" ? "Title" : "العنوان", exact: true });
  await expect.element(input).toHaveValue(title);
  const element = input.element() as HTMLInputElement;
  await expect.element(input).toHaveFocus();
  expect(element.scrollWidth).toBeGreaterThan(element.clientWidth);
  expect([element.scrollLeft, element.selectionStart]).toEqual([0, 0]);
});

test("by keyboard alone: the text is pasted, its title corrected, and the walk through it begins", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  const title = world.getByRole("textbox", { name: "Title" });
  await expect.element(title).toHaveFocus();
  await title.fill("الميناء");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => world.store.getState().graph.dossier.title.ar).toBe("الميناء");
  await expect.poll(() => world.store.getState()).toMatchObject({ view: { screen: "coding" } });
});

test("a typed text is read when that is asked for", async () => {
  const { getByRole } = await renderNew();
  await getByRole("textbox", { name: "Paste the text" }).fill("Harbour talks\n\nEgypt condemned the attack.");
  await getByRole("button", { name: "Read this text" }).click();
  await expect.element(getByRole("textbox", { name: "Title" })).toHaveValue("Harbour talks");
  await expect.element(getByRole("combobox", { name: "Language" })).toHaveValue("en");
});

test("the recognised language can be corrected", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  const language = world.getByRole("combobox", { name: "Language" });
  await expect.element(language).toHaveValue("ar");
  await userEvent.selectOptions(language, "Persian");
  await world.getByRole("button", { name: "Create and start coding" }).click();
  await expect.poll(() => world.store.getState().graph.dossier.documents[0]?.language).toBe("fa");
});

test("what stands in the way is said at its field, and the focus goes there", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  const url = world.getByRole("textbox", { name: "Address (if known)" });
  await url.fill("javascript:alert(1)");
  await world.getByRole("button", { name: "Create and start coding" }).click();
  await expect.element(url).toHaveFocus();
  await expect.element(url).toHaveAttribute("aria-invalid", "true");
  expect(world.store.getState().saveStatus.kind).toBe("built-in");
});

test("a translation stands beside the text, paragraph by paragraph", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  await pasteTranslation(world, translation);
  await expect.element(world.getByText("Beside every paragraph stands one.")).toBeVisible();
  await world.getByRole("button", { name: "Create and start coding" }).click();
  await expect
    .poll(() => world.store.getState().graph.dossier.documents[0]?.texts.en)
    .toBe(translation.join("\n"));
});

test("a translation in other paragraphs is split and merged until it matches", async () => {
  const world = await renderNew();
  const { getByRole, getByText } = world;
  await pasteArticle(world);
  const [head = "", first = "", second = ""] = translation;
  const [condemned = "", concerned = ""] = first.split(/(?<=\.) /);
  await pasteTranslation(world, [head, condemned, concerned, second]);
  await expect.element(getByText(/^\d rows? do(es)? not match yet/)).toBeVisible();
  await getByRole("button", { name: "Create and start coding" }).click();
  // Nothing is made while a paragraph stands alone; the focus goes to the first row that does.
  expect(world.store.getState().saveStatus.kind).toBe("built-in");
  await expect.poll(() => document.activeElement?.id).toMatch(/^new-row-\d$/);
  await getByRole("button", { name: "Make one paragraph: Translation, paragraph 2" }).click();
  await expect.element(getByText("Beside every paragraph stands one.")).toBeVisible();
  await expect.poll(() => paragraphs(world, "en")).toEqual([head, `${condemned} ${concerned}`, second]);

  await getByRole("button", { name: "Split: Translation, paragraph 2" }).click();
  await getByRole("button", { name: /^Split before “Türkiye voiced/ }).click();
  await expect.poll(() => paragraphs(world, "en")).toEqual([head, condemned, concerned, second]);
  await getByRole("button", { name: "Undo" }).click();
  await expect.element(getByText("Beside every paragraph stands one.")).toBeVisible();
});

test("what was entered is there again after the page was left", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  await world.getByRole("textbox", { name: "Publisher (if known)" }).fill("The Harbour Post");
  await world.unmount();
  const again = await renderNew();
  await expect
    .element(again.getByRole("textbox", { name: "Publisher (if known)" }))
    .toHaveValue("The Harbour Post");
  await expect.poll(() => paragraphs(again, "ar")).toEqual(article.split("\n\n"));
});

test("what was begun says so, a text pasted into its title is asked about, and starting afresh can be undone", async () => {
  const before = await renderNew();
  await pasteArticle(before);
  await expect.element(before.getByText(/^You had begun/)).not.toBeInTheDocument();
  await before.unmount();

  const world = await renderNew();
  await expect.element(world.getByText(/^You had begun/)).toBeVisible();
  const title = world.getByRole("textbox", { name: "Title", exact: true });
  await expect.element(title).toHaveFocus();
  paste(title.element(), "Another story\n\nEgypt met Türkiye on Monday.");
  await expect.element(world.getByRole("alert")).toHaveTextContent("Another text has arrived");
  await expect.element(title).toHaveValue("محادثات الميناء");
  await world.getByRole("button", { name: "Keep this one" }).click();

  await world.getByRole("button", { name: "Start afresh" }).click();
  await expect.element(world.getByRole("textbox", { name: "Paste the text" })).toHaveFocus();
  await world.getByRole("button", { name: "Undo" }).click();
  await expect.element(title).toHaveValue("محادثات الميناء");
});

test("a title has a limit, and what is wrong with it is said at its field", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  const title = world.getByRole("textbox", { name: "Title", exact: true });
  await title.fill("م".repeat(301));
  await userEvent.keyboard("{Enter}");
  await expect
    .element(world.getByText(/^A title has at most 300 characters, and this one has 301/))
    .toBeVisible();
  await expect.element(title).toHaveFocus();
  expect(world.store.getState().saveStatus.kind).toBe("built-in");
  await title.fill("م".repeat(300));
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => world.store.getState().view.screen).toBe("coding");
});

test("an article that is dropped takes nothing from the text in the making unless that is asked for, and then it can be undone", async () => {
  const before = await renderNew();
  await pasteArticle(before);
  await before.unmount();

  const world = await renderNew();
  const title = world.getByRole("textbox", { name: "Title" });
  await expect.element(title).toHaveValue("محادثات الميناء");
  const drop = () =>
    articleDrops.add([
      { name: "other.txt", file: new Blob(["Another story\n\nEgypt met Türkiye on Monday."]) },
    ]);
  drop();
  await expect.element(world.getByRole("alert")).toHaveTextContent("Another text has arrived");
  await expect.element(title).toHaveValue("محادثات الميناء");
  await world.getByRole("button", { name: "Keep this one" }).click();
  await expect.element(world.getByRole("alert")).not.toBeInTheDocument();
  drop();
  await world.getByRole("button", { name: "Take it in place of this one" }).click();
  await expect.element(title).toHaveValue("Another story");
  await world.getByRole("button", { name: "Undo" }).click();
  await expect.element(title).toHaveValue("محادثات الميناء");
  await expect.element(world.getByRole("button", { name: "Undo" })).not.toBeInTheDocument();
});

test("what is typed and not read yet is there again after the page was left, and is not once it is read", async () => {
  const before = await renderNew();
  const typed = "Harbour talks\n\nEgypt condemned the attack.";
  await before.getByRole("textbox", { name: "Paste the text" }).fill(typed);
  await expect.poll(() => createLibrary().draft("new-dossier-text")).toBe(typed);
  await before.unmount();

  const world = await renderNew();
  await expect.element(world.getByRole("textbox", { name: "Paste the text" })).toHaveValue(typed);
  await world.getByRole("button", { name: "Read this text" }).click();
  await expect.element(world.getByRole("textbox", { name: "Title" })).toHaveValue("Harbour talks");
  await expect.poll(() => createLibrary().draft("new-dossier-text")).toBeUndefined();
});

test("a text can be put away, and comes back when that is undone", async () => {
  const world = await renderNew();
  await pasteArticle(world);
  await world.getByRole("button", { name: "Start over with another text" }).click();
  await expect.element(world.getByText("The text was put away.")).toBeVisible();
  await world.getByRole("button", { name: "Undo" }).click();
  await expect.element(world.getByRole("textbox", { name: "Title" })).toHaveValue("محادثات الميناء");
});

test.each(["en", "ar"] as const)("has nothing that axe minds, in %s", async (language) => {
  const world = await renderNew(language);
  const field = world.getByRole("textbox").first();
  await expect.element(field).toHaveFocus();
  const judge = async () => {
    const { violations } = await axe.run(world.container);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  };
  await judge();
  paste(field.element(), article);
  await expect.element(world.getByRole("list").last()).toBeVisible();
  await judge();
});

test("a text of which the reading breaks off is told, and can be read again", async () => {
  let isBroken = true;
  const world = await renderWorld(<NewDossier />, {
    view: { screen: "new" },
    services: (store) => {
      const device = deviceServices(store);
      return {
        ...device,
        run: (task, options) =>
          isBroken ? Promise.reject(new Error("it threw")) : device.run(task, options),
      };
    },
  });
  const field = world.getByRole("textbox", { name: "Paste the text" });
  await expect.element(field).toHaveFocus();
  paste(field.element(), article);
  await expect.element(world.getByText(/Reading broke off/)).toBeVisible();
  isBroken = false;
  paste(field.element(), article);
  await expect.element(world.getByRole("textbox", { name: "Title" })).toHaveValue("محادثات الميناء");
});
