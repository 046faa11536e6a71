import type { Issue, Result } from "../../core/dossier/issue";
import { readDocx } from "../../core/import/docxText";
import { decodeText, encodingOfLabel } from "../../core/import/encodings";
import { type FileKindId, fileHeadLength, fileKindOf } from "../../core/import/fileKinds";
import { readHtml } from "../../core/import/htmlText";
import { finishText, type GuessLatin, type ImportedText } from "../../core/import/importedText";
import { importIssue, refuse } from "../../core/import/importIssues";
import { importLimits } from "../../core/import/importLimits";
import { joinLines } from "../../core/import/joinLines";
import { factsOfMail } from "../../core/import/mailFacts";
import { isBlank, readPlainText } from "../../core/import/plainText";
import { recogniseScript } from "../../core/import/scripts";
import type { TextSource } from "../../state/services";

type FileSource = Extract<TextSource, { kind: "file" }>;
type Found = Parameters<typeof finishText>[0];

/** Reads a text that comes in. May take seconds: `createImportTasks` runs it past the page's own thread. */
export async function readTextSource(source: TextSource): Promise<Result<ImportedText>> {
  if (source.kind === "file") return readFile(source);
  if (source.text === "" && (source.kind === "plain" || source.html === "")) return refuse("text-empty", {});
  const { areLines = false } = source;
  if (source.kind === "plain") return readPlain(source.text, areLines);
  if (source.html.length > importLimits.markup) {
    const cut = { length: source.html.length, limit: importLimits.markup };
    return readPlain(source.text, areLines, [importIssue("rich-text-cut", cut)]);
  }
  const rich = readHtml(source.html);
  if (rich.paragraphs.length === 0) return readPlain(source.text, areLines);
  const joined = areLines ? undefined : joinLines(rich.paragraphs);
  const facts = { ...factsOfMail(rich.paragraphs), ...rich.facts };
  if (joined === undefined || joined.count === 0) return finish({ ...rich, facts }, rich.notices);
  const notices = [...rich.notices, importIssue("lines-joined", { count: joined.count })];
  return finish({ paragraphs: joined.paragraphs, facts }, notices);
}

/** How each kind of file that holds an article is read. */
const readers: Partial<
  Record<FileKindId, (bytes: Uint8Array, source: FileSource) => Promise<Result<ImportedText>>>
> = {
  docx: async (bytes) => {
    const found = readDocx(bytes);
    return found.kind === "error" ? found : finish(found.value, found.value.notices);
  },
  doc: async () => refuse("old-word-file", {}),
  markdown: async (bytes, { encoding }) => {
    const decoded = decodeText(bytes, encoding);
    if (decoded.kind === "error") return decoded;
    const { readMarkdown } = await import("../../core/import/markdownText");
    const found = readMarkdown(decoded.value.text);
    return finish(found, [...decoded.value.notices, importIssue("marks-removed", {}), ...found.notices]);
  },
  page: readPage,
  text: async (bytes, { encoding, areLines = false }) => {
    const decoded = decodeText(bytes, encoding);
    return decoded.kind === "error"
      ? decoded
      : readPlain(decoded.value.text, areLines, decoded.value.notices);
  },
};

async function readFile(source: FileSource): Promise<Result<ImportedText>> {
  const { file, name } = source;
  if (file.size > importLimits.bytes) {
    return refuse("text-file-too-large", { bytes: file.size, limit: importLimits.bytes });
  }
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) return refuse("file-unreadable", { name });
  const bytes = new Uint8Array(content);
  const kind = fileKindOf(name, bytes.subarray(0, fileHeadLength));
  if (kind === undefined) return refuse("unknown-file-kind", { name });
  const read = readers[kind.id];
  if (read === undefined) return refuse("other-file-kind", { name, kind: kind.id });
  return bytes.length === 0 ? refuse("text-empty", {}) : read(bytes, source);
}

function readPlain(
  text: string,
  areLines: boolean,
  notices: readonly Issue[] = [],
): Promise<Result<ImportedText>> {
  const read = readPlainText(text, { areLines });
  const { paragraphs } = read;
  return finish({ paragraphs, facts: factsOfMail(paragraphs) }, [...notices, ...read.notices]);
}

async function readPage(bytes: Uint8Array, { encoding, whole }: FileSource): Promise<Result<ImportedText>> {
  const decoded = decodeText(bytes, encoding, declaredEncoding(bytes));
  if (decoded.kind === "error") return decoded;
  const { text: html, notices } = decoded.value;
  if (isBlank(html)) return refuse("text-empty", {});
  if (html.length > importLimits.markup) {
    return refuse("text-file-too-large", { bytes: bytes.length, limit: importLimits.markup });
  }
  if (whole === true) {
    const page = readHtml(html);
    return finish(page, [...notices, ...page.notices]);
  }
  const { readArticle } = await import("./readArticle");
  const article = readArticle(html);
  return finish(article, [...notices, ...article.notices]);
}

/**
 * What a page says of its encoding, where browsers look for it: in its first 1,024 bytes. A page in which that can be read
 * as ASCII is not in UTF-16, whatever it says.
 */
function declaredEncoding(bytes: Uint8Array) {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(start)?.[1];
  return label === undefined || /^utf-?16/i.test(label) ? undefined : encodingOfLabel(label);
}

/** What tells Latin languages apart is fetched where there are Latin letters alone. */
async function finish(found: Found, notices: readonly Issue[] = []): Promise<Result<ImportedText>> {
  const isLatin = recogniseScript(found.paragraphs.slice(0, 400).join("\n"))?.kind === "latin";
  const guess: GuessLatin = isLatin ? (await import("./guessLatin")).guessLatin : () => undefined;
  return finishText(found, guess, notices);
}
