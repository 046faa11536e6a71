import { beforeEach, expect, test } from "vitest";
import { carriedDossierTag, writeStandalone } from "../../../src/core/export/carriedDossier";
import { fileDrops } from "../../../src/ui/dossiers/fileDrops";
import { ImportQueue } from "../../../src/ui/dossiers/ImportQueue";
import { NewDossier } from "../../../src/ui/dossiers/NewDossier";
import { useSelect } from "../../../src/ui/kit/useStore";
import { deviceServices } from "../../support/device";
import { docxOf, wordXml } from "../../support/docx";
import { emptyDisk } from "../../support/emptyDisk";
import { builtInDossier, renderWorld } from "../../support/world";

beforeEach(emptyDisk);

function Screens() {
  return useSelect(({ view }) => view.screen) === "new" ? <NewDossier /> : null;
}

const renderStart = (language: "en" | "ar" = "en") =>
  renderWorld(
    <>
      <ImportQueue />
      <Screens />
    </>,
    { view: { language }, services: deviceServices },
  );

test("a Word article dropped on the page begins a new dossier", async () => {
  const { getByRole, getByText } = await renderStart();
  const bytes = docxOf(wordXml(["The quay is closed", "Captains condemned it."]));
  fileDrops.add([{ name: "story.docx", file: new Blob([new Uint8Array(bytes)]) }]);
  await expect.element(getByRole("heading", { name: "New dossier" })).toBeVisible();
  await expect.element(getByText("Captains condemned it.")).toBeVisible();
});

test("a page exported from here opens its dossier", async () => {
  const { store } = await renderStart();
  const title = { en: "Carried along" };
  const page = writeStandalone(
    `<!doctype html><title>x</title><body>${carriedDossierTag("")}`,
    { ...builtInDossier, title },
    "x",
  );
  fileDrops.add([{ name: "map.html", file: new Blob([page]) }]);
  await expect.poll(() => store.getState().graph.dossier.title).toEqual(title);
});

test.each([
  ["en", "is a PDF. Open it in its own program"],
  ["ar", "ملف PDF. افتحه في برنامجه"],
] as const)("what nothing can be made of is called what it is, in %s", async (language, words) => {
  const { getByRole, getByText, store } = await renderStart(language);
  const before = store.getState().graph;
  fileDrops.add([{ name: "report.pdf", file: new Blob(["%PDF-1.7"]) }]);
  await expect.element(getByText(words)).toBeVisible();
  await getByRole("dialog").getByRole("button").click();
  await expect.poll(() => getByRole("dialog").elements().length).toBe(0);
  expect(store.getState().graph).toBe(before);
});
