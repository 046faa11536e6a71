import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Actor, Dossier } from "../../../src/core/dossier/dossier";
import { emptyDraft } from "../../../src/core/edit/claimDraft";
import { evidenceAt } from "../../../src/core/edit/evidenceAt";
import type { View } from "../../../src/core/link/view";
import { changeDraft, openDraft } from "../../../src/state/coding";
import { ClaimFormPanel } from "../../../src/ui/coding/ClaimFormPanel";
import { builtInDossier, renderWorld } from "../../support/world";

const text = "Togo and Kenya signed a treaty with Ghana in Accra.";
const actors = ["Benin", "Kenya", "Ghana"].map(
  (name) => ({ id: name.toLowerCase(), kind: "state", name: { en: name } }) as unknown as Actor,
);
const dossier: Dossier = {
  ...builtInDossier,
  documents: builtInDossier.documents
    .slice(0, 1)
    .map((document) => ({ ...document, language: "en", texts: { en: text } })),
  actors,
  claims: [],
};

/** A form in which nothing is filled in, about the text up to `end`, else all of it. */
async function renderForm(given: Dossier = dossier, view: Partial<View> = {}, end?: number) {
  const world = await renderWorld(
    <div style={{ inlineSize: "480px", blockSize: "800px" }}>
      <ClaimFormPanel />
    </div>,
    { dossier: given, editable: true, view },
  );
  const [document] = given.documents;
  const length = document?.texts[document.language]?.length ?? 0;
  const evidence = document && evidenceAt(document, { start: 0, end: end ?? length }, given.actors);
  world.store.setState(openDraft(emptyDraft(evidence)));
  await expect.element(world.getByRole("form")).toBeVisible();
  return { ...world, draft: () => world.store.getState().coding.draft };
}

const press = (keys: string) => userEvent.keyboard(keys);

test("a key that is held down makes the claim mutual once, and exchanges the sides once", async () => {
  const { getByRole, draft } = await renderForm();
  await userEvent.click(getByRole("combobox", { name: "Who", exact: true }));
  await press("Kenya{Enter}");
  await getByRole("radio", { name: "Cooperation" }).click();
  await press("{x>2/}");
  expect(draft()).toMatchObject({ from: [], to: ["kenya"] });
  await press("{b>2/}");
  expect(draft()?.mutual).toBe(true);
});

test("going to what nobody has decided chooses nothing; the arrows begin there with the first, and come back to it", async () => {
  const { store, draft } = await renderForm();
  store.setState(changeDraft({ undecided: ["modality"] }));
  await press("m");
  expect(draft()?.undecided).toEqual(["modality"]);
  for (const [arrow, modality] of [
    ["Right", "actual"],
    ["Right", "planned"],
    ["Left", "actual"],
    ["Left", "denied"],
    ["Right", "actual"],
  ]) {
    await press(`{Arrow${arrow}}`);
    expect(draft()).toMatchObject({ modality, undecided: [] });
  }
});

test.each([
  ["Swap sides", { from: ["ghana"], to: ["kenya"] }],
  ["Remove ⁨Benin⁩", { from: ["kenya"], to: ["ghana"] }],
])("a pointer's press on %s leaves the keyboard where Enter saves", async (name, sides) => {
  const { getByRole, store } = await renderForm();
  const from = name === "Swap sides" ? ["kenya"] : ["kenya", "benin"];
  store.setState(changeDraft({ type: "conflict", from, to: ["ghana"] } as never));
  await userEvent.click(getByRole("button", { name }));
  await press("{Enter}");
  await expect.poll(() => store.getState().graph.claims.map(({ claim }) => claim)).toMatchObject([sides]);
});

test("the Tab key leads to a button of the form, which Enter then presses", async () => {
  const { getByRole, store, draft } = await renderForm();
  store.setState(changeDraft({ type: "conflict", from: ["kenya"], to: ["ghana"] } as never));
  (getByRole("checkbox", { name: "Mutual" }).element() as HTMLElement).focus();
  await userEvent.tab();
  await expect.element(getByRole("button", { name: "Swap sides" })).toHaveFocus();
  await press("{Enter}");
  expect(draft()).toMatchObject({ from: ["ghana"], to: ["kenya"] });
});

test("Mutual parts two who stand on one side, and gives them back when it is taken off", async () => {
  const { getByRole, draft } = await renderForm();
  await userEvent.click(getByRole("combobox", { name: "Towards whom" }));
  await press("Kenya{Enter}Ghana{Enter}");
  expect(draft()).toMatchObject({ from: [], to: ["kenya", "ghana"] });
  const mutual = getByRole("checkbox", { name: "Mutual" });
  await mutual.click();
  expect(draft()).toMatchObject({ mutual: true, from: ["kenya"], to: ["ghana"] });
  await mutual.click();
  expect(draft()).toMatchObject({ mutual: false, from: [], to: ["kenya", "ghana"] });
  // By its letter as well; and what is changed meanwhile is not undone.
  await press("{Alt>}b{/Alt}");
  expect(draft()).toMatchObject({ mutual: true, from: ["kenya"], to: ["ghana"] });
  await userEvent.click(getByRole("button", { name: /^Remove .*Ghana/ }));
  await userEvent.click(getByRole("combobox", { name: "and" }));
  await press("Benin{Enter}");
  await mutual.click();
  expect(draft()).toMatchObject({ mutual: false, from: ["kenya"], to: ["benin"] });
});

test("the hints of letter keys vanish while letters go into a box", async () => {
  const { container, getByRole } = await renderForm();
  const hints = () =>
    [...container.querySelectorAll("form [aria-hidden]")]
      .filter((hint) => /^[A-Z1-4]$/.test(hint.textContent ?? ""))
      .map((hint) => getComputedStyle(hint).visibility);
  expect(hints().length).toBeGreaterThan(10);
  const onlyOnes = () => [...new Set(hints())];
  expect(onlyOnes()).toEqual(["visible"]);
  for (const box of [
    getByRole("combobox", { name: "Who", exact: true }),
    getByRole("textbox", { name: "English summary" }),
    getByRole("textbox", { name: "Note" }),
  ]) {
    await userEvent.click(box);
    expect(onlyOnes()).toEqual(["hidden"]);
  }
  await userEvent.click(getByRole("radio", { name: "Reported" }));
  expect(onlyOnes()).toEqual(["visible"]);
});

test("an empty box offers the actors of the sentence first, and an abbreviation finds its own", async () => {
  const { getByRole, draft, store } = await renderForm();
  const who = getByRole("combobox", { name: "Who", exact: true });
  await userEvent.click(who);
  const options = () =>
    getByRole("option")
      .all()
      .map((option) => option.element().textContent);
  expect(options()).toEqual(["Togonot yet in this dossier", "Kenya", "Ghana", "Benin"]);
  await press("{Enter}");
  expect(draft()).toMatchObject({ from: ["togo"], added: [{ id: "togo" }] });
  await press("un");
  expect(options()[0]).toMatch(/^United Nations/);
  await press("{Enter}");
  expect(draft()?.from).toEqual(["togo", "un"]);
  expect(store.getState().graph.dossier.actors).toHaveLength(3);
});

test("Enter takes nobody from elsewhere for a letter; an arrow leads to whom it takes", async () => {
  const { getByRole, draft } = await renderForm();
  const who = getByRole("combobox", { name: "Who", exact: true });
  await userEvent.click(who);
  await press("s");
  await expect.element(getByRole("option").first()).toBeVisible();
  await press("{Enter}");
  expect(draft()?.from).toEqual([]);
  await press("{ArrowDown}{Enter}");
  expect(draft()?.from).toHaveLength(1);
});

test("where Enter takes nobody it says so until something else is typed, which goes on where it stood", async () => {
  const { getByRole, getByText, draft } = await renderForm();
  const who = getByRole("combobox", { name: "Who", exact: true });
  await userEvent.click(who);
  await press("su");
  await expect.element(getByRole("option").first()).toBeVisible();
  await press("{Enter}");
  const told = getByText(/^Nobody was taken/);
  await expect.element(told).toBeVisible();
  await press("d");
  await expect.element(who).toHaveValue("sud");
  await expect.element(told).not.toBeInTheDocument();
  await press("{Backspace}");
  await expect.element(who).toHaveValue("su");
  await expect.element(told).not.toBeInTheDocument();
  await press("d");
  await press("{Enter}");
  await expect.poll(() => draft()?.from).toHaveLength(1);
});

const tab = () => press("{Tab}");

test("Tab leaves an empty box without taking who is lit", async () => {
  // So many that the list scrolls.
  const many = Array.from({ length: 20 }, (_, index) => ({ ...actors[0], id: `land-${index}` }) as Actor);
  const { getByRole, draft } = await renderForm({ ...dossier, actors: [...actors, ...many] });
  const who = getByRole("combobox", { name: "Who", exact: true });
  await userEvent.click(who);
  await expect.element(getByRole("option", { name: "Kenya" })).toBeVisible();
  await tab();
  expect(draft()?.from).toEqual([]);
  await expect.element(getByRole("combobox", { name: "Towards whom" })).toHaveFocus();
  await expect.element(getByRole("option").first()).not.toBeInTheDocument();
});

test.each(["Kenya", "kenya", "Kenyan", "Nairobi"])(
  "Tab takes the actor whose whole name is typed: %s",
  async (name) => {
    const { getByRole, draft } = await renderForm();
    const who = getByRole("combobox", { name: "Who", exact: true });
    await userEvent.click(who);
    await press(name);
    await tab();
    expect(draft()).toMatchObject({ from: ["kenya"], typed: { from: "" } });
    await expect.element(getByRole("combobox", { name: "Towards whom" })).toHaveFocus();
  },
);

test.each(["Ken", "Kenya and", "Korea"])("Tab keeps what names nobody, or several: %s", async (words) => {
  const namesakes = ["north", "south"].map(
    (id) => ({ id, kind: "state", name: { en: "Korea" } }) as unknown as Actor,
  );
  const { getByRole, draft } = await renderForm({ ...dossier, actors: [...actors, ...namesakes] });
  const who = getByRole("combobox", { name: "Who", exact: true });
  await userEvent.click(who);
  await press(words);
  await tab();
  expect(draft()).toMatchObject({ from: [], typed: { from: words } });
  await expect.element(who).toHaveValue(words);
  await expect.element(getByRole("combobox", { name: "Towards whom" })).toHaveFocus();
});

test("on the walk Enter gives the keys back to it, and Tab goes on to the next field", async () => {
  const { getByRole, draft } = await renderForm(dossier, { screen: "coding" });
  await userEvent.click(getByRole("combobox", { name: "Who", exact: true }));
  await press("Kenya{Enter}");
  await expect.element(getByRole("form")).toHaveFocus();
  const to = getByRole("combobox", { name: "Towards whom" });
  await userEvent.click(to);
  await press("Ghana");
  await tab();
  expect(draft()).toMatchObject({ from: ["kenya"], to: ["ghana"] });
  await expect.element(getByRole("checkbox", { name: "Mutual" })).toHaveFocus();
});

test.each([
  ["en", "Saudi foreign minister Faisal al-Harbi condemned the attack on Togo.", "Faisal al-Harbi"],
  ["ar", "أدان وزير الخارجية السعودي فيصل الحربي الهجوم على توغو.", "فيصل الحربي"],
])("a new person speaks for the state of the office beside the name: %s", async (language, words, name) => {
  const documents = dossier.documents.map((own) => ({ ...own, language, texts: { [language]: words } }));
  const { getByRole, draft } = await renderForm({ ...dossier, documents });
  await userEvent.click(getByRole("combobox", { name: "Who", exact: true }));
  await press(`${name}{Enter}`);
  await expect.element(getByRole("radio", { name: "Person" })).toBeChecked();
  await expect.element(getByRole("combobox", { name: "Speaks for" })).toHaveDisplayValue("Saudi Arabia");
  await press("{Enter}");
  const [person, state] = draft()?.added ?? [];
  expect(draft()?.from).toEqual([person?.id]);
  expect(person).toMatchObject({ name: { [language]: name }, speaksFor: "saudi-arabia" });
  expect(state).toMatchObject({ id: "saudi-arabia", kind: "state" });
});

test.each([
  {
    language: "en",
    words: "Japan strongly condemned Russia's strikes on Kyiv.",
    made: "تدين اليابان روسيا.",
  },
  { language: "ar", words: "أدانت اليابان بشدة الضربات الروسية على كييف.", made: "Japan condemns Russia." },
] as const)(
  "the summary begins as the passage's own clause, in its language: $language",
  async ({ language, words, made }) => {
    const documents = dossier.documents.map((own) => ({ ...own, language, texts: { [language]: words } }));
    const states = ["Japan", "Russia"].map((en, index) => ({
      id: en.toLowerCase(),
      kind: "state",
      name: { en, ar: ["اليابان", "روسيا"][index] },
    })) as unknown as readonly Actor[];
    const { getByRole, store } = await renderForm(
      { ...dossier, documents, actors: states },
      {},
      words.length - 1,
    );
    const summary = (of: "en" | "ar") =>
      getByRole("textbox", { name: of === "en" ? "English summary" : "Arabic summary" });
    await userEvent.click(getByRole("radio", { name: "Condemnation" }));
    await userEvent.click(getByRole("combobox", { name: "Who", exact: true }));
    await press("Japan{Enter}");
    await userEvent.click(getByRole("combobox", { name: "Towards whom" }));
    await press("Russia{Enter}");
    const other = language === "en" ? "ar" : "en";
    await expect.element(summary(language)).toHaveValue(words);
    await expect.element(summary(other)).toHaveValue(made);
    // What the passage does not say is said in other words.
    await userEvent.click(getByRole("radio", { name: "Denied" }));
    await expect.element(summary(language)).not.toHaveValue(words);
    await userEvent.click(getByRole("radio", { name: "Yes", exact: true }));
    await press("{Control>}{Enter}{/Control}");
    await expect
      .poll(() => store.getState().graph.dossier.claims[0]?.summary)
      .toEqual({ [language]: words, [other]: made });
  },
);
