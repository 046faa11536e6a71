import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorId, ClaimId } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { tieStanding } from "../../../src/core/graph/tieSentence";
import type { TieId } from "../../../src/core/graph/ties";
import { selectSteps } from "../../../src/state/selectedEvidence";
import { readStep, selectActor, selectTie } from "../../../src/state/selecting";
import { TieStanding } from "../../../src/ui/kit/TieClause";
import { Panels } from "../../../src/ui/shell/Panels";
import { builtInDossier, renderWorld, withModality } from "../../support/world";

test.each(["en", "ar"] as const)(
  "in %s, the line that names what is selected says whom it rests on, and cuts off no line's end",
  async (language) => {
    const { actors, ...graph } = createGraph(builtInDossier);
    const tie = allTies({ actors, ...graph }).find(({ state }) => state.hearsay);
    const standing = tie && tieStanding(tie.state, actors, language);
    if (tie === undefined || standing === undefined) throw new Error("nothing is hearsay");
    const { store } = await renderWorld(
      <div style={{ inlineSize: "360px" }}>
        <Panels kind="tabs" onCodebook={() => {}} />
      </div>,
      { view: { language } },
    );
    store.setState(selectTie(tie.id));
    await page.getByRole("radio").nth(1).click();
    const line = page.getByRole("paragraph").filter({ hasText: standing }).first();
    await expect.element(line).toBeVisible();
    const words = document.createRange();
    words.selectNodeContents(line.element());
    const [drawn, box] = [words.getBoundingClientRect(), line.element().getBoundingClientRect()];
    expect(drawn.left).toBeGreaterThan(box.left - 1);
    expect(drawn.right).toBeLessThan(box.right + 1);
  },
);

test("the line that names a tie says where the passage that is read says less", async () => {
  const dossier = withModality("russian-invasion-of-ukraine", "conditional");
  const { store } = await renderWorld(<Panels kind="tabs" onCodebook={() => {}} />, { dossier });
  store.setState(selectTie("conflict:russia>ukraine" as TieId));
  await page.getByRole("radio").nth(1).click();
  const line = page.getByRole("paragraph").filter({ hasText: "Russia takes hostile action against Ukraine" });
  await expect.element(line).not.toHaveTextContent("This passage");
  store.setState(readStep(2));
  await expect.element(line).toHaveTextContent("This passage: conditional");
});

test("the line that names an actor says where the passage that is read states no fact", async () => {
  const { store } = await renderWorld(<Panels kind="tabs" onCodebook={() => {}} />);
  store.setState(selectActor("japan" as ActorId));
  await page.getByRole("radio").nth(1).click();
  const line = page.getByRole("paragraph").filter({ hasText: /^Japan/ });
  await expect.element(line).toHaveTextContent(/^Japan$/);
  const at = selectSteps(store.getState()).findIndex(({ claim }) => claim === "japan-supports-ukraine");
  store.setState(readStep(at));
  await expect.element(line).toHaveTextContent("This passage: according to Mark Rutte");
});

test.each([
  ["en", 320],
  ["ar", 320],
  ["en", 390],
] as const)(
  "in %s, on a phone of %i px no bar is wider than it, though a passage is in two claims",
  async (language, width) => {
    await page.viewport(width, 700);
    const [invasion] = builtInDossier.claims.filter(({ id }) => id === "russian-invasion-of-ukraine");
    if (invasion === undefined) throw new Error("no claim");
    const claims = [invasion, { ...invasion, id: "again" as ClaimId }];
    const { store } = await renderWorld(<Panels kind="tabs" onCodebook={() => {}} />, {
      dossier: { ...builtInDossier, claims },
      view: { language },
    });
    store.setState(selectTie("conflict:russia>ukraine" as TieId));
    await expect.element(page.getByText(/^(Quote 1 of 2|الاقتباس ١ من ٢)$/).first()).toBeVisible();
    for (const [at, bars] of [1, 2].entries()) {
      await page.getByRole("radio").nth(at).click();
      const seen = () => [...document.querySelectorAll("[data-bar]")].filter((bar) => bar.clientWidth > 0);
      await expect.poll(() => seen().length).toBe(bars);
      await expect
        .poll(() => seen().every((bar) => bar.querySelector("button, fieldset ~ fieldset")))
        .toBe(true);
      for (const bar of seen()) expect(bar.scrollWidth).toBeLessThanOrEqual(bar.clientWidth);
    }
  },
);

test("where there is no room for all of it, who denies it comes first", async () => {
  const graph = createGraph(builtInDossier);
  const tie = allTies(graph).find(({ state }) => state.hearsay);
  if (tie === undefined) throw new Error("nothing is hearsay");
  const state = { ...tie.state, deniedBy: ["ukraine" as ActorId] };
  await renderWorld(<TieStanding state={state} isDenialFirst />);
  await expect.element(page.getByText(/^denied by Ukraine; according to /)).toBeVisible();
});
