import { shown } from "../shown";
import { formatNumber } from "./counting";
export const en = {
  "quote-ambiguous": ({
    exact,
    spans,
  }: {
    readonly exact: string;
    readonly spans: readonly { readonly start: number }[];
  }) =>
    `“${shown(exact)}” stands in the text more than once (at offsets ${spans
      .slice(0, 5)
      .map(({ start }) => formatNumber(start))
      .join("; ")}). A longer quote, or a prefix or suffix, must say which is meant.`,
  "quote-context-differs": ({ exact }: { readonly exact: string }) =>
    `“${shown(exact)}” stands in the text, but around it are other words than its prefix and suffix say.`,
  "quote-typographic": ({
    exact,
    repair,
  }: {
    readonly exact: string;
    readonly repair: { readonly exact: string };
  }) => `“${shown(exact)}” is in the text, but with other signs or spaces: “${shown(repair.exact)}”.`,
  "quote-orthographic": ({
    exact,
    repair,
  }: {
    readonly exact: string;
    readonly repair: { readonly exact: string };
  }) => `“${shown(exact)}” is spelt differently in the text: “${shown(repair.exact)}”.`,
  "quote-drifted": ({ exact, found }: { readonly exact: string; readonly found: string }) =>
    `The text does not say “${shown(exact)}”. In other words it says: “${shown(found)}”.`,
  "quote-conflict": ({ exact, found }: { readonly exact: string; readonly found: string }) =>
    `The text contradicts “${shown(exact)}”: an actor, a number or a negation differs. It says: “${shown(found)}”.`,
  "quote-missing": ({ exact }: { readonly exact: string }) => `“${shown(exact)}” is nowhere in the text.`,
  "quote-not-compared": ({ exact }: { readonly exact: string }) =>
    `There are too many quotes to look through; “${shown(exact)}” was not looked for in the text.`,
  "quote-without-text": ({ language, document }: { readonly language: string; readonly document: string }) =>
    `The document “${shown(document)}” has no text in the language “${shown(language)}” that this could be quoted from.`,
  "translation-only": ({ language }: { readonly language: string }) =>
    `There is no quote from the original (“${shown(language)}”). A quote from a translation is a reading aid, not evidence.`,
  unsupported: ({
    claim,
    reason,
  }: {
    readonly claim: string;
    readonly reason: "no-evidence" | "translation-only";
  }) =>
    reason === "no-evidence"
      ? `The claim “${shown(claim)}” is unsupported: it has no evidence.`
      : `The claim “${shown(claim)}” is unsupported: its only quotes are from translations.`,
};
