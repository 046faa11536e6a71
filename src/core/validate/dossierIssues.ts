import type { DataOf } from "../dossier/issueKind";
import { fileIssues } from "./fileIssues";
import { meaningIssues } from "./meaningIssues";
import { quoteIssues } from "./quoteIssues";
import { shapeIssues } from "./shapeIssues";

/** Everything that can be wrong with a dossier, by code. */
export const dossierIssues = { ...fileIssues, ...shapeIssues, ...meaningIssues, ...quoteIssues };

/** The code of an issue with a dossier. */
export type DossierIssueCode = keyof typeof dossierIssues;
/** The data that issues with this code carry. */
export type DossierIssueData<Code extends DossierIssueCode> = DataOf<(typeof dossierIssues)[Code]>;
