import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { selectTie } from "../../../src/state/selecting";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { renderWorld } from "../../support/world";

test("after a claim is deleted the keyboard stays in the panel", async () => {
  const { getByRole, store } = await renderWorld(<EvidencePanel />, { editable: true });
  store.setState(selectTie("condemnation:nato>russia" as never));
  const claims = store.getState().graph.claims.length;
  await userEvent.click(getByRole("button", { name: "Delete", exact: true }).first());
  expect(store.getState().graph.claims).toHaveLength(claims - 1);
  expect(document.activeElement?.closest("[aria-label=Evidence]")).not.toBeNull();
});
