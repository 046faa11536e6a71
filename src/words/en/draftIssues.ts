import type { Words } from "../languages";
import { shown } from "../shown";
import { formatNumber } from "./counting";
export const en = {
  "proposal-cut-off": () => "The answer breaks off in this proposal.",
  "proposal-unreadable": () => "This proposal cannot be read: its JSON is damaged.",
  "proposals-left": ({ count, limit }: { readonly count: number; readonly limit: number }) =>
    `The answer has more proposals than the ${formatNumber(limit)} that are read; left out: ${formatNumber(count)}.`,
  "no-quote": () => "The proposal has no quote from the original.",
  "quote-nowhere": ({ exact, nearest }: { readonly exact: string; readonly nearest: string }) =>
    `“${shown(exact)}” is nowhere in the text. The most like it is: “${shown(nearest)}”.`,
  "quote-beside-negator": ({ exact, negator }: { readonly exact: string; readonly negator: string }) =>
    `“${shown(exact)}” leaves out the “${shown(negator)}” that stands beside it in the text.`,
  "quote-under-denial": ({ exact, word }: { readonly exact: string; readonly word: string }) =>
    `“${shown(exact)}” is told neither as denied nor as conditional, and its sentence has “${shown(word)}” before it.`,
  "quote-without-condition": ({ exact, condition }: { readonly exact: string; readonly condition: string }) =>
    `“${shown(exact)}” leaves out the condition behind it, “${shown(condition)}”, and is not told as conditional.`,
  "quote-joins-sentences": ({ exact }: { readonly exact: string }) =>
    `“${shown(exact)}” is not from one sentence of the text.`,
  "quote-cuts-word": ({ exact, found }: { readonly exact: string; readonly found: string }) =>
    `“${shown(exact)}” cuts a word. The text has: “${shown(found)}”.`,
  "quote-unfit": ({ exact }: { readonly exact: string }) =>
    `“${shown(exact)}” cannot be quoted: it is too long, or its place cannot be told.`,
  "no-such-actor": ({ name }: { readonly name: string }) =>
    `“${shown(name)}” is no actor of the cast, and none that is known and named in the text.`,
  "side-missing": () => "A side is missing: who does it, or towards whom.",
  "same-as-claim": ({ summary }: { readonly summary: Words }) =>
    `The same claim is there already: “${shown(summary.en)}”`,
  "same-as-proposal": () => "The same claim is proposed already.",
  "refused-before": () => "The same claim was proposed before, and refused.",
};
