import { expect, test } from "vitest";
import { languages } from "../../src/words/languages";
import { mergingMessages } from "../../src/words/merging";
import { openingMessages } from "../../src/words/opening";
import { replacingMessages } from "../../src/words/replacing";
import { walkMessages } from "../../src/words/walk";

/** What each file of a language's folder says; how a language counts differs, and is held against `Intl`. */
const english = import.meta.glob<{ readonly en?: unknown }>("../../src/words/en/*.ts", { eager: true });
const arabic = import.meta.glob<{ readonly ar?: unknown }>("../../src/words/ar/*.ts", { eager: true });
const byFile = Object.entries(english).flatMap(([file, { en }]) => {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const ar = arabic[`../../src/words/ar/${name}`]?.ar;
  return en === undefined || name === "numbers.ts" ? [] : [{ name, en, ar }];
});

/**
 * Names of keys, of code systems, of file formats, of what stands in a file, and of the project's own things are the same in
 * every language. A sample value that is no id is named "undefined".
 */
const latin =
  /\b(CAMEO|PLOVER|Tab|Enter|Backspace|Home|End|Esc|PgUp|PgDn|Shift|Alt|Ctrl|Isnad|SVG|PNG|PDF|HTML|CSV|Q17|UTF|GraphML|GEXF|JSON(-LD)?|W3C|Gephi|yEd|igraph|NetworkX|Cytoscape|between|from|to|saidBy|https|txt|md|html|docx?|[A-Z]|undefined)\b/g;

/** Every string of a tree of messages, by its path; a function is called with sample values. */
function strings(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    for (const sample of [5, "٥", ["٥"]]) {
      try {
        return strings((value as (...given: unknown[]) => unknown)(sample, sample, sample, sample), path);
      } catch {
        // A function of another type of value: the next sample fits.
      }
    }
    return [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

test("there are words to look at, in the same files", () => {
  const namesOf = (files: object) => Object.keys(files).map((file) => file.slice(file.lastIndexOf("/") + 1));
  expect(byFile.length).toBeGreaterThan(30);
  expect(namesOf(arabic)).toEqual(namesOf(english));
});

test.each(byFile)("$name: English and Arabic have the same messages", ({ en, ar }) => {
  expect(strings(ar).map(([path]) => path)).toEqual(strings(en).map(([path]) => path));
});

test.each(byFile)("$name: no Arabic message was left in English", ({ ar }) => {
  const left = strings(ar).filter(([, text]) =>
    /[A-Za-z]/.test(text.replaceAll(/\{\w+\}/g, "").replaceAll(latin, "")),
  );
  expect(left).toEqual([]);
});

test.each(byFile)("$name: every Arabic message that has words has Arabic words", ({ en, ar }) => {
  const english = new Map(strings(en));
  const same = strings(ar).filter(([path, text]) => /[A-Za-z]{2}/.test(text) && english.get(path) === text);
  expect(
    same.map(([, text]) => text).filter((text) => !/^(Tab|Enter|Esc|PgUp|PgDn|Ctrl|Shift)$/.test(text)),
  ).toEqual([]);
});

test.each(byFile)("$name: what is joined by hyphens is not torn by the Arabic around it", ({ ar }) => {
  const torn = strings(ar).filter(([, words]) => /\d-\d/.test(words.replace(/\u2066[^\u2069]*\u2069/g, "")));
  expect(torn).toEqual([]);
});

test("what is asked or confirmed counts nothing of which there is none", () => {
  for (const { id } of languages) {
    const { remove, verbatim } = replacingMessages[id];
    const { added, articles } = mergingMessages[id];
    const { sound } = openingMessages[id];
    const said = [
      ...[remove(0, 0), remove(20, 0), remove(0, 3), remove(20, 3)],
      ...[verbatim(0, 3), verbatim(0, 1), verbatim(1, 1), verbatim(1, 3), verbatim(3, 3)],
      ...[added(0), added(2), articles(0, 2), articles(2, 0)],
      ...[sound(0, 0), sound(0, 1), sound(0, 2), sound(1, 2), sound(2, 2)],
    ];
    const none = /(?<![\d٠-٩])[0٠](?![\d٠-٩])|لا (?:إفادات|اقتباسات|مقاطع)/;
    expect(said.filter((words) => none.test(words))).toEqual([]);
  }
  const { remove } = replacingMessages.en;
  expect(remove(20, 0)).toBe("Take this article out, with 20 claims");
  expect(remove(0, 1)).toBe("Take this article out, with 1 quote of claims that stay");
  expect(remove(2, 3)).toBe("Take this article out, with 2 claims and 3 quotes of claims that stay");
});

test("what goes with a translation agrees with its number", () => {
  const { removeTranslation } = replacingMessages.en;
  expect(removeTranslation(2, 1)).toMatch(/, with 2 quotes from it, and 1 claim that rests on it alone$/);
  expect(removeTranslation(2, 3)).toMatch(/, and 3 claims that rest on it alone$/);
});

test("in Arabic the sentences that are left, however many, agree with their verb", () => {
  for (const left of [1, 2, 3, 11, 100]) expect(walkMessages.ar.leftBehind(left)).toMatch(/وبقيت .*جمل/);
});
