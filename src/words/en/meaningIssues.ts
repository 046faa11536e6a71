import { shown } from "../shown";
import { formatNumber } from "./counting";
export const en = {
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
};
