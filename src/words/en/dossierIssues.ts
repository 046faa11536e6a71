import { shown } from "../shown";
import { formatNumber } from "./counting";

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
type Position = { readonly line: number; readonly column: number };

const at = ({ line, column }: Position) => `line ${formatNumber(line)}, column ${formatNumber(column)}`;

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
  "file-too-large": ({ bytes, limit }: { readonly bytes: number; readonly limit: number }) =>
    `The file has ${formatNumber(bytes)} bytes, more than the ${formatNumber(limit)} that are opened.`,
  "file-empty": (data: Position) => `The file is empty (${at(data)}).`,
  "wrong-encoding": ({ looksLike, ...position }: Position & { readonly looksLike: string | undefined }) =>
    looksLike === undefined
      ? `The file is not UTF-8: the first bytes that are not are at ${at(position)}.`
      : `The file is ${looksLike}, not UTF-8 (${at(position)}).`,
  "not-json": ({ found, ...position }: Position & { readonly found: string }) =>
    `The file is not JSON: “${shown(found)}” does not belong at ${at(position)}.`,
  "json-truncated": (data: Position) => `The file breaks off at ${at(data)}: its end is missing.`,
  "nested-too-deeply": ({ limit, ...position }: Position & { readonly limit: number }) =>
    `Objects and lists are nested more than ${formatNumber(limit)} deep at ${at(position)}.`,
  "no-format": ({ reads }: { readonly reads: string }) =>
    `The file does not say that it is a dossier: its format should be “${shown(reads)}”.`,
  "other-format": ({ found, reads }: { readonly found: string; readonly reads: string }) =>
    `The file has the format “${shown(found)}”. This program reads “${shown(reads)}”.`,
  "newer-format": ({ found, reads }: { readonly found: string; readonly reads: string }) =>
    `The file was written by a newer version, as “${shown(found)}”. This program reads “${shown(reads)}”.`,
  "duplicate-id": ({ id, first }: { readonly id: string; readonly first: string }) =>
    `The id “${shown(id)}” is taken already, by ${shown(first)}.`,
  "reserved-id": ({ id }: { readonly id: string }) =>
    `The id “${shown(id)}” stands for the text itself as a speaker; an actor needs another.`,
  "unknown-relation-type": ({
    found,
    allowed,
  }: {
    readonly found: string;
    readonly allowed: readonly string[];
  }) => `“${shown(found)}” is no relation type. There are: ${allowed.map(shown).join(", ")}.`,
  "unknown-actor": ({ id }: { readonly id: string }) => `There is no actor with the id “${shown(id)}”.`,
  "unknown-document": ({ id }: { readonly id: string }) => `There is no document with the id “${shown(id)}”.`,
  "place-outside": ({
    value,
    least,
    most,
  }: {
    readonly value: number;
    readonly least: number;
    readonly most: number;
  }) =>
    `An actor’s place is a share of the map from ${formatNumber(least)} to ${formatNumber(most)}; here is ${formatNumber(value)}.`,
  "place-of-nobody": ({ id }: { readonly id: string }) =>
    `This place on the map is that of “${shown(id)}”, and there is no such actor. It is kept as it is.`,
  "no-sides": () => "The claim has no sides: it needs either “between”, or “from” and “to”.",
  "both-sides": () => "The claim has “between” as well as “from” or “to”; it can only have one of them.",
  "too-few-between": () => "“between” needs two different actors or more.",
  "same-on-both-sides": ({ id }: { readonly id: string }) =>
    `The actor “${shown(id)}” stands on both sides, “from” and “to”.`,
  "repeated-actor": ({ id }: { readonly id: string }) =>
    `The actor “${shown(id)}” is listed more than once. It counts once.`,
  "not-mutual": ({ type }: { readonly type: string }) =>
    `A claim of type “${shown(type)}” has a direction: it needs “from” and “to”, not “between”.`,
  "speaker-missing": ({ voice }: { readonly voice: string }) =>
    `The claim is “${shown(voice)}” and does not name who says it (“saidBy”).`,
  "speaker-of-narrator": () =>
    "The text itself asserts this claim, so the speakers it names (“saidBy”) do not count.",
  "speaks-for-itself": ({ ids }: { readonly ids: readonly string[] }) =>
    `These actors speak for each other in a circle: ${ids.map(shown).join(" → ")}.`,
  "original-missing": ({ language }: { readonly language: string }) =>
    `The document’s language is “${shown(language)}”, and it has no text in it.`,
  "paragraphs-differ": ({
    language,
    count,
    expected,
  }: {
    readonly language: string;
    readonly count: number;
    readonly expected: number;
  }) =>
    `The translation “${shown(language)}” has another number of paragraphs than the original: ${formatNumber(count)} instead of ${formatNumber(expected)}.`,
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
