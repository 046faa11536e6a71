import type { Dossier } from "../dossier/dossier";
import type { Quote } from "../text/span";

/** Texts in which the ladder has refused a quote. Whether one splits a token takes every name that is known to tell. */
const texts = new WeakMap<Quote, string>();

/** Remembers that a quote is not supported by a text, even where its letters stand there: "5" in "15". */
export function markRefused(quote: Quote, text: string): void {
  texts.set(quote, text);
}

/** Whether the ladder has refused a quote in a text. */
export const isRefused = (quote: Quote, text: string): boolean => texts.get(quote) === text;

const quotesIn = ({ documents, claims }: Dossier) => {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ document, quotes }) =>
      Object.entries(quotes).map(([language, quote]) => ({
        quote,
        text: byId.get(document)?.texts[language] ?? "",
      })),
    ),
  );
};

/** The quotes of a dossier that were refused in their texts. */
export const refusedIn = (dossier: Dossier): readonly Quote[] =>
  quotesIn(dossier).flatMap(({ quote, text }) => (isRefused(quote, text) ? [quote] : []));

/** Remembers it of quotes that come from another thread together with their dossier. */
export function refuseAll(dossier: Dossier, refused: readonly Quote[]): void {
  const own = new Set(refused);
  for (const { quote, text } of quotesIn(dossier)) if (own.has(quote)) markRefused(quote, text);
}
