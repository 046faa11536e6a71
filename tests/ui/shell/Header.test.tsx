import { useRef } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { StoredDossierId } from "../../../src/core/dossier/storedDossier";
import type { Services } from "../../../src/ui/kit/useStore";
import { CodebookDialog } from "../../../src/ui/shell/CodebookDialog";
import { Header } from "../../../src/ui/shell/Header";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { meanings } from "../../../src/words/meanings";
import { renderWorld } from "../../support/world";

function Page() {
  const codebook = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Header onCodebook={() => codebook.current?.showModal()} onExport={() => {}} />
      <LiveRegion />
      <CodebookDialog ref={codebook} />
    </>
  );
}

test("map and table are two positions of one switch", async () => {
  const { store } = await renderWorld(<Page />);
  const group = page.getByRole("group", { name: "What is shown" });
  await expect.element(group.getByRole("radio", { name: "Map" })).toBeChecked();
  await group.getByRole("radio", { name: "Table" }).click();
  expect(store.getState().view.screen).toBe("table");
});

test("the other language is offered in its own words, and is taken", async () => {
  const { store } = await renderWorld(<Page />);
  const button = page.getByRole("button", { name: "العربية" });
  expect(button.element().querySelector("[lang=ar]")).not.toBeNull();
  await button.click();
  expect(store.getState().view.language).toBe("ar");
  await expect.element(page.getByRole("button", { name: "English" })).toBeVisible();
  await expect.element(page.getByRole("radio", { name: "الجدول" })).toBeInTheDocument();
});

test("the theme button turns what is seen into the other, and says what it does", async () => {
  const { store } = await renderWorld(<Page />);
  await page.getByRole("button", { name: "Switch to the dark theme" }).click();
  expect(store.getState().view.theme).toBe("dark");
  await page.getByRole("button", { name: "Switch to the light theme" }).click();
  expect(store.getState().view.theme).toBe("light");
});

test("the link is copied, and both the button and the live region say so", async () => {
  const { copied } = await renderWorld(<Page />);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(copied).toEqual(["https://isnad.example/#here"]);
  expect(document.querySelector("[aria-live=polite]")?.textContent).toBe("Copied");
});

test("where the browser refuses to copy, the address is there, selected", async () => {
  await renderWorld(<Page />, { copies: false });
  await page.getByRole("button", { name: "Copy link" }).click();
  const field = page.getByRole("textbox", { name: "Address of this view" });
  await expect.element(field).toHaveValue("https://isnad.example/#here");
  await expect.element(field).toHaveFocus();
  const input = field.element() as HTMLInputElement;
  expect(input.selectionEnd).toBe(input.value.length);
});

test.each([
  ["en", "Copy link", "Copied", /^The link opens on this device only\. .* Export /],
  ["ar", "نسخ الرابط", "نُسخ الرابط", /^لا يُفتح الرابط إلا على هذا الجهاز\. .*«تصدير»/],
] as const)(
  "in %s, a link to what only this device has says so, to be read and heard",
  async (language, copy, done, why) => {
    const { copied } = await renderWorld(<Page />, {
      view: { dossier: "mine" as StoredDossierId, language },
    });
    await page.getByRole("button", { name: copy }).click();
    await expect.element(page.getByRole("button", { name: done })).toBeVisible();
    await expect.element(page.getByRole("paragraph").filter({ hasText: why })).toBeVisible();
    expect(copied).toHaveLength(1);
    expect(document.querySelector("[aria-live=polite]")?.textContent).toMatch(
      new RegExp(why.source.slice(1)),
    );
  },
);

test("a link that opens anywhere is copied without a remark", async () => {
  await renderWorld(<Page />);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(document.body.textContent).not.toContain("on this device only");
});

test("where the page has no address for others, no link is offered", async () => {
  await renderWorld(<Page />, { services: { link: () => undefined } });
  await expect.element(page.getByRole("button", { name: "Export" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Copy link" })).not.toBeInTheDocument();
});

test("the method: every type with its definition, and what verbatim means", async () => {
  await renderWorld(<Page />);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Method" }).click();
  const dialog = page.getByRole("dialog", { name: "Method" });
  for (const { definition } of Object.values(meanings.relations)) {
    await expect.element(dialog.getByText(definition.en)).toBeInTheDocument();
  }
  await expect.element(dialog.getByRole("heading", { name: "What “verbatim” means" })).toBeInTheDocument();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Menu" })).toHaveFocus();
});

test("on a phone everything is in a menu, or an icon with a name", async () => {
  await page.viewport(390, 844);
  const { store } = await renderWorld(<Page />);
  await expect.element(page.getByRole("button", { name: "Search actors, ties, texts" })).toBeVisible();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Method" }).click();
  await expect.element(page.getByRole("dialog", { name: "Method" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(page.getByRole("button", { name: "Menu" })).toHaveFocus();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "العربية" }).click();
  expect(store.getState().view.language).toBe("ar");
  await page.viewport(1440, 900);
});

test("a phone's menu closes when something in it has led elsewhere", async () => {
  await page.viewport(390, 844);
  const editCopy = vi.fn(async () => {});
  const services = { session: { editCopy } as unknown as Services["session"] };
  await renderWorld(<Page />, { services });
  const menu = page.getByRole("group", { name: "Menu" });
  for (const item of [
    page.getByRole("button", { name: "Edit a copy" }),
    page.getByRole("radio", { name: "Table" }),
    page.getByRole("button", { name: "العربية" }),
  ]) {
    await page.getByRole("button", { name: "Menu" }).click();
    await expect.element(menu).toBeVisible();
    await item.click();
    await expect.element(menu).not.toBeInTheDocument();
  }
  expect(editCopy).toHaveBeenCalledOnce();
  await page.viewport(1440, 900);
});
