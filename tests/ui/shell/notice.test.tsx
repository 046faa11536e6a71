import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { setUnsavedForms } from "../../../src/state/formsAside";
import { setFileDue } from "../../../src/state/opening";
import { selectActor } from "../../../src/state/selecting";
import type { Change } from "../../../src/state/state";
import { App } from "../../../src/ui/shell/App";
import { renderWorld } from "../../support/world";

afterEach(() => page.viewport(1440, 900));

const notices: readonly (readonly [string, Change])[] = [
  ["that a form is not kept", setUnsavedForms("full")],
  ["that a file is due", setFileDue({ isPersistent: false, changes: 30 })],
];

for (const language of ["en", "ar"] as const) {
  for (const [what, come] of notices) {
    test(`on a phone the map keeps its room beside half a sheet and the notice ${what}: ${language}`, async () => {
      await page.viewport(390, 844);
      const { store } = await renderWorld(<App />, { editable: true, view: { language } });
      store.setState(selectActor("japan" as ActorId));
      await expect.poll(() => document.querySelector("[data-sheet=half]")).not.toBeNull();
      store.setState(come);
      await expect.poll(() => document.querySelector("[data-notice=true] p")).not.toBeNull();
      // The sheet comes up by and by.
      const main = document.querySelector("main") as HTMLElement;
      await expect
        .poll(() => Number.parseFloat(getComputedStyle(main).paddingBlockEnd))
        .toBeCloseTo(0.38 * innerHeight, 0);
      expect(main.lastElementChild?.clientHeight).toBeGreaterThan(200);
    });
  }
}
