import { beforeEach, expect, test } from "vitest";
import type { Actor, Dossier } from "../../../src/core/dossier/dossier";
import { selectUndo } from "../../../src/state/editing";
import { fileDrops } from "../../../src/ui/dossiers/fileDrops";
import { ImportQueue } from "../../../src/ui/dossiers/ImportQueue";
import { deviceServices } from "../../support/device";
import { emptyDisk } from "../../support/emptyDisk";
import { builtInDossier, renderWorld } from "../../support/world";

beforeEach(emptyDisk);

const text = "Jo Doe met Ann Roe.";
/** Another text whose persons have names that the built-in dossier has, or not. */
const other = {
  format: "isnad-dossier/1",
  title: { en: "Harbour" },
  documents: [{ id: "text", language: "en", title: { en: "T" }, texts: { en: text } }],
  actors: [
    { id: "jo", kind: "person", name: { en: "Jo Doe" } },
    { id: "ann", kind: "person", name: { en: "Ann Roe" } },
  ],
  claims: [
    {
      id: "c",
      type: "cooperation",
      between: ["jo", "ann"],
      voice: "narrator",
      summary: { en: "Jo Doe and Ann Roe met." },
      evidence: [{ document: "text", quotes: { en: { exact: "Jo Doe met Ann Roe" } } }],
    },
  ],
} as unknown as Dossier;
const namesake = { id: "doe", kind: "person", name: { en: "Jo Doe" } } as unknown as Actor;
const own = { ...builtInDossier, actors: [...builtInDossier.actors, namesake] };

const renderOffer = async (editable: boolean, file: string, name: string) => {
  const world = await renderWorld(<ImportQueue />, { dossier: own, editable, services: deviceServices });
  fileDrops.add([{ name, file: new Blob([file]) }]);
  return { ...world, dialog: world.getByRole("dialog") };
};

test("a file opened beside one's own dossier can go into it; who may be the same is for a person to say", async () => {
  const { store, dialog } = await renderOffer(true, JSON.stringify(other), "harbour.isnad.json");
  await expect.element(dialog.getByRole("button", { name: "Open it by itself" })).toHaveFocus();
  await dialog.getByRole("button", { name: "Add to this dossier" }).click();
  await expect.element(dialog.getByText("1 new actor, 1 is here already")).toBeVisible();
  const choice = dialog.getByRole("combobox", { name: /Jo Doe/ });
  await expect.element(choice).toHaveValue("doe");
  await expect.element(dialog.getByText("Jo Doe and Ann Roe met.")).toBeVisible();
  await choice.selectOptions("Another actor");
  await expect.element(dialog.getByText("2 new actors")).toBeVisible();
  await dialog.getByRole("button", { name: "Add to this dossier" }).click();
  const { dossier } = store.getState().graph;
  expect(dossier.documents).toHaveLength(2);
  expect(dossier.claims.at(-1)).toMatchObject({ between: ["jo", "ann"], evidence: [{ document: "text" }] });
  expect(selectUndo(store.getState())?.kind).toBe("add-dossier");
});

test("what an actor of the file is known by says whom it rests on", async () => {
  const [claim] = other.claims;
  const said = { ...other, claims: [{ ...claim, voice: "reported", saidBy: ["ann"], modality: "planned" }] };
  const { dialog } = await renderOffer(true, JSON.stringify(said), "harbour.isnad.json");
  await dialog.getByRole("button", { name: "Add to this dossier" }).click();
  await expect.element(dialog.getByText("planned, according to Ann Roe")).toBeVisible();
});

test("an article opened beside one's own dossier may become part of it", async () => {
  const { store, dialog } = await renderOffer(true, "A title\nJapan met NATO.", "a.txt");
  await dialog.getByRole("button", { name: "Add to this dossier" }).click();
  expect(store.getState().view.screen).toBe("article");
});

test("where nothing may be added nothing is asked", async () => {
  const { store, dialog } = await renderOffer(false, "A title\nJapan met NATO.", "a.txt");
  await expect.poll(() => store.getState().view.screen).toBe("new");
  expect(dialog.elements()).toEqual([]);
});
