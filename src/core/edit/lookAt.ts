import type { Dossier, LookedAt, SourceDocument } from "../dossier/dossier";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import { locateExact } from "../quotes/locateExact";
import type { Span } from "../text/span";
import type { DossierEdit } from "./editClaims";

/**
 * Remembers that a sentence of a document's original has been looked at; `nothing`: and that it holds no claim. It is
 * remembered once; what was found there before gives way.
 */
export function lookAt(document: SourceDocument, sentence: Span, nothing: boolean): DossierEdit {
  return (dossier) => {
    const text = document.texts[document.language] ?? "";
    const quote = createQuoteCheck(dossier.actors).makeQuote(text, sentence);
    if (quote === undefined) return dossier;
    const walk = dossier.walk ?? [];
    const isSame = ({ document: id, sentence: own }: LookedAt) =>
      id === document.id && locateExact(text, own)?.start === sentence.start;
    const before = walk.find(isSame);
    if (before !== undefined && (before.nothing === true) === nothing) return dossier;
    const looked: LookedAt = {
      ...before,
      document: document.id,
      sentence: quote,
      ...(nothing ? { nothing } : {}),
    };
    if (!nothing) delete (looked as { nothing?: boolean }).nothing;
    return { ...dossier, walk: [...walk.filter((own) => own !== before), looked] };
  };
}

/** Returns the sentences of a document that have been looked at, by where they begin; a sentence that is gone is in none. */
export function lookedAtIn(
  { walk = [] }: Pick<Dossier, "walk">,
  document: SourceDocument,
): ReadonlyMap<number, LookedAt> {
  const text = document.texts[document.language] ?? "";
  return new Map(
    walk
      .filter(({ document: id }) => id === document.id)
      .flatMap((looked) => {
        const start = locateExact(text, looked.sentence)?.start;
        return start === undefined ? [] : [[start, looked] as const];
      }),
  );
}
