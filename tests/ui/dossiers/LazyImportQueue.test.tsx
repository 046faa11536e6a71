import { expect, test, vi } from "vitest";
import { LazyImportQueue } from "../../../src/ui/dossiers/LazyImportQueue";
import { renderWorld } from "../../support/world";

/** Whether the page takes a file that is held over it; the browser would leave the page for it. */
function isTaken(): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(["{}"], "a.isnad.json"));
  const over = new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer });
  document.body.dispatchEvent(over);
  return over.defaultPrevented;
}

test.each([
  ["a file that is dragged in", () => new DragEvent("dragenter", { bubbles: true })],
  [
    "a key, which comes before a paste",
    () => new KeyboardEvent("keydown", { key: "Control", bubbles: true }),
  ],
])("files are listened for after %s, without waiting", async (_what, gesture) => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    await renderWorld(<LazyImportQueue />);
    expect(isTaken()).toBe(false);
    document.body.dispatchEvent(gesture());
  } finally {
    vi.useRealTimers();
  }
  await expect.poll(isTaken).toBe(true);
});
