import { inEachLanguage } from "../../words/languages";
import { droppedSpeech } from "../coding/droppedSpeech";
import { unnamedSides } from "../coding/unnamedSides";
import { actorsNamed } from "../dossier/actorsNamed";
import type {
  Actor,
  Claim,
  ClaimId,
  DocumentId,
  Dossier,
  Proposal,
  ProposalSource,
} from "../dossier/dossier";
import type { Issue } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { localise } from "../dossier/language";
import { limits } from "../dossier/limits";
import { saidIn } from "../edit/claimAlike";
import { partitionPoint } from "../lists/sorted";
import { lazily } from "../memoise/lazily";
import { oncePer } from "../memoise/oncePer";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import { evidenceSpan } from "../quotes/locateExact";
import { createCastFinder } from "./castFinder";
import { createQuoteValidator } from "./createQuoteValidator";
import { draftIssues } from "./draftIssues";
import { readAnswer } from "./readAnswer";
import { type ClaimDeps, type PlacedSpan, quotesIn, validateAnsweredClaim } from "./validateAnsweredClaim";

/** What became of one proposal of an answer; `line`: where it begins there, from 1. */
export type ProposalOutcome = { readonly line: number } & (
  | { readonly kind: "taken" | "repaired"; readonly proposal: Proposal }
  /** `exact`: the words that it quotes, as far as they could be read. */
  | { readonly kind: "refused"; readonly exact?: string; readonly issues: readonly Issue[] }
);

/** An answer that has gone through the validator: nothing of it is in the dossier yet. */
export type ValidatedAnswer = {
  /** In the order of the answer. */
  readonly outcomes: readonly ProposalOutcome[];
  readonly proposals: readonly Proposal[];
  /** Actors that the proposals speak of and the dossier lacks. */
  readonly actors: readonly Actor[];
  /** How many proposals are about somebody whom no sentence of theirs names: the validator proves the quote alone. */
  readonly unnamed: number;
  /** How many proposals are the text's own by their voice, while somebody says so in their sentences. */
  readonly unattributed: number;
};

/** The check for one cast; the answers to the parts of a long text ask the same one. */
const quoteCheckFor = oncePer((actors: readonly Actor[]) => createQuoteCheck(actors));

/**
 * Validates an answer of a model, each proposal by itself. It proves the quotes, by the program's one check of quotes;
 * sides, type and speaker are for a person to decide. What says what a claim or a proposal says already, or one that was
 * refused, does not come again; what was refused as an act that happened may come as one that is denied.
 */
export function validateAnswer(
  answer: string,
  dossier: Dossier,
  { document: id, by }: { readonly document: DocumentId; readonly by: ProposalSource },
): ValidatedAnswer {
  const documents = new Map(dossier.documents.map((document) => [document.id as unknown, document]));
  const document = documents.get(id);
  if (document === undefined) throw new Error(`no document with the id ${id}`);
  const { claims, actors, broken, left } = readAnswer(answer);
  const cast = createCastFinder(dossier, actors);
  const quoteCheck = quoteCheckFor(dossier.actors);
  const validators = new Map(
    dossier.documents.map((own) => [own, lazily(() => createQuoteValidator(own, quoteCheck))]),
  );
  const validateQuote: ClaimDeps["validateQuote"] = (own) => {
    const validator = validators.get(own);
    if (validator === undefined) throw new Error(`no quote validator for the document ${own.id}`);
    return validator();
  };
  const deps: ClaimDeps = { document, documentOf: (own) => documents.get(own), validateQuote, cast };
  const likeness = createLikeness(dossier);
  const lineAt = createLines(answer);
  const idFor = createIds(dossier);
  const outcomes = claims.map(({ fields, at }): ProposalOutcome => {
    const line = lineAt(at);
    const validated = validateAnsweredClaim(fields, deps);
    const [cited] = quotesIn(fields, deps);
    const refuse = (issues: readonly Issue[]): ProposalOutcome => ({
      kind: "refused",
      line,
      issues,
      ...(cited !== undefined && { exact: cited.quote.exact }),
    });
    if (validated.kind === "error") return refuse(validated.error);
    const { proposal: fieldsOf, spans, isRepaired } = validated.value;
    const proposal: Proposal = { id: idFor(), ...fieldsOf, by, state: "open" };
    const same = likeness(proposal, spans);
    if (same !== undefined) return refuse([same]);
    return { kind: isRepaired ? "repaired" : "taken", line, proposal };
  });
  const unread = broken.map(({ at, isCutOff }): ProposalOutcome => {
    const code = isCutOff ? "proposal-cut-off" : "proposal-unreadable";
    return { kind: "refused", line: lineAt(at), issues: [createIssue(draftIssues, code, "", {})] };
  });
  const over = { count: left, limit: limits.proposals };
  const rest: readonly ProposalOutcome[] =
    left === 0
      ? []
      : [
          {
            kind: "refused",
            line: lineAt(answer.length),
            issues: [createIssue(draftIssues, "proposals-left", "", over)],
          },
        ];
  const all = [...outcomes, ...unread, ...rest].toSorted((one, other) => one.line - other.line);
  const proposals = all.flatMap((outcome) => (outcome.kind === "refused" ? [] : [outcome.proposal]));
  const needed = actorsNamed(proposals, cast.added());
  const fresh = cast.added().filter(({ id }) => needed.has(id));
  const known = fresh.length === 0 ? dossier : { ...dossier, actors: [...dossier.actors, ...fresh] };
  const unnamed = proposals.filter((proposal) => unnamedSides(proposal, known).length > 0).length;
  const unattributed = proposals.filter((proposal) => droppedSpeech(proposal, known) !== undefined).length;
  return { outcomes: all, proposals, actors: fresh, unnamed, unattributed };
}

/** Ids that no proposal of the dossier has. */
function createIds({ proposals = [] }: Dossier): () => ClaimId {
  let last = proposals.reduce(
    (most, { id = "" }) => Math.max(most, Number(/^proposal-(\d{1,9})$/.exec(id)?.[1] ?? 0)),
    0,
  );
  return () => {
    last += 1;
    return `proposal-${last}` as ClaimId;
  };
}

/** What was said from some words. `mood`: what it says of whether the act happened, where only the same is alike. */
type Placed = { readonly spans: readonly PlacedSpan[]; readonly issue: Issue; readonly mood?: string };

const moodOf = ({ modality = "actual" }: Proposal) => modality;

/** Tells what says the same already, from words in common. What it is asked about counts from then on. */
function createLikeness(dossier: Dossier) {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const known = new Map<string, Placed[]>();
  const put = (said: string, placed: Placed) => known.set(said, [...(known.get(said) ?? []), placed]);
  const spansOf = ({ evidence }: Claim | Proposal) =>
    evidence.flatMap((entry) => {
      const span = evidenceSpan(entry, documents.get(entry.document));
      return span === undefined ? [] : [{ ...span, document: entry.document }];
    });
  for (const claim of dossier.claims) {
    const summary = inEachLanguage((language) => localise(claim.summary, language).text);
    const issue = createIssue(draftIssues, "same-as-claim", "", { summary });
    put(saidIn(claim), { spans: spansOf(claim), issue });
  }
  const proposed = createIssue(draftIssues, "same-as-proposal", "", {});
  const refused = createIssue(draftIssues, "refused-before", "", {});
  for (const proposal of dossier.proposals ?? []) {
    const spans = spansOf(proposal);
    put(
      saidIn(proposal),
      proposal.state === "refused"
        ? { spans, issue: refused, mood: moodOf(proposal) }
        : { spans, issue: proposed },
    );
  }
  return (proposal: Proposal, spans: readonly PlacedSpan[]): Issue | undefined => {
    const said = saidIn(proposal);
    const overlaps = (own: PlacedSpan) =>
      spans.some(
        ({ document, start, end }) => document === own.document && start < own.end && own.start < end,
      );
    const same = known
      .get(said)
      ?.find(({ spans, mood = moodOf(proposal) }) => mood === moodOf(proposal) && spans.some(overlaps));
    if (same === undefined) put(said, { spans, issue: proposed });
    return same?.issue;
  };
}

/** Finds the line of an offset, from 1. */
function createLines(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => partitionPoint(ends.length, (index) => (ends[index] ?? 0) < at) + 1;
}
