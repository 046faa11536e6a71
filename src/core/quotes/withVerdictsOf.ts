import type { Claim, Dossier, Evidence } from "../dossier/dossier";
import type { Quote } from "../text/span";
import { claimQuotes, isRefused, markRefused } from "./locateExact";

/**
 * Returns a dossier with the verdicts that the ladder came to in a copy of it. A quote with another verdict than before is
 * another object, as are the claims that have it, so that older states of the dossier keep theirs. The dossier itself where
 * no verdict is another one.
 */
export function withVerdictsOf(checked: Dossier, dossier: Dossier): Dossier {
  const refused = new Set(claimQuotes(checked).flatMap((each) => (isRefusedIn(each) ? keyOf(each) : [])));
  const changed = new Map<Quote, Quote>();
  for (const each of claimQuotes(dossier)) {
    const isRefusedNow = refused.has(keyOf(each));
    if (isRefusedIn(each) === isRefusedNow) continue;
    const copy = { ...each.quote };
    if (isRefusedNow) markRefused(copy, each.text);
    changed.set(each.quote, copy);
  }
  if (changed.size === 0) return dossier;
  return { ...dossier, claims: dossier.claims.map((claim) => withQuotes(claim, changed)) };
}

type Quoted = ReturnType<typeof claimQuotes>[number];

const isRefusedIn = ({ quote, text }: Quoted) => isRefused(quote, text);

/** What a verdict on a quote is about, whoever holds a copy of it: texts and actors are the same. */
const keyOf = ({ document, language, quote: { exact, prefix = "", suffix = "" } }: Quoted) =>
  JSON.stringify([document, language, exact, prefix, suffix]);

/** The claim itself where it has none of the quotes that are exchanged. */
function withQuotes(claim: Claim, exchanged: ReadonlyMap<Quote, Quote>): Claim {
  const has = ({ quotes }: Evidence) => Object.values(quotes).some((quote) => exchanged.has(quote));
  if (!claim.evidence.some(has)) return claim;
  const evidence = claim.evidence.map((each) => {
    const quotes = Object.entries(each.quotes).map(([tag, quote]) => [tag, exchanged.get(quote) ?? quote]);
    return has(each) ? { ...each, quotes: Object.fromEntries(quotes) } : each;
  });
  return { ...claim, evidence };
}
