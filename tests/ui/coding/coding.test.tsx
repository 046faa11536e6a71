import { expect, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import type { ActorId, Dossier } from "../../../src/core/dossier/dossier";
import { validate } from "../../../src/core/validate/validate";
import { changeDraft } from "../../../src/state/coding";
import { startCoding } from "../../../src/state/editable";
import { setLetterKeys } from "../../../src/state/viewing";
import { useLetterKeys } from "../../../src/ui/evidence/useLetterKeys";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { Panels } from "../../../src/ui/shell/Panels";
import { builtInDossier, renderWorld } from "../../support/world";

const bare: Dossier = { ...builtInDossier, claims: [] };
type Given = Parameters<typeof renderWorld>[1];

/** A dossier of one English text. */
const withText = (text: string): Dossier => ({
  ...bare,
  documents: bare.documents.map((document) => ({ ...document, language: "en", texts: { en: text } })),
});
/** Its second paragraph tells all that a claim needs. */
const plain = withText("News of the day\nJapan and Norway signed an agreement.");

async function renderCoding(given: Given = {}) {
  const world = await renderWorld(
    <>
      <div style={{ blockSize: "820px", display: "grid", gridTemplateRows: "420px 400px" }}>
        <Panels kind="stack" onCodebook={() => {}} />
      </div>
      <LiveRegion />
    </>,
    { dossier: bare, editable: true, ...given },
  );
  const cursor = world.getByRole("spinbutton", { name: /^(Passage to code|المقطع المراد ترميزه)$/ });
  return { ...world, cursor, claims: () => world.store.getState().graph.dossier.claims };
}

/** The keyboard goes into the text. */
async function enterText(cursor: Locator) {
  await expect.element(cursor).toBeVisible();
  (cursor.element() as HTMLElement).focus();
}

const press = (keys: string) => userEvent.keyboard(keys);

test("a claim is coded from the bare text by keyboard alone, and is on the map", async () => {
  const { cursor, store, claims, getByRole, getByText } = await renderCoding({ dossier: plain });
  await enterText(cursor);
  await press("{ArrowDown}");
  await expect.element(cursor).toHaveAttribute("aria-valuetext", expect.stringMatching(/^Paragraph 2: /));
  await press("{Enter}");
  const form = getByRole("form", { name: "New claim" });
  await expect.element(form).toBeVisible();
  await press("1{Enter}");
  await expect.element(form).not.toBeInTheDocument();
  expect(claims()).toHaveLength(1);
  await expect.element(cursor).toHaveFocus();
  await expect.element(getByText(/^Claim saved: /)).toBeInTheDocument();
  expect(store.getState().view.selection.kind).toBe("tie");
  expect(validate(store.getState().graph.dossier).kind).toBe("ok");
});

test("the form has the keyboard from the moment it is there, however late it is fetched", async () => {
  const { cursor, container, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{ArrowDown}");
  const begins = new Promise<boolean>((resolve) => {
    const watch = new MutationObserver(() => {
      const form = container.querySelector("form[aria-label='New claim']");
      if (form === null) return;
      watch.disconnect();
      resolve(form.contains(document.activeElement));
    });
    watch.observe(container, { childList: true, subtree: true });
  });
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  expect(await begins).toBe(true);
});

test("the same claim of the same passage is noticed before it is saved twice", async () => {
  const { cursor, store, claims, getByRole } = await renderCoding({ dossier: plain });
  const form = getByRole("form", { name: "New claim" });
  const alert = getByRole("alert");
  const codeAgain = async () => {
    await enterText(cursor);
    await press("{Enter}");
    await expect.element(form).toBeVisible();
    await press("1{Enter}");
  };
  await enterText(cursor);
  await press("{ArrowDown}");
  await codeAgain();
  await expect.poll(claims).toHaveLength(1);

  await codeAgain();
  await expect
    .element(alert)
    .toHaveTextContent(/^This passage has a claim with the same relation between the same actors: /);
  expect(claims()).toHaveLength(1);
  await expect.element(getByRole("button", { name: "Show that claim" })).toHaveFocus();
  await press("{Enter}");
  await expect.element(form).not.toBeInTheDocument();
  expect(claims()).toHaveLength(1);
  expect(store.getState().view.selection.kind).toBe("tie");

  await codeAgain();
  await getByRole("button", { name: "Save as a second claim" }).click();
  await expect.poll(claims).toHaveLength(2);
});

test("an empty field stands as the page does, one that is typed into as its words do", async () => {
  const { cursor, getByRole } = await renderCoding({ view: { language: "ar" } });
  await enterText(cursor);
  await press("{ArrowDown}{Enter}");
  const note = getByRole("textbox", { name: "ملاحظة" });
  await expect.element(note).toBeVisible();
  const direction = () => getComputedStyle(note.element()).direction;
  expect(direction()).toBe("rtl");
  await note.fill("a slip");
  expect(direction()).toBe("ltr");
});

test("a new speaker is a person, and for whom they speak is chosen by the letters of its name", async () => {
  const { cursor, store, claims, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  await press("v{ArrowDown}s");
  await press("Ursula Example{Enter}");
  await expect.element(getByRole("combobox", { name: "Speaks for" })).toBeVisible();
  await press("{Tab}{Tab}{Tab}");
  await userEvent.selectOptions(getByRole("combobox", { name: "Speaks for" }), "Japan");
  // Letters are the list’s here, and open no other field.
  await press("a");
  await expect.element(getByRole("combobox", { name: "Speaks for" })).toHaveFocus();
  await press("{Enter}");
  await press("{Enter}");
  await expect.poll(claims).toHaveLength(1);
  const [speaker] = claims()[0]?.saidBy ?? [];
  const actor = store.getState().graph.actors.get(speaker as never);
  expect(actor).toMatchObject({ kind: "person", name: { en: "Ursula Example" }, speaksFor: "japan" });
});

test("a new speaker that is called an agency is an organisation", async () => {
  const { cursor, store, claims, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  await press("v{ArrowDown}s");
  await press("الوكالة الوطنية للإعلام{Enter}");
  await expect.element(getByRole("radio", { name: "Organisation" })).toBeChecked();
  await press("{Enter}");
  await press("{Enter}");
  await expect.poll(claims).toHaveLength(1);
  const [speaker] = claims()[0]?.saidBy ?? [];
  const actor = store.getState().graph.actors.get(speaker as never);
  expect(actor).toMatchObject({ kind: "organisation", name: { ar: "الوكالة الوطنية للإعلام" } });
});

test("for whom a new person speaks is suggested by the office beside the name, and can be decided otherwise", async () => {
  const dossier = withText("Russia wages war on Japan, says the Saudi foreign minister, Faisal al-Harbi.");
  const { cursor, store, claims, getByRole } = await renderCoding({ dossier });
  await enterText(cursor);
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  store.setState(changeDraft({ from: ["russia" as ActorId], to: ["japan" as ActorId] }));
  await press("v{ArrowRight}s{Backspace}{Backspace}Faisal al-Harbi{Enter}");
  const speaksFor = getByRole("combobox", { name: "Speaks for" });
  await expect.element(speaksFor).toHaveDisplayValue("Saudi Arabia");
  await expect.element(speaksFor).toHaveAccessibleDescription(/the Saudi foreign minister/);
  await press("{Enter}");
  await press("{Enter}");
  await expect.poll(claims).toHaveLength(1);
  const { actors } = store.getState().graph;
  const [speaker] = claims()[0]?.saidBy ?? [];
  const principal = actors.get(speaker as never)?.speaksFor;
  expect(actors.get(principal as never)?.name.en).toBe("Saudi Arabia");
  expect(validate(store.getState().graph.dossier).kind).toBe("ok");
});

test("the keys by which an input method composes a name take nothing and close nothing", async () => {
  const { cursor, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  const form = getByRole("form", { name: "New claim" });
  await expect.element(form).toBeVisible();
  await press("v{ArrowDown}s");
  await press("田中{Enter}");
  const name = getByRole("textbox", { name: "Name in English" });
  await expect.element(name).toHaveValue("田中");
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ["Enter", "Escape"]) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...composing });
      name.element().dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
      await expect.element(name).toHaveValue("田中");
    }
  }
  await expect.element(form).toBeVisible();
  await userEvent.click(name);
  await press("{Enter}");
  await expect.element(name).not.toBeInTheDocument();
  await expect.element(form).toBeVisible();
});

test("on AZERTY the letters of the form are those on its keys", async () => {
  const { cursor, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  const key = (key: string, code: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }),
    );
  key("m", "Semicolon");
  await expect.element(getByRole("radio", { name: "Yes", exact: true })).toHaveFocus();
  key("a", "KeyQ");
  await expect.element(getByRole("textbox", { name: "Arabic summary" })).toHaveFocus();
});

test("an agency that the text names as its source is offered as a new actor", async () => {
  const text = "Japan will hold joint drills with Kenya, according to the National News Agency.";
  const documents = bare.documents.map((document) => ({ ...document, language: "en", texts: { en: text } }));
  const { cursor, store, claims, getByRole } = await renderCoding({ dossier: { ...bare, documents } });
  await enterText(cursor);
  await press("{Enter}");
  const offer = getByRole("button", { name: /^New actor .*National News Agency/ });
  await userEvent.click(offer);
  await expect.element(offer).not.toBeInTheDocument();
  await expect.element(getByRole("radio", { name: "Organisation" })).toBeChecked();
  await press("{Enter}");
  await expect.poll(() => store.getState().coding.draft?.saidBy).toHaveLength(1);
  await expect.element(offer).not.toBeInTheDocument();
  await press("{Enter}");
  await expect.poll(claims).toHaveLength(1);
  const [speaker] = claims()[0]?.saidBy ?? [];
  const actor = store.getState().graph.actors.get(speaker as never);
  expect(actor).toMatchObject({ kind: "organisation", name: { en: "National News Agency" } });
});

test("without suggestions the form opens empty, and what is open follows at once", async () => {
  const { cursor, store, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  const suggestions = getByRole("checkbox", { name: "Suggestions" });
  await expect.element(suggestions).toBeChecked();
  expect(store.getState().coding.draft?.type).toBe("cooperation");
  await userEvent.click(suggestions);
  expect(store.getState().coding.draft).toMatchObject({ type: undefined, from: [], to: [] });
  await press("{Escape}{ArrowDown}{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  expect(store.getState().coding.draft?.type).toBeUndefined();
});

/** A form in which a speaker that nobody knows is being described. */
async function renderNewSpeaker() {
  const world = await renderCoding();
  const { cursor, getByRole } = world;
  await enterText(cursor);
  await press("{Enter}");
  await expect.element(getByRole("form", { name: "New claim" })).toBeVisible();
  await press("v{ArrowDown}s");
  await press("Ursula Example{Enter}");
  await expect.element(getByRole("combobox", { name: "Speaks for" })).toBeVisible();
  return world;
}

test("a new actor comes into view above the line with Save, and is to be added before that", async () => {
  const { claims, getByRole, getByText } = await renderNewSpeaker();
  const save = getByRole("button", { name: /^Save/ });
  const add = getByRole("button", { name: "Add actor" });
  const isClear = () => {
    const at = add.element().getBoundingClientRect();
    const found = document.elementFromPoint(at.left + at.width / 2, at.bottom - 2);
    return found === add.element();
  };
  await expect.poll(isClear).toBe(true);
  const scroller = add.element().closest("[data-scroller]");
  if (scroller === null) throw new Error("the form is in no panel");
  scroller.scrollTop = 0;
  await userEvent.click(save);
  await expect.element(getByText("Add the actor first.")).toBeVisible();
  await expect.poll(isClear).toBe(true);
  expect(claims()).toHaveLength(0);
  await userEvent.click(add);
  await expect.element(getByText("Add the actor first.")).not.toBeInTheDocument();
});

test("a claim is not saved without an actor that is typed beside the chosen ones", async () => {
  const { cursor, claims, getByRole, getByText } = await renderCoding({ dossier: plain });
  await enterText(cursor);
  await press("{ArrowDown}{Enter}");
  const form = getByRole("form", { name: "New claim" });
  await expect.element(form).toBeVisible();
  await press("1t");
  const to = getByRole("combobox", { name: /^(Towards whom|and)$/ });
  await expect.element(to).toHaveFocus();
  await userEvent.type(to, "Iran");
  await press("{Control>}{Enter}{/Control}");
  await expect.element(getByText(/^Choose an actor for what is typed here/)).toBeVisible();
  await getByRole("button", { name: /^Save/ }).click();
  await expect.element(to).toHaveFocus();
  await expect.element(to).toBeInvalid();
  expect(claims()).toHaveLength(0);
  await userEvent.clear(to);
  await press("{Control>}{Enter}{/Control}");
  await expect.poll(claims).toHaveLength(1);
});

test("what Alt writes on a Mac is typed, and opens no other field", async () => {
  const platform = vi.spyOn(navigator, "platform", "get").mockReturnValue("MacIntel");
  const { cursor, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{ArrowDown}{Enter}");
  const note = getByRole("textbox", { name: "Note" });
  await expect.element(note).toBeVisible();
  (note.element() as HTMLElement).focus();
  const type = (key: string) =>
    note
      .element()
      .dispatchEvent(
        new KeyboardEvent("keydown", { key, code: "KeyE", altKey: true, bubbles: true, cancelable: true }),
      );
  expect(type("ę")).toBe(true);
  await expect.element(note).toHaveFocus();
  platform.mockReturnValue("Win32");
  expect(type("ث")).toBe(false);
  await expect.element(note).not.toHaveFocus();
  platform.mockRestore();
});

test("Escape closes the form from wherever the focus is", async () => {
  const { cursor, store, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  const form = getByRole("form", { name: "New claim" });
  await expect.element(form).toBeVisible();
  (document.activeElement as HTMLElement).blur();
  await press("{Escape}");
  await expect.element(form).not.toBeInTheDocument();
  expect(store.getState().coding.draft).toBeUndefined();
  await expect.element(cursor).toHaveFocus();
});

function WithLetterKeys() {
  useLetterKeys();
  return <Panels kind="stack" onCodebook={() => {}} />;
}

test("C goes to the text to be coded, unless letters are turned off or the dossier is only read", async () => {
  const { store, getByRole, getByText } = await renderWorld(<WithLetterKeys />, { editable: true });
  const cursor = getByRole("spinbutton", { name: "Passage to code" });
  await expect.element(cursor).toHaveAttribute("aria-keyshortcuts", "C");
  await expect.element(getByText("Passage to code C", { exact: true })).toBeVisible();
  await press("c");
  await expect.element(cursor).toHaveFocus();
  (cursor.element() as HTMLElement).blur();
  store.setState(setLetterKeys(false));
  await expect.element(cursor).not.toHaveAttribute("aria-keyshortcuts");
  await press("c");
  expect(document.activeElement).toBe(document.body);
  store.setState({ letterKeys: true, saveStatus: { kind: "locked" } });
  const before = store.getState();
  expect(startCoding(before)).toBe(before);
});

test("what was entered can be discarded from the form, and brought back", async () => {
  const { cursor, store, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  const form = getByRole("form", { name: "New claim" });
  await expect.element(form).toBeVisible();
  await expect.element(getByRole("button", { name: "Discard" })).not.toBeInTheDocument();
  await getByRole("textbox", { name: "Note" }).fill("a slip");
  await getByRole("button", { name: "Discard" }).click();
  await expect.element(form).not.toBeInTheDocument();
  expect(store.getState().coding.aside).toEqual([]);
  await getByRole("button", { name: "Bring back the discarded form" }).click();
  await expect.element(getByRole("textbox", { name: "Note" })).toHaveValue("a slip");
});

test("a draft is taken up by the first press, wherever the keyboard is, and its passage is shown", async () => {
  // Narrow enough for the hints of the text's keys, which go with the keyboard, to take lines of their own.
  await page.viewport(720, 900);
  const { cursor, store, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{ArrowDown}");
  const marked = store.getState().coding.selection?.span;
  await press("{Enter}");
  await getByRole("textbox", { name: "Note" }).fill("half a thought");
  await press("{Escape}");
  await enterText(cursor);
  await press("{ArrowUp}");
  await getByRole("button", { name: "Go on with the draft" }).click();
  await expect.element(getByRole("textbox", { name: "Note" })).toHaveValue("half a thought");
  expect(store.getState().coding.selection?.span.start).toBe(marked?.start);
  await page.viewport(1440, 900);
});

test.each(["en", "ar"] as const)(
  "the tools of the text take one line, its keys another while they are its, and nothing is cut: %s",
  async (language) => {
    const { cursor, store, getByRole } = await renderCoding({ view: { language } });
    await enterText(cursor);
    await press("{Enter}");
    await getByRole("textbox", { name: /^(Note|ملاحظة)$/ }).fill("half a thought");
    await press("{Escape}");
    const resume = getByRole("button", { name: /^(Go on with the draft|واصل المسودة)$/ });
    await expect.element(resume).toBeVisible();
    await expect.element(cursor).toHaveFocus();
    const foot = resume.element().closest<HTMLElement>("div")?.parentElement as HTMLElement;
    const hints = cursor.element().getBoundingClientRect();
    const tools = resume.element().getBoundingClientRect();
    expect(hints.top).toBeGreaterThanOrEqual(tools.bottom);
    // One line of the smaller type.
    expect(hints.height).toBeLessThan(32);
    expect(foot.scrollWidth).toBeLessThanOrEqual(foot.clientWidth);
    await getByRole("button", { name: /^(More tools|أدوات أخرى)$/ }).click();
    await expect.element(getByRole("button", { name: /^(Copy quote|نسخ الاقتباس)$/ })).toBeVisible();
    await getByRole("button", { name: /^(Add to a claim|أضف إلى إفادة)/ }).click();
    await expect.element(getByRole("dialog")).toBeVisible();
    expect(store.getState().coding.selection).toBeDefined();
  },
);

test("what is typed into a field of actors is kept when the form is left, and is nothing once it is taken out", async () => {
  const { cursor, store, getByRole } = await renderCoding();
  await enterText(cursor);
  await press("{Enter}");
  const who = getByRole("combobox", { name: /^(Who|Between)$/ });
  await who.fill("Marsk");
  expect(store.getState().coding.isTouched).toBe(true);
  await who.fill("");
  expect(store.getState().coding.isTouched).toBe(false);
  await who.fill("Marsk");
  await getByRole("textbox", { name: "Note" }).click();
  await press("{Escape}");
  await getByRole("button", { name: "Go on with the draft" }).click();
  await expect.element(who).toHaveValue("Marsk");
});
