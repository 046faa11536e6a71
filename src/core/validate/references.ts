import type { Actor } from "../dossier/dossier";
import type { DossierIssueCode } from "./dossierIssues";
import type { QuotedDocument } from "./readDocument";
import type { ValueReader } from "./readJson";
import { readId } from "./readText";

/** Ids that may be referred to. One that is declared but unsound can be named; what needs it is not sound either. */
export type Ids = { readonly declared: ReadonlySet<string>; readonly sound: ReadonlySet<string> };

/** What claims refer to. */
export type References = {
  readonly actors: Ids;
  readonly documents: Ids;
  /** Every document that quotes can be looked up in, sound or not. */
  readonly quoted: ReadonlyMap<string, QuotedDocument>;
  /** The actors that are sound: where their names differ, a quote contradicts its text. */
  readonly named: readonly Actor[];
};

/** Reads the id of something sound. */
export function readReference(
  code: Extract<DossierIssueCode, "unknown-actor" | "unknown-document">,
  ids: Ids,
): ValueReader<string> {
  return (value, path, report) => {
    const id = readId(value, path, report);
    if (id === undefined) return undefined;
    if (!ids.declared.has(id)) report.raise(code, path, { id });
    return ids.sound.has(id) ? id : undefined;
  };
}
