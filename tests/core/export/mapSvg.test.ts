import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { localise } from "../../../src/core/dossier/language";
import { fontFaceRules, isFaceUsed } from "../../../src/core/export/faces";
import { writeMapSvg, writeMapSvgWithoutText } from "../../../src/core/export/mapSvg";
import { createPicturePage, type PictureWords, pictureFormats } from "../../../src/core/export/picture";
import { type PictureTexts, textsOf } from "../../../src/core/export/pictureTexts";
import { takenBy } from "../../../src/core/export/taken";
import { wrapText } from "../../../src/core/export/wrapText";
import { statedForm } from "../../../src/core/graph/tieState";
import { countPassages } from "../../../src/core/scene/countPassages";
import { createScene } from "../../../src/core/scene/createScene";
import { estimateWidth } from "../../../src/core/scene/names";
import type { LanguageId } from "../../../src/words/languages";
import { readBuiltIn, smallDossier, withPart } from "../../support/dossiers";
import { unsoundInput, wholeOf } from "../../support/exports";

const colours = {
  surface: "#faf8f3",
  ink: "#1f1c17",
  ink2: "#5c564b",
  hairline: "#ddd7ca",
  fault: "#a3282b",
  lines: { cooperation: "#1c72ab", condemnation: "#a61c2b", concern: "#b28009", conflict: "#2b2036" },
};
const nothing = {
  pointedTies: [],
  pointedActor: undefined,
  selectedTie: undefined,
  selectedActor: undefined,
};

function pictureOf(
  input = wholeOf(readBuiltIn()),
  language: LanguageId = "en",
  title?: string,
): PictureTexts {
  const { graph } = input;
  const { ties } = takenBy(input);
  const shown = new Set(ties.map(({ type }) => type));
  const words: PictureWords = {
    language,
    title: title === undefined ? graph.dossier.title : { [language]: title },
    subtitle: ["numbers"],
    key: relationTypes
      .filter(({ id }) => shown.has(id))
      .map(({ id, label }) => ({ type: id, form: statedForm, label: label[language], detail: "detail" })),
    states: [{ type: undefined, form: { ...statedForm, hearsay: true }, label: "Hearsay", detail: "detail" }],
    foot: ["source"],
  };
  const page = createPicturePage(words, (text, size) => estimateWidth(text) * size);
  const scene = createScene({
    ties,
    allTies: ties,
    shownActors: new Set(graph.sides.map(({ id }) => id)),
    actors: graph.sides,
    positions: graph.sides.flatMap((_side, index) => [(index % 3) / 2, Math.floor(index / 3) / 2]),
    passages: countPassages(graph),
    pins: new Set(),
    frame: page.frame,
    language,
    measure: (text, size) => estimateWidth(text) * size,
    attention: nothing,
    describe: String,
  });
  return {
    page,
    words,
    scene,
    isLargeGraph: false,
    nameLanguages: new Map(graph.sides.map(({ id, name }) => [id, localise(name, language).language])),
    colours,
    families: { title: '"Isnad Text", serif', ui: '"Isnad UI", sans-serif' },
  };
}

const svgOf = (picture: PictureTexts) => writeMapSvg({ ...picture, faces: [] });
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test("every tie and every actor is drawn once, and every name is text", () => {
  const input = wholeOf(readBuiltIn());
  const svg = svgOf(pictureOf(input));
  expect(svg.match(/data-tie=/g)).toHaveLength(takenBy(input).ties.length);
  expect(svg.match(/data-actor=/g)).toHaveLength(input.graph.sides.length);
  for (const { name } of input.graph.sides) expect(textsIn(svg).join(" ")).toContain(name.en);
});

test("title, numbers, key and source are in it, and only the types that are drawn are in the key", () => {
  const texts = textsIn(svgOf(pictureOf(unsoundInput())));
  expect(texts).toEqual(expect.arrayContaining(["Harbour talks", "numbers", "Condemnation", "source"]));
  expect(texts).not.toContain("Concern");
});

test("a tie that nothing carries is drawn in the colour of a fault", () => {
  const [war] = svgOf(pictureOf(unsoundInput())).match(/<g data-tie="conflict[\s\S]*?<\/g><\/g>/) ?? [];
  expect(war).toContain(colours.fault);
  expect(war).not.toContain(colours.lines.conflict);
});

test("of very many, every tie is drawn all the same, and who is not named in the drawing still says its name", () => {
  const picture = pictureOf();
  const { scene } = picture;
  const unnamed = { ...scene, actors: scene.actors.map((actor) => ({ ...actor, nameLines: [] })) };
  const svg = svgOf({ ...picture, scene: unnamed, isLargeGraph: true });
  expect(svg.match(/data-tie=/g)).toHaveLength(scene.ties.length);
  for (const { name } of scene.actors) expect(svg).toContain(`<title>${name}</title>`);
  expect(textsIn(svg)).not.toContain("Japan");
});

test("in Arabic the words stand right to left, and the drawing is not mirrored", () => {
  const [english, arabic] = [pictureOf(undefined, "en"), pictureOf(undefined, "ar")];
  const title = textsOf(arabic)[0];
  expect(title).toMatchObject({ direction: "rtl", anchor: "right", x: arabic.page.width - 32 });
  expect(textsOf(english)[0]).toMatchObject({ direction: "ltr", anchor: "left", x: 32 });
  const centres = ({ scene }: PictureTexts) => scene.actors.map(({ centre }) => Math.round(centre.x / 40));
  expect(centres(arabic)).toEqual(centres(english));
  // The first sample of the key stands at the side where reading begins.
  expect(arabic.page.samples[0]?.inset).toBe(english.page.samples[0]?.inset);
  expect(svgOf(arabic)).toContain(`translate(${arabic.page.width - 32 - 74} `);
});

test("type uses only what every reader of SVG sets: no order of painting, and no direction beside a physical anchor", () => {
  for (const language of ["en", "ar"] as const) {
    const svg = svgOf(pictureOf(undefined, language));
    expect(svg).not.toContain("paint-order");
    const texts = svg.match(/<text [^>]*>[^<]*/g) ?? [];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const isMiddle = text.includes('text-anchor="middle"');
      expect(text.includes("direction=") && !isMiddle, text).toBe(false);
    }
    // A name is set twice: its halo, then its letters.
    const names = texts.filter((text) => text.includes(language === "en" ? "Russia" : "روسيا"));
    expect(names.map((text) => text.includes("stroke="))).toEqual([true, false]);
  }
});

test("whatever a title holds, the file is well-formed and the title is text in it", async () => {
  const title = `</text><script>alert(1)</script> & "quotes" '\u0000\uFFFE ]]> <!--`;
  const input = wholeOf(withPart(smallDossier() as unknown as Dossier, "actors[0].name.en", title));
  const svg = svgOf(pictureOf(input, "en", title));
  const { normalized, errors } = await validateXML({
    xml: [{ fileName: "map.svg", contents: svg }],
    normalization: "format",
  } as never);
  expect(errors).toEqual([]);
  expect(normalized).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test("without its type nothing is left of the words, and the drawing is the same", () => {
  const picture = pictureOf();
  const bare = writeMapSvgWithoutText(picture);
  expect(bare).not.toContain("<text");
  const drawing = (svg: string) => svg.match(/<path[^>]*>/g);
  expect(drawing(bare)).toEqual(drawing(svgOf(picture)));
});

test("nothing of the words leaves the page, and nothing of them lies in the drawing, however long a title is", () => {
  for (const title of ["Short", "word ".repeat(200), "x".repeat(10_000), "港".repeat(60)]) {
    const { page } = pictureOf(undefined, "en", title);
    const { frame, frameAt } = page;
    expect(frame.height).toBeGreaterThanOrEqual(560);
    expect(frameAt.y + frame.height).toBeLessThan(page.height);
    for (const { text, size, role, inset, baseline } of page.lines) {
      // In the face of another program, too: titles are set in a narrow one.
      const wider = role === "title" ? 1.6 : 1.2;
      expect(inset + estimateWidth(text) * size * wider).toBeLessThanOrEqual(page.width);
      expect(baseline < frameAt.y || baseline - size > frameAt.y + frame.height).toBe(true);
    }
  }
});

test.each([
  ["one two three four", 9, ["one two", "three", "four"]],
  ["one two three four five six", 9, ["one two", "three", "four…"]],
  ["extraordinarily", 6, ["extrao", "rdinar", "ily"]],
  ["an extraordinarily long thing", 6, ["an", "extrao", "rdina…"]],
  ["http://a.org/news/2031/one-two", 20, ["http://a.org/news/", "2031/one-two"]],
  ["港への攻撃を「強く」非難し、会合を開く。", 8, ["港への攻撃を「強", "く」非難し、会合", "を開く。"]],
  ["", 6, []],
])("%j in lines of %d", (text, width, lines) => {
  expect(wrapText(text, width, (part) => part.length)).toEqual(lines);
});

const latin = { family: "UI", weight: "400 700", unicodeRange: "U+0000-00FF, U+2000-200B", sizeAdjust: "" };
const arabic = { ...latin, unicodeRange: "U+06??", sizeAdjust: "95%" };

test("a face is embedded where something is set in it that it has", () => {
  expect(isFaceUsed(latin, [{ family: "UI", text: "A" }])).toBe(true);
  expect(isFaceUsed(arabic, [{ family: "UI", text: "A" }])).toBe(false);
  expect(isFaceUsed(arabic, [{ family: "UI", text: "العربية" }])).toBe(true);
  expect(isFaceUsed(latin, [{ family: "UI", text: "في العربية" }])).toBe(true);
  expect(isFaceUsed(arabic, [{ family: "Text", text: "العربية" }])).toBe(false);
});

test("an embedded face keeps its range, its size and its file", () => {
  expect(fontFaceRules([{ ...arabic, dataUrl: "data:font/woff2;base64,AA==" }])).toBe(
    '@font-face{font-family:"UI";font-weight:400 700;src:url("data:font/woff2;base64,AA==") format("woff2");size-adjust:95%;unicode-range:U+06??}',
  );
});

test.each(pictureFormats)(
  "a $id picture keeps its words on the page and leaves the drawing its room",
  (format) => {
    const { words } = pictureOf();
    const measure = (text: string, size: number) => estimateWidth(text) * size;
    const laid = createPicturePage(words, measure, format);
    expect(laid.width).toBe(format.width);
    expect(laid.height).toBeGreaterThanOrEqual(format.height - 1);
    expect(laid.frame.height).toBeGreaterThanOrEqual(format.leastFrame);
    for (const { inset, text, size, baseline } of laid.lines) {
      expect(inset + measure(text, size)).toBeLessThanOrEqual(laid.width);
      expect(baseline).toBeLessThan(laid.height);
    }
  },
);
