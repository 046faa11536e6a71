import { expect, test } from "vitest";
import { pairLanguages } from "../../scripts/words/pairLanguages";
import { languages } from "../../src/words/languages";

const pairs = Object.entries(
  import.meta.glob<string>("../../src/words/*.ts", { eager: true, query: "?raw", import: "default" }),
).map(([file, source]) => ({ name: file.replace(/^.*\/|\.ts$/g, ""), source }));
const paired = pairs.filter(({ name, source }) => source.includes(`from "./en/${name}"`));
const ids = languages.map(({ id }) => id);
/** The lines of a source without their order, which the formatter decides. */
const lines = (source: string) => source.split("\n").toSorted();

test("what each part's pair says is what the list of languages asks for", () => {
  expect(paired.length).toBeGreaterThan(30);
  for (const { name, source } of pairs)
    expect(lines(pairLanguages(source, name, ids))).toEqual(lines(source));
});

test.each(paired)("$name: a language comes into the pair, and goes again", ({ name, source }) => {
  const more = pairLanguages(source, name, [...ids, "fr"]);
  expect(more).toContain(`import { fr } from "./fr/${name}";`);
  expect(more).toContain(`{ ${ids.join(", ")}, fr }`);
  expect(lines(pairLanguages(more, name, ids))).toEqual(lines(source));
});
