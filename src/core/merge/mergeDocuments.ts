import type { Actor, DocumentId, Evidence, SourceDocument } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";
import { limits } from "../dossier/limits";
import { withMissing } from "../edit/withMissing";
import { createQuoteCheck, type QuoteCheck } from "../quotes/createQuoteCheck";
import { locateExact } from "../quotes/locateExact";
import { freeIds } from "./freeIds";

/** Finds the document that has the same original to the letter. */
export const sameTextAs = (
  { language, texts }: SourceDocument,
  documents: readonly SourceDocument[],
): SourceDocument | undefined =>
  documents.find((own) => own.language === language && own.texts[language] === texts[language]);

/** The documents of two dossiers as one list, and how evidence in those of the other one is told in it. */
export type MergedDocuments = {
  readonly all: readonly SourceDocument[];
  readonly ids: ReadonlyMap<DocumentId, DocumentId>;
  /** Those that both have, by their ids in the list. */
  readonly shared: ReadonlySet<DocumentId>;
  /** How many translations gave way to another one of the same text into the same language. */
  readonly translationsLeft: number;
  readonly at: (evidence: Evidence) => Evidence;
};

/**
 * Puts the documents of another dossier behind the own ones. A text that both have stays one document: what only the other
 * knows of it, its translations included, is added; of two translations into one language the own one stays. `actors`: the
 * merged ones, by whose names quotes are checked.
 */
export function mergeDocuments(
  own: readonly SourceDocument[],
  others: readonly SourceDocument[],
  actors: readonly Actor[],
): MergedDocuments {
  const { checkQuote } = createQuoteCheck(actors);
  const all = [...own];
  const ids = new Map<DocumentId, DocumentId>();
  const shared = new Set<DocumentId>();
  const freeId = freeIds(own, "text");
  let translationsLeft = 0;
  for (const document of others) {
    const same = sameTextAs(document, all);
    const id = same?.id ?? (freeId(document.id) as DocumentId);
    ids.set(document.id, id);
    if (same === undefined) all.push(id === document.id ? document : { ...document, id });
    else {
      shared.add(id);
      const differing = Object.entries(document.texts).filter(
        ([language, text]) => Object.hasOwn(same.texts, language) && same.texts[language] !== text,
      );
      translationsLeft += differing.length;
      all[all.indexOf(same)] = mergedDocument(same, document);
    }
  }
  const byId = new Map(all.map((document) => [document.id, document]));
  const at = (evidence: Evidence): Evidence => {
    const id = ids.get(evidence.document) ?? evidence.document;
    const moved = id === evidence.document ? evidence : { ...evidence, document: id };
    return shared.has(id) ? withStanding(moved, byId.get(id), checkQuote) : moved;
  };
  return { all, ids, shared, translationsLeft, at };
}

/** Evidence without quotes in translations that do not stand in those that are there now: they are but aids to read it. */
function withStanding(
  evidence: Evidence,
  document: SourceDocument | undefined,
  checkQuote: QuoteCheck["checkQuote"],
): Evidence {
  if (document === undefined) return evidence;
  const standing = Object.entries(evidence.quotes).filter(([language, quote]) => {
    const text = document.texts[language];
    if (text === undefined || language === document.language) return text !== undefined;
    // To find the place of letters is quick; to look for what is like them is not, and is not asked here.
    return locateExact(text, quote) !== undefined && checkQuote(text, quote).kind === "verbatim";
  });
  return standing.length === Object.keys(evidence.quotes).length
    ? evidence
    : { ...evidence, quotes: Object.fromEntries(standing) };
}

function mergedDocument(own: SourceDocument, other: SourceDocument): SourceDocument {
  const known = new Set(own.versions?.map((version) => JSON.stringify(version)));
  const fresh = (other.versions ?? []).filter((version) => !known.has(JSON.stringify(version)));
  const versions = [...(own.versions ?? []), ...fresh]
    .toSorted((one, two) => (one.replaced < two.replaced ? -1 : one.replaced > two.replaced ? 1 : 0))
    .slice(-limits.versions);
  return withMissing(own, other, {
    title: withMissing<LocalisedText>(own.title, other.title),
    texts: withMissing(own.texts, other.texts),
    ...(fresh.length > 0 && { versions }),
  });
}
