import type { Issue } from "../../core/dossier/issue";
import { carriedDossierIn, fileHeadLength, fileKindOf } from "../../core/import/fileKinds";
import { importIssue } from "../../core/import/importIssues";
import { importLimits } from "../../core/import/importLimits";
import type { ArticleDrop, FileDrop } from "./fileDrops";

/** Where what was dropped leads to. */
type Destination =
  | { readonly kind: "dossier"; readonly file: Blob | string }
  | { readonly kind: "article"; readonly drop: ArticleDrop }
  | { readonly kind: "other"; readonly issue: Issue };

/**
 * Tells by name and first bytes what a file is for: a dossier is opened, also out of a page that was exported from here; an
 * article begins a new one. A file that cannot be read is left to the reader of dossiers, which says so.
 */
export async function findDestination({ name, file }: FileDrop): Promise<Destination> {
  if (typeof file === "string") return { kind: "dossier", file };
  const head = await file
    .slice(0, fileHeadLength)
    .arrayBuffer()
    .catch(() => undefined);
  if (head === undefined) return { kind: "dossier", file };
  const kind = fileKindOf(name, new Uint8Array(head));
  if (kind === undefined) return { kind: "other", issue: importIssue("unknown-file-kind", { name }) };
  if (kind.destination === "none")
    return { kind: "other", issue: importIssue("other-file-kind", { name, kind: kind.id }) };
  if (kind.destination === "dossier") return { kind: "dossier", file };
  const carried =
    kind.id === "page" && file.size <= importLimits.bytes ? carriedDossierIn(await file.text()) : undefined;
  return carried === undefined
    ? { kind: "article", drop: { name, file } }
    : { kind: "dossier", file: carried };
}
