import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { carriedDossierTag, writeStandalone } from "../../../src/core/export/carriedDossier";
import { carriedDossierIn, fileKindOf } from "../../../src/core/import/fileKinds";
import { docxOf, wordXml } from "../../support/docx";
import { smallDossier } from "../../support/dossiers";

const bytes = (head: string) => Uint8Array.from(head, (sign) => sign.charCodeAt(0));
const idOf = (name: string, head: Uint8Array) => fileKindOf(name, head)?.id;

describe("a file is known", () => {
  test.each([
    ["story.docx", docxOf(wordXml(["a"])), "docx"],
    ["story", docxOf(wordXml(["a"])), "docx"],
    ["story.docx", bytes("no zip at all"), "docx"],
    ["book.xlsx", zipSync({ "[Content_Types].xml": strToU8("x"), "xl/workbook.xml": strToU8("x") }), "sheet"],
    ["table", zipSync({ "xl/workbook.xml": strToU8("x") }), "sheet"],
    ["all.zip", zipSync({ "a.txt": strToU8("x") }), "zip"],
    [
      "story.odt",
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
      "writer",
    ],
    ["story.txt", bytes("%PDF-1.7\n"), "pdf"],
    ["story.pdf", bytes(""), "pdf"],
    ["story.doc", bytes("\u00D0\u00CF\u0011\u00E0"), "doc"],
    ["story.html", bytes("\u0089PNG\r\n"), "picture"],
    ["a.webp", bytes("RIFF\0\0\0\0WEBPVP8 "), "picture"],
    ["a.bin", bytes("\0\0\0\u0018ftypmp42"), "recording"],
    ["a.heic", bytes("\0\0\0\u0018ftypheic"), "picture"],
    ["letter.eml", bytes("From: a"), "mail"],
    ["story.rtf", bytes("{\\rtf1"), "writer"],
    ["page", bytes("\u00EF\u00BB\u00BF<!DOCTYPE html><p>"), "page"],
    ["page.HTM", bytes("<p>"), "page"],
    ["notes.md", bytes("# A"), "markdown"],
    ["notes.txt", bytes('{ "format": 1 }'), "dossier"],
    ["a.isnad.json", bytes("no json"), "dossier"],
    ["README", bytes("Words."), "text"],
    ["a.txt", bytes("{curly} words"), "text"],
    ["a.xyz", bytes("Words."), undefined],
  ])("%s by its first bytes, or else by its name", (name, head, id) => {
    expect(idOf(name, head)).toBe(id);
  });

  test("a page exported from here holds its dossier, any other none", () => {
    const dossier = smallDossier() as unknown as Dossier;
    const page = writeStandalone(`<title>x</title><body>${carriedDossierTag("")}<p>`, dossier, "A <b>");
    expect(JSON.parse(carriedDossierIn(page) ?? "")).toEqual(dossier);
    expect(carriedDossierIn(`<body>${carriedDossierTag("")}`)).toBeUndefined();
    expect(carriedDossierIn('<script type="application/json">{}</script>')).toBeUndefined();
  });
});
