import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/core/import/docxText";
import { importLimits } from "../../../src/core/import/importLimits";
import { docxOf, wordXml } from "../../support/docx";

const paragraphsOf = (bytes: Uint8Array) => {
  const found = readDocx(bytes);
  return found.kind === "ok" ? found.value.paragraphs : found.error;
};
const codeOf = (bytes: Uint8Array) => {
  const found = readDocx(bytes);
  return found.kind === "ok" ? "ok" : found.error[0]?.code;
};

function brokenOff() {
  const whole = docxOf(wordXml(Array.from({ length: 500 }, (_, index) => `Paragraph ${index * 7919}.`)));
  return whole.slice(0, whole.length / 2);
}

describe("a Word document", () => {
  test.each([0, 6] as const)("gives its paragraphs and title, packed at level %i", (level) => {
    const found = readDocx(docxOf(wordXml(["أدان الوزير الهجوم.", "A & <b> ends. "]), { level }));
    expect(found).toEqual({
      kind: "ok",
      value: {
        paragraphs: ["أدان الوزير الهجوم.", "A & <b> ends. "],
        facts: { title: "Headline" },
        notices: [],
      },
    });
  });

  test("is read as it stands with its changes accepted, without its fields' instructions, boxes once", () => {
    const inside = `<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins>
      <w:r><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      <w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice>
      <mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:r><w:t>e</w:t></w:r></w:p>`;
    expect(paragraphsOf(docxOf(wordXml([], inside)))).toEqual(["ab\tc", "d", "box", "e"]);
  });

  test("goes on where the end of a paragraph was deleted, and shows no hidden text", () => {
    const deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    const run = (text: string, properties = "") =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const box = `<w:r><w:txbxContent><w:p>${run("box")}</w:p></w:txbxContent></w:r>`;
    const inside = `<w:p>${deleted}${run("a")}</w:p><w:p>${deleted}${run("b")}</w:p><w:p>${box}${run("c")}</w:p>
      <w:p>${run("no", "<w:vanish/>")}${run("d", '<w:vanish w:val="0"/>')}</w:p><w:p>${deleted}${run("e")}</w:p>`;
    expect(paragraphsOf(docxOf(wordXml([], inside)))).toEqual(["box", "abc", "d", "e"]);
  });

  test("has its notes at the end, in the order of the text, without those that it does not refer to", () => {
    const noteOf = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:${kind}>`;
    const footnotes = `<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      ${noteOf("footnote", 1, "First.")}${noteOf("footnote", 2, "Second.")}${noteOf("footnote", 3, "Deleted.")}</w:footnotes>`;
    const endnotes = `<w:endnotes>${noteOf("endnote", 1, "Last.")}</w:endnotes>`;
    const inside = `<w:p><w:r><w:t>a</w:t><w:endnoteReference w:id="1"/><w:t>b</w:t><w:footnoteReference w:id="2"/></w:r>
      <w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del></w:p><w:p><w:r><w:t>c</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const more = { "word/footnotes.xml": strToU8(footnotes), "word/endnotes.xml": strToU8(endnotes) };
    expect(readDocx(docxOf(wordXml([], inside), { more }))).toMatchObject({
      kind: "ok",
      value: {
        paragraphs: ["ab", "c", "Last.", "Second.", "First."],
        notices: [{ code: "notes-at-end", data: { count: 3 } }, { code: "changes-accepted" }],
      },
    });
  });

  test("has the cells of its tables as paragraphs, and no tab where it only says where tabs stop", () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const inside = `<w:tbl><w:tr>${cell("1")}${cell("2")}</w:tr><w:tr>${cell("3")}<w:tc><w:p/></w:tc></w:tr></w:tbl>
      <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:pPrChange><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`;
    expect(paragraphsOf(docxOf(wordXml([], inside)))).toEqual(["1", "2", "3", "a"]);
  });

  test("has no rows and cells that were deleted, however they are nested, and says what was accepted", () => {
    const cell = (text: string, more = "") =>
      `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const deleted = "<w:trPr><w:del w:id='1'/></w:trPr>";
    const inner = `<w:tbl><w:tr>${cell("no")}</w:tr></w:tbl>`;
    const inside = `<w:tbl><w:tr>${cell("1")}</w:tr><w:tr>${deleted}<w:tc>${inner}<w:p><w:r><w:t>no</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr>${cell("2")}${cell("no", "<w:cellDel w:id='2'/>")}</w:tr></w:tbl><w:p><w:ins><w:r><w:t>3</w:t></w:r></w:ins></w:p>`;
    expect(readDocx(docxOf(wordXml([], inside)))).toMatchObject({
      value: { paragraphs: ["1", "2", "3"], notices: [{ code: "changes-accepted", data: { count: 3 } }] },
    });
  });

  test("has the signs and formulas that stand in its sentences, and counts the signs that it cannot read", () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const math = (inside: string) => `<m:oMath>${inside}</m:oMath>`;
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const fraction =
      "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>n</m:t></m:r></m:den></m:f>";
    const inside = `<w:p>${sign("Times New Roman", "201C")}${run("No")}${sign("Symbol", "F0B3")}${run("2")}${sign("Calibri", "F029")}${run(" ")}
      ${math(`<m:r><m:t>x=</m:t></m:r>${fraction}`)}${sign("Wingdings", "F0FC")}</w:p>`;
    expect(readDocx(docxOf(wordXml([], inside)))).toMatchObject({
      value: {
        paragraphs: ["“No≥2) x=1/n"],
        notices: [
          { code: "equations-plain", data: { count: 1 } },
          { code: "signs-left-out", data: { count: 1 } },
        ],
      },
    });
  });

  test("has a large first letter with its word, and says that numbers of unknown lists are not there", () => {
    const paragraph = (text: string, properties: string) =>
      `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const inside =
      paragraph("T", '<w:framePr w:dropCap="drop" w:lines="3"/>') +
      paragraph("he quay is closed.", "") +
      paragraph("One", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>') +
      paragraph("Two", '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(readDocx(docxOf(wordXml([], inside)))).toMatchObject({
      value: {
        paragraphs: ["The quay is closed.", "One", "Two"],
        notices: [{ code: "word-numbers-left-out", data: { count: 1 } }],
      },
    });
  });

  test("has nothing that is crossed out, and says so, but what once was and is no more", () => {
    const run = (text: string, properties = "") =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const old = "<w:rPrChange><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>";
    const inside = `<w:p>${run("He ")}${run("prai", "<w:strike/>")}${run("sed", "<w:dstrike/>")}${run("condemned", old)}
      ${run(" it", '<w:strike w:val="0"/>')}${run(" not", '<w:strike w:val="1"/><w:dstrike w:val="0"/>')}${run(".")}</w:p>`;
    expect(readDocx(docxOf(wordXml([], inside)))).toMatchObject({
      value: { paragraphs: ["He condemned it."], notices: [{ code: "crossed-out", data: { count: 2 } }] },
    });
  });

  test("makes no other numbers of what is raised, lowered, or a fraction", () => {
    const run = (text: string, level = "") =>
      `<w:r><w:rPr><w:vertAlign w:val="${level}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const half = `<m:f><m:num>${math("1")}</m:num><m:den>${math("2")}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${math("10")}</m:e><m:sup>${math("6")}</m:sup></m:sSup>`;
    const root = `<m:rad><m:deg>${math("3")}</m:deg><m:e>${math("8")}</m:e></m:rad>`;
    const inside = `<w:p>${run("killed 5")}${run("2", "superscript")}${run(" people on the 1")}${run("st", "superscript")}${run(" and 2", "baseline")}${run(", row 10")}${run("2", "subscript")}</w:p>
      <w:p><m:oMath>${math("a=3")}${half}${math("+")}${power}${math("+")}${root}</m:oMath></w:p>`;
    expect(paragraphsOf(docxOf(wordXml([], inside)))).toEqual([
      "killed 5² people on the 1st and 2, row 10₂",
      "a=3 1/2+10⁶+³√(8)",
    ]);
  });

  test("ends a paragraph before a table and in its cell, though its end was deleted", () => {
    const paragraph = (text: string) =>
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const inside = `${paragraph("One.")}<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl>${paragraph("Two.")}`;
    expect(paragraphsOf(docxOf(wordXml([], inside)))).toEqual(["One.", "a", "b", "Two."]);
  });

  test("counts no numbers that a change took away from its paragraphs", () => {
    const inside =
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    expect(readDocx(docxOf(wordXml([], inside)))).toMatchObject({
      value: { paragraphs: ["a"], notices: [] },
    });
  });

  test("has no entities of its own", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
    const xml = wordXml([], "<w:p><w:r><w:t>a&b;c&lt;&#65;</w:t></w:r></w:p>").replace(/<\?.*?\?>/, bomb);
    expect(paragraphsOf(docxOf(xml))).toEqual(["a&b;c<A"]);
  });

  test("that unpacks to more than it may is stopped on the way", () => {
    const bomb = docxOf(new Uint8Array(importLimits.part + 1_000_000), { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codeOf(bomb)).toBe("zip-too-large");
    // What it says of its size is not believed.
    const liar = Uint8Array.from(bomb);
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 30 < liar.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(codeOf(liar)).toBe("zip-too-large");
  });

  test("may have any number of lines in a paragraph", () => {
    const lines = docxOf(wordXml([], `<w:p><w:r>${"<w:t>a</w:t><w:br/>".repeat(200_000)}</w:r></w:p>`));
    expect(paragraphsOf(lines)).toHaveLength(200_000);
  });

  test("with bombs beside its text is read without them", () => {
    const more = { "word/media/bomb.bin": new Uint8Array(30_000_000) };
    expect(paragraphsOf(docxOf(wordXml(["a"]), { more, level: 1 }))).toEqual(["a"]);
  });

  test.each([
    ["no archive", strToU8("Hello"), "not-a-docx"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not-a-docx"],
    ["an archive broken off", brokenOff(), "not-a-docx"],
    ["an old Word document", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "old-word-file"],
    [
      "an archive of too many files",
      zipSync(
        Object.fromEntries(
          Array.from({ length: importLimits.entries + 1 }, (_, index) => [`${index}`, new Uint8Array()]),
        ),
      ),
      "zip-too-many-entries",
    ],
    ["text that is not UTF-8", docxOf(new Uint8Array([0x3c, 0xff, 0xff])), "not-a-docx"],
  ])("%s is refused", (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
