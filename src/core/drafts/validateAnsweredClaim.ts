import { relationType, type relationTypes } from "../codebook/relationTypes";
import type { ActorId, DocumentId, Proposal, SourceDocument } from "../dossier/dossier";
import type { Issue, Result } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { limits } from "../dossier/limits";
import type { Quote, Span } from "../text/span";
import { createIssueCollector, type IssueCollector } from "../validate/issueCollector";
import { jsonKindOf } from "../validate/jsonKinds";
import { readModality, readType, readVoice } from "../validate/readClaim";
import type { CastFinder } from "./castFinder";
import type { QuoteValidator } from "./createQuoteValidator";
import { draftIssues } from "./draftIssues";
import { issuesOfModality } from "./passageIssues";
import type { AnsweredClaim } from "./readAnswer";

/** A stretch of the original of a document. */
export type PlacedSpan = Span & { readonly document: DocumentId };

/** A claim of an answer in the shape of a proposal, and where its words stand. */
type ValidClaim = {
  readonly proposal: Omit<Proposal, "by" | "state">;
  readonly spans: readonly PlacedSpan[];
  readonly isRepaired: boolean;
};

/** What claims are validated with. */
export type ClaimDeps = {
  /** The document that is meant where a claim names none. */
  readonly document: SourceDocument;
  readonly documentOf: (id: unknown) => SourceDocument | undefined;
  readonly validateQuote: (document: SourceDocument) => QuoteValidator;
  readonly cast: CastFinder;
};
type Fields = AnsweredClaim["fields"];
/** Finds whom a name or id means in the text that a claim quotes. */
type FindActor = (name: string) => ActorId | undefined;

/**
 * Validates one claim of an answer: all that is wrong with it, or the proposal. Its words about itself (summary, note) are left
 * out, since nobody can prove them.
 */
export function validateAnsweredClaim(fields: Fields, deps: ClaimDeps): Result<ValidClaim> {
  const report = createIssueCollector();
  const issues: Issue[] = [];
  const quotes = validateQuotes(fields, deps, issues);
  for (const id of unknownDocuments(fields, deps)) report.raise("unknown-document", "evidence", { id });
  if (quotes.length > limits.evidence)
    report.raise("too-many", "evidence", { count: quotes.length, limit: limits.evidence });
  const type = Object.hasOwn(fields, "type") ? readType(small(fields.type), "type", report) : undefined;
  if (!Object.hasOwn(fields, "type")) report.raise("missing-key", "", { key: "type" });
  const cited = quotesIn(fields, deps)[0]?.document ?? deps.document;
  const find: FindActor = (name) => deps.cast.find(name, cited.id);
  const sides = validateSides(fields, type, find, issues, report);
  const speech = validateSpeech(fields, find, issues, report);
  const modality = Object.hasOwn(fields, "modality")
    ? readModality(small(fields.modality), "modality", report)
    : undefined;
  issues.push(...quotes.flatMap((own) => issuesOfModality(own.quote.exact, own, modality)));
  const wrong = [...issues, ...report.issues].filter(({ severity }) => severity === "error");
  if (wrong.length > 0 || sides === undefined || type === undefined) return { kind: "error", error: wrong };
  return {
    kind: "ok",
    value: {
      proposal: {
        type,
        ...sides,
        ...speech,
        ...(modality !== undefined && modality !== "actual" && { modality }),
        evidence: quotes.map(({ document: { id, language }, quote }) => ({
          document: id,
          quotes: { [language]: quote },
        })),
      },
      spans: quotes.map(({ document, span }) => ({ ...span, document: document.id })),
      isRepaired: quotes.some(({ isRepaired }) => isRepaired),
    },
  };
}

const small = (value: unknown) => (typeof value === "string" ? value.trim().toLowerCase() : value);
const textOf = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);

function validateQuotes(fields: Fields, deps: ClaimDeps, issues: Issue[]) {
  const given = quotesIn(fields, deps);
  if (given.length === 0) issues.push(createIssue(draftIssues, "no-quote", "", {}));
  const number = ["number", "string"].includes(typeof fields.sentence) ? Number(fields.sentence) : undefined;
  const sentence = number !== undefined && Number.isInteger(number) ? number : undefined;
  return given.flatMap(({ document, quote }) => {
    const validated = deps.validateQuote(document)(quote, sentence);
    if (validated.kind === "error") issues.push(...validated.error);
    return validated.kind === "ok" ? [{ document, ...validated.value }] : [];
  });
}

/** Finds the quotes from originals: under `quote` or `exact`, or in evidence as a dossier has it. */
export function quotesIn(
  fields: Fields,
  { document, documentOf }: Pick<ClaimDeps, "document" | "documentOf">,
): readonly { readonly document: SourceDocument; readonly quote: Quote }[] {
  const own = [fields.quote, fields.exact].flatMap((value) => quoteOf(value) ?? []).slice(0, 1);
  const entries = Array.isArray(fields.evidence) ? fields.evidence : [fields.evidence];
  const listed = entries.flatMap((entry: unknown) => {
    if (jsonKindOf(entry) !== "object") return placed(document, quoteOf(entry));
    const { document: id = document.id, quotes, quote, exact } = entry as Fields;
    const cited = documentOf(id);
    if (cited === undefined) return [];
    const original = jsonKindOf(quotes) === "object" ? (quotes as Fields)[cited.language] : undefined;
    return placed(cited, quoteOf(original ?? quote) ?? (exact === undefined ? undefined : quoteOf(entry)));
  });
  return [...own.map((quote) => ({ document, quote })), ...listed];
}

/** What evidence says of documents that are not there: as it names them. */
function unknownDocuments(fields: Fields, { documentOf }: ClaimDeps): readonly string[] {
  const entries = Array.isArray(fields.evidence) ? fields.evidence : [fields.evidence];
  return entries.flatMap((entry: unknown) => {
    if (jsonKindOf(entry) !== "object") return [];
    const { document: id } = entry as Fields;
    return id === undefined || documentOf(id) !== undefined
      ? []
      : typeof id === "string"
        ? id
        : JSON.stringify(id);
  });
}

const placed = (document: SourceDocument, quote: Quote | undefined) =>
  quote === undefined ? [] : [{ document, quote }];

function quoteOf(value: unknown): Quote | undefined {
  const exact = textOf(value);
  if (exact !== undefined) return { exact };
  if (jsonKindOf(value) !== "object") return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const [words, prefix, suffix] = [given.exact, given.prefix, given.suffix].map(textOf);
  return words === undefined
    ? undefined
    : { exact: words, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

/** The actors that a field names, by id or name; what names nobody is refused. Undefined where the field has nothing. */
function actorsIn(value: unknown, find: FindActor, issues: Issue[]): readonly ActorId[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    if (jsonKindOf(one) !== "object") return textOf(one) ?? [];
    const { id, name } = one as Readonly<Record<string, unknown>>;
    return textOf(id) ?? textOf(name) ?? [];
  });
  if (names.length === 0) return undefined;
  const found = names.flatMap((name) => {
    const id = find(name);
    if (id === undefined) issues.push(createIssue(draftIssues, "no-such-actor", "", { name }));
    return id ?? [];
  });
  const all = [...new Set(found)];
  if (all.length > limits.side) {
    const over = { count: all.length, limit: limits.side };
    issues.push(createIssue(draftIssues, "too-many", "", over));
  }
  return all;
}

type ProposedSides = Pick<Proposal, "between" | "from" | "to">;

function validateSides(
  fields: Fields,
  type: (typeof relationTypes)[number]["id"] | undefined,
  find: FindActor,
  issues: Issue[],
  report: IssueCollector,
): ProposedSides | undefined {
  const before = issues.length;
  const [between, from, to] = [fields.between, fields.from, fields.to].map((side) =>
    actorsIn(side, find, issues),
  );
  if (issues.length > before) return undefined;
  const both = from?.find((id) => to?.includes(id));
  if (between !== undefined && (from ?? to) !== undefined) report.raise("both-sides", "", {});
  else if (between !== undefined && type !== undefined && !relationType(type).mayBeMutual)
    report.raise("not-mutual", "between", { type });
  else if (between !== undefined && between.length < 2) report.raise("too-few-between", "between", {});
  else if (between === undefined && (from === undefined || to === undefined))
    issues.push(createIssue(draftIssues, "side-missing", "", {}));
  else if (both !== undefined) report.raise("same-on-both-sides", "", { id: both });
  else return between === undefined ? { from: from ?? [], to: to ?? [] } : { between };
  return undefined;
}

/** Who says it. Speakers make a claim reported, whatever its voice is said to be: it may not say more than the text. */
function validateSpeech(
  fields: Fields,
  find: FindActor,
  issues: Issue[],
  report: IssueCollector,
): Pick<Proposal, "voice" | "saidBy"> {
  const named: readonly unknown[] = Array.isArray(fields.saidby) ? fields.saidby : [fields.saidby];
  const isText = named.length === 1 && named[0] === "text";
  const saidBy = isText ? undefined : actorsIn(fields.saidby, find, issues);
  const voice = Object.hasOwn(fields, "voice") ? readVoice(small(fields.voice), "voice", report) : undefined;
  if (saidBy === undefined) return voice === undefined ? {} : { voice };
  return { voice: voice === "quoted" ? voice : "reported", saidBy };
}
