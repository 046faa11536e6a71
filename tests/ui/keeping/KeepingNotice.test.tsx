import { expect, test, vi } from "vitest";
import { setFormsKept } from "../../../src/state/coding";
import { KeepingNotice } from "../../../src/ui/keeping/KeepingNotice";
import type { Services } from "../../../src/ui/useStore";
import { renderWorld } from "../../support/world";

test("that a form is in this page alone is said until it is kept, with another try at hand", async () => {
  const tryAgain = vi.fn(async () => true);
  const services = { desk: { tryAgain } as unknown as Services["desk"] };
  const screen = await renderWorld(<KeepingNotice />, { editable: true, services });
  await expect.element(screen.getByRole("status")).toHaveTextContent("");
  screen.store.setState(setFormsKept("full"));
  await expect
    .element(screen.getByRole("status"))
    .toHaveTextContent(/the form is in this page alone.*no room/);
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(tryAgain).toHaveBeenCalledOnce();
  screen.store.setState(setFormsKept(undefined));
  await expect.element(screen.getByRole("status")).toHaveTextContent("");
});

test("in Arabic too", async () => {
  const screen = await renderWorld(<KeepingNotice />, { editable: true, view: { language: "ar" } });
  screen.store.setState(setFormsKept("refused"));
  await expect.element(screen.getByRole("status")).toHaveTextContent(/في هذه الصفحة وحدها/);
});
