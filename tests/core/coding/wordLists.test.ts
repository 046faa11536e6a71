import { expect, test } from "vitest";
import * as cueWords from "../../../src/core/coding/cueWords";
import type { ReadToken } from "../../../src/core/coding/reading";
import * as speechWords from "../../../src/core/coding/speechWords";
import { createPhraseFinder, phrases } from "../../../src/core/coding/wordPatterns";
import { fold } from "../../../src/core/text/fold";
import { wordRecord } from "../../../src/core/text/wordRecord";

/** Words are found in the order of a list: those of a type's weak words count as weak only where no strong one has them. */
const { CUE_WORDS, ...others } = cueWords;
const OF_VERBS = ["SPEECH_VERBS", "SPEECH_ACTS"];
const lists: readonly (readonly [name: string, strong: string, weak: string])[] = [
  ...Object.entries(CUE_WORDS).map(([type, { strong, weak }]) => [type, strong, weak] as const),
  ...Object.entries({ ...others, ...speechWords }).flatMap(([name, list]) =>
    typeof list === "string" ? [[name, list, ""] as const] : [],
  ),
];

const partsOf = (list: string) => list.split(/\s*[,\n]\s*/u).filter((part) => part.trim() !== "");

/** An ending that no word has, in the script of a stem: only another `*` stands for it. */
const endingOf = (stem: string) => (/^\p{Script=Arabic}/u.test(stem) ? "ظظ" : "zz");

/** Forms that one word of a pattern stands for, enough of them to tell it from every other. */
function formsOf(written: string, isVerb: boolean): readonly string[] {
  return written.split("|").flatMap((choice) => {
    const body = fold(choice.replace(/[_*]/gu, ""), "orthographic").text;
    const begins = choice.startsWith("_") ? ["", "ي", "ت", "ن"] : [""];
    const stems = choice.endsWith("ة*") ? ["ه", "ت", "ات"].map((end) => body.slice(0, -1) + end) : [body];
    const plain = isVerb ? ["", "ت", "تا", "وا"] : [""];
    const ends = choice.endsWith("*") ? ["", endingOf(body)] : plain;
    // No article or preposition is written onto a verb.
    const attached = /^\p{Script=Arabic}/u.test(body) ? ["", "ال", "ب"] : [""];
    return attached.flatMap((letters) =>
      begins.flatMap((begin) => stems.flatMap((stem) => ends.map((end) => letters + begin + stem + end))),
    );
  });
}

/** Stretches of text that a pattern stands for, what is behind its gap right behind it. */
const samplesOf = (pattern: string, areVerbs: boolean): readonly (readonly string[])[] =>
  pattern
    .replace(" … ", " ")
    .split(" ")
    .map((word, index) => formsOf(word, areVerbs && index === 0))
    .reduce<readonly (readonly string[])[]>(
      (all, forms) => all.flatMap((words) => forms.map((form) => [...words, form])),
      [[]],
    );

const tokensOf = (forms: readonly string[]): readonly ReadToken[] =>
  forms.map((form, at) => ({
    form,
    word: wordRecord(form),
    isSign: false,
    start: at,
    end: at + 1,
    sentence: 0,
    isQuoted: false,
  }));

test.each(lists)("a list has no pattern that others of it cover: %s", (name, strong, weak) => {
  const areVerbs = OF_VERBS.includes(name);
  const written = [
    ...partsOf(strong).map((pattern) => ({ pattern, value: "strong" })),
    ...partsOf(weak).map((pattern) => ({ pattern, value: "weak" })),
  ].map((part) => ({ ...part, phrases: phrases(part.pattern, part.value, { areVerbs }) }));
  const foundAll = createPhraseFinder(written.flatMap((part) => part.phrases));
  const covered = written.filter((part, index) => {
    const rest = createPhraseFinder(written.flatMap((other, at) => (at === index ? [] : other.phrases)));
    return samplesOf(part.pattern, areVerbs).every((sample) => {
      const tokens = tokensOf(sample);
      return JSON.stringify(rest(tokens)) === JSON.stringify(foundAll(tokens));
    });
  });
  expect(covered.map(({ pattern }) => pattern)).toEqual([]);
});
