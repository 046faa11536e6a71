import { expect, test, vi } from "vitest";
import type { DossierSession, RunTask } from "../../../src/state/services";
import { OpeningDialog } from "../../../src/ui/dossiers/OpeningDialog";
import { builtInDossier, renderWorld } from "../../support/world";

const run = (async () => ({
  kind: "ok",
  value: { dossier: builtInDossier, notices: [] },
})) as unknown as RunTask;

test.each([
  ["en", / is on this device already$/, "Close"],
  ["ar", /موجود على هذا الجهاز من قبل$/, "إغلاق"],
] as const)("that a file was on this device already is said, in %s", async (language, words, close) => {
  const onDone = vi.fn();
  const add = vi.fn(async () => "there");
  const session = { add, isAtRisk: () => false } as unknown as DossierSession;
  const { getByRole } = await renderWorld(
    <OpeningDialog drop={{ name: "a.isnad.json", file: "{}" }} left={0} onDone={onDone} />,
    { view: { language }, services: { run, session } },
  );
  await expect.element(getByRole("dialog", { name: words })).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
  await getByRole("button", { name: close }).click();
  // The browser tells of the close in a task of its own.
  await expect.poll(() => onDone.mock.calls.length).toBe(1);
});
