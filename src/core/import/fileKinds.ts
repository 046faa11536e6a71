import { carriedDossierTag } from "../export/carriedDossier";

/** What can be done with a file: begin a dossier with it, open it as one, or nothing. */
type Destination = "article" | "dossier" | "none";

type Kind = {
  readonly id: string;
  readonly destination: Destination;
  readonly endings: RegExp;
  /** Whether a file begins like one; `head` has a character a byte. */
  readonly isBegun?: (head: string) => boolean;
};

const starting =
  (...marks: readonly string[]) =>
  (head: string) =>
    marks.some((mark) => head.startsWith(mark));
/** A container of pictures or recordings: four bytes of a size, and then its name. */
const inBox = (brand: RegExp) => (head: string) =>
  head.startsWith("ftyp", 4) && brand.test(head.slice(8, 12));
const inRiff = (form: RegExp) => (head: string) => head.startsWith("RIFF") && form.test(head.slice(8, 12));
const oneOf =
  (...tests: readonly ((head: string) => boolean)[]) =>
  (head: string) =>
    tests.some((test) => test(head));

const zipWith = (inside: RegExp) => (head: string) => head.startsWith("PK\u0003\u0004") && inside.test(head);

/** Kinds of files that are told apart, by their first bytes or else by the ends of their names, in this order. */
const fileKinds = [
  {
    id: "pdf",
    destination: "none",
    endings: /\.pdf$/i,
    isBegun: (head) => /^\s{0,100}%PDF-/.test(head),
  },
  {
    id: "sheet",
    destination: "none",
    endings: /\.(?:xlsx?|xlsm|ods|csv|tsv|numbers)$/i,
    isBegun: zipWith(/xl\/|opendocument\.spreadsheet/),
  },
  {
    id: "slides",
    destination: "none",
    endings: /\.(?:pptx?|odp|key)$/i,
    isBegun: zipWith(/ppt\/|opendocument\.presentation/),
  },
  {
    id: "writer",
    destination: "none",
    endings: /\.(?:odt|fodt|rtf|pages|wpd)$/i,
    isBegun: (head) => head.startsWith("{\\rtf") || zipWith(/opendocument\.text/)(head),
  },
  {
    id: "book",
    destination: "none",
    endings: /\.(?:epub|mobi|azw3?)$/i,
    isBegun: zipWith(/epub\+zip/),
  },
  {
    id: "docx",
    destination: "article",
    endings: /\.docx$/i,
    isBegun: zipWith(/word\//),
  },
  {
    id: "doc",
    destination: "article",
    endings: /\.doc$/i,
  },
  {
    id: "zip",
    destination: "none",
    endings: /\.(?:zip|7z|rar|gz|tgz|tar|xz|bz2)$/i,
    isBegun: starting("PK\u0003\u0004", "7z\u00BC\u00AF", "Rar!", "\u001F\u008B"),
  },
  {
    id: "picture",
    destination: "none",
    endings: /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|tiff?|ico|svg)$/i,
    isBegun: oneOf(
      starting("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*"),
      inRiff(/^WEBP/),
      inBox(/^(?:avif|heic|mif1)/),
      (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<svg[\s>]/i.test(head),
    ),
  },
  {
    id: "recording",
    destination: "none",
    endings: /\.(?:mp[34]|m4[av]|wav|ogg|flac|mov|avi|mkv|webm)$/i,
    isBegun: oneOf(
      starting("ID3", "OggS", "fLaC", "\u001AE\u00DF\u00A3"),
      inRiff(/^(?:WAVE|AVI )/),
      inBox(/^/),
    ),
  },
  {
    id: "mail",
    destination: "none",
    endings: /\.(?:eml|msg|mbox)$/i,
  },
  {
    id: "web-archive",
    destination: "none",
    endings: /\.(?:mht|mhtml|webarchive|warc)$/i,
    isBegun: (head) => /^(?:From: <Saved by|bplist00)/.test(head),
  },
  {
    id: "page",
    destination: "article",
    endings: /\.x?html?$/i,
  },
  {
    id: "markdown",
    destination: "article",
    endings: /\.(?:md|markdown)$/i,
  },
  {
    id: "dossier",
    destination: "dossier",
    endings: /\.json$/i,
  },
  {
    id: "text",
    destination: "article",
    endings: /\.(?:txt|text)$|^[^.]*$/i,
  },
] as const satisfies readonly Kind[];

/** The id of a kind of file. */
export type FileKindId = (typeof fileKinds)[number]["id"];
/** A kind of file that is told apart. */
export type FileKind = Kind & { readonly id: FileKindId };

/** Bytes of a file that its kind is told by. */
export const fileHeadLength = 4_096;

/** Tells what a file is by its first bytes (`headLength` of them), else by its name; undefined where neither is known. */
export function fileKindOf(name: string, head: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...head.subarray(0, fileHeadLength));
  const kinds: readonly FileKind[] = fileKinds;
  const begun = kinds.find((kind) => kind.isBegun?.(start));
  const named = kinds.find(({ endings }) => endings.test(name));
  // An old Word file, or a zipped one whose parts come in another order, is what its name says.
  if (
    begun !== undefined &&
    !(begun.id === "zip" && named !== undefined && /\.(?:docx|xlsx|pptx|od.|epub)$/i.test(name))
  ) {
    return begun;
  }
  if (named !== undefined && named.id !== "text") return named;
  if (/^\uFEFF?(?:\u00EF\u00BB\u00BF)?\s*(?:<!doctype html|<html[\s>])/i.test(start)) return byId("page");
  if (/^(?:\u00EF\u00BB\u00BF)?\s*\{\s*"/.test(start)) return byId("dossier");
  return named;
}

function byId(id: FileKindId): FileKind | undefined {
  return fileKinds.find((kind) => kind.id === id);
}

const [carriedStart = "", carriedEnd = ""] = carriedDossierTag("|").split("|");

/** Returns the text of the dossier that a page exported from here carries; undefined for any other page. */
export function carriedDossierIn(page: string): string | undefined {
  const start = page.indexOf(carriedStart);
  if (start < 0) return undefined;
  const end = page.indexOf(carriedEnd, start);
  const text = page.slice(start + carriedStart.length, end < 0 ? start : end).trim();
  return text === "" ? undefined : text;
}
