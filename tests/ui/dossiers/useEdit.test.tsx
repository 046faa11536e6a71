import { expect, test } from "vitest";
import { setSaveStatus } from "../../../src/state/opening";
import { PassageTools } from "../../../src/ui/coding/PassageTools";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { builtInDossier, renderWorld } from "../../support/world";

const dossier = builtInDossier;
const claim = dossier.claims.find(({ evidence }) => evidence.length > 1);
if (claim === undefined) throw new Error("no claim of the built-in dossier has several passages");

/** The last passage of a claim with several, as the panel shows it, and what is said. */
async function renderTools() {
  const world = await renderWorld(<LiveRegion />, { editable: true });
  const passage = world.store
    .getState()
    .graph.claims.find((own) => own.claim === claim)
    ?.passages.at(-1);
  if (passage === undefined) throw new Error("its last passage is not in the text");
  await world.unmount();
  return renderWorld(
    <>
      <PassageTools claim={claim as NonNullable<typeof claim>} passage={passage} step={0} />
      <LiveRegion />
    </>,
    { editable: true },
  );
}

test("that a passage was deleted is said where it was", async () => {
  const { getByRole, getByText } = await renderTools();
  await getByRole("button", { name: "Remove passage" }).click();
  await expect.element(getByText(/^Passage taken/)).toBeInTheDocument();
});

test("a passage that another tab keeps from being deleted is not said to be", async () => {
  const { getByRole, getByText, store } = await renderTools();
  store.setState(setSaveStatus({ kind: "locked" }));
  await getByRole("button", { name: "Remove passage" }).click();
  await expect.element(getByText(/open for changes in another tab/)).toBeInTheDocument();
});

test("one that is gone already is not said to be deleted once more", async () => {
  const { getByRole, getByText, store } = await renderTools();
  await getByRole("button", { name: "Remove passage" }).click();
  await expect.element(getByText(/^Passage taken/)).toBeInTheDocument();
  const { history } = store.getState();
  await getByRole("button", { name: "Remove passage" }).click();
  await expect.element(getByText(/^Nothing was changed/)).toBeInTheDocument();
  expect(store.getState().history).toBe(history);
});
