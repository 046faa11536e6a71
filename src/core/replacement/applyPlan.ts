import type { Claim, Dossier, Evidence, Proposal, SourceDocument } from "../dossier/dossier";
import { groupBy } from "../lists/groupBy";
import { markRefused } from "../quotes/locateExact";
import { requote } from "../quotes/requote";
import type { Quote } from "../text/span";
import type { Plan, Relocation } from "./relocate";

/** What becomes of a quote that does not stand in the new text to the letter. */
export type Decision =
  /** Another quote in its place. */
  | { readonly kind: "quote"; readonly quote: Quote }
  /** It stays as it is, and is not supported by the new text. */
  | { readonly kind: "keep" }
  /** It goes; with the quote from the original goes the passage, with its last passage the claim. */
  | { readonly kind: "drop" };

/** UTF-16 code units up to which the first line of a translation is taken for its title. */
const LONGEST_TITLE = 300;

/** Decisions by the keys of the plan's quotes. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * Carries a plan out: the new text in, the old one kept among the document's versions, each quote as decided. Quotes that
 * stand verbatim, or of which nothing was decided, stay as they are. Where the text is the old one, and nothing was
 * decided, the dossier itself. `replaced`: today, as year, month and day.
 */
export function applyPlan(dossier: Dossier, plan: Plan, decisions: Decisions, replaced: string): Dossier {
  const document = dossier.documents.find(({ id }) => id === plan.document);
  if (document === undefined) return dossier;
  refuseKept(dossier, plan, decisions);
  const next = withTexts(document, plan.texts, replaced);
  const claims = changedClaims(dossier, plan, decisions);
  if (next === document && claims === dossier.claims) return dossier;
  return {
    ...dossier,
    documents: dossier.documents.map((each) => (each === document ? next : each)),
    claims,
    ...(plan.proposals && { proposals: plan.proposals }),
  };
}

/** Returns how many proposals wait on passages that the new text does not have, and so go. */
export function proposalsLost({ proposals = [] }: Dossier, plan: Plan): number {
  const isOpen = ({ state }: Proposal) => state === "open";
  return proposals.filter(isOpen).length - (plan.proposals?.filter(isOpen).length ?? 0);
}

/** Returns the claims that the decisions would leave without any evidence, and so delete. */
export function claimsLost(dossier: Dossier, plan: Plan, decisions: Decisions): readonly Claim[] {
  const left = new Set(changedClaims(dossier, plan, decisions).map(({ id }) => id));
  return dossier.claims.filter(({ id }) => !left.has(id));
}

/** What is kept although the new text does not say it is drawn as unsupported, even where its letters stand there. */
function refuseKept({ claims }: Dossier, { quotes, texts }: Plan, decisions: Decisions): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { key, claim, evidence, language, answer } of quotes) {
    if (decisions.get(key)?.kind !== "keep" || answer.kind === "verbatim") continue;
    const quote = byId.get(claim)?.evidence[evidence]?.quotes[language];
    if (quote !== undefined) markRefused(quote, texts[language] ?? "");
  }
}

/**
 * A document with other texts; those that they replace are kept. A translation that is added brings the title that it
 * begins with.
 */
function withTexts(given: SourceDocument, texts: Plan["texts"], replaced: string): SourceDocument {
  const added = Object.keys(texts).filter((language) => !Object.hasOwn(given.texts, language));
  const titles = added.flatMap((language) => titleIn(given, texts, language));
  const title = { ...Object.fromEntries(titles), ...given.title };
  const document = added.length === 0 ? given : { ...given, title, texts };
  const old = Object.entries(given.texts).filter(([language, text]) => texts[language] !== text);
  if (old.length === 0) return document;
  const version = { replaced, texts: Object.fromEntries(old) };
  return { ...document, texts, versions: [...(document.versions ?? []), version] };
}

/** The first line of a translation, where that of the original is the title of the text. */
function titleIn(
  { language: original, title }: SourceDocument,
  texts: Plan["texts"],
  language: string,
): readonly (readonly [string, string])[] {
  const [own, first] = [texts[original], texts[language]].map(
    (text = "") => text.split("\n")[0]?.trim() ?? "",
  );
  const isTitle = own !== "" && own === title[original]?.trim();
  return isTitle && first !== undefined && first !== "" && first.length <= LONGEST_TITLE
    ? [[language, first]]
    : [];
}

function changedClaims(dossier: Dossier, { quotes }: Plan, decisions: Decisions): readonly Claim[] {
  const changed = quotes.filter(({ key }) => (decisions.get(key)?.kind ?? "keep") !== "keep");
  const byClaim = groupBy(changed, ({ claim }) => claim);
  if (byClaim.size === 0) return dossier.claims;
  return dossier.claims.flatMap((claim) => {
    const own = byClaim.get(claim.id);
    if (own === undefined) return [claim];
    const evidence = claim.evidence.flatMap((passage, index) => {
      const decided = own.filter((relocation) => relocation.evidence === index);
      return decidedEvidence(passage, decided, decisions) ?? [];
    });
    return evidence.length === 0 ? [] : [{ ...claim, evidence }];
  });
}

function decidedEvidence(
  evidence: Evidence,
  relocations: readonly Relocation[],
  decisions: Decisions,
): Evidence | undefined {
  const quotes = new Map(Object.entries(evidence.quotes));
  for (const { key, language, isOriginal } of relocations) {
    const decision = decisions.get(key);
    if (decision?.kind === "quote") quotes.set(language, requote(quotes.get(language), decision.quote));
    if (decision?.kind !== "drop") continue;
    if (isOriginal) return undefined;
    quotes.delete(language);
  }
  if (quotes.size === 0) return undefined;
  return relocations.length === 0 ? evidence : { ...evidence, quotes: Object.fromEntries(quotes) };
}
