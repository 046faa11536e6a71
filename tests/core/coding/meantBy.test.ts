import { expect, test } from "vitest";
import { meantBy } from "../../../src/core/coding/meantBy";
import { knownActors } from "../../../src/core/names/knownActors";

const slug = (name: string) => meantBy(name)?.id;

test.each([
  ["kenya", "Kenya", "the Kenya", " KENYA ", "Nairobi", "The Republic of Kenya", "State of  Kenya", "كينيا"],
  ["kenya", "جمهورية كينيا", "الجمهورية الكينية", "دولة كينيا"],
  ["france", "French Republic", "the French Republic", "الجمهورية الفرنسية"],
  ["russia", "Russian Federation", "the Russian Federation"],
  ["iran", "Islamic Republic of Iran", "الجمهورية الإسلامية الإيرانية"],
  ["nato", "the NATO", "North Atlantic Treaty Organization"],
])("%s is meant by each of its names, with an article, in capitals or in full", (id, ...names) => {
  expect(names.map(slug)).toEqual(names.map(() => id));
});

test.each([
  ["Kenyan Somalis", undefined],
  ["Republic of Kenya and Ghana", undefined],
  ["State of Georgia", undefined],
  ["State of Washington", undefined],
  ["German Democratic Republic", undefined],
  ["جمهورية ألمانيا الديمقراطية", undefined],
  ["جمهورية الصين", undefined],
  ["Republic of China", "taiwan"],
  ["Republic of Congo", "republic-of-the-congo"],
  ["Republic of Guinea-Bissau", "guinea-bissau"],
  ["Turkish Republic of Northern Cyprus", "northern-cyprus"],
  ["", undefined],
])("a name that means somebody else is not taken for the state whose name it holds: %s", (name, id) => {
  expect(slug(name)).toBe(id);
});

test("no full form made of the name of one state means another one", () => {
  for (const { kind, name } of knownActors()) {
    if (kind !== "state") continue;
    const own = slug(name.en);
    for (const form of ["Republic of", "Kingdom of", "Federal Republic of"])
      expect([own, undefined, ...known(`${form} ${name.en}`)]).toContain(slug(`${form} ${name.en}`));
  }
});

/** Whom the tables know by exactly these words. */
const known = (words: string) =>
  knownActors()
    .filter(({ name, aliases }) => [name.en, ...aliases.en].includes(words))
    .map(({ id }) => id);
