import type { DataOf } from "../issueKind";
import { fileIssues } from "./fileIssues";
import { meaningIssues } from "./meaningIssues";
import { quoteIssues } from "./quoteIssues";
import { shapeIssues } from "./shapeIssues";

/** Everything that can be wrong with a dossier, by code. */
export const dossierIssues = { ...fileIssues, ...shapeIssues, ...meaningIssues, ...quoteIssues };

export type DossierIssueCode = keyof typeof dossierIssues;
export type DossierIssueData<Code extends DossierIssueCode> = DataOf<(typeof dossierIssues)[Code]>;
