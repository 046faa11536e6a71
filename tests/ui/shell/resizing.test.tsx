import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { emptyDraft } from "../../../src/core/edit/claimDraft";
import { openDraft } from "../../../src/state/coding";
import { selectActor } from "../../../src/state/selecting";
import { drawSheet, showScreen } from "../../../src/state/viewing";
import type { LayoutKind } from "../../../src/ui/kit/layoutKind";
import { App } from "../../../src/ui/shell/App";
import { renderWorld } from "../../support/world";

const rooms: Record<LayoutKind, readonly [width: number, height: number]> = {
  columns: [1920, 1000],
  stack: [1440, 900],
  tabs: [1100, 700],
  flow: [844, 390],
  sheet: [390, 844],
};

/** Through all arrangements, and between those that differ the most. */
const tour: readonly LayoutKind[] = ["tabs", "sheet", "flow", "columns", "sheet", "stack"];

async function resize(kind: LayoutKind) {
  await page.viewport(...rooms[kind]);
  await expect.poll(() => document.querySelector(`[data-kind="${kind}"]`)).not.toBeNull();
}

const renderApp = () => renderWorld(<App />, { editable: true });

/** Goes through all rooms; what is found in each is there, the same element as before. */
async function expectKept(find: () => Element, check: () => Promise<unknown>) {
  const before = find();
  for (const kind of tour) {
    await resize(kind);
    await check();
    expect(find(), kind).toBe(before);
  }
}

afterEach(() => page.viewport(1440, 900));

test("an actor that is being edited stays open, half typed, in every room", async () => {
  const { getByRole, store } = await renderApp();
  store.setState(selectActor("japan" as ActorId));
  await userEvent.click(getByRole("button", { name: "Edit actor" }));
  const name = getByRole("textbox", { name: "Name in English" });
  await userEvent.fill(name, "Nipp");
  await expectKept(
    () => name.element(),
    async () => {
      await expect.element(name).toBeVisible();
      await expect.element(name).toHaveValue("Nipp");
    },
  );
});

test("a text that is to replace another stays where it was pasted", async () => {
  const { getByRole } = await renderApp();
  await userEvent.click(getByRole("button", { name: "More about the text" }));
  await userEvent.click(getByRole("button", { name: "Replace text…" }));
  const text = getByRole("dialog").getByRole("textbox");
  await userEvent.fill(text, "Another text.");
  await expectKept(
    () => text.element(),
    async () => {
      await expect.element(text).toBeVisible();
      await expect.element(text).toHaveValue("Another text.");
    },
  );
});

test("the form of a claim keeps what is not yet its draft, behind a tab, too", async () => {
  const { getByRole, store } = await renderApp();
  store.setState(openDraft(emptyDraft(undefined)));
  await userEvent.fill(getByRole("combobox", { name: /^Who/ }).first(), "Nobody Knows");
  await userEvent.keyboard("{Enter}");
  const name = getByRole("textbox", { name: "Name in Arabic" });
  await userEvent.fill(name, "لا أحد");
  await expectKept(
    () => name.element(),
    async () => expect.element(name).toHaveValue("لا أحد"),
  );
  await resize("tabs");
  await userEvent.click(getByRole("radio", { name: "Article" }));
  await expect.element(name).not.toBeInTheDocument();
  await userEvent.click(getByRole("radio", { name: "Evidence" }));
  await expect.element(name).toBeVisible();
  await expect.element(name).toHaveValue("لا أحد");
});

test.each([
  ["stack", { name: "Actors all" }],
  ["sheet", { name: "Filters" }],
] as const)("of filters opened in the room %s nothing closes", async (kind, opener) => {
  const { getByRole } = await renderApp();
  await resize(kind);
  await userEvent.click(getByRole("button", opener));
  const wanted = getByRole("searchbox", { name: "Find an actor" });
  await userEvent.fill(wanted, "chi");
  await expectKept(
    () => wanted.element(),
    async () => {
      await expect.element(wanted).toBeVisible();
      await expect.element(wanted).toHaveValue("chi");
    },
  );
});

test("what is searched for, and the open menu, stay", async () => {
  const { getByRole } = await renderApp();
  await userEvent.click(getByRole("button", { name: "Menu" }));
  const item = getByRole("button", { name: "Print" });
  await expectKept(
    () => item.element(),
    async () => expect.element(item).toBeVisible(),
  );
  await userEvent.keyboard("{Escape}/");
  const field = getByRole("combobox");
  await userEvent.fill(field, "rus");
  await expectKept(
    () => field.element(),
    async () => {
      await expect.element(field).toHaveValue("rus");
      const box = field.element().getBoundingClientRect();
      expect(box.left >= 0 && box.right <= innerWidth && box.top >= 0).toBe(true);
    },
  );
});

test("the table stays sorted", async () => {
  const { getByRole, store } = await renderApp();
  store.setState(showScreen("table"));
  await userEvent.click(getByRole("button", { name: /^Passages/ }));
  const heading = getByRole("columnheader", { name: /^Passages/ });
  await expect.element(heading).toHaveAttribute("aria-sort");
  const sort = heading.element().getAttribute("aria-sort");
  await expectKept(
    () => heading.element(),
    async () => expect.element(heading).toHaveAttribute("aria-sort", sort),
  );
});

test("the reader's place in the article stays at the top of what is seen", async () => {
  const { getByRole, store } = await renderApp();
  store.setState(drawSheet("half"));
  await expect.element(getByRole("article")).toBeVisible();
  const scroller = document.querySelector<HTMLElement>('[data-panel="article"] [data-scroller]');
  const rows = [...document.querySelectorAll("[data-document] > *")];
  const row = rows[Math.floor(rows.length / 2)];
  if (scroller === null || row === undefined) throw new Error("no article");
  const top = () => {
    const own = getComputedStyle(scroller).overflowY !== "visible";
    const box = row.getBoundingClientRect();
    const view = own ? scroller.getBoundingClientRect().top : 0;
    return [box.top - view <= 8, box.bottom - view > 0];
  };
  scroller.scrollTop += row.getBoundingClientRect().top - scroller.getBoundingClientRect().top + 4;
  await expect.poll(top).toEqual([true, true]);
  for (const kind of tour) {
    await resize(kind);
    await expect.poll(top, { message: kind }).toEqual([true, true]);
  }
});
