import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { translateSelection } from "../../../src/state/marking";
import { selectStep } from "../../../src/state/selectedEvidence";
import { selectTie } from "../../../src/state/selecting";
import { selectAllTies } from "../../../src/state/shownTies";
import { setReading } from "../../../src/state/viewing";
import { Panels } from "../../../src/ui/shell/Panels";
import { renderWorld } from "../../support/world";

async function renderRead() {
  const world = await renderWorld(
    <div style={{ blockSize: "800px", display: "grid", gridTemplateRows: "400px 400px" }}>
      <Panels kind="stack" onCodebook={() => {}} />
    </div>,
    { editable: true },
  );
  const { store, getByRole } = world;
  const paragraph = () => selectStep(store.getState())?.passage.paragraphNumber;
  /** Goes to the first passage, in the order of the text, or to the last. */
  const read = (which: "first" | "last") => {
    const all = selectAllTies(store.getState()).flatMap(({ id, passages }) =>
      passages.map((passage) => ({ id, passage })),
    );
    const sorted = all.toSorted((a, b) => a.passage.order - b.passage.order);
    const wanted = which === "first" ? sorted[0] : sorted.at(-1);
    if (wanted === undefined) throw new Error("the dossier has no passages");
    store.setState(selectTie(wanted.id, wanted.passage.id));
  };
  const code = getByRole("button", { name: "Code a claim" });
  const translate = getByRole("button", { name: "Translation of the passage in Evidence" });
  const cursor = getByRole("spinbutton", { name: "Passage to code" });
  return { ...world, read, paragraph, code, translate, cursor };
}

const selectTranslation = async ({ getByRole, translate }: Awaited<ReturnType<typeof renderRead>>) => {
  await userEvent.click(getByRole("button", { name: "Select its translation" }).first());
  await expect.element(translate).toBeVisible();
};

test("a marked stretch is let go when its text is no longer shown", async () => {
  const world = await renderRead();
  const { store, read, translate } = world;
  read("first");
  await selectTranslation(world);
  store.setState(setReading("original"));
  await expect.element(translate).not.toBeInTheDocument();
  expect(store.getState().coding.selection).toBeUndefined();
});

test("a stretch of a translation is no translation of a passage in another paragraph", async () => {
  const world = await renderRead();
  const { store, read, paragraph, translate } = world;
  read("first");
  const first = paragraph();
  await selectTranslation(world);
  read("last");
  expect(paragraph()).not.toBe(first);
  await expect.element(translate).not.toBeInTheDocument();
  const before = store.getState();
  const passage = selectStep(before)?.passage;
  if (passage === undefined) throw new Error("nothing is read");
  expect(translateSelection(passage)(before)).toBe(before);
});

test("what is marked can be coded only while it is in view, and comes into view with the keyboard", async () => {
  const { read, code, cursor } = await renderRead();
  read("first");
  await expect.element(cursor).toBeVisible();
  (cursor.element() as HTMLElement).focus();
  await expect.element(code).toBeVisible();
  (cursor.element() as HTMLElement).blur();
  read("last");
  await expect.element(code).not.toBeInTheDocument();
  (cursor.element() as HTMLElement).focus();
  await expect.element(code).toBeVisible();
});
