import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import type { TieId } from "../../../src/core/graph/ties";
import { selectPassagesInOrder, selectStep, selectSteps } from "../../../src/state/selectedEvidence";
import { readStep } from "../../../src/state/selecting";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { renderWorld } from "../../support/world";

test("the pager walks in reading order once it is told to, and counts the passages of the text", async () => {
  const { store } = await renderWorld(<EvidencePanel />);
  const order = page.getByRole("button", { name: "Walk in reading order" });
  await order.click();
  await expect.element(order).toHaveAttribute("aria-pressed", "true");
  const all = selectPassagesInOrder(store.getState());
  await page.getByRole("button", { name: "Next passage" }).click();
  await page.getByRole("button", { name: "Next passage" }).click();
  await expect.element(page.getByText(`Passage 2 of ${all.length}`)).toBeVisible();
  expect(selectStep(store.getState())?.passage).toBe(all[1]);
});

test("what a tie says, and who says so, stay in sight at its last passage", async () => {
  const selection = { kind: "tie", tie: "cooperation:japan=nato" as TieId } as const;
  await renderWorld(
    <div style={{ display: "grid", blockSize: "420px", inlineSize: "480px" }}>
      <EvidencePanel />
    </div>,
    { view: { selection } },
  );
  await page.getByRole("button", { name: "Next quote" }).click();
  await page.getByRole("button", { name: "Next quote" }).click();
  await page.getByRole("button", { name: "Next quote" }).click();
  await expect.element(page.getByRole("heading", { name: "Japan and NATO cooperate" })).toBeInViewport();
  const said = page.getByText("Said by Shigeru Ishiba and Mark Rutte · reported").first();
  await expect.element(said).toBeInViewport();
});

test("where the panel is low, the quote that is read is in sight at every step, on and back to the first", async () => {
  const selection = { kind: "actor", actor: "japan" as ActorId } as const;
  const { store } = await renderWorld(
    <div style={{ display: "grid", blockSize: "240px", inlineSize: "360px" }}>
      <EvidencePanel />
    </div>,
    { view: { selection } },
  );
  const isInSight = () => {
    const quote = document.querySelector("li[aria-current] blockquote")?.getBoundingClientRect();
    const view = document.querySelector("[data-scroller]")?.getBoundingClientRect();
    return quote && view && quote.top >= view.top && quote.top < view.bottom - 16;
  };
  const last = selectSteps(store.getState()).length - 1;
  const onAndBack = [...Array(last).keys()].flatMap((step) => [step + 1, 0]);
  for (const step of onAndBack) {
    store.setState(readStep(step));
    await expect.poll(isInSight).toBe(true);
  }
});

test("a short quote has the rest of its sentence around it, which is not part of it", async () => {
  const selection = { kind: "tie", tie: "conflict:russia>ukraine" as TieId } as const;
  await renderWorld(<EvidencePanel />, { view: { selection } });
  await expect.element(page.getByText(/fearing that $/)).toBeVisible();
  expect([...document.querySelectorAll("blockquote")][0]?.textContent).toBe("الغزو الروسي لأوكرانيا");
});
