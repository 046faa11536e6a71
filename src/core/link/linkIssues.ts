import { linkWords } from "../../words/linkIssues";
import { type DataOf, notice } from "../dossier/issueKind";

type Pair = { readonly key: string; readonly value: string };

/** What a link can hold that is not there, or makes no sense: it is ignored, and said. */
export const linkIssues = {
  "link-too-long": notice<{ readonly length: number; readonly limit: number }>(linkWords["link-too-long"]),
  "link-unknown-key": notice<Pair>(linkWords["link-unknown-key"]),
  "link-unknown-dossier": notice<Pair>(linkWords["link-unknown-dossier"]),
  "link-unknown-tie": notice<Pair>(linkWords["link-unknown-tie"]),
  "link-unknown-actor": notice<Pair>(linkWords["link-unknown-actor"]),
  "link-unknown-passage": notice<Pair>(linkWords["link-unknown-passage"]),
  "link-unknown-value": notice<Pair>(linkWords["link-unknown-value"]),
};

/** The code of an issue with a link. */
export type LinkIssueCode = keyof typeof linkIssues;
/** The data that issues with this code carry. */
export type LinkIssueData<Code extends LinkIssueCode> = DataOf<(typeof linkIssues)[Code]>;
