import type { Issue } from "../dossier/issue";
import { requote } from "../quotes/requote";
import type { Quote } from "../text/span";
import { withPart } from "./withPart";

/** The quote that the text has in place of one that was not found to the letter; undefined where the ladder has no repair. */
function repairOf({ code, data }: Issue): Quote | undefined {
  const isRepairable = code === "quote-typographic" || code === "quote-orthographic";
  return isRepairable ? (data.repair as Quote) : undefined;
}

/**
 * A dossier, as JSON holds it, with the text's own characters in place of quotes; `issues` are what the validator found in it.
 * What has no repair, and what else is wrong, stays as it is, and unknown keys of a quote are kept.
 */
export function repairQuotes(value: unknown, issues: readonly Issue[]): unknown {
  let repaired = value;
  for (const issue of issues) {
    const repair = repairOf(issue);
    if (repair !== undefined) repaired = withPart(repaired, issue.path, (quote) => replace(quote, repair));
  }
  return repaired;
}

function replace(quote: unknown, repair: Quote): unknown {
  return typeof quote === "object" && quote !== null ? requote(quote as Quote, repair) : quote;
}
