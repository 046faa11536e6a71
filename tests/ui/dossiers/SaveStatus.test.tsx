import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { setWithdrawn } from "../../../src/state/editing";
import { setUnsavedForms } from "../../../src/state/formsAside";
import { setFileDue } from "../../../src/state/opening";
import { showScreen } from "../../../src/state/viewing";
import { EditingControls } from "../../../src/ui/dossiers/EditingControls";
import { SaveStatusNotice } from "../../../src/ui/dossiers/SaveStatus";
import type { Services } from "../../../src/ui/kit/useStore";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { renderWorld } from "../../support/world";

test("that a form is in this page alone is said until it is kept, with another try at hand", async () => {
  const tryAgain = vi.fn(async () => true);
  const services = { session: { tryAgain } as unknown as Services["session"] };
  const screen = await renderWorld(<SaveStatusNotice />, { editable: true, services });
  await expect.element(screen.getByRole("status")).toHaveTextContent("");
  screen.store.setState(setUnsavedForms("full"));
  await expect
    .element(screen.getByRole("status"))
    .toHaveTextContent(/the form is in this page alone.*no room/);
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(tryAgain).toHaveBeenCalledOnce();
  screen.store.setState(setUnsavedForms(undefined));
  await expect.element(screen.getByRole("status")).toHaveTextContent("");
});

test("in Arabic too", async () => {
  const screen = await renderWorld(<SaveStatusNotice />, { editable: true, view: { language: "ar" } });
  screen.store.setState(setUnsavedForms("refused"));
  await expect.element(screen.getByRole("status")).toHaveTextContent(/في هذه الصفحة وحدها/);
});

test.each([
  ["en", "There is nothing to undo.", "There is nothing to redo."],
  ["ar", "لا شيء يُتراجع عنه.", "لا شيء يُعاد."],
] as const)("that there is nothing to undo or redo is said (%s)", async (language, undone, redone) => {
  await renderWorld(
    <>
      <EditingControls />
      <LiveRegion />
    </>,
    { editable: true, view: { language } },
  );
  const said = () => document.querySelector("[aria-live=polite]")?.textContent;
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.poll(said).toBe(undone);
  await userEvent.keyboard("{Control>}y{/Control}");
  await expect.poll(said).toBe(redone);
});

test("a file is offered where the browser may throw away what it keeps, and can be put off", async () => {
  const [saveAsFile, noteFile] = [vi.fn(), vi.fn()];
  const services = { session: { saveAsFile, noteFile } as unknown as Services["session"] };
  const screen = await renderWorld(<SaveStatusNotice />, { editable: true, services });
  screen.store.setState(setFileDue({ isPersistent: false, changes: 3 }));
  await expect
    .element(screen.getByRole("status"))
    .toHaveTextContent(/^This browser may delete .* The last 3 changes are in no file\./);
  await screen.getByRole("button", { name: "Save as file" }).click();
  await screen.getByRole("button", { name: "Not now" }).click();
  expect([saveAsFile.mock.calls.length, noteFile.mock.calls.length]).toEqual([1, 1]);
  screen.store.setState(setFileDue({ isPersistent: true, changes: 40 }));
  await expect.element(screen.getByRole("status")).toHaveTextContent(/^The last 40 changes of this dossier/);
  screen.store.setState(setFileDue(undefined));
  await expect.element(screen.getByRole("status")).toHaveTextContent("");
});

test("that a file is due waits while the text is gone through, what went wrong does not", async () => {
  const screen = await renderWorld(<SaveStatusNotice />, { editable: true, view: { screen: "coding" } });
  screen.store.setState(setFileDue({ isPersistent: false, changes: 3 }));
  await expect.element(screen.getByRole("status")).toHaveTextContent("");
  screen.store.setState(setUnsavedForms("full"));
  await expect.element(screen.getByRole("status")).toHaveTextContent(/the form is in this page alone/);
  screen.store.setState(setUnsavedForms(undefined));
  screen.store.setState(showScreen("map"));
  await expect.element(screen.getByRole("status")).toHaveTextContent(/The last 3 changes are in no file/);
});

test.each([
  ["en", 1, /the text contradicts one quote: it carries no line any more/, "Show in Verification", "Close"],
  ["ar", 2, /صار النص يناقض اقتباسين/, "عرض في «التحقق»", "إغلاق"],
] as const)(
  "in %s, %i quotes that are drawn no longer are said in the walk as well, with the way there",
  async (language, quotes, words, show, close) => {
    const screen = await renderWorld(<SaveStatusNotice />, {
      editable: true,
      view: { language, screen: "coding" },
    });
    screen.store.setState(setWithdrawn(quotes));
    await expect.element(screen.getByRole("status")).toHaveTextContent(words);
    await screen.getByRole("button", { name: show }).click();
    expect(screen.store.getState().view.screen).toBe("verification");
    await screen.getByRole("button", { name: close }).click();
    await expect.element(screen.getByRole("status")).toHaveTextContent("");
  },
);
