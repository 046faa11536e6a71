import { shown } from "../shown";
import { formatNumber } from "./counting";

/** Kinds of files that are told apart. */
const kinds = {
  pdf: "a PDF",
  sheet: "a spreadsheet",
  slides: "a presentation",
  writer: "a document of another word processor",
  book: "an electronic book",
  docx: "a Word document",
  doc: "a Word document of the old kind",
  zip: "an archive",
  picture: "a picture",
  recording: "a recording",
  mail: "a mail",
  "web-archive": "a web archive",
  page: "a page",
  markdown: "a Markdown text",
  dossier: "a dossier",
  text: "a text",
};

type Kind = keyof typeof kinds;

/** What to do with a file that is not read here, by its kind; `copy` for the others. */
const whatToDo: Readonly<Partial<Record<Kind, string>> & { copy: string }> = {
  copy: "Open it in its own program, select its text, copy it, and paste it here.",
  dossier: "Open it from the list of dossiers, or drop it anywhere on the page.",
  picture:
    "There is no text in it to be quoted. If it shows an article, type or recognise its text elsewhere and paste that.",
  recording: "There is no text in it to be quoted. Paste a transcript of it.",
  zip: "Unpack it, and open the article in it.",
  writer: "Save it as a Word document (.docx) in its own program, and open that.",
  "web-archive": "Save the page as HTML alone, and open that.",
};

/** Decimal megabytes, as file managers show them. */
const megabytes = (bytes: number) => formatNumber(Math.ceil(bytes / 100_000) / 10);

export const en = {
  "text-file-too-large": ({ bytes, limit }: { readonly bytes: number; readonly limit: number }) =>
    `The file has ${megabytes(bytes)} MB; up to ${megabytes(limit)} MB are read. Save the article alone, without pictures, and open that.`,
  "text-too-long": ({ length, limit }: { readonly length: number; readonly limit: number }) =>
    `The text has ${formatNumber(length)} characters; a document can hold ${formatNumber(limit)}. Divide it into several documents.`,
  "text-empty": () => "There is nothing in it. Paste the article's text, or choose another file.",
  "no-text-found": () =>
    "No text was found in it: perhaps it holds only pictures, or a page that is filled in by a script. Select the text where you read it, copy it, and paste it here.",
  "unknown-file-kind": ({ name }: { readonly name: string }) =>
    `“${shown(name)}” is not a kind of file that is read here. Open a .txt, .md, .html or .docx file, or copy its text and paste it.`,
  "other-file-kind": ({ name, kind }: { readonly name: string; readonly kind: Kind }) =>
    `“${shown(name)}” is ${kinds[kind]}. ${whatToDo[kind] ?? whatToDo.copy}`,
  "file-unreadable": ({ name }: { readonly name: string }) =>
    `The browser could not read “${shown(name)}”: it was moved, changed or locked meanwhile. Choose it again.`,
  "text-wrong-encoding": ({
    line,
    column,
    encoding,
  }: {
    readonly line: number;
    readonly column: number;
    readonly encoding: string;
  }) =>
    `The file is not ${encoding.toUpperCase()}: what is at line ${formatNumber(line)}, column ${formatNumber(column)} is no character in it. Choose the encoding it was saved with.`,
  "damaged-bytes": ({ count, encoding }: { readonly count: number; readonly encoding: string }) =>
    `What is no ${encoding.toUpperCase()} was replaced by \uFFFD (${formatNumber(count)} places): the file was damaged before it came here.`,
  "not-a-docx": ({ missing }: { readonly missing: string | undefined }) =>
    missing === undefined
      ? "The file is damaged, or is not a Word document (.docx). Open it in the program it comes from and save it again as .docx."
      : `The file is not a Word document (.docx): it has no ${missing}. Open it in the program it comes from and save it as .docx.`,
  "old-word-file": () =>
    "This is a Word document of the old kind (.doc), or one with a password. Save it as .docx without a password.",
  "zip-too-large": ({ part, limit }: { readonly part: string; readonly limit: number }) =>
    `The document grows beyond ${megabytes(limit)} MB when it is unpacked (${shown(part)}), so unpacking was stopped. Copy its text and paste it.`,
  "zip-too-many-entries": ({ limit }: { readonly limit: number }) =>
    `The document holds more than ${formatNumber(limit)} files, so it was not read on. Copy its text and paste it.`,
  "took-too-long": ({ seconds }: { readonly seconds: number }) =>
    `Reading took longer than ${formatNumber(seconds)} seconds and was stopped. Copy the article's text and paste it.`,
  "reader-failed": () =>
    "Reading broke off: this can happen when memory is short. Copy the article's text and paste it.",
  "blank-lines-dropped": ({ count }: { readonly count: number }) =>
    `Blank lines between paragraphs were left out (${formatNumber(count)}).`,
  "old-line-ends": ({ count }: { readonly count: number }) =>
    `Old signs for the end of a line or a page were read as ends of lines (${formatNumber(count)}).`,
  "lines-joined": ({ count }: { readonly count: number }) =>
    `The lines were broken at a width, not at paragraphs: ${formatNumber(count)} ends of lines were joined, and words broken by a hyphen made whole.`,
  "half-characters": ({ count }: { readonly count: number }) =>
    `Half characters were replaced by \uFFFD (${formatNumber(count)}): the text was cut or damaged before it came here.`,
  "marks-removed": () => "Markdown's signs for headings, emphasis, lists and links were taken off.",
  "notes-at-end": ({ count }: { readonly count: number }) =>
    `Footnotes and endnotes were put at the end of the text (${formatNumber(count)}).`,
  "changes-accepted": ({ count }: { readonly count: number }) =>
    `Tracked changes were read as accepted: ${formatNumber(count)} insertions, deletions and moves.`,
  "word-numbers-left-out": ({ count }: { readonly count: number }) =>
    `Bullets, and numbers of rare kinds, that Word puts before paragraphs by itself are not in the text (${formatNumber(count)}).`,
  "equations-plain": ({ count }: { readonly count: number }) =>
    `Equations stand in the text as a line of signs (${formatNumber(count)}).`,
  "signs-left-out": ({ count }: { readonly count: number }) =>
    `Signs that only their font knows are not in the text (${formatNumber(count)}).`,
  "crossed-out": ({ count }: { readonly count: number }) =>
    `What is crossed out is not in the text (${formatNumber(count)} places).`,
  "ruby-left-out": ({ count }: { readonly count: number }) =>
    `Readings set above words are not in the text (${formatNumber(count)}).`,
  "note-signs-left-out": ({ count }: { readonly count: number }) =>
    `Signs of notes are not in the text (${formatNumber(count)}).`,
  "list-numbers-left-out": ({ count }: { readonly count: number }) =>
    `Numbers that the page shows before items of lists are not in the text (${formatNumber(count)}).`,
  "article-found": (data: { readonly shown: number; readonly whole: number }) =>
    `The article was taken out of the page: ${formatNumber(data.shown)} of ${formatNumber(data.whole)} paragraphs.`,
  "whole-page": () => "No article stood out in the page, so all of its text was taken.",
  "rich-text-cut": ({ length, limit }: { readonly length: number; readonly limit: number }) =>
    `What was pasted has ${formatNumber(length)} characters of markup, more than the ${formatNumber(limit)} that are read. Its plain text was taken.`,
};
