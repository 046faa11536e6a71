import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { selectUndo, undo } from "../../../src/state/editing";
import { selectSteps } from "../../../src/state/selectedEvidence";
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

test("a passage of a claim is quoted anew from a selection in its text, as one step that can be undone", async () => {
  const { getByRole, store } = await renderWorld(<EvidencePanel />, { editable: true });
  store.setState(selectTie("condemnation:nato>russia" as never));
  const [before] = selectSteps(store.getState());
  const span = before?.passage.spans[before.passage.language];
  const source = store.getState().graph.documents.get(before?.passage.document as never);
  const text = source?.texts[source.language];
  if (span === undefined || text === undefined) throw new Error("the tie has no passage");
  await userEvent.click(getByRole("button", { name: "Quote again…" }).first());
  const field = getByRole("textbox", { name: "Select the passage in the text" });
  await expect.element(field).toHaveFocus();
  // The arrows are the field's here: they go to no other passage.
  const { step } = store.getState().view;
  await userEvent.keyboard("{ArrowRight}");
  expect(store.getState().view.step).toBe(step);
  const area = field.element() as HTMLTextAreaElement;
  const start = area.value.indexOf(text.slice(span.start, span.end));
  area.setSelectionRange(start, start + 2);
  await userEvent.click(getByRole("button", { name: "Quote the selection" }));
  await expect.element(field).not.toBeInTheDocument();
  const spans = selectSteps(store.getState()).map(({ passage }) => passage.spans[passage.language]);
  expect(spans.some((own) => own?.start === span.start && own.end < span.end)).toBe(true);
  expect(document.activeElement?.closest("[aria-label=Evidence]")).not.toBeNull();
  expect(selectUndo(store.getState())?.kind).toBe("edit-passage");
  store.setState(undo);
  expect(selectSteps(store.getState())[0]?.passage.spans).toEqual(before?.passage.spans);
});
