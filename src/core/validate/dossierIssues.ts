import { dossierIssueWords as words } from "../../words/dossierIssues";
import { type DataOf, error, type NoData, notice } from "../dossier/issueKind";
import type { JsonKindId } from "./jsonKinds";
import { quoteIssues } from "./quoteIssues";

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
type Position = { readonly line: number; readonly column: number };

/** What can be wrong with a file before it is a dossier at all. */
const fileIssues = {
  "file-too-large": error<{ readonly bytes: number; readonly limit: number }>(words["file-too-large"]),
  "file-empty": error<Position>(words["file-empty"]),
  "wrong-encoding": error<Position & { readonly looksLike: "UTF-16" | undefined }>(words["wrong-encoding"]),
  "not-json": error<Position & { readonly found: string }>(words["not-json"]),
  "json-truncated": error<Position>(words["json-truncated"]),
  "nested-too-deeply": error<Position & { readonly limit: number }>(words["nested-too-deeply"]),
  "no-format": error<{ readonly reads: string }>(words["no-format"]),
  "other-format": error<{ readonly found: string; readonly reads: string }>(words["other-format"]),
  "newer-format": error<{ readonly found: string; readonly reads: string }>(words["newer-format"]),
};

type Id = { readonly id: string };

/** What can be wrong with a value in the light of the rest of the file. */
const meaningIssues = {
  "duplicate-id": error<Id & { readonly first: string }>(words["duplicate-id"]),
  "reserved-id": error<Id>(words["reserved-id"]),
  "unknown-relation-type": error<{ readonly found: string; readonly allowed: readonly string[] }>(
    words["unknown-relation-type"],
  ),
  "unknown-actor": error<Id>(words["unknown-actor"]),
  "unknown-document": error<Id>(words["unknown-document"]),
  "place-outside": error<{ readonly value: number; readonly least: number; readonly most: number }>(
    words["place-outside"],
  ),
  "place-of-nobody": notice<Id>(words["place-of-nobody"]),
  "no-sides": error<NoData>(words["no-sides"]),
  "both-sides": error<NoData>(words["both-sides"]),
  "too-few-between": error<NoData>(words["too-few-between"]),
  "same-on-both-sides": error<Id>(words["same-on-both-sides"]),
  "repeated-actor": notice<Id>(words["repeated-actor"]),
  "not-mutual": error<{ readonly type: string }>(words["not-mutual"]),
  "speaker-missing": error<{ readonly voice: string }>(words["speaker-missing"]),
  "speaker-of-narrator": notice<NoData>(words["speaker-of-narrator"]),
  "speaks-for-itself": error<{ readonly ids: readonly string[] }>(words["speaks-for-itself"]),
  "original-missing": error<{ readonly language: string }>(words["original-missing"]),
  "paragraphs-differ": error<{
    readonly language: string;
    readonly count: number;
    readonly expected: number;
  }>(words["paragraphs-differ"]),
};

type Count = { readonly count: number; readonly limit: number };

/** What can be wrong with a value by itself, whatever else the file says. */
const shapeIssues = {
  "wrong-kind": error<{ readonly expected: JsonKindId; readonly found: JsonKindId }>(words["wrong-kind"]),
  "missing-key": error<{ readonly key: string }>(words["missing-key"]),
  "unknown-key": notice<{ readonly key: string }>(words["unknown-key"]),
  "unknown-choice": error<{ readonly found: string; readonly allowed: readonly string[] }>(
    words["unknown-choice"],
  ),
  blank: error<NoData>(words.blank),
  empty: error<NoData>(words.empty),
  "too-long": error<{ readonly length: number; readonly limit: number }>(words["too-long"]),
  "too-many": error<Count>(words["too-many"]),
  "too-many-ties": error<Count>(words["too-many-ties"]),
  "lone-surrogate": error<{ readonly offset: number }>(words["lone-surrogate"]),
  "carriage-return": error<{ readonly count: number; readonly offset: number }>(words["carriage-return"]),
  "byte-order-mark": error<NoData>(words["byte-order-mark"]),
  "malformed-language": error<{ readonly tag: string }>(words["malformed-language"]),
  "malformed-date": error<{ readonly found: string }>(words["malformed-date"]),
  "malformed-url": error<{ readonly found: string }>(words["malformed-url"]),
};

/** Everything that can be wrong with a dossier, by code. */
export const dossierIssues = { ...fileIssues, ...shapeIssues, ...meaningIssues, ...quoteIssues };

/** The code of an issue with a dossier. */
export type DossierIssueCode = keyof typeof dossierIssues;
/** The data that issues with this code carry. */
export type DossierIssueData<Code extends DossierIssueCode> = DataOf<(typeof dossierIssues)[Code]>;
