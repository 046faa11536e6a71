import { strToU8, type Zippable, zipSync } from "fflate";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The XML of a Word document with these paragraphs; `inside` goes into its body as it is. */
export function wordXml(paragraphs: readonly string[], inside = ""): string {
  const body = paragraphs
    .map(
      (text) =>
        `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
    )
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${inside}<w:sectPr/></w:body></w:document>`;
}

/** A `.docx` around the XML of its document. */
export function docxOf(
  document: string | Uint8Array,
  {
    level = 6,
    properties = "",
    more = {},
  }: { readonly level?: 0 | 1 | 6; readonly properties?: string; readonly more?: Zippable } = {},
): Uint8Array {
  return zipSync(
    {
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/media/image1.png": new Uint8Array(2_000),
      "word/document.xml": typeof document === "string" ? strToU8(document) : document,
      "docProps/core.xml": strToU8(
        `<cp:coreProperties xmlns:dc="x">${properties || "<dc:title>Headline</dc:title>"}</cp:coreProperties>`,
      ),
      ...more,
    },
    { level, mtime: new Date(2031, 1, 1) },
  );
}
