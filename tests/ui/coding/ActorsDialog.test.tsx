import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { undo } from "../../../src/state/editing";
import { setSaveStatus } from "../../../src/state/opening";
import { selectActor } from "../../../src/state/selecting";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { builtInDossier, renderWorld } from "../../support/world";

const render = (view = {}) => renderWorld(<EvidencePanel />, { editable: true, view });

test("a dossier that came with the program offers no change of its actors", async () => {
  const { getByRole } = await renderWorld(<EvidencePanel />);
  await expect.element(getByRole("heading", { name: "In short" })).toBeVisible();
  await expect.element(getByRole("button", { name: "Actors …" })).not.toBeInTheDocument();
});

test("a known actor is found in either language and added with its names; undo takes it away", async () => {
  const { getByRole, store } = await render();
  await userEvent.click(getByRole("button", { name: "Actors …" }));
  await userEvent.type(getByRole("searchbox", { name: "Find or add an actor" }), "الفلبين");
  await userEvent.click(getByRole("button", { name: "Add actor: Philippines" }));
  const added = store.getState().graph.dossier.actors.at(-1);
  expect(added).toMatchObject({ kind: "state", name: { en: "Philippines", ar: "الفلبين" } });
  await expect.element(getByRole("button", { name: "Add actor: Philippines" })).not.toBeInTheDocument();
  store.setState(undo);
  expect(store.getState().graph.dossier.actors.some(({ id }) => id === added?.id)).toBe(false);
});

test("an unknown one is made of what was typed, put where its script belongs", async () => {
  const { getByRole, store } = await render();
  await userEvent.click(getByRole("button", { name: "Actors …" }));
  await userEvent.type(getByRole("searchbox"), "فلان الفلاني");
  await userEvent.click(getByRole("button", { name: /as a new actor/ }));
  await expect.element(getByRole("textbox", { name: "Name in Arabic" })).toHaveValue("فلان الفلاني");
  await userEvent.type(getByRole("textbox", { name: "Wikidata id" }), "12");
  await userEvent.click(getByRole("button", { name: "Save" }));
  await expect.element(getByRole("textbox", { name: "Wikidata id" })).toBeInvalid();
  await userEvent.clear(getByRole("textbox", { name: "Wikidata id" }));
  await userEvent.click(getByRole("button", { name: "Save" }));
  expect(store.getState().graph.dossier.actors.at(-1)).toMatchObject({
    kind: "person",
    name: { ar: "فلان الفلاني" },
  });
});

test("an actor is edited from its own evidence, and what the form does not know of it stays", async () => {
  const { getByRole, store } = await render();
  store.setState(selectActor("japan" as never));
  await userEvent.click(getByRole("button", { name: "Edit actor" }));
  const name = getByRole("textbox", { name: "Name in English" });
  await userEvent.fill(name, "Nippon");
  await userEvent.click(getByRole("button", { name: "Save" }));
  const japan = store.getState().graph.actors.get("japan" as never);
  expect(japan).toMatchObject({ name: { en: "Nippon" }, codes: { wikidata: "Q17" } });
  await expect.element(getByRole("heading", { name: "Nippon", exact: true, level: 3 })).toBeVisible();
});

test("a selection that ends beside the dialog leaves it open, a click there closes it, and what was entered stays", async () => {
  const { getByRole, getByText, store } = await render();
  store.setState(selectActor("japan" as never));
  const edit = getByRole("button", { name: "Edit actor" });
  await userEvent.click(edit);
  const note = getByRole("textbox", { name: "Note in English" });
  await userEvent.fill(note, "host of the summit");
  const dialog = getByRole("dialog").element();
  const point = (type: string, target: Element) =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true }));
  point("pointerdown", note.element());
  point("click", dialog);
  await expect.element(note).toBeVisible();
  point("pointerdown", dialog);
  point("click", dialog);
  await expect.element(note).not.toBeInTheDocument();

  await userEvent.click(edit);
  await expect.element(note).toHaveValue("host of the summit");
  await expect.element(getByText(/^What you had entered is still here/)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await userEvent.click(edit);
  await expect.element(note).toHaveValue("host of the summit");
  await userEvent.click(getByRole("button", { name: "Cancel" }));
  await userEvent.click(edit);
  await expect.element(note).not.toHaveValue("host of the summit");
});

test("what is entered of an actor stays while another tab has the dossier", async () => {
  const { getByRole, store } = await render();
  store.setState(selectActor("japan" as never));
  await userEvent.click(getByRole("button", { name: "Edit actor" }));
  const note = getByRole("textbox", { name: "Note in English" });
  await userEvent.fill(note, "host of the summit");
  store.setState(setSaveStatus({ kind: "locked" }));
  await expect.element(note).toHaveValue("host of the summit");
  await expect.element(getByRole("button", { name: "Save" })).toBeDisabled();
  store.setState(setSaveStatus({ kind: "saved" }));
  await userEvent.click(getByRole("button", { name: "Save" }));
  expect(store.getState().graph.actors.get("japan" as never)?.note?.en).toBe("host of the summit");
});

test("two actors become one; where a claim stands between them it says so and does nothing", async () => {
  const { getByRole, getByText, store } = await render();
  store.setState(selectActor("ukraine" as never));
  await userEvent.click(getByRole("button", { name: "Edit actor" }));
  const into = getByRole("combobox", { name: "Merge into" });
  await userEvent.selectOptions(into, "Russia");
  await expect.element(getByText(/They cannot be one/)).toBeVisible();
  await expect.element(getByRole("button", { name: "Merge", exact: true })).toBeDisabled();
  await userEvent.selectOptions(into, "United States");
  await userEvent.click(getByRole("button", { name: "Merge", exact: true }));
  expect(store.getState().graph.actors.has("ukraine" as never)).toBe(false);
  store.setState(undo);
  expect(store.getState().graph.actors.has("ukraine" as never)).toBe(true);
});

test.each([
  [
    "en",
    "Japan met Saudi foreign minister Faisal al-Harbi in Tokyo.",
    "Faisal al-Harbi",
    "Saudi foreign minister",
  ],
  ["ar", "استقبلت اليابان وزير الخارجية السعودي فيصل الحربي.", "فيصل الحربي", "وزير الخارجية السعودي"],
])(
  "a new person speaks for whom the texts say, until somebody decides: %s",
  async (language, text, name, office) => {
    const documents = builtInDossier.documents
      .slice(0, 1)
      .map((document) => ({ ...document, language, texts: { [language]: text } }));
    const dossier = { ...builtInDossier, documents, claims: [] };
    const { getByRole, store } = await renderWorld(<EvidencePanel />, { editable: true, dossier });
    const actors = () => store.getState().graph.dossier.actors;
    const add = async () => {
      await userEvent.fill(getByRole("searchbox"), name);
      await userEvent.click(getByRole("button", { name: /as a new actor/ }));
      await expect.element(speaksFor).toHaveDisplayValue("Saudi Arabia");
      await expect.element(speaksFor).toHaveAccessibleDescription(new RegExp(office));
    };
    const speaksFor = getByRole("combobox", { name: "Speaks for" });
    await userEvent.click(getByRole("button", { name: "Actors …" }));
    await add();
    await userEvent.click(getByRole("button", { name: "Save" }));
    expect(actors().at(-1)).toMatchObject({ kind: "person", speaksFor: "saudi-arabia" });
    expect(actors().at(-2)).toMatchObject({ id: "saudi-arabia", kind: "state" });
    store.setState(undo);
    expect(actors()).toHaveLength(dossier.actors.length);
    await add();
    await userEvent.selectOptions(speaksFor, "nobody else");
    await expect.element(speaksFor).toHaveAccessibleDescription("");
    await userEvent.click(getByRole("button", { name: "Save" }));
    expect(actors()).toHaveLength(dossier.actors.length + 1);
    expect(actors().at(-1)?.speaksFor).toBeUndefined();
  },
);
