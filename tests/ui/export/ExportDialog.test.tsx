import { useRef } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { carriedDossierId, carriedDossierTag } from "../../../src/core/export/carriedDossier";
import { noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import type { View } from "../../../src/core/link/view";
import { validate } from "../../../src/core/validate/validate";
import { readFaces } from "../../../src/io/faceFiles";
import { rasterise } from "../../../src/io/rasterise";
import type { Pictures } from "../../../src/state/services";
import { ExportPlace } from "../../../src/ui/export/ExportPlace";
import { exportChoices } from "../../../src/ui/export/exportChoices";
import type { DialogHandle } from "../../../src/ui/kit/Dialog";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { Header } from "../../../src/ui/shell/Header";
import { builtInDossier, renderWorld } from "../../support/world";

type Saved = { readonly name: string; readonly content: Blob };

function Page() {
  const exporting = useRef<DialogHandle>(null);
  return (
    <MapProvider>
      <Header onCodebook={() => {}} onExport={() => exporting.current?.showModal()} />
      <ExportPlace ref={exporting} />
    </MapProvider>
  );
}

async function openDialog(
  view: Partial<View> = {},
  pictures: Partial<Pictures> = {},
  dossier: Dossier = builtInDossier,
) {
  const saved: Saved[] = [];
  await renderWorld(<Page />, {
    view,
    dossier,
    services: {
      download: (name, content) => saved.push({ name, content }),
      standalonePage: async () => `<title></title>${carriedDossierTag("")}`,
      pictures: { faces: readFaces, rasterise, copy: async () => true, ...pictures },
    },
  });
  const words = view.language === "ar" ? "تصدير" : "Export";
  await page.getByRole("button", { name: words, exact: true }).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  const save = async (choice: string) => {
    const before = saved.length;
    await page.getByRole("button", { name: choice }).click();
    await vi.waitFor(() => expect(saved.length).toBe(before + 1), { timeout: 20_000 });
    const last = saved.at(-1);
    if (last === undefined) throw new Error("nothing was saved");
    return last;
  };
  return { saved, save };
}

const buttonOf = (label: string) => `Save: ${label}`;

test("everything on the list can be saved, under a name after the title, by keyboard alone", async () => {
  const { saved } = await openDialog();
  for (const { label, extension } of exportChoices.filter(({ action }) => action === "save")) {
    const button = page.getByRole("button", { name: buttonOf(label.en), exact: true });
    button.element().focus();
    const before = saved.length;
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(saved.length).toBe(before + 1), { timeout: 20_000 });
    expect(saved.at(-1)?.name).toBe(`growing-military-cooperation-between-japan-and-nato${extension}`);
    expect(saved.at(-1)?.content.size).toBeGreaterThan(1000);
  }
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("with a filter on, either what it leaves or everything is taken; the dossier is always whole", async () => {
  const { save } = await openDialog({ filter: { ...noFilter, hiddenTypes: ["cooperation"] } });
  const rows = async () =>
    (await (await save("Save: Ties as a table")).content.text()).split("\r\n").length - 2;
  expect(await rows()).toBe(12);
  await page.getByRole("radio", { name: "Everything: 20 ties" }).click();
  expect(await rows()).toBe(20);
  await page.getByRole("radio", { name: /What the filter leaves: 12 of 20 ties/ }).click();
  await expect.element(page.getByText("always everything").first()).toBeVisible();
  const whole = await (await save("Save: Dossier")).content.text();
  const { places, ...dossier } = JSON.parse(whole) as Dossier;
  expect(dossier).toEqual(builtInDossier);
  expect(Object.keys(places ?? {})).toHaveLength(createGraph(builtInDossier).sides.length);
});

test("the picture is an SVG that a browser reads, with its faces in it and without a script", async () => {
  const title = '<img src=x onerror="alert(1)"> & Co';
  const dossier = { ...builtInDossier, title: { en: title } };
  const { save } = await openDialog({}, {}, dossier);
  const { content } = await save("Save: Map, SVG");
  const svg = new DOMParser().parseFromString(await content.text(), "image/svg+xml");
  expect(svg.querySelector("parsererror")).toBeNull();
  expect(svg.querySelector("title")?.textContent).toBe(title);
  expect([...svg.querySelectorAll("*")].map(({ localName }) => localName)).not.toContain("img");
  const style = svg.querySelector("style")?.textContent ?? "";
  expect(style).toContain('font-family:"Isnad UI"');
  expect(style).toContain("data:font/woff2;base64,");
  expect(style).not.toMatch(/url\("(?!data:)/);
});

test("a picture has the format, title, note and credit that its maker gives it", async () => {
  const { save } = await openDialog();
  await page.getByRole("radio", { name: "Tall" }).click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Who stands with whom");
  await page.getByRole("textbox", { name: "Note under the title" }).fill("State of May");
  await page.getByRole("textbox", { name: "Credit" }).fill("Graphic: our desk");
  const { content } = await save("Save: Map, SVG");
  const svg = new DOMParser().parseFromString(await content.text(), "image/svg+xml").documentElement;
  const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  expect(height).toBeGreaterThan(width ?? Number.NaN);
  expect(svg.querySelector("title")?.textContent).toBe("Who stands with whom");
  const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(
    expect.arrayContaining(["Who stands with whom", "State of May", "Graphic: our desk"]),
  );
});

test("the colours that are chosen are those of the picture, whichever theme is seen", async () => {
  const { save } = await openDialog({ theme: "light" });
  expect(await (await save("Save: Map, SVG")).content.text()).toContain("#faf8f3");
  await page.getByRole("radio", { name: "Dark" }).click();
  const dark = await (await save("Save: Map, SVG")).content.text();
  expect(dark).toContain("#171614");
  expect(dark).not.toContain("#faf8f3");
});

test("a PNG has the size that is chosen, and Arabic type in it", async () => {
  const { save } = await openDialog({ language: "ar" });
  await page.getByRole("radio", { name: /١٬٢٠٠|١,٢٠٠/ }).click();
  const { content } = await save("حفظ: الخريطة بصيغة PNG");
  const image = await createImageBitmap(content);
  expect(image.width).toBe(1200);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0);
  // The title's room, at the right.
  const { data } = context?.getImageData(800, 30, 370, 50) ?? { data: [] };
  const inked = [...data].filter((value, index) => index % 4 === 0 && value < 100).length;
  expect(inked).toBeGreaterThan(500);
});

test("the picture is copied as PNG, and where the clipboard refuses, that is said", async () => {
  const copied: (Blob | undefined)[] = [];
  let takes = true;
  const copy: Pictures["copy"] = async (png) => {
    copied.push(await png);
    return takes;
  };
  const { saved } = await openDialog({}, { copy });
  const button = page.getByRole("button", { name: "Copy: Map, to the clipboard" });
  await button.click();
  await expect.element(page.getByText("The map is on the clipboard")).toBeVisible();
  expect(copied[0]?.type).toBe("image/png");
  takes = false;
  await button.click();
  await expect.element(page.getByText(/This could not be made: Map, to the clipboard/)).toBeVisible();
  expect(saved).toEqual([]);
});

test("what the browser cannot make is said, and the rest can still be saved", async () => {
  const { save, saved } = await openDialog({}, { rasterise: async () => undefined });
  await page.getByRole("button", { name: "Save: Map, PNG" }).click();
  await expect.element(page.getByText(/This could not be made: Map, PNG/)).toBeVisible();
  expect(saved).toEqual([]);
  await save("Save: Network, GEXF");
});

test("what takes more than a second says so, and is not begun twice", async () => {
  let finish = (_made: Blob | undefined) => {};
  let begun = 0;
  const rasteriseSlowly = () => {
    begun += 1;
    return new Promise<Blob | undefined>((resolve) => {
      finish = resolve;
    });
  };
  const { saved } = await openDialog({}, { rasterise: rasteriseSlowly });
  const button = page.getByRole("button", { name: "Save: Map, PNG" });
  await button.click();
  await expect.element(page.getByText("Preparing: Map, PNG…")).toBeVisible();
  // It is called disabled but can still be pressed: focus must not be lost.
  (button.element() as HTMLButtonElement).click();
  expect(begun).toBe(1);
  finish(new Blob(["png"]));
  await expect.element(page.getByText(/^Saved as/)).toBeVisible();
  expect(saved).toHaveLength(1);
});

test("the dossier and the page that carries it take along where actors are, and which the reader has put there", async () => {
  const japan = "japan" as never;
  const { save } = await openDialog({ pins: { [japan]: { x: 0.25, y: 0.75 } } });
  const dossier = JSON.parse(await (await save(buttonOf("Dossier"))).content.text()) as Dossier;
  expect(dossier.places?.japan?.pinned).toBe(true);
  expect(dossier.places?.china?.pinned).toBeUndefined();
  expect(validate(dossier)).toMatchObject({ kind: "ok", value: { notices: [] } });
  const html = await (await save(buttonOf("The explorer with this dossier, HTML"))).content.text();
  const page = new DOMParser().parseFromString(html, "text/html");
  const carried = JSON.parse(page.getElementById(carriedDossierId)?.textContent ?? "") as Dossier;
  expect(carried.places).toEqual(dossier.places);
});
