import type { LanguageId, PerLanguage } from "../../words/languages";
import type { Issue } from "./issue";

/** What a code says in every interface language, as functions of its issue's data, and how grave it is. */
export type IssueKind<Data> = {
  readonly severity: Issue["severity"];
  readonly words: PerLanguage<(data: Data) => string>;
};

/** Kinds by code. One entry is all that a new code needs; without its words in every language it does not compile. */
export type IssueKinds = Readonly<Record<string, IssueKind<never>>>;

/** The data that issues of a kind carry. */
export type DataOf<Kind> = Kind extends IssueKind<infer Data> ? Data : never;

/** Data of an issue whose code says it all. */
export type NoData = Readonly<Record<string, never>>;

/** Returns a kind of issue that makes its input unsound. */
export function error<Data = NoData>(words: IssueKind<Data>["words"]): IssueKind<Data> {
  return { severity: "error", words };
}

/** Returns a kind of issue that is remarked on and changes nothing. */
export function notice<Data = NoData>(words: IssueKind<Data>["words"]): IssueKind<Data> {
  return { severity: "notice", words };
}

/** Makes the issues of some kinds: a code with data that is not its own does not compile. */
export function createIssue<Kinds extends IssueKinds, Code extends keyof Kinds & string>(
  kinds: Kinds,
  code: Code,
  path: string,
  data: DataOf<Kinds[Code]>,
): Issue {
  const kind = kinds[code];
  if (kind === undefined) throw new Error(`unknown issue code: ${code}`);
  return { code, severity: kind.severity, path, data: data as Issue["data"] };
}

/** Returns an issue in words, without its path. `kinds` must be those that the issue was made of. */
export function wordIssue(kinds: IssueKinds, issue: Issue, language: LanguageId): string {
  const kind = Object.hasOwn(kinds, issue.code) ? kinds[issue.code] : undefined;
  if (kind === undefined) throw new Error(`no words for issue code: ${issue.code}`);
  return kind.words[language](issue.data as never);
}
