import { meaningWords } from "../../words/meaningIssues";
import { error, type NoData, notice } from "../dossier/issueKind";

type Id = { readonly id: string };

/** What can be wrong with a value in the light of the rest of the file. */
export const meaningIssues = {
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
