import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { dossierCast, takeCast } from "../../../src/core/coding/dossierCast";
import type { ActorId, Dossier } from "../../../src/core/dossier/dossier";
import { changeDraft, suggest } from "../../../src/state/coding";
import { edit, undo } from "../../../src/state/editing";
import { selectActor } from "../../../src/state/selecting";
import type { State } from "../../../src/state/state";
import { openView, showScreen } from "../../../src/state/viewing";
import { WalkScreen } from "../../../src/ui/coding/WalkScreen";
import { useLetterKeys } from "../../../src/ui/evidence/useLetterKeys";
import { listenForAnnouncements } from "../../../src/ui/kit/announce";
import { useSelect } from "../../../src/ui/kit/useStore";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { dossierOfText } from "../../support/dossierOfText";
import { renderWorld } from "../../support/world";

const text = [
  "Kenya has attacked Somalia near the border.",
  "The weather was fine.",
  "Kenya attacked Somalia, and Ghana signed a treaty with Togo.",
  "Kenya signed an agreement with Ghana in Accra.",
].join("\n");
const bare = dossierOfText(text);
const withCast = takeCast(dossierCast(bare))(bare);

/** What the letters of the page would do. */
function LetterKeys() {
  useLetterKeys();
  return null;
}

const renderWalk = (dossier: Dossier, given: { editable?: boolean; dark?: boolean; language?: "ar" } = {}) =>
  renderWorld(
    <MapProvider>
      <div style={{ blockSize: "760px" }}>
        <ScreenOfWalk />
      </div>
      <LiveRegion />
      <LetterKeys />
    </MapProvider>,
    {
      dossier,
      editable: given.editable ?? true,
      view: {
        screen: "coding",
        ...(given.dark === true && { theme: "dark" }),
        ...(given.language !== undefined && { language: given.language }),
      },
    },
  );
/** The walk while it is on the screen. */
function ScreenOfWalk() {
  return useSelect(({ view }) => view.screen) === "coding" ? <WalkScreen /> : null;
}

/** The head of a sentence; what is announced of it goes on with its words. */
const headOf = (at: number, all: number) => new RegExp(`^Sentence ${at} of ${all}(?!:)`);
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await userEvent.keyboard(key);
};

test("what is filled in takes Enter, and undo leads back to it as it was entered", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  await press("{Enter}");
  await expect.element(getByText("1 of 3 looked at")).toBeVisible();
  expect(store.getState().graph.claims).toHaveLength(1);
  store.setState(undo);
  await expect.element(getByText("0 of 3 looked at")).toBeVisible();
  await expect.element(getByRole("button", { name: "Remove ⁨Kenya⁩" })).toBeVisible();
  await expect.element(getByText(headOf(1, 3))).toBeVisible();
});

test("a sentence that says the same is told so before it is saved, and Enter gives its passage to the claim", async () => {
  const { container, getByRole, getByText, store } = await renderWalk(withCast);
  await press("{Enter}");
  await expect.element(getByText("1 of 3 looked at")).toBeVisible();
  const said = () => document.querySelector("[aria-live=polite]")?.textContent;
  await expect.element(getByRole("note")).toHaveTextContent(/^Another passage .* Kenya has attacked Somalia/);
  await expect.element(getByRole("button", { name: "Add passage ↵" })).toBeVisible();
  await expect.poll(said).toMatch(/Add passage: Enter\.$/);
  // What says something else is none.
  await getByRole("radio", { name: /^Planned/ }).click();
  await expect.element(getByRole("button", { name: "Save, next ↵" })).toBeVisible();
  await press("m", "m", "m", "{Enter}");
  await expect.element(getByText("2 of 3 looked at")).toBeVisible();
  expect(store.getState().graph.claims.map(({ passages }) => passages.length)).toEqual([2]);
  // Opened there, its form shows the passage of that sentence.
  await press("{Backspace}");
  await expect.element(getByRole("form", { name: "Edit claim" })).toBeVisible();
  expect(container.querySelector("form blockquote")?.textContent).toBe("Kenya attacked Somalia");
  // Its passages are changed elsewhere: no key does nothing without a word.
  for (const key of ["{End}", "c"]) {
    await press("m");
    await press(key);
    await expect.poll(said).toBe("The passages of a saved claim are changed in Evidence.");
  }
  expect(container.querySelector("[data-keys]")?.textContent).not.toMatch(/end of the passage/);
});

test("a sentence with the same relation between the same actors becomes a claim of its own by one key", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  await press("{Enter}");
  await expect.element(getByText("1 of 3 looked at")).toBeVisible();
  await expect.element(getByRole("button", { name: "Save as a second claim K" })).toBeVisible();
  await press("k");
  await expect.element(getByText("2 of 3 looked at")).toBeVisible();
  expect(store.getState().graph.claims.map(({ passages }) => passages.length)).toEqual([1, 1]);
});

test("no key of the walk stands for two things, however many a sentence names", async () => {
  const many =
    "Kenya has attacked Somalia, said Ghana, Togo, Chad, Egypt, Sudan, Libya, Mali, Niger, Benin and Angola.";
  const texts = { en: `Kenya has attacked Somalia near the border.\n${many}` };
  const told = { ...bare, documents: bare.documents.map((document) => ({ ...document, texts })) };
  const { getByRole, getByText, store } = await renderWalk(takeCast(dossierCast(told))(told));
  await press("{Enter}");
  await expect.element(getByText("1 of 2 looked at")).toBeVisible();
  const same = { type: "conflict", from: ["kenya"], to: ["somalia"], voice: "narrator", undecided: [] };
  store.setState(changeDraft(same as never));
  await expect.element(getByRole("button", { name: "Save as a second claim K" })).toBeVisible();
  const keys = [...document.querySelectorAll("form [class*=letter], form [role=note] kbd")].flatMap(
    ({ textContent }) => (textContent === "↵" ? [] : (textContent ?? "")),
  );
  expect(keys).toContain("J");
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("after a passage went to the same claim, what else the last sentence says is asked for anew", async () => {
  const texts = { en: "Kenya has attacked Somalia near the border.\nKenya attacked Somalia again." };
  const twice = { ...bare, documents: bare.documents.map((document) => ({ ...document, texts })) };
  const { getByRole, getByText, store } = await renderWalk(takeCast(dossierCast(twice))(twice));
  await press("{Enter}");
  await expect.element(getByText("1 of 2 looked at")).toBeVisible();
  await press("{Enter}");
  await expect.poll(() => store.getState().graph.claims[0]?.passages.length).toBe(2);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  await press("4", "5", "6", "v", "m");
  await expect.element(getByRole("button", { name: /^Remove .*Somalia/ })).toBeVisible();
  expect(getByRole("alert").elements()).toEqual([]);
  await press("{Enter}");
  await expect.element(getByRole("alert")).toBeVisible();
});

test("what a passage is coded as already is passed by, by one more Enter", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  await press("=", "4", "5", "6", "v", "m", "{Enter}");
  await expect.element(getByRole("alert").getByRole("button", { name: "Nothing more here" })).toHaveFocus();
  await press("{Enter}");
  await expect.element(getByText(headOf(2, 3))).toBeVisible();
  expect(store.getState().graph.claims.map(({ passages }) => passages.length)).toEqual([1]);
});

test("Home and End move the passage to the ends of its sentence", async () => {
  const { store } = await renderWalk(withCast);
  const marked = () => {
    const span = store.getState().coding.selection?.span;
    return span && text.slice(span.start, span.end);
  };
  await press("n");
  await expect.poll(marked).toBe("Kenya attacked Somalia");
  await press("{End}");
  await expect.poll(marked).toBe("Kenya attacked Somalia, and Ghana signed a treaty with Togo");
  await press("c");
  await expect.poll(marked).toMatch(/^(?!Kenya attacked).*with Togo$/);
  await press("{Home}");
  await expect.poll(marked).toBe("Kenya attacked Somalia, and Ghana signed a treaty with Togo");
});

test("D empties both sides, by key and by its button, and the keys stay the walk's", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  const empty = getByRole("button", { name: "Empty sides" });
  const sides = () => [store.getState().coding.draft?.from.length, store.getState().coding.draft?.to.length];
  await expect.element(getByRole("button", { name: "Remove ⁨Kenya⁩" })).toBeVisible();
  await press("d");
  await expect.poll(sides).toEqual([0, 0]);
  await expect.element(empty).toBeDisabled();
  await press("5", "6");
  await expect.poll(sides).toEqual([1, 1]);
  await empty.click();
  await expect.poll(sides).toEqual([0, 0]);
});

test("a pointer's press on a button that changes the form leaves Enter to the walk", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  await getByRole("button", { name: "Swap sides" }).click();
  await getByText("Summary and note").click();
  await getByRole("button", { name: "and …" }).click();
  await expect.element(getByRole("form")).toHaveFocus();
  await press("{Enter}");
  await expect
    .poll(() => store.getState().graph.claims.map(({ claim }) => claim))
    .toMatchObject([{ from: ["somalia"], to: ["kenya"] }]);
});

test("who was just described for one field has a key for the others", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  store.setState(changeDraft({ from: [], to: [], voice: "reported", undecided: [] }));
  await press("f");
  await userEvent.keyboard("Border guards");
  await press("{Enter}", "{Enter}");
  const pick = getByRole("group", { name: "Named here" }).getByRole("button", { name: /Border guards/ });
  await expect.element(pick).toHaveAttribute("aria-pressed", "true");
  store.setState(changeDraft({ from: [] }));
  await expect.element(pick).toHaveAttribute("aria-pressed", "false");
  await pick.click();
  await expect.element(pick).toHaveAttribute("aria-pressed", "true");
});

test("of several proposals only the one is passed by that says what is coded already", async () => {
  const [kenya, somalia, ghana] = ["Kenya", "Somalia", "Ghana"].map(
    (name) => withCast.actors.find((actor) => actor.name.en === name)?.id,
  );
  const evidence = [{ document: "text", quotes: { en: { exact: "Kenya has attacked Somalia" } } }];
  const said = { type: "conflict", from: [kenya], voice: "narrator", evidence };
  const claims = [{ ...said, id: "c", to: [somalia], summary: { en: "So it is." } }];
  const proposal = { ...said, by: { model: "parrot" }, state: "open" };
  const proposals = [
    { ...proposal, id: "p1", to: [somalia] },
    { ...proposal, id: "p2", to: [ghana] },
  ];
  const { getByRole, store } = await renderWalk({ ...withCast, claims, proposals } as unknown as Dossier);
  await expect.element(getByRole("form", { name: /^Proposal 1/ })).toHaveFocus();
  await press("{Enter}");
  await expect.element(getByRole("alert").getByRole("button", { name: "Refuse" })).toHaveFocus();
  await press("{Enter}");
  await expect.element(getByRole("form", { name: /^Proposal 2/ })).toBeVisible();
  expect(store.getState().graph.dossier.proposals?.map(({ state }) => state)).toEqual(["refused", "open"]);
});

test("B puts the two of the passage on the sides, and G those who acted together before", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  // In a form in which nothing is filled in.
  store.setState(suggest(false));
  await press("n", "{Backspace}", "1", "b", "v", "m");
  await expect.element(getByRole("button", { name: "Remove ⁨Kenya⁩" })).toBeVisible();
  await expect.element(getByRole("button", { name: "Remove ⁨Somalia⁩" })).toBeVisible();
  await press("{Enter}");
  await expect.element(getByText("1 of 3 looked at")).toBeVisible();
  expect(store.getState().graph.claims[0]?.claim.between).toHaveLength(2);
  await press("g");
  const sides = () => [store.getState().coding.draft?.from.length, store.getState().coding.draft?.to.length];
  await expect.poll(sides).toEqual([2, 0]);
  // And where a press on a label has moved the bar.
  document.querySelector<HTMLElement>('[data-field="to"] label')?.click();
  await expect.poll(() => document.querySelector("form")?.dataset.next).toMatch(/ to$/);
  await press("g");
  await expect.poll(sides).toEqual([0, 2]);
});

test("of more than two who act together it is said between whom there will be lines", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  const [a, b, c] = store.getState().graph.dossier.actors.map(({ id }) => id);
  store.setState(changeDraft({ from: [a, b] as never, to: [c] as never }));
  expect(getByRole("note").elements()).toEqual([]);
  await press("1", "b");
  await expect
    .element(getByRole("note"))
    .toHaveTextContent(/^A line between each two: .*–.*, .*–.*,? and .*–.*/);
});

test("after a save that was refused the keys put names, and a box in which somebody stands keeps them", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  const form = getByRole("form", { name: "New claim" });
  const box = getByRole("combobox", { name: "Towards whom" });
  await expect.element(form).toHaveFocus();
  store.setState(changeDraft({ to: [] }));
  await press("{Enter}");
  await expect.element(getByText("Say to whom: choose a name.").first()).toBeVisible();
  await expect.element(form).toHaveFocus();
  await press("6");
  expect(store.getState().coding.draft?.to).toEqual(["somalia"]);
  store.setState(changeDraft({ to: [] }));
  await press("t", "{Control>}{Enter}{/Control}");
  await expect.element(box).toHaveFocus();
  // With these keys turned off, it is the box that is of use.
  await press("{Escape}");
  await expect.element(form).toHaveFocus();
  store.setState({ letterKeys: false });
  await press("{Enter}");
  await expect.element(box).toHaveFocus();
});

test("a name that is pressed goes into the box that the keyboard is in, and the next one too", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  // Kenya and Somalia are filled in.
  const box = getByRole("combobox", { name: "Towards whom" });
  await press("n");
  store.setState(changeDraft({ from: [], to: [] }));
  await box.click();
  const names = getByRole("group", { name: "Named here" });
  await names.getByRole("button", { name: "Somalia", exact: true }).click();
  await names.getByRole("button", { name: /Ghana/ }).click();
  expect(store.getState().coding.draft).toMatchObject({ from: [], to: ["somalia", "ghana"] });
  await expect.element(box).toHaveFocus();
  // No list stays over the fields below.
  await expect.element(box).toHaveAttribute("aria-expanded", "false");
});

test("a sentence is told, and not over what somebody has done in the form by then", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  const told = () => document.querySelector("[aria-live=polite]")?.textContent ?? "";
  await expect.poll(told).toMatch(/^Sentence 1 of 3/);
  await press("n", "d");
  const names = getByRole("group", { name: "Named here" });
  await names.getByRole("button", { name: /Ghana/ }).click();
  await expect.poll(told).toMatch(/Ghana/);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told()).not.toMatch(/^Sentence/);
  expect(store.getState().coding.draft?.from).toHaveLength(1);
});

test("whom the rules take for the speaker is seen beside the empty field and taken by a key of its own, never by Enter", async () => {
  const texts = { en: "Togo said that Kenya has attacked Somalia." };
  const told = { ...bare, documents: bare.documents.map((document) => ({ ...document, texts })) };
  const { getByRole, store } = await renderWalk(takeCast(dossierCast(told))(told));
  const form = getByRole("form", { name: "New claim" });
  await expect.element(form).toHaveFocus();
  const draft = () => store.getState().coding.draft;
  store.setState(changeDraft({ type: "conflict", from: ["kenya"], to: ["somalia"] } as never));
  const offer = form.getByRole("button", { name: /^Likely .*Togo/ });
  await expect.element(offer).toBeVisible();
  expect(draft()).toMatchObject({ voice: "reported", saidBy: [] });
  await press("{Enter}");
  expect(store.getState().graph.claims).toHaveLength(0);
  // What is missing is said, and the keys are the walk's as before.
  await expect.element(form.getByText(/^Say who says so/)).toBeVisible();
  await expect.element(form).toHaveFocus();
  await expect
    .poll(() => document.querySelector("[aria-live=polite]")?.textContent)
    .toMatch(/^Say who says so/);
  await press("y");
  expect(draft()?.saidBy).toEqual(["togo"]);
  // A person has taken it: it is no suggestion any more, and there is nothing left to take.
  expect(draft()?.suggested.saidBy).toBeUndefined();
  await expect.element(offer).not.toBeInTheDocument();
  await press("y");
  expect(draft()?.saidBy).toEqual(["togo"]);
  store.setState(changeDraft({ saidBy: [] }));
  await expect.element(form.getByRole("combobox", { name: /^Said by/ })).toBeVisible();
  expect(document.querySelector("[data-field=saidBy] button")).toBeNull();
});

test.each([
  ["en", /changed by itself; was: Reported/i, /Who says so: now empty\./],
  ["ar", /تغيّر تلقائيًا؛ كان: نقلًا عن/, /من القائل: صار فارغًا\./],
] as const)(
  "what moving the passage changes by itself is seen beside its field and said (%s)",
  async (language, seen, said) => {
    const texts = { en: "Kenya has strongly condemned the unprovoked attack on its airspace by Somalia." };
    const told = { ...bare, documents: bare.documents.map((document) => ({ ...document, texts })) };
    const { container, store } = await renderWalk(takeCast(dossierCast(told))(told), {
      ...(language === "ar" && { language }),
    });
    const row = (field: string) =>
      container.querySelector<HTMLElement>(`[data-field=${field}]`)?.innerText ?? "";
    const live = () => document.querySelector("[aria-live=polite]")?.textContent ?? "";
    await expect.poll(live).toMatch(/Kenya has strongly/);
    expect(store.getState().coding.draft).toMatchObject({ voice: "reported", undecided: [] });
    expect(row("voice")).not.toMatch(seen);
    const heard: string[] = [];
    const unlisten = listenForAnnouncements((message) => heard.push(message));
    // The beginning goes word by word behind who condemns: nobody is seen to say it any more.
    for (let word = 0; word < 5; word += 1) await press("{Shift>}{ArrowDown}{/Shift}");
    unlisten();
    await expect.poll(() => row("voice")).toMatch(seen);
    expect(heard.join(" ")).toMatch(said);
    expect(row("modality")).not.toMatch(/by itself|تلقائيًا/);
    // What somebody enters is no suggestion any more.
    await press("v");
    await expect.poll(() => row("voice")).not.toMatch(seen);
  },
);

test.each([
  ["p", "planned", "Planned"],
  ["i", "conditional", "Conditional"],
  ["z", "denied", "Denied"],
] as const)("on the walk %s says that it is %s, at once", async (key, modality, label) => {
  const { getByRole, store } = await renderWalk(withCast);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  await expect.element(getByRole("radio", { name: label })).not.toBeChecked();
  await press(key);
  await expect.element(getByRole("radio", { name: label })).toBeChecked();
  expect(store.getState().coding.draft).toMatchObject({ modality, from: ["kenya"] });
  expect(document.activeElement).toBe(getByRole("form", { name: "New claim" }).element());
});

test("the bar stands where the next name goes, a press on a label moves it there, and what was put is said", async () => {
  const texts = { en: "Togo said that Kenya has attacked Somalia and Ghana." };
  const told = { ...bare, documents: bare.documents.map((document) => ({ ...document, texts })) };
  const { getByRole, store } = await renderWalk(takeCast(dossierCast(told))(told));
  const form = getByRole("form", { name: "New claim" });
  const names = getByRole("group", { name: "Named here" });
  const name = (own: string) => names.getByRole("button", { name: own, exact: true });
  const said = () =>
    document.querySelector("[aria-live=polite]")?.textContent?.replace(/[\u2066-\u2069]/g, "");
  const draft = () => store.getState().coding.draft;
  const barred = () =>
    [...document.querySelectorAll<HTMLElement>("form [data-field]")]
      .filter((row) => getComputedStyle(row, "::before").content !== "none")
      .map((row) => row.dataset.field);
  await expect.element(form).toHaveFocus();
  store.setState((state) => {
    const { draft } = state.coding;
    const whole = draft && {
      ...draft,
      from: ["kenya"],
      to: ["somalia"],
      saidBy: ["togo"],
      voice: "reported",
      likelySpeaker: undefined,
    };
    return {
      coding: { ...state.coding, draft: { ...whole, undecided: [], suggested: { saidBy: "said" } } },
    } as unknown as State;
  });
  // The speaker is only suggested: the next name takes its place, and the bar says so.
  await expect.poll(barred).toEqual(["saidBy"]);
  await form
    .getByText(/^Towards whom/)
    .first()
    .click();
  await expect.poll(barred).toEqual(["to"]);
  expect(said()).toBe("The next name goes to: Towards whom");
  // No box has the focus: no screen keyboard comes over the names.
  expect(document.activeElement).not.toBeInstanceOf(HTMLInputElement);
  await name("Ghana").click();
  await expect.poll(said).toBe("Towards whom: Somalia and Ghana.");
  expect(draft()).toMatchObject({ from: ["kenya"], to: ["somalia", "ghana"], saidBy: ["togo"] });
  await form
    .getByText(/^Towards whom/)
    .first()
    .click();
  await expect.poll(barred).toEqual(["saidBy"]);
  await press("8");
  await expect.poll(said).toBe("Said by: Ghana.");
});

test("after a comma the next name stands beside the one before, and the bar says so", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  await press("n", "d");
  const joins = getByRole("button", { name: "and …" });
  const sides = () => [store.getState().coding.draft?.from, store.getState().coding.draft?.to];
  await expect.element(joins).toBeDisabled();
  await press("5", ",");
  await expect.element(joins).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => document.querySelector("form")?.dataset.next).toMatch(/ from$/);
  await press("6");
  await expect.poll(sides).toEqual([["kenya", "somalia"], []]);
  await expect.element(joins).toHaveAttribute("aria-pressed", "false");
  await press("7");
  await expect.poll(sides).toEqual([["kenya", "somalia"], ["ghana"]]);
  // By hand, and given up by a second press.
  await joins.click();
  await joins.click();
  await expect.element(joins).toHaveAttribute("aria-pressed", "false");
});

test("after a comma nobody stands beside who says it where the text itself says it", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  await press("n", "d");
  store.setState(changeDraft({ from: ["kenya"], voice: "reported" } as never));
  await expect.element(getByRole("button", { name: "Remove ⁨Kenya⁩" })).toBeVisible();
  store.setState(changeDraft({ saidBy: ["ghana"] } as never));
  await expect.element(getByRole("button", { name: "Remove ⁨Ghana⁩" })).toBeVisible();
  const aim = () => document.querySelector("form")?.dataset.next;
  await press(",");
  await expect.poll(aim).toMatch(/ saidBy$/);
  store.setState(changeDraft({ voice: "narrator" }));
  await expect.element(getByRole("button", { name: "and …" })).toHaveAttribute("aria-pressed", "false");
  await press(",");
  await expect.poll(aim).toMatch(/ from$/);
});

test("whom B would put on the sides stands beside it until somebody is there", async () => {
  const { container, getByRole, store } = await renderWalk(withCast);
  store.setState(changeDraft({ from: [], to: [] }));
  const row = () => container.querySelector("[data-field=mutual]")?.textContent ?? "";
  await expect.poll(row).toMatch(/Kenya.* and .*Somalia/);
  expect(getByRole("button", { name: "Swap sides" }).elements()).toEqual([]);
  await press("1", "b");
  await expect.poll(() => store.getState().coding.draft?.from).toEqual(["kenya"]);
  await expect.element(getByRole("button", { name: "Swap sides" })).toBeVisible();
});

test.each([1440, 920, 700])("no relation sticks out of its row at a width of %i px", async (width) => {
  await page.viewport(width, 800);
  const { container, getByRole } = await renderWalk(withCast);
  const row = () => container.querySelector("[data-field=type]") as Element;
  const box = (element: Element) => element.getBoundingClientRect();
  // The chosen one is bold, and the longest.
  await press("2");
  await expect.element(getByRole("radio", { name: "Condemnation" })).toBeChecked();
  const labels = [...row().querySelectorAll("label")];
  expect(labels).toHaveLength(4);
  for (const label of labels)
    for (const part of label.children) {
      expect(box(part).right).toBeLessThanOrEqual(box(label).right + 0.5);
      expect(box(label).right).toBeLessThanOrEqual(box(row()).right + 0.5);
    }
  await page.viewport(1440, 900);
});

test("what the relations mean is one press away, and letters do nothing while it is read", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  await getByRole("button", { name: "What the relations mean" }).click();
  const meanings = getByRole("group", { name: "What the relations mean" });
  await expect.element(meanings.getByRole("heading", { name: "Conflict" })).toBeVisible();
  const { draft } = store.getState().coding;
  await press("2");
  expect(store.getState().coding.draft).toBe(draft);
  await press("{Escape}");
  expect(store.getState().view.screen).toBe("coding");
});

test("one back from the next sentence shows the claim that was made, which a press opens as well", async () => {
  const { getByRole } = await renderWalk(withCast);
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  await press("{Backspace}");
  await expect.element(getByRole("form", { name: "Edit claim" })).toBeVisible();
  const made = getByRole("button", { name: /^Kenya has attacked Somalia/ });
  await expect.element(made).toHaveAttribute("aria-pressed", "true");
  await press("+");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  await made.click();
  await expect.element(getByRole("form", { name: "Edit claim" })).toBeVisible();
});

test("the form's keys go on working when what had the focus is gone", async () => {
  const { getByRole } = await renderWalk(withCast);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await press("4", "b", "t");
  await expect.element(getByRole("radio", { name: "Conflict" })).toBeChecked();
  await expect.element(getByRole("checkbox", { name: /both|mutual/i })).toBeChecked();
  await expect.element(getByRole("combobox", { name: /towards whom|and/i })).toHaveFocus();
});

test("Escape closes a field's list, leaves the field, then the walk, and what was entered is put aside", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  const field = getByRole("combobox", { name: "Towards whom" });
  const form = getByRole("form", { name: "New claim" });
  const screen = () => store.getState().view.screen;
  await press("5", "t");
  await expect.element(field).toHaveFocus();
  await press("gha");
  await expect.element(getByRole("option").first()).toBeVisible();
  await press("{Escape}");
  await expect.element(field).toHaveFocus();
  expect(getByRole("option").elements()).toEqual([]);
  await press("{Escape}");
  await expect.element(form).toHaveFocus();
  expect(screen()).toBe("coding");
  await press("{Escape}");
  expect(screen()).toBe("map");
  expect(store.getState().coding.aside).toHaveLength(1);
  expect(getByText("Escape once more leads to the map.").elements()).toEqual([]);
});

test("whichever way the walk is left, the form at its sentence is there again, with what was entered", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  const form = getByRole("form", { name: "New claim" });
  const screen = () => store.getState().view.screen;
  const ways: readonly (() => unknown)[] = [
    () => press("{Escape}"),
    () => getByRole("button", { name: /^To the map/ }).click(),
    // The browser's own way back.
    () => store.setState(openView({ ...store.getState().view, screen: "map" }, [])),
    () => store.setState(showScreen("table")),
  ];
  await expect.element(form).toHaveFocus();
  await press("n");
  for (const leave of ways) {
    await leave();
    await expect.poll(screen).not.toBe("coding");
    store.setState(showScreen("coding"));
    await expect.element(getByText(headOf(2, 3))).toBeVisible();
    await expect.element(form).toHaveFocus();
  }
  await press("n", "{Backspace}", "{Backspace}", "=");
  await expect.element(getByText("1 claim here")).toBeVisible();
  store.setState(changeDraft({ note: { en: "Seen twice." } }));
  await press("{Escape}");
  await expect.poll(screen).toBe("map");
  store.setState(showScreen("coding"));
  await expect.element(form).toHaveFocus();
  expect(store.getState().coding.draft?.note).toEqual({ en: "Seen twice." });
  await getByRole("button", { name: /^Cast/ }).click();
  await expect.element(getByRole("checkbox").first()).toBeVisible();
  await getByRole("button", { name: /^Text/ }).click();
  await expect.element(form).toHaveFocus();
  expect(store.getState().coding.draft?.note).toEqual({ en: "Seen twice." });
});

test("who presses Escape twice to leave a field stays on the walk, and is told of the third", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  const form = getByRole("form", { name: "New claim" });
  await press("t");
  await expect.element(getByRole("combobox", { name: "Towards whom" })).toHaveFocus();
  await press("{Escape}", "{Escape}");
  await expect.element(form).toHaveFocus();
  expect(store.getState().view.screen).toBe("coding");
  await expect.element(getByText("Escape once more leads to the map.")).toBeInTheDocument();
  // Another key between: what is meant is the walk, held down or not.
  await press("5", "{Escape>4/}");
  expect(store.getState().view.screen).toBe("map");
});

test("with letters turned off the walk goes by buttons, Enter and arrows, and by its letters with Alt", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  await expect.element(getByText("Alt+F", { exact: true })).not.toBeInTheDocument();
  store.setState({ letterKeys: false });
  // How they act then is how they are written.
  for (const key of ["Alt+F", "Alt+5", "Alt+N", "Alt+,"])
    await expect.element(getByText(key, { exact: true }).first()).toBeVisible();
  const before = store.getState().coding;
  await press("n", "4", "6", "b", "t", "+");
  expect(store.getState().coding).toBe(before);
  await press("{Alt>}4{/Alt}");
  await expect.element(getByRole("radio", { name: "Conflict" })).toBeChecked();
  await press("{Alt>}t{/Alt}");
  await expect.element(getByRole("combobox", { name: "Towards whom" })).toHaveFocus();
  await press("{Alt>}n{/Alt}");
  await expect.element(getByText("1 of 3 looked at")).toBeVisible();
});

test("the letters of the walk do nothing on the page behind it", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  const { reading } = store.getState().view;
  await press("c", "o");
  expect(store.getState().view.reading).toBe(reading);
  expect(store.getState().coding.returns).toBe(false);
});

test.each([
  ["4", "Relation: Conflict."],
  ["p", "Did it happen: Planned."],
  ["i", "Did it happen: Conditional."],
  ["z", "Did it happen: Denied."],
  ["m", "Did it happen: Planned."],
  ["v", "Who says so: Reported."],
  ["x", "Who: Somalia. Towards whom: Kenya."],
  ["b", "Between: Kenya. and: Somalia."],
  ["d", "Who: nobody. Towards whom: nobody."],
  ["q", "No name has the key Q."],
])("what the key %s sets is said", async (key, words) => {
  const { getByRole } = await renderWalk(withCast);
  await expect.element(getByRole("form", { name: "New claim" })).toHaveFocus();
  await press(key);
  const said = () => document.querySelector("[aria-live=polite]")?.textContent ?? "";
  await expect.poll(() => said().replace(/[\u2066-\u2069]/g, "")).toBe(words);
});

test("the semicolon makes the form say what a claim before says, goes on to the one before it, then back", async () => {
  const dossier = named([
    "Kenya has attacked Somalia near the border.",
    "Ghana condemned Somalia and Kenya.",
    "Somalia and Kenya are neighbours, and the fighting goes on.",
  ]);
  const { getByRole, getByText, store } = await renderWalk(takeCast(dossierCast(dossier))(dossier));
  await press("{Enter}");
  await expect.element(getByText(/1 of \d looked at/)).toBeVisible();
  await press("d", "2", "7", "5", "y", "v", "m");
  store.setState(
    changeDraft({ type: "condemnation", from: ["ghana"], to: ["somalia"], voice: "narrator" } as never),
  );
  await press("{Enter}");
  await expect.element(getByText(/2 of \d looked at/)).toBeVisible();
  const draft = () => store.getState().coding.draft;
  store.setState(changeDraft({ undecided: ["modality"] }));
  const before = draft();
  const again = () => getByRole("button", { name: /Again:/ });
  await expect.element(again()).toHaveTextContent(/;Again: Kenya has attacked Somalia near the border/);
  const said: string[] = [];
  const unlisten = listenForAnnouncements((message) => said.push(message.replace(/[\u2066-\u2069]/g, "")));
  await press(";");
  const first = { type: "conflict", from: ["kenya"], to: ["somalia"], voice: "narrator", undecided: [] };
  await expect.poll(draft).toMatchObject(first);
  expect(said[0]).toMatch(/^Relation: Conflict. Who: Kenya. Towards whom: Somalia./);
  await press(";");
  await expect.poll(draft).toMatchObject({ type: "condemnation", from: ["ghana"], to: ["somalia"] });
  // What is typed between two presses stays.
  const note = { en: "Who began?" };
  store.setState(changeDraft({ note }));
  await getByRole("button", { name: "As it was before" }).click();
  await expect.poll(draft).toEqual({ ...before, note, entered: [] });
  // What nobody has decided is told as no value.
  expect(said.at(-1)).toMatch(/Who says so: The text itself\.$/);
  unlisten();
});

/** At a sentence behind three others, with a claim of the first, one that says the same of the second, and another of the third. */
async function renderBehindClaims(others: readonly string[]) {
  const own = named([
    "Kenya has attacked Somalia near the border.",
    "Kenya attacked Somalia again on Monday.",
    "Somalia condemned Kenya on Tuesday.",
    "Somalia and Kenya are neighbours, and the fighting goes on.",
  ]);
  const cast = takeCast(dossierCast(own))(own);
  const quote = (exact: string) => ({ evidence: [{ document: "text", quotes: { en: { exact } } }] });
  const told = { voice: "narrator", summary: {} };
  const attack = { ...told, type: "conflict", from: ["kenya"], to: ["somalia"] };
  const claims = [
    { ...attack, ...quote("Kenya has attacked Somalia near the border"), id: "first" },
    { ...attack, ...quote("Kenya attacked Somalia again on Monday"), id: "again" },
    {
      ...told,
      ...quote("Somalia condemned Kenya"),
      type: "condemnation",
      from: ["somalia"],
      to: ["kenya"],
      id: "blame",
    },
  ].filter(({ id }) => id === "first" || others.includes(id));
  const world = await renderWalk({ ...cast, claims } as unknown as Dossier);
  await expect.element(world.getByRole("form", { name: "New claim" })).toHaveFocus();
  await press("n", "n", "n");
  await expect.element(world.getByText(/^Sentence 4 of 4/).first()).toBeVisible();
  const draft = () => world.store.getState().coding.draft;
  return { ...world, draft };
}

test("of claims that say the same the semicolon takes one, and the next press makes the form as it was", async () => {
  const { getByRole, draft } = await renderBehindClaims(["again"]);
  const before = draft();
  await press(";");
  await expect.poll(draft).toMatchObject({ type: "conflict", from: ["kenya"], to: ["somalia"] });
  await expect.element(getByRole("button", { name: "As it was before" })).toBeVisible();
  await press(";");
  await expect.poll(draft).toEqual({ ...before, entered: [] });
});

test("a form that says by itself what a claim before says is made so again behind the others", async () => {
  const { getByRole, store, draft } = await renderBehindClaims(["blame"]);
  const attack = { type: "conflict", mutual: false, from: ["kenya"], to: ["somalia"], saidBy: [] };
  store.setState(changeDraft({ ...attack, voice: "narrator", modality: "actual", undecided: [] } as never));
  const before = draft();
  await press(";");
  await expect.poll(draft).toMatchObject({ type: "condemnation", from: ["somalia"], to: ["kenya"] });
  await press(";");
  await expect.poll(draft).toMatchObject(attack);
  await getByRole("button", { name: "As it was before" }).click();
  await expect.poll(draft).toEqual(before);
});

test("the full stop puts the two sides that stand beside it, and turns them", async () => {
  const { getByRole, store } = await renderWalk(withCast);
  const sides = () => [store.getState().coding.draft?.from, store.getState().coding.draft?.to];
  const pair = (words: string) => getByRole("button", { name: words, exact: true });
  await press("d");
  await expect.element(pair("⁨Kenya⁩ → ⁨Somalia⁩")).toHaveAttribute("aria-keyshortcuts", ". Alt+.");
  await press(".");
  await expect.poll(sides).toEqual([["kenya"], ["somalia"]]);
  await expect.element(pair("⁨Somalia⁩ → ⁨Kenya⁩")).toBeVisible();
  // On an Arabic layout, by the key at that place.
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key: "ز", code: "Period", bubbles: true, cancelable: true }),
  );
  await expect.poll(sides).toEqual([["somalia"], ["kenya"]]);
});

test("the name after both sides says so, unless somebody has decided that the text itself does", async () => {
  const dossier = named(["Kenya has attacked Somalia near the border, not Ghana."]);
  const { getByRole, store } = await renderWalk(takeCast(dossierCast(dossier))(dossier));
  await expect.element(getByRole("button", { name: "Remove ⁨Somalia⁩" })).toBeVisible();
  const draft = () => store.getState().coding.draft;
  expect(draft()).toMatchObject({ voice: "narrator", suggested: { voice: expect.anything() } });
  await press("7");
  await expect.poll(draft).toMatchObject({ voice: "reported", saidBy: ["ghana"], to: ["somalia"] });
  store.setState(changeDraft({ voice: "narrator", saidBy: [] }));
  await press("7");
  await expect.poll(draft).toMatchObject({ voice: "narrator", saidBy: [], to: ["ghana"] });
});

test("J and K, where no name has them, do not walk through the evidence behind the walk", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  await press("{Enter}", "n");
  await expect.element(getByText("2 of 3 looked at")).toBeVisible();
  store.setState(selectActor("kenya" as ActorId));
  const { view } = store.getState();
  await press("j", "k");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  expect(store.getState().view).toBe(view);
});

test("a press on a clause adds it to the passage, and one on another sentence goes there", async () => {
  const { getByRole, getByText, container } = await renderWalk(withCast);
  // What is announced has the same words.
  const words = getByRole("article", { name: "Text" });
  await words.getByText("The weather was fine.").click();
  await expect.element(getByText(headOf(1, 3))).toBeVisible();
  await words.getByText("Kenya attacked Somalia").click();
  await expect.element(getByText(headOf(2, 3))).toBeVisible();
  const marked = () => [...container.querySelectorAll("mark")].map((mark) => mark.textContent).join("");
  await expect.poll(marked).toBe("Kenya attacked Somalia");
  await words.getByText("and Ghana signed a treaty").click();
  await expect.poll(marked).toBe("Kenya attacked Somalia, and Ghana signed a treaty with Togo");
});

test("what a model proposes waits at its sentence with its source: Enter takes it, X refuses it", async () => {
  const idOf = (name: string) => withCast.actors.find((actor) => actor.name.en === name)?.id;
  const proposal = (id: string, exact: string, to: string) => ({
    id,
    by: { model: "parrot" },
    state: "open",
    type: "conflict",
    from: [idOf("Kenya")],
    to: [idOf(to)],
    voice: "narrator",
    evidence: [{ document: "text", quotes: { en: { exact } } }],
  });
  const proposals = [
    proposal("p1", "Kenya has attacked Somalia", "Somalia"),
    proposal("p2", "Kenya signed an agreement with Ghana", "Ghana"),
  ];
  const { getByText, store } = await renderWalk({ ...withCast, proposals } as unknown as Dossier);
  await expect.element(getByText("Proposed by ⁨parrot⁩").first()).toBeVisible();
  await press("{Enter}", "n", "x");
  await expect
    .poll(() => store.getState().graph.dossier.proposals?.map(({ state }) => state))
    .toEqual(["refused"]);
  expect(store.getState().graph.claims).toHaveLength(1);
});

test("a proposal whose words tell its sides the other way round says so, until they are turned; Enter takes it all the same", async () => {
  const id = (name: string) => withCast.actors.find((actor) => actor.name.en === name)?.id as ActorId;
  const evidence = [{ document: "text", quotes: { en: { exact: "Kenya has attacked Somalia" } } }];
  const said = { type: "conflict", from: [id("Somalia")], to: [id("Kenya")], voice: "narrator", evidence };
  const proposals = [{ id: "p1", ...said, by: { model: "parrot" }, state: "open" }];
  const { getByRole, store } = await renderWalk({ ...withCast, proposals } as unknown as Dossier);
  const note = getByRole("note").filter({ hasText: "the other way round: ⁨Kenya⁩ → ⁨Somalia⁩." });
  await expect.element(note).toBeVisible();
  await getByRole("button", { name: /^Swap sides/ }).click();
  await expect.element(note).not.toBeInTheDocument();
  await getByRole("button", { name: /^Swap sides/ }).click();
  await expect.element(note).toBeVisible();
  await press("{Enter}");
  await expect.poll(() => store.getState().graph.dossier.claims).toHaveLength(1);
});

test("what an answer would be refused for is said of what becomes of a proposal in the form", async () => {
  const own = dossierOfText("Kenya will attack Somalia if Ghana agrees.");
  const cast = takeCast(dossierCast(own))(own);
  const [kenya, somalia] = ["Kenya", "Somalia"].map(
    (name) => cast.actors.find((actor) => actor.name.en === name)?.id,
  );
  const evidence = [{ document: "text", quotes: { en: { exact: "Kenya will attack Somalia" } } }];
  const told = { type: "conflict", from: [kenya], to: [somalia], voice: "narrator", modality: "conditional" };
  const proposals = [{ id: "p1", by: { model: "parrot" }, state: "open", ...told, evidence }];
  const { getByText, getByRole } = await renderWalk({ ...cast, proposals } as unknown as Dossier);
  const note = getByText("leaves out the condition behind it");
  await expect.element(getByText("Proposed by ⁨parrot⁩").first()).toBeVisible();
  await press("e");
  await expect.element(note).not.toBeInTheDocument();
  await getByRole("radio", { name: /^Planned/ }).click();
  await expect.element(note).toBeVisible();
});

test("the cast calls actors as the reader does, with the text's own words beside them", async () => {
  const { getByRole } = await renderWalk(withCast, { language: "ar" });
  await getByRole("button", { name: /^الأطراف/ }).click();
  const row = getByRole("listitem").filter({ hasText: "كينيا" });
  // Beside its name and in its sentence.
  await expect.poll(() => row.getByText("Kenya", { exact: true }).elements()).toHaveLength(2);
  await expect.element(row.getByRole("checkbox", { name: /كينيا/ })).toBeChecked();
});

test("in the cast two are the same by M and the other, and what was decided is there again after leaving, until it is taken", async () => {
  const first = await renderWalk(bare);
  await expect.element(first.getByRole("checkbox", { name: "⁨Kenya⁩ is an actor" })).toHaveFocus();
  await press("m", "{ArrowDown}", "{Enter}");
  await expect.element(first.getByRole("button", { name: "⁨Kenya⁩ is somebody else" })).toBeVisible();
  await expect.element(first.getByRole("button", { name: /^Take 3 actors/ })).toBeVisible();
  await first.getByRole("button", { name: /^Text/ }).click();
  await first.getByRole("button", { name: /^Cast/ }).click();
  await first.getByRole("button", { name: "⁨Kenya⁩ is somebody else" }).click();
  await expect.element(first.getByRole("button", { name: /^Take 4 actors/ })).toBeVisible();
  await first.getByRole("checkbox", { name: "⁨Togo⁩ is an actor" }).click();
  await press("{Enter}");
  await expect.element(first.getByText("0 of 3 looked at")).toBeVisible();
  expect(first.store.getState().graph.dossier.actors.map(({ name }) => name.en)).not.toContain("Togo");
  // Whom nobody wanted stays out of the next list, too.
  expect(first.store.getState().coding.cast).toEqual({ "text Togo": { isActor: false } });
});

test("the walk that is begun without the cast says how many likely actors were not taken, and leads back to them", async () => {
  const { getByRole, getByText, store } = await renderWalk(bare);
  const heard: string[] = [];
  const stop = listenForAnnouncements((message) => heard.push(message));
  await getByRole("button", { name: /^Text/ }).click();
  await expect.element(getByText("0 of 3 looked at")).toBeVisible();
  await expect
    .poll(() => heard[0])
    .toBe("4 likely actors of the text are not in the dossier: Cast leads back to them.");
  await expect.poll(() => heard[1]).toMatch(/^Sentence 1 of 3: /);
  await getByRole("button", { name: "Cast: 4 likely actors not taken …" }).click();
  // Whom somebody leaves out is decided on.
  await getByRole("checkbox", { name: "⁨Togo⁩ is an actor" }).click();
  await getByRole("button", { name: /^Text/ }).click();
  await getByRole("button", { name: "Cast: 3 likely actors not taken …" }).click();
  await getByRole("button", { name: /^Take 3 actors/ }).click();
  await expect.element(getByRole("button", { name: "Cast …", exact: true })).toBeVisible();
  expect(heard.filter((words) => words.includes("not in the dossier"))).toHaveLength(2);
  stop();
  store.setState(undo);
  await expect.element(getByRole("button", { name: "Cast: 3 likely actors not taken …" })).toBeVisible();
});

const named = (lines: readonly string[]): Dossier => ({
  ...bare,
  documents: bare.documents.map((document) => ({ ...document, texts: { en: lines.join("\n") } })),
});
const spokesman = named([
  "Kenya has attacked Somalia near the border.",
  "Ministry spokesman Nasir Kanzi thanked the Zembla Trade Commission.",
]);
const actorOf = ({ graph }: State, name: string) =>
  graph.dossier.actors.find((actor) => actor.name.en === name);

test("in the cast K changes the kind, and the shape follows; so does the list of the kinds", async () => {
  const { container, getByRole, store } = await renderWalk(spokesman);
  await expect.element(getByRole("checkbox", { name: "⁨Kenya⁩ is an actor" })).toHaveFocus();
  const row = (name: string) => container.querySelector(`[data-member$="${name}"]`);
  const shape = (name: string) => row(name)?.querySelector("svg")?.innerHTML;
  const kind = (name: string) => row(name)?.querySelector("select")?.value;
  const [circle, arch] = [shape("Kenya"), shape("Nasir Kanzi")];
  expect([kind("Kenya"), kind("Nasir Kanzi")]).toEqual(["state", "person"]);
  await getByRole("checkbox", { name: "⁨Nasir Kanzi⁩ is an actor" }).click();
  await press("k");
  await expect.poll(() => kind("Nasir Kanzi")).toBe("group");
  expect([circle, arch]).not.toContain(shape("Nasir Kanzi"));
  await expect.element(getByRole("checkbox", { name: "⁨Nasir Kanzi⁩ is an actor" })).toBeChecked();
  await expect.element(getByRole("checkbox", { name: "⁨Nasir Kanzi⁩ is an actor" })).toHaveFocus();
  await press("k");
  await expect.poll(() => shape("Nasir Kanzi")).toBe(circle);
  expect(row("Nasir Kanzi")?.querySelector("[data-speaks-for]")).toBeNull();
  row("Nasir Kanzi")?.querySelector("select")?.focus();
  await press("o");
  await press("{Enter}");
  await expect.element(getByRole("checkbox", { name: "⁨Nasir Kanzi⁩ is an actor" })).toHaveFocus();
  await press("{Enter}");
  await expect.poll(() => actorOf(store.getState(), "Nasir Kanzi")?.kind).toBe("organisation");
});

test("in the cast Enter at the question what one is goes to the next of whom it is asked, and says whom", async () => {
  const { container, getByRole, getByText } = await renderWalk(
    named(["Varenia said no.", "Kenya has attacked Somalia.", "Tolonia said no.", "Belonia said no."]),
  );
  const box = (name: string) => getByRole("checkbox", { name: `⁨${name}⁩ is an actor` });
  await expect.element(box("Varenia")).toBeVisible();
  const open = (name: string) =>
    container.querySelector<HTMLElement>(`[data-member$="${name}"] select`)?.focus();
  open("Varenia");
  await press("{Enter}");
  await expect.element(box("Tolonia")).toHaveFocus();
  await expect.element(getByText("Say what ⁨Tolonia⁩ is: K chooses.")).toBeInTheDocument();
  await press("k");
  open("Belonia");
  await press("{Enter}");
  await expect.element(box("Varenia")).toHaveFocus();
  await expect.element(getByText("Say what ⁨Varenia⁩ is: K chooses.")).toBeInTheDocument();
});

test("in the cast S goes to whom one speaks for, which is kept and becomes the actor's", async () => {
  const { container, getByRole, getByText, store } = await renderWalk(spokesman);
  const spokesmanBox = getByRole("checkbox", { name: "⁨Nasir Kanzi⁩ is an actor" });
  const speaksFor = () =>
    container.querySelector('[data-member$="Nasir Kanzi"] [data-speaks-for]') as HTMLSelectElement;
  await getByText(/^Ministry spokesman/)
    .first()
    .click();
  await press("s");
  await expect.element(speaksFor()).toHaveFocus();
  const options = () => [...speaksFor().options].map(({ text }) => text);
  const names = ["nobody", "Kenya", "Somalia", "Zembla Trade Commission"];
  await expect.poll(options).toEqual(["For whom?", ...names]);
  // The first letters of a name choose it.
  await press("s", "o");
  await expect.element(speaksFor()).toHaveDisplayValue("Somalia");
  // What was asked is decided.
  await expect.poll(options).toEqual(names);
  await press("{Enter}");
  await expect.element(spokesmanBox).toHaveFocus();
  await getByRole("button", { name: /^Text/ }).click();
  await getByRole("button", { name: /^Cast/ }).click();
  await expect.element(speaksFor()).toHaveDisplayValue("Somalia");
  await press("{Enter}");
  await expect.poll(() => actorOf(store.getState(), "Nasir Kanzi")?.speaksFor).toBe("somalia");
  await getByRole("button", { name: /^Cast/ }).click();
  await expect.element(getByText(/speaks for .Somalia.* · in the dossier/)).toBeVisible();
});

test("a press on the shape or the sentence of a name takes the keyboard there", async () => {
  const { container, getByRole, getByText } = await renderWalk(spokesman);
  const box = (name: string) => getByRole("checkbox", { name: `⁨${name}⁩ is an actor` });
  await expect.element(box("Kenya")).toHaveFocus();
  await userEvent.click(container.querySelector('[data-member$="Somalia"] svg') as Element);
  await expect.element(box("Somalia")).toHaveFocus();
  await press("{ArrowUp}");
  await expect.element(box("Kenya")).toHaveFocus();
  await press("{ArrowDown}", "{ArrowDown}");
  await getByText("has attacked").first().click();
  await expect.element(box("Kenya")).toHaveFocus();
  await expect.element(box("Kenya")).toBeChecked();
});

test("the name that has the keyboard is in sight as a whole, on the way down and up", async () => {
  const states = ["Kenya", "Somalia", "Ghana", "Togo", "Peru", "Chile", "Japan", "Nepal", "Mali", "Chad"];
  const long = " in a sentence that goes on and on".repeat(6);
  const { container, getByRole } = await renderWalk(named(states.map((name) => `${name} spoke${long}.`)));
  await expect.element(getByRole("checkbox", { name: "⁨Kenya⁩ is an actor" })).toHaveFocus();
  const take = getByRole("button", { name: /^Take 10 actors/ });
  const bar = container.querySelector("header") as Element;
  for (const key of ["{ArrowDown}", "{ArrowUp}"]) {
    for (const _ of states.slice(1)) {
      await press(key);
      const row = document.activeElement?.closest("[data-member]") as Element;
      const { top, bottom } = row.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(take.element().getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(bar.getBoundingClientRect().bottom - 0.5);
    }
  }
});

test("once all have been looked at, the way to the map is the button that leads on", async () => {
  const { getByRole, getByText, store } = await renderWalk(withCast);
  const toMap = getByRole("button", { name: /^To the map/ });
  const ground = () => getComputedStyle(toMap.element()).backgroundColor;
  const ink = () => getComputedStyle(toMap.element()).color;
  await press("n", "n");
  await expect.element(getByText("2 of 3 looked at")).toBeVisible();
  expect(ground()).toBe("rgba(0, 0, 0, 0)");
  const before = ink();
  expect(getByText(/^This is the end/).elements()).toEqual([]);
  await press("n");
  await expect.element(getByText("All have been looked at.")).toBeVisible();
  // It is said where the form stands, with what nobody has looked at.
  const end = getByRole("strong").filter({ hasText: /^This is the end/ });
  await expect.element(end).toHaveTextContent("apart from 1 sentence that was passed over");
  const all = getByRole("checkbox", { name: "Also the sentence that was passed over" });
  await all.click();
  await expect.poll(() => end.elements()).toEqual([]);
  await getByRole("checkbox", { name: "Every sentence" }).click();
  await expect.element(end).toBeVisible();
  expect(ground()).toBe(before);
  expect(getByRole("progressbar").elements()).toEqual([]);
  await toMap.click();
  expect(store.getState().view.screen).toBe("map");
});

test("at the end N goes to what was passed over, and says so; with nothing left it says that", async () => {
  const { getByRole, getByText } = await renderWalk(withCast);
  const said = () => document.querySelector("[aria-live=polite]")?.textContent;
  await press("n", "n", "n");
  await getByRole("checkbox", { name: "Also the sentence that was passed over" }).click();
  await press("n");
  await expect.element(getByText(/ yet:Sentence 2 of 4 · /)).toBeVisible();
  await expect
    .element(getByText(/^The last sentence has been looked at\. 1 sentence has not/).last())
    .toBeVisible();
  await expect.poll(said).toMatch(/^The last sentence has been looked at.*Sentence 2 of 4: The weather/);
  await press("n");
  await expect.element(getByText("All have been looked at.")).toBeVisible();
  await expect.poll(said).not.toMatch(/The last sentence has been/);
  for (let key = 0; key < 3; key += 1) await press("n");
  await expect.element(getByText(/Sentence 4 of 4 · /)).toBeVisible();
  await expect.poll(said).toMatch(/^This is the end/);
});

test("a dossier that cannot be changed here says so", async () => {
  const { getByRole, getByText } = await renderWalk(bare, { editable: false });
  await expect.element(getByText("This dossier cannot be changed here.")).toBeVisible();
  // Nobody of the cast can be taken, and so nobody is missed.
  await expect.element(getByRole("button", { name: "Cast …", exact: true })).toBeVisible();
});

test.each([{ language: "ar" } as const, { dark: true }])(
  "no accessibility rule is broken in cast and walk: %o",
  async (given) => {
    const { container, store, getByRole } = await renderWalk(spokesman, given);
    await expect.element(getByRole("checkbox").first()).toBeVisible();
    const broken = async () =>
      (await axe.run(container)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await broken()).toEqual([]);
    store.setState(edit("add-cast", takeCast(dossierCast(spokesman))));
    await press("{Enter}");
    await expect.element(getByRole("form")).toBeVisible();
    await press("{Enter}");
    await expect.poll(() => store.getState().graph.claims.length).toBe(1);
    expect(await broken()).toEqual([]);
  },
);

/** A dossier with an actor that has a name in Latin script alone, and an Arabic text that names it. */
const inTwoScripts = {
  ...bare,
  documents: [
    {
      id: "text",
      language: "ar",
      title: { ar: "نص" },
      texts: {
        ar: "قال وزير الخارجية السعودي فيصل الحربي إن السعودية هاجمت كينيا. وشكر مجلس الزمبلة كينيا.",
      },
    },
  ],
  actors: [
    { id: "harbi", kind: "person", name: { en: "Faisal al-Harbi" } },
    { id: "board", kind: "organisation", name: { en: "Zembla Trade Board" } },
  ],
} as unknown as Dossier;
const openCast = async () => {
  const world = await renderWalk(inTwoScripts);
  await world.getByRole("button", { name: /^Cast/ }).click();
  const rows = () => [...world.container.querySelectorAll<HTMLElement>("[data-member]")];
  return { ...world, rows };
};

test("in the cast Y says that a name is the actor of the dossier that is asked about, and that can be taken back", async () => {
  const { getByRole, rows, store } = await openCast();
  const question = getByRole("button", { name: "Is it ⁨Faisal al-Harbi⁩, in the dossier?" });
  await expect.element(question).toBeVisible();
  await expect.poll(() => rows()[0]?.contains(document.activeElement)).toBe(true);
  await press("y");
  await expect.element(question).not.toBeInTheDocument();
  await expect
    .poll(() => document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset.value)
    .toBe("harbi");
  await getByRole("button", { name: "⁨فيصل الحربي⁩ is somebody else" }).click();
  await expect.element(question).toBeVisible();
  await question.click();
  await getByRole("button", { name: /^(Take|Go on)/ }).click();
  const { actors } = store.getState().graph.dossier;
  expect(actors.find(({ id }) => id === "harbi")?.name).toEqual({ en: "Faisal al-Harbi", ar: "فيصل الحربي" });
  expect(actors.filter(({ kind }) => kind === "person")).toHaveLength(1);
});

const inTwoScriptsThrice = {
  ...inTwoScripts,
  documents: inTwoScripts.documents.map((document) => ({
    ...document,
    texts: {
      ar: "قال وزير الخارجية السعودي فيصل الحربي إن السعودية هاجمت كينيا. وقال وزير الدفاع المصري سليم النجار إن مصر هاجمت كينيا. وقال وزير الدفاع الكيني خالد الدوري إن كينيا هاجمت مصر.",
    },
  })),
  actors: [
    { id: "harbi", kind: "person", name: { en: "Faisal al-Harbi" } },
    { id: "najjar", kind: "person", name: { en: "Salim al-Najjar" } },
    { id: "douri", kind: "person", name: { en: "Khalid al-Douri" } },
  ],
} as unknown as Dossier;

test("in the cast Y goes from question to question, and those that are open are told of before the actors are taken", async () => {
  const { getByRole, getByText, store } = await renderWalk(inTwoScriptsThrice);
  await getByRole("button", { name: /^Cast/ }).click();
  const questions = getByRole("button", { name: /^Is it/ });
  await expect.poll(() => questions.elements().length).toBe(3);
  await press("{Enter}");
  await expect.element(getByText(/^3 questions are open/).first()).toBeVisible();
  expect(store.getState().graph.dossier.actors).toHaveLength(3);
  const hasQuestion = () =>
    document.activeElement?.closest("[data-member]")?.textContent?.includes("Is it") === true;
  for (const left of [2, 1, 0]) {
    await expect.poll(hasQuestion).toBe(true);
    await press("y");
    await expect.poll(() => questions.elements().length).toBe(left);
  }
  await press("{Enter}");
  const persons = () => store.getState().graph.dossier.actors.filter(({ kind }) => kind === "person");
  await expect.poll(() => store.getState().graph.dossier.actors.length).toBeGreaterThan(3);
  expect(persons()).toHaveLength(3);
});

test("in the cast a second press goes on though a question is open", async () => {
  const { getByRole, store } = await openCast();
  const way = getByRole("button", { name: /^(Take|Go on)/ });
  await way.click();
  expect(store.getState().graph.dossier.actors).toHaveLength(2);
  await way.click();
  await expect
    .poll(() => store.getState().graph.dossier.actors.filter(({ kind }) => kind === "person").length)
    .toBe(2);
});

test("in the cast M finds whom a name is the same as, by any name of the dossier or the text; Escape leaves that alone", async () => {
  const { getByRole, rows, store } = await openCast();
  const isOn = (name: string) =>
    document.activeElement?.closest("[data-member]")?.textContent?.includes(name) === true;
  const board = rows().findIndex(
    (row) => row.querySelector<HTMLInputElement>("input[type=text]")?.value === "مجلس الزمبلة",
  );
  for (let row = 0; row < board; row += 1) await press("{ArrowDown}");
  await press("m");
  const box = getByRole("combobox", { name: "Who is ⁨مجلس الزمبلة⁩?" });
  await expect.element(box).toHaveFocus();
  await press("{Escape}");
  await expect.element(box).not.toBeInTheDocument();
  expect(isOn("مجلس الزمبلة")).toBe(true);
  // Nobody is likely: Enter alone takes nobody.
  await press("m");
  await expect.element(box).toHaveFocus();
  await press("{Enter}");
  expect(store.getState().coding.cast).toEqual({});
  await press("trade");
  await expect.element(getByRole("option", { name: "Zembla Trade Board" })).toBeVisible();
  await press("{Enter}");
  await expect.poll(() => Object.values(store.getState().coding.cast)).toEqual([{ sameAs: "board" }]);
  await expect
    .poll(() => document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset.value)
    .toBe("board");
});

test("in the cast one name is made another of the same text, and the keyboard goes on in the row behind it", async () => {
  const { getByRole, container } = await renderWalk(bare);
  const names = () =>
    [...container.querySelectorAll<HTMLElement>("[data-member]")].map(({ dataset }) => dataset.member);
  const here = () => document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset.member;
  await expect.element(getByRole("checkbox").first()).toHaveFocus();
  const [first, second, third, last] = names();
  await press("{ArrowDown}", "m", "kenya");
  await expect.element(getByRole("option", { name: "Kenya" })).toBeVisible();
  await press("{Enter}");
  await expect.poll(names).toEqual([first, third, last]);
  await expect.poll(here).toBe(third);
  // Behind the last there is none: it goes to the one before it.
  await press("{ArrowDown}", "m", "kenya");
  await expect.element(getByRole("option", { name: "Kenya" })).toBeVisible();
  await press("{Enter}");
  await expect.poll(names).toEqual([first, third]);
  await expect.poll(here).toBe(third);
  expect(second).toMatch(/Somalia$/);
});

test("in the cast another name says whether what is known of an actor stays, and that can be taken back", async () => {
  const { getByRole, getByText, store } = await renderWalk(bare);
  const said = () => document.querySelector("[aria-live=polite]")?.textContent;
  await expect.element(getByRole("checkbox", { name: "⁨Kenya⁩ is an actor" })).toHaveFocus();
  const rename = async (name: string) => {
    await press("r", "{Control>}a{/Control}");
    await userEvent.keyboard(name);
    await press("{Enter}");
  };
  await rename("Republic of Kenya");
  const list = getByRole("list");
  await expect.element(list.getByText("known as ⁨Kenya⁩")).toBeVisible();
  await expect.poll(said).toBe("known as ⁨Kenya⁩");
  await rename("Kenyan rebels");
  await expect.element(list.getByText("not ⁨Kenya⁩ any more: by this name alone, without codes")).toBeVisible();
  await press("{Control>}z{/Control}");
  await expect.element(list.getByText(/Kenya⁩ any more/)).not.toBeInTheDocument();
  await getByRole("button", { name: /^Take 4 actors/ }).click();
  await expect.element(getByText("0 of 3 looked at")).toBeVisible();
  const kenya = store.getState().graph.dossier.actors.find(({ codes }) => codes?.iso3 === "KEN");
  expect(kenya?.name.ar).toBe("كينيا");
});

test("in the cast Ctrl+Z takes back what was decided, step by step, and goes to its row", async () => {
  const { getByRole, store, container } = await renderWalk(bare);
  const here = () => document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset.member;
  const name = (at: number) =>
    container.querySelectorAll<HTMLInputElement>("[data-member] input[type=text]")[at]?.value;
  await expect.element(getByRole("checkbox").first()).toHaveFocus();
  await press("{ArrowDown}", "m", "kenya");
  await expect.element(getByRole("option", { name: "Kenya" })).toBeVisible();
  await press("{Enter}");
  await expect.poll(here).toBe("text Ghana");
  await press("r", "na", "{Enter}", " ");
  await expect.poll(() => name(1)).toBe("Ghanana");
  expect(store.getState().coding.cast["text Ghana"]).toEqual({ isActor: false, name: "Ghanana" });
  await press("{ArrowUp}", "{Control>}z{/Control}");
  await expect.poll(here).toBe("text Ghana");
  expect(store.getState().coding.cast["text Ghana"]).toEqual({ isActor: true, name: "Ghanana" });
  await press("{Control>}z{/Control}");
  await expect.poll(() => name(1)).toBe("Ghana");
  await press("{Control>}z{/Control}");
  await expect.poll(here).toBe("text Somalia");
  expect(store.getState().coding.cast).toEqual({});
  await press("{Control>}{Shift>}z{/Shift}{/Control}");
  await expect.poll(() => store.getState().coding.cast).toEqual({ "text Somalia": { sameAs: "text Kenya" } });
  await expect.poll(here).toBe("text Kenya");
});

test("in the cast undo of what made two of one goes to the row of both", async () => {
  const { getByRole, store } = await renderWalk(bare);
  const here = () => document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset.member;
  await expect.element(getByRole("checkbox").first()).toHaveFocus();
  await press("{ArrowDown}", "m", "kenya");
  await expect.element(getByRole("option", { name: "Kenya" })).toBeVisible();
  await press("{Enter}");
  await getByRole("button", { name: "⁨Somalia⁩ is somebody else" }).click();
  await expect.poll(() => store.getState().coding.cast["text Somalia"]?.sameAs).toBeUndefined();
  await press("{Control>}z{/Control}");
  await expect.poll(() => store.getState().coding.cast).toEqual({ "text Somalia": { sameAs: "text Kenya" } });
  await expect.poll(here).toBe("text Kenya");
});

test("in the cast redo of who is an actor of the dossier goes to that actor's row", async () => {
  const known = withCast.actors.filter(({ name }) => name.en === "Kenya");
  const { getByRole, store, container } = await renderWalk({ ...bare, actors: known });
  await getByRole("button", { name: /^Cast/ }).click();
  const here = () => document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset;
  await expect.poll(() => here()?.member).toBeDefined();
  const somalia = () => container.querySelector<HTMLElement>("[data-member='text Somalia']");
  somalia()?.querySelector<HTMLInputElement>("input[type=checkbox]")?.focus();
  await press("m", "kenya");
  await expect.element(getByRole("option", { name: "Kenya" })).toBeVisible();
  await press("{Enter}", "{Control>}z{/Control}");
  await expect.poll(() => here()?.member).toBe("text Somalia");
  await press("{Control>}{Shift>}z{/Shift}{/Control}");
  await expect.poll(() => store.getState().coding.cast).toEqual({ "text Somalia": { sameAs: known[0]?.id } });
  await expect.poll(() => here()?.value).toBe(known[0]?.id);
});

test("in the cast the kind that nothing tells is asked for before the actors are taken", async () => {
  const { container, getByRole, store } = await renderWalk(
    named(["Varenia said that Kenya had attacked Somalia."]),
  );
  const kind = () => container.querySelector<HTMLSelectElement>('[data-member$="Varenia"] select')?.value;
  await expect.poll(kind).toBe("");
  await press("{Enter}");
  await expect.element(getByRole("checkbox", { name: "⁨Varenia⁩ is an actor" })).toHaveFocus();
  expect(store.getState().graph.dossier.actors).toEqual([]);
  await press("k");
  await expect.poll(kind).toBe("state");
  await press("{Enter}");
  await expect.poll(() => actorOf(store.getState(), "Varenia")?.kind).toBe("state");
});

test("a field's key stands in the column of keys, whether or not anything is chosen", async () => {
  const { container, store } = await renderWalk(withCast);
  // Beside a choice stands the key of that choice alone.
  const keysOf = (field: string) =>
    [...container.querySelectorAll(`[data-field="${field}"] [class*="letter"]`)].flatMap((key) =>
      key.closest("label") === null ? key.closest("legend") !== null && key.textContent : [],
    );
  for (const undecided of [[], ["voice", "modality"]] as const) {
    store.setState(changeDraft({ undecided }));
    await expect.poll(() => [...keysOf("voice"), ...keysOf("modality")]).toEqual(["V", "M"]);
  }
});

test.each(["ltr", "rtl"])("no key of the line of keys touches what it does: %s", async (direction) => {
  const { container } = await renderWalk(withCast, direction === "rtl" ? { language: "ar" } : {});
  await expect.poll(() => container.querySelector('p[class*="hint"] kbd')).not.toBeNull();
  for (const hint of container.querySelectorAll('p[class*="hint"] > span')) {
    const keys = [...hint.querySelectorAll("kbd")].map((key) => key.getBoundingClientRect());
    const words = document.createRange();
    words.selectNodeContents(hint.lastChild as Node);
    const boxes = [...keys, words.getBoundingClientRect()].toSorted((one, other) => one.left - other.left);
    for (const [index, { left }] of boxes.entries()) {
      const before = boxes[index - 1];
      if (before !== undefined) expect(left - before.right).toBeGreaterThan(2);
    }
  }
});

test("on a phone a press on a choice chooses it, though what speaks for the field comes into view", async () => {
  await page.viewport(390, 844);
  const { getByRole } = await renderWalk(withCast);
  const reported = getByRole("group", { name: /^Who says so/ }).getByRole("radio", { name: "Reported" });
  await reported.click();
  await expect.element(reported).toBeChecked();
  const seen = [
    ...document.querySelectorAll<HTMLElement>('main kbd, form [class*="letter"], form kbd'),
  ].filter((key) => key.checkVisibility());
  expect(seen.map(({ textContent }) => textContent)).toEqual([]);
  await page.viewport(1440, 900);
});

test("the walk's line of keys has those of the comma and of groups where they do something, as far as they fit", async () => {
  const dossier = named(["Kenya and Ghana have attacked Somalia near the border."]);
  const { container } = await renderWalk(takeCast(dossierCast(dossier))(dossier));
  const line = () => container.querySelector<HTMLElement>('p[class*="hint"]');
  const seen = () =>
    [...(line()?.children ?? [])]
      .filter((own) => own.getBoundingClientRect().bottom <= (line()?.getBoundingClientRect().bottom ?? 0))
      .map((own) => own.querySelector("kbd")?.textContent?.trim());
  await expect.poll(seen).toContain("G");
  await press("d");
  await expect.poll(seen).not.toContain(",");
  await press("5");
  await expect.poll(seen).toContain(",");
  await page.viewport(960, 900);
  await expect.poll(() => seen().length).toBeLessThan(line()?.children.length ?? 0);
  expect(seen()).toContain("C");
  await page.viewport(390, 844);
  await expect.poll(() => line()?.checkVisibility()).toBe(false);
  await page.viewport(1440, 900);
});
