import { expect, test } from "vitest";
import type { Actor, Dossier } from "../../../src/core/dossier/dossier";
import { matchActors, type SameActors } from "../../../src/core/merge/matchActors";
import { mergeActorLists } from "../../../src/core/merge/mergeActorLists";
import { dossierOfText } from "../../support/dossierOfText";

const dossierOf = (actors: readonly object[], text = "One.") => dossierOfText(text, { actors });
const state = (id: string, en: string, more: object = {}) => ({ id, kind: "state", name: { en }, ...more });
const person = (id: string, en: string, more: object = {}) => ({ id, kind: "person", name: { en }, ...more });

/** How an actor of another dossier, of another text, stands to one of the own one. */
function stands(own: object, other: object, text = "Two."): string {
  const { sure, doubtful } = matchActors(dossierOf([own]), dossierOf([other], text));
  if (sure.size > 0) return "same";
  if (doubtful.length === 0) return "new";
  return doubtful[0]?.likely === undefined ? "asked" : "likely";
}

test.each([
  [
    "one code",
    state("x", "Xland", { codes: { iso3: "XXX" } }),
    state("y", "Y", { codes: { iso3: "XXX" } }),
    "same",
  ],
  [
    "a known name in two languages",
    state("x", "Japan"),
    { ...state("y", ""), name: { ar: "اليابان" } },
    "same",
  ],
  ["a name that nobody knows", person("x", "Jo Doe"), person("y", "Jo Doe"), "likely"],
  [
    "a name as another one's alias",
    person("x", "J. Doe", { aliases: { en: ["Jo Doe"] } }),
    person("y", "Jo Doe"),
    "likely",
  ],
  ["one name, of two kinds", person("x", "Doe"), state("y", "Doe"), "asked"],
  [
    "one name, known by different codes",
    person("x", "Doe", { codes: { wikidata: "Q1" } }),
    person("y", "Doe", { codes: { wikidata: "Q2" } }),
    "asked",
  ],
  [
    "one code, and another that differs",
    state("x", "X", { codes: { iso3: "XXX", wikidata: "Q1" } }),
    state("y", "Y", { codes: { iso3: "XXX", wikidata: "Q2" } }),
    "asked",
  ],
  ["nothing but the id", person("x", "Doe"), person("x", "Roe"), "new"],
  [
    "a source that the text does not name",
    person("x", "a diplomat", { unnamed: true }),
    person("x", "a diplomat", { unnamed: true }),
    "new",
  ],
  [
    "an unnamed source and somebody of that name",
    person("x", "a diplomat"),
    person("y", "a diplomat", { unnamed: true }),
    "new",
  ],
])("%s", (_, own, other, answer) => {
  expect(stands(own, other)).toBe(answer);
});

test("in another copy of the same text an actor that is the same in all is the same, an unnamed source too", () => {
  const source = person("x", "a diplomat", { unnamed: true });
  expect(stands(source, source, "One.")).toBe("same");
  expect(stands(source, { ...source, id: "y" }, "One.")).toBe("likely");
});

test("an unnamed source of one text is not one of another, whatever text both dossiers have besides", () => {
  const source = person("source", "a diplomat", { unnamed: true });
  const text = (id: string) => ({ id, language: "en", title: { en: id }, texts: { en: `Text ${id}.` } });
  const spokenIn = (own: string, texts: readonly string[]) =>
    ({
      ...dossierOf([state("x", "X"), state("y", "Y"), source]),
      documents: texts.map(text),
      claims: [
        { id: "c", from: ["x"], to: ["y"], saidBy: ["source"], evidence: [{ document: own, quotes: {} }] },
      ],
    }) as unknown as Dossier;
  const matched = (one: Dossier, two: Dossier) => {
    const { sure, doubtful } = matchActors(one, two);
    return [...sure.keys(), ...doubtful.map(({ actor }) => actor.id)].includes(source.id as never);
  };
  const own = spokenIn("b", ["a", "b"]);
  expect(matched(own, spokenIn("b", ["a", "b"]))).toBe(true);
  expect(matched(own, spokenIn("a", ["a"]))).toBe(false);
  expect(matched(own, spokenIn("c", ["a", "c"]))).toBe(false);
});

test("an own actor stands for one of the other's at most", () => {
  const codes = { iso3: "XXX" };
  const { sure } = matchActors(
    dossierOf([state("x", "X", { codes })]),
    dossierOf([state("one", "One", { codes }), state("two", "Two", { codes })], "Two."),
  );
  expect([...sure]).toEqual([["one", "x"]]);
});

const merged = (
  own: readonly object[],
  others: readonly object[],
  same: readonly (readonly [string, string])[],
) =>
  mergeActorLists(own as readonly Actor[], others as readonly Actor[], new Map(same) as unknown as SameActors)
    .all;

test("an actor gets the names, codes, role and notes that the other has besides, and for whom it speaks", () => {
  const own = [person("x", "Jo Doe", { note: { en: "Mine." }, codes: { wikidata: "Q1" } })];
  const other = person("y", "J. Doe", {
    name: { en: "J. Doe", ar: "دو" },
    role: { en: "minister" },
    note: { en: "Theirs." },
    codes: { other: "7" },
    speaksFor: "s",
    strange: true,
  });
  expect(merged(own, [state("s", "S"), other], [["y", "x"]])).toEqual([
    {
      ...own[0],
      name: { en: "Jo Doe", ar: "دو" },
      aliases: { en: ["J. Doe"] },
      role: { en: "minister" },
      note: { en: "Mine.\nTheirs." },
      codes: { wikidata: "Q1", other: "7" },
      speaksFor: "s",
      strange: true,
    },
    state("s", "S"),
  ]);
});

test("nobody comes to speak for themselves by way of others", () => {
  const own = [person("a", "A", { speaksFor: "b" }), person("b", "B")];
  const others = [person("one", "A"), person("two", "B", { speaksFor: "one" })];
  const all = merged(own, others, [
    ["one", "a"],
    ["two", "b"],
  ]);
  expect(all).toEqual(own);
});

test("a source with a name stays named", () => {
  const all = merged([person("a", "A")], [person("b", "B", { unnamed: true })], [["b", "a"]]);
  expect(all[0]).not.toHaveProperty("unnamed");
});
