import { relationTypes } from "../codebook/relationTypes";
import { modalities, voices } from "../codebook/voices";
import type { Actor, Claim, Evidence, Review } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import { markRefused } from "../quotes/locateExact";
import type { Location } from "../quotes/location";
import type { Quote } from "../text/span";
import { checkSides, checkSpeakers } from "./checkSides";
import { at, type IssueCollector } from "./issueCollector";
import { raiseLocation } from "./quoteIssues";
import type { QuotedDocument } from "./readDocument";
import { readList, readObject, readWholeList, type ValueReader } from "./readJson";
import { readOrigin, readPassageOrigin } from "./readSource";
import {
  readChoice,
  readFilledByLanguage,
  readFilledTextUpTo,
  readFlag,
  readId,
  readLocalised,
  readTextUpTo,
  readWords,
} from "./readText";
import { type References, readReference } from "./references";

export const readType = readChoice(relationTypes, "unknown-relation-type");
export const readVoice = readChoice(voices);
export const readModality = readChoice(modalities);
export const readTopics = readList(limits.entries, readWords);

/**
 * Reads the claims of one file. A claim whose sides, speakers or modality are unsound is broken, since without them it
 * would say something else; one without evidence is whole, and unsupported.
 */
export function createClaimReader(references: References): ValueReader<Claim> {
  const readEvidence = createEvidenceReader(references);
  const readActors = readWholeList(limits.side, readReference("unknown-actor", references.actors));
  return (value, path, report) => {
    const claim = readObject(value, path, report, (fields) => {
      const { has, required, optional, essential } = fields;
      const id = required("id", readId);
      const parts = {
        id,
        type: required("type", readType),
        between: essential("between", readActors),
        from: essential("from", readActors),
        to: essential("to", readActors),
        voice: required("voice", readVoice),
        saidBy: essential("saidBy", readActors),
        modality: essential("modality", readModality),
        summary: required("summary", readLocalised),
        evidence: optional("evidence", readEvidence(id ?? "")) ?? [],
        note: optional("note", readLocalised),
        topics: optional("topics", readTopics),
        origin: optional("origin", readOrigin),
        reviews: optional("reviews", readReviews),
      } satisfies Record<keyof Claim, unknown>;
      if (!has("evidence")) report.raise("unsupported", path, { claim: id ?? "", reason: "no-evidence" });
      const sides = checkSides(value, parts.type, path, report);
      const speakers = checkSpeakers(value, parts.voice, path, report);
      if (!sides || !speakers) fields.breakOff();
      return parts;
    });
    return claim?.whole as Claim | undefined;
  };
}

const readVerdict = readChoice([{ id: "agree" }, { id: "disagree" }] as const);

/** Reads what others say of a claim. A review that lacks its reader or verdict is left out, and said to be. */
const readReviews: ValueReader<readonly Review[]> = readList(
  limits.entries,
  (value, path, report) =>
    readObject(value, path, report, ({ essential, optional }) => {
      const parts = {
        by: essential("by", readId),
        verdict: essential("verdict", readVerdict),
        reason: optional("reason", readWords),
        changed: optional("changed", readFlag),
      };
      return parts satisfies Record<keyof Review, unknown>;
    })?.whole as Review | undefined,
);

const readExact = readFilledTextUpTo(limits.quote);
const readContext = readTextUpTo(limits.quote);

/** Reads a quote, without looking it up. */
export const readQuote: ValueReader<Quote> = (value, path, report) =>
  readObject(value, path, report, ({ required, essential }) => {
    const parts = {
      exact: required("exact", readExact),
      prefix: essential("prefix", readContext),
      suffix: essential("suffix", readContext),
    };
    return parts satisfies Record<keyof Quote, unknown>;
  })?.whole as Quote | undefined;

const readQuotes = readFilledByLanguage(readQuote);

/** Reads the evidence of one claim after the other, and looks every quote up in its text. */
export function createEvidenceReader(
  references: References,
): (claim: string) => ValueReader<readonly Evidence[]> {
  const readDocument = readReference("unknown-document", references.documents);
  const checkQuote = createQuoteReport(references.named);

  return (claim) => (value, path, report) => {
    /** Where an original is not quoted, and its language. */
    const translations: { readonly path: string; readonly language: string }[] = [];
    const readItem: ValueReader<Evidence> = (item, itemPath) => {
      const evidence = readObject(item, itemPath, report, ({ required, optional }) => {
        const parts = {
          document: required("document", readDocument),
          quotes: required("quotes", readQuotes),
          origin: optional("origin", readPassageOrigin),
        };
        return parts satisfies Record<keyof Evidence, unknown>;
      });
      const { quotes } = evidence?.parts ?? {};
      const document = references.quoted.get((item as { readonly document?: unknown })?.document as string);
      if (quotes === undefined || document === undefined) return evidence?.whole as Evidence | undefined;

      const quotesPath = at(itemPath, "quotes");
      for (const [language, quote] of Object.entries(quotes)) {
        checkQuote(quote, { document, language }, at(quotesPath, language), report);
      }
      const { language } = document;
      const given = (item as { readonly quotes: object }).quotes;
      if (language !== undefined && !Object.hasOwn(given, language)) {
        translations.push({ path: quotesPath, language });
      }
      return evidence?.whole as Evidence | undefined;
    };

    const evidence = readList(limits.evidence, readItem)(value, path, report);
    if (!Array.isArray(value)) return evidence;
    if (value.length === 0) report.raise("unsupported", path, { claim, reason: "no-evidence" });
    else if (translations.length === value.length) {
      report.raise("unsupported", path, { claim, reason: "translation-only" });
    } else {
      for (const { path: place, language } of translations)
        report.raise("translation-only", place, { language });
    }
    return evidence;
  };
}

type Place = { readonly document: QuotedDocument; readonly language: string };

/**
 * Looks quotes up in their texts and raises those that do not stand there to the letter, with the ladder's answer. What
 * one check may cost in all is bounded: beyond, a quote is not looked for.
 */
function createQuoteReport(
  actors: readonly Pick<Actor, "name" | "aliases">[],
): (quote: Quote, place: Place, path: string, report: IssueCollector) => void {
  const { checkQuote } = createQuoteCheck(actors);
  let [searched, compared] = [0, 0];

  const check = (text: string, quote: Quote): Location | undefined => {
    searched += text.length;
    if (searched > limits.searched || compared >= limits.compared) return undefined;
    const location = checkQuote(text, quote);
    if (location.kind !== "verbatim") compared += 1;
    return location;
  };

  return (quote, { document, language }, path, report) => {
    const text = document.texts.get(language);
    if (text === undefined) {
      report.raise("quote-without-text", path, { language, document: document.id });
      return;
    }
    const location = check(text, quote);
    const quoted = { document: document.id, language, exact: quote.exact };
    if (location !== undefined && location.kind !== "verbatim") markRefused(quote, text);
    if (location === undefined) report.raise("quote-not-compared", path, quoted);
    else raiseLocation(location, text, quoted, path, report);
  };
}
