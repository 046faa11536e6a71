import { shown } from "../shown";
import { formatNumber } from "./counting";

/** What a JSON value can be, and what else a value of JavaScript that is none. */
const kinds = {
  object: "an object",
  list: "a list",
  text: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  other: "something that JSON does not have",
};

type Kind = keyof typeof kinds;

export const en = {
  "wrong-kind": ({ expected, found }: { readonly expected: Kind; readonly found: Kind }) =>
    `Here should be ${kinds[expected]}; there is ${kinds[found]}.`,
  "missing-key": ({ key }: { readonly key: string }) => `“${shown(key)}” is missing.`,
  "unknown-key": ({ key }: { readonly key: string }) =>
    `“${shown(key)}” means nothing to this program. It is kept as it is.`,
  "unknown-choice": ({ found, allowed }: { readonly found: string; readonly allowed: readonly string[] }) =>
    `“${shown(found)}” is not one of the possible values: ${allowed.map(shown).join(", ")}.`,
  blank: () => "This text is empty.",
  empty: () => "There is nothing in here.",
  "too-long": ({ length, limit }: { readonly length: number; readonly limit: number }) =>
    `This text has ${formatNumber(length)} characters; at most ${formatNumber(limit)} are read here.`,
  "too-many": ({ count, limit }: { readonly count: number; readonly limit: number }) =>
    `There are ${formatNumber(count)} of these; at most ${formatNumber(limit)} are read.`,
  "too-many-ties": ({ count, limit }: { readonly count: number; readonly limit: number }) =>
    `The claims make ${formatNumber(count)} ties; at most ${formatNumber(limit)} are drawn.`,
  "lone-surrogate": ({ offset }: { readonly offset: number }) =>
    `This text has half a character at offset ${formatNumber(offset)}: it was cut or damaged.`,
  "carriage-return": ({ count, offset }: { readonly count: number; readonly offset: number }) =>
    `This text has carriage returns (${formatNumber(count)}, the first at offset ${formatNumber(offset)}); lines end with a line feed alone.`,
  "byte-order-mark": () => "This text begins with a byte-order mark, which is not part of it.",
  "malformed-language": ({ tag }: { readonly tag: string }) =>
    `“${shown(tag)}” is not a language tag such as “en”, “ar” or “zh-Hant”.`,
  "malformed-date": ({ found }: { readonly found: string }) =>
    `“${shown(found)}” is not a date such as 2031, 2031-05 or 2031-05-04.`,
  "malformed-url": ({ found }: { readonly found: string }) =>
    `“${shown(found)}” is not an address that begins with https:// or http://.`,
};
