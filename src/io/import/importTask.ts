import { parseDossier } from "../../core/validate/parseDossier";
import type { TextSource } from "../../state/services";
import { readTextSource } from "./readTextSource";

/** What the reader is asked. */
export type ImportTask =
  | { readonly kind: "dossier"; readonly file: Blob | string }
  | { readonly kind: "text"; readonly source: TextSource };

/** Answers a question, here and now: in a worker, or on the page's thread where there are none. */
export async function runImportTask(question: ImportTask): Promise<unknown> {
  if (question.kind === "text") return readTextSource(question.source);
  const { file } = question;
  return parseDossier(typeof file === "string" ? file : new Uint8Array(await file.arrayBuffer()));
}
