import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/core/import/docxText";
import { wordNumeral } from "../../../src/core/import/wordNumerals";
import { docxOf, wordXml } from "../../support/docx";

/** One level of a list: its format and text, and what else it says. */
const level = (at: number, format: string, text: string, more = "<w:start w:val='1'/>") =>
  `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
const use = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const paragraph = (text: string, properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const item = (text: string, of: number, at = 0, more = "") =>
  paragraph(text, `${more}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${of}"/></w:numPr>`);
const styled = (text: string, style: string, more = "") =>
  paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

function read(inside: string, numbering: string, styles = "") {
  const found = readDocx(
    docxOf(wordXml([], inside), {
      more: {
        "word/numbering.xml": strToU8(`<w:numbering>${numbering}</w:numbering>`),
        "word/styles.xml": strToU8(`<w:styles>${styles}</w:styles>`),
      },
    }),
  );
  if (found.kind === "error") throw new Error(found.error[0]?.code);
  const { paragraphs, notices } = found.value;
  return { paragraphs, notices: notices.map(({ code, data }) => ({ code, data })) };
}
const paragraphsOf = (...given: Parameters<typeof read>) => read(...given).paragraphs;

const legal = list(
  1,
  level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1.%2)") + level(2, "upperRoman", "(%3)"),
);

describe("the lists of a Word document", () => {
  test("have their numbers, each level counted anew after an item above it", () => {
    const inside = [
      item("a", 1),
      item("b", 1, 1),
      item("c", 1, 1),
      item("d", 1, 2),
      item("e", 1),
      item("f", 1, 1),
      item("g", 1, 2),
    ].join("");
    expect(paragraphsOf(inside, legal + use(1, 1))).toEqual([
      "1. a",
      "1.a) b",
      "1.b) c",
      "(I) d",
      "2. e",
      "2.a) f",
      "(I) g",
    ]);
  });

  test("go on in another use of the list, unless this one says where it starts", () => {
    const starts = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    const inside = [item("a", 1), item("b", 2), item("c", 3), item("d", 3), item("e", 1)].join("");
    expect(paragraphsOf(inside, legal + use(1, 1) + use(2, 1) + use(3, 1, starts))).toEqual([
      "1. a",
      "2. b",
      "7. c",
      "8. d",
      "9. e",
    ]);
  });

  test("start where their levels say, and may be labelled otherwise in one use", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "arabicAbjad", "%1-", "<w:start w:val='3'/>")}</w:lvlOverride>`;
    const from = list(4, level(0, "decimal", "%1.", "<w:start w:val='0'/>"));
    const inside = item("a", 1) + item("b", 1) + item("ج", 2);
    expect(paragraphsOf(inside, from + legal + use(1, 4) + use(2, 1, own))).toEqual(["0. a", "1. b", "ج- ج"]);
  });

  test("restart after the level that they name, or never", () => {
    const never = level(1, "decimal", "%2)", "<w:start w:val='1'/><w:lvlRestart w:val='0'/>");
    const afterFirst = level(2, "decimal", "§%3", "<w:start w:val='1'/><w:lvlRestart w:val='1'/>");
    const inside = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item("x", 1, at)).join("");
    const numbering = list(1, level(0, "decimal", "%1.") + never + afterFirst) + use(1, 1);
    expect(paragraphsOf(inside, numbering)).toEqual([
      "1. x",
      "1) x",
      "§1 x",
      "2) x",
      "§2 x",
      "2. x",
      "3) x",
      "§1 x",
    ]);
  });

  test("come by a style, by one that it is based on, and by the style of a level", () => {
    const headings =
      level(0, "upperRoman", "%1.") +
      level(1, "decimal", "%1.%2", "<w:start w:val='1'/><w:isLgl/><w:pStyle w:val='Second'/>");
    const numbered = (id: number) => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
    const styles = [
      `<w:style w:type="paragraph" w:styleId="First">${numbered(1)}</w:style>`,
      `<w:style w:type="paragraph" w:styleId="Second">${numbered(1)}</w:style>`,
      `<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Second"/></w:style>`,
      `<w:style w:type="paragraph" w:styleId="Without"><w:basedOn w:val="First"/>${numbered(0)}</w:style>`,
    ].join("");
    const inside = [
      styled("a", "First"),
      styled("b", "Second"),
      styled("c", "Own"),
      styled("d", "Without"),
      styled("e", "First", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled("f", "First"),
    ].join("");
    expect(paragraphsOf(inside, list(1, headings) + use(1, 1), styles)).toEqual([
      "I. a",
      "1.1 b",
      "1.2 c",
      "d",
      "e",
      "II. f",
    ]);
  });

  test("come by the style of paragraphs that name none, and by a list that stands for a style's", () => {
    const linked = list(2, '<w:numStyleLink w:val="Outline"/>');
    const styles = `<w:style w:type="numbering" w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:default="1" w:styleId="Plain"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    expect(paragraphsOf(paragraph("a", ""), legal + linked + use(1, 1) + use(2, 2), styles)).toEqual([
      "1. a",
    ]);
  });

  test("count what is shown: no hidden paragraph, one where two were joined, and empty ones without a word", () => {
    const deleted = "<w:rPr><w:del w:id='1'/></w:rPr>";
    const inside = [
      item("a", 1),
      item("b", 1, 0, "<w:rPr><w:vanish/></w:rPr>"),
      item("c", 1, 0, deleted),
      item("d", 1),
      item("", 1),
      item("e", 1),
    ].join("");
    expect(paragraphsOf(inside, legal + use(1, 1))).toEqual(["1. a", "b", "2. cd", "4. e"]);
  });

  test("keep their numbers where a mark was hidden before a tracked change", () => {
    const before =
      "<w:rPr><w:rPrChange w:id='1'><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:rPrChange></w:rPr>";
    const inside = item("a", 1) + item("b", 1, 0, before) + item("c", 1);
    expect(read(inside, legal + use(1, 1))).toEqual({ paragraphs: ["1. a", "2. b", "3. c"], notices: [] });
  });

  test("read the mark behind a tracked change as it is now", () => {
    const now = "<w:rPr><w:rPrChange w:id='1'><w:rPr/></w:rPrChange><w:vanish/></w:rPr>";
    const inside = item("a", 1) + item("", 1, 0, now) + item("c", 1);
    expect(read(inside, legal + use(1, 1))).toEqual({ paragraphs: ["1. a", "2. c"], notices: [] });
  });

  test("keep the number of a heading in whose line the text goes on", () => {
    const inside =
      item("Scope.", 1, 0, "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") +
      paragraph("It covers ships.", "") +
      item("c", 1);
    expect(read(inside, legal + use(1, 1))).toEqual({
      paragraphs: ["1. Scope.", "It covers ships.", "2. c"],
      notices: [],
    });
  });

  test("are said to be left out where the mark of a paragraph with text is hidden", () => {
    const hidden = "<w:rPr><w:vanish/></w:rPr>";
    const inside = item("a", 1) + item("b", 1, 0, hidden) + item("", 1, 0, hidden) + paragraph("c", hidden);
    expect(read(inside, legal + use(1, 1))).toEqual({
      paragraphs: ["1. a", "b", "c"],
      notices: [{ code: "word-numbers-left-out", data: { count: 1 } }],
    });
  });

  test("stand close to their words where they say so, and once before words of several lines", () => {
    const tight = list(
      1,
      level(0, "chineseCounting", "第%1条", "<w:start w:val='1'/><w:suff w:val='nothing'/>"),
    );
    const lines = item("x", 2).replace("<w:t ", "<w:br/><w:t>one</w:t><w:br/><w:t ");
    const numbering = tight + list(2, level(0, "decimal", "%1)")) + use(1, 1) + use(2, 2);
    expect(paragraphsOf(item("：目的", 1) + lines, numbering)).toEqual(["第一条：目的", "1) one", "x"]);
  });

  test("are said to be left out where they are bullets, or in numerals that are not known", () => {
    const kinds = ["bullet", "ordinalText", "custom"].map((format, at) => list(at, level(0, format, "%1.")));
    const inside = item("a", 1) + item("b", 2) + item("c", 3);
    expect(read(inside, kinds.join("") + use(1, 0) + use(2, 1) + use(3, 2))).toEqual({
      paragraphs: ["a", "b", "c"],
      notices: [{ code: "word-numbers-left-out", data: { count: 3 } }],
    });
  });

  test("have no number where the label has none, and count a level above without items as if it had one", () => {
    const inside = item("a", 1) + item("b", 2, 1) + item("c", 2);
    const plain = list(2, level(0, "none", "Annex"));
    expect(read(inside, legal + plain + use(1, 2) + use(2, 1))).toEqual({
      paragraphs: ["Annex a", "1.a) b", "2. c"],
      notices: [],
    });
  });
});

test.each([
  ["decimalZero", { 7: "07", 12: "12" }],
  ["lowerLetter", { 1: "a", 26: "z", 27: "aa", 53: "aaa" }],
  ["upperLetter", { 3: "C" }],
  ["lowerRoman", { 4: "iv", 9: "ix", 1999: "mcmxcix", 0: undefined }],
  ["upperRoman", { 48: "XLVIII" }],
  ["arabicAlpha", { 1: "أ", 3: "ت", 28: "ي" }],
  ["arabicAbjad", { 3: "ج", 5: "ه", 28: "غ", 29: "أأ" }],
  ["hebrew1", { 1: "א", 15: "טו", 16: "טז", 115: "קטו", 770: "תשע" }],
  ["hebrew2", { 22: "ת" }],
  ["russianLower", { 10: "к" }],
  ["chineseCounting", { 5: "五", 10: "十", 11: "十一", 40: "四十", 99: "九十九", 100: undefined }],
  ["decimalEnclosedCircle", { 1: "①", 20: "⑳", 21: undefined }],
  ["decimalFullWidth", { 15: "１５" }],
  ["constructor", { 1: undefined }],
] as const)("numerals of the format %s are written as Word writes them", (format, expected) => {
  expect(
    Object.fromEntries(Object.keys(expected).map((number) => [number, wordNumeral(format, Number(number))])),
  ).toEqual(expected);
});
