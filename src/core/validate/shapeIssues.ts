import { shapeWords } from "../../words/shapeIssues";
import { error, type NoData, notice } from "../dossier/issueKind";
import type { JsonKindId } from "./jsonKinds";

type Count = { readonly count: number; readonly limit: number };

/** What can be wrong with a value by itself, whatever else the file says. */
export const shapeIssues = {
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
