import { createRef } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Dialog, type DialogHandle } from "../../../src/ui/kit/Dialog";

test("a dialog that is opened again before the browser tells that it was closed opens, and begins anew", async () => {
  const handle = createRef<DialogHandle>();
  await render(
    <Dialog ref={handle} label="Search">
      {() => <input aria-label="Words" />}
    </Dialog>,
  );
  const dialog = page.getByRole("dialog", { name: "Search" });
  const words = page.getByRole("textbox", { name: "Words" });
  handle.current?.showModal();
  await words.fill("russia");
  const shown = dialog.element() as HTMLDialogElement;
  const closed = new Promise((resolve) => shown.addEventListener("close", resolve, { once: true }));
  shown.close();
  handle.current?.showModal();
  await closed;
  await expect.element(words).toHaveValue("");
  await expect.element(dialog).toBeVisible();
  shown.close();
  await expect.element(words).not.toBeInTheDocument();
});

test("a dialog that is opened again opens, also where the browser tells of the closing before it is rendered", async () => {
  const handle = createRef<DialogHandle>();
  await render(
    <Dialog ref={handle} label="Search">
      {() => <input aria-label="Words" />}
    </Dialog>,
  );
  const dialog = page.getByRole("dialog", { name: "Search" });
  handle.current?.showModal();
  await expect.element(dialog).toBeVisible();
  const shown = dialog.element() as HTMLDialogElement;
  shown.close();
  handle.current?.showModal();
  shown.dispatchEvent(new Event("close"));
  await expect.element(page.getByRole("textbox", { name: "Words" })).toBeVisible();
});
