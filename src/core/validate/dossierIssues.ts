import { fileWords } from "../../words/fileIssues";
import { meaningWords } from "../../words/meaningIssues";
import { shapeWords } from "../../words/shapeIssues";
import { type DataOf, error, type NoData, notice } from "../dossier/issueKind";
import type { JsonKindId } from "./jsonKinds";
import { quoteIssues } from "./quoteIssues";

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
type Position = { readonly line: number; readonly column: number };

/** What can be wrong with a file before it is a dossier at all. */
const fileIssues = {
  "file-too-large": error<{ readonly bytes: number; readonly limit: number }>(fileWords["file-too-large"]),
  "file-empty": error<Position>(fileWords["file-empty"]),
  "wrong-encoding": error<Position & { readonly looksLike: "UTF-16" | undefined }>(
    fileWords["wrong-encoding"],
  ),
  "not-json": error<Position & { readonly found: string }>(fileWords["not-json"]),
  "json-truncated": error<Position>(fileWords["json-truncated"]),
  "nested-too-deeply": error<Position & { readonly limit: number }>(fileWords["nested-too-deeply"]),
  "no-format": error<{ readonly reads: string }>(fileWords["no-format"]),
  "other-format": error<{ readonly found: string; readonly reads: string }>(fileWords["other-format"]),
  "newer-format": error<{ readonly found: string; readonly reads: string }>(fileWords["newer-format"]),
};

type Id = { readonly id: string };

/** What can be wrong with a value in the light of the rest of the file. */
const meaningIssues = {
  "duplicate-id": error<Id & { readonly first: string }>(meaningWords["duplicate-id"]),
  "reserved-id": error<Id>(meaningWords["reserved-id"]),
  "unknown-relation-type": error<{ readonly found: string; readonly allowed: readonly string[] }>(
    meaningWords["unknown-relation-type"],
  ),
  "unknown-actor": error<Id>(meaningWords["unknown-actor"]),
  "unknown-document": error<Id>(meaningWords["unknown-document"]),
  "place-outside": error<{ readonly value: number; readonly least: number; readonly most: number }>(
    meaningWords["place-outside"],
  ),
  "place-of-nobody": notice<Id>(meaningWords["place-of-nobody"]),
  "no-sides": error<NoData>(meaningWords["no-sides"]),
  "both-sides": error<NoData>(meaningWords["both-sides"]),
  "too-few-between": error<NoData>(meaningWords["too-few-between"]),
  "same-on-both-sides": error<Id>(meaningWords["same-on-both-sides"]),
  "repeated-actor": notice<Id>(meaningWords["repeated-actor"]),
  "not-mutual": error<{ readonly type: string }>(meaningWords["not-mutual"]),
  "speaker-missing": error<{ readonly voice: string }>(meaningWords["speaker-missing"]),
  "speaker-of-narrator": notice<NoData>(meaningWords["speaker-of-narrator"]),
  "speaks-for-itself": error<{ readonly ids: readonly string[] }>(meaningWords["speaks-for-itself"]),
  "original-missing": error<{ readonly language: string }>(meaningWords["original-missing"]),
  "paragraphs-differ": error<{
    readonly language: string;
    readonly count: number;
    readonly expected: number;
  }>(meaningWords["paragraphs-differ"]),
};

type Count = { readonly count: number; readonly limit: number };

/** What can be wrong with a value by itself, whatever else the file says. */
const shapeIssues = {
  "wrong-kind": error<{ readonly expected: JsonKindId; readonly found: JsonKindId }>(
    shapeWords["wrong-kind"],
  ),
  "missing-key": error<{ readonly key: string }>(shapeWords["missing-key"]),
  "unknown-key": notice<{ readonly key: string }>(shapeWords["unknown-key"]),
  "unknown-choice": error<{ readonly found: string; readonly allowed: readonly string[] }>(
    shapeWords["unknown-choice"],
  ),
  blank: error<NoData>(shapeWords.blank),
  empty: error<NoData>(shapeWords.empty),
  "too-long": error<{ readonly length: number; readonly limit: number }>(shapeWords["too-long"]),
  "too-many": error<Count>(shapeWords["too-many"]),
  "too-many-ties": error<Count>(shapeWords["too-many-ties"]),
  "lone-surrogate": error<{ readonly offset: number }>(shapeWords["lone-surrogate"]),
  "carriage-return": error<{ readonly count: number; readonly offset: number }>(
    shapeWords["carriage-return"],
  ),
  "byte-order-mark": error<NoData>(shapeWords["byte-order-mark"]),
  "malformed-language": error<{ readonly tag: string }>(shapeWords["malformed-language"]),
  "malformed-date": error<{ readonly found: string }>(shapeWords["malformed-date"]),
  "malformed-url": error<{ readonly found: string }>(shapeWords["malformed-url"]),
};

/** Everything that can be wrong with a dossier, by code. */
export const dossierIssues = { ...fileIssues, ...shapeIssues, ...meaningIssues, ...quoteIssues };

/** The code of an issue with a dossier. */
export type DossierIssueCode = keyof typeof dossierIssues;
/** The data that issues with this code carry. */
export type DossierIssueData<Code extends DossierIssueCode> = DataOf<(typeof dossierIssues)[Code]>;
