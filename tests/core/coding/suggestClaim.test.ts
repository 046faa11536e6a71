import fc from "fast-check";
import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import type { NamedActor } from "../../../src/core/coding/reading";
import { type Suggested, suggestClaim } from "../../../src/core/coding/suggestClaim";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const person = (id: string, en: string, ar: string, speaksFor: string): Actor => ({
  id: id as ActorId,
  kind: "person",
  name: { en, ar },
  speaksFor: speaksFor as ActorId,
});
const actors: readonly Actor[] = [
  ...knownActors().map((known) => toActor(known)),
  person("macron", "Emmanuel Macron", "إيمانويل ماكرون", "france"),
  person("lavrov", "Sergei Lavrov", "سيرغي لافروف", "russia"),
];
const finder = createMentionFinder(actors);

function suggestFor(withBars: string) {
  const [before = "", inside, after = ""] = withBars.split("|");
  const text = before + (inside ?? "") + after;
  const span =
    inside === undefined
      ? { start: 0, end: text.length - 1 }
      : { start: before.length, end: before.length + inside.length };
  return suggestClaim({ text, span, actors, finder, types: relationTypes, unjudged: "all" });
}

test("who urges others to cooperate makes no cooperation, but for what is marked without the urging", () => {
  expect(suggestFor("Japan urged China to cooperate with Norway.").type).toBeUndefined();
  expect(suggestFor("Japan urged |China to cooperate with Norway|.").type?.value).toBe("cooperation");
});

test.each([
  ["Japan and Norway will hold joint drills.", "cooperation", "japan + norway"],
  ["Japan praised Norway’s help.", "cooperation", "japan → norway"],
  ["Japan trains Kenya’s forces.", "cooperation", "japan → kenya"],
  ["Japan urged China to show restraint.", "concern", "japan → china"],
  ["Japan strongly condemns Russia’s strikes.", "condemnation", "japan → russia"],
  ["Russia accuses NATO of wanting to remake the order.", "condemnation", "russia → nato"],
  ["The Russian invasion was condemned by Japan.", "condemnation", "japan → russia"],
  ["Iran was attacked on Monday.", "conflict", " → iran"],
  ["Japan is worried about China.", "concern", "japan → china"],
  ["Japan voiced concern over China’s support for Russia.", "concern", "japan → china"],
  ["Japan and Norway face growing threats from Russia.", "concern", "japan + norway → russia"],
  ["Russia wages war on Ukraine.", "conflict", "russia → ukraine"],
  ["Russia used Iran’s missiles against Ukraine.", "conflict", "russia → ukraine"],
  ["أجرت اليابان والنرويج تدريبات مشتركة.", "cooperation", "japan + norway"],
  ["أشادت اليابان بدعم النرويج.", "cooperation", "japan → norway"],
  ["حثّت اليابان الصين على ضبط النفس.", "concern", "japan → china"],
  ["تدين اليابان بشدة ضربات روسيا.", "condemnation", "japan → russia"],
  ["استنكرت اليابان موقف الصين.", "condemnation", "japan → china"],
  ["أعربت اليابان عن قلقها من دعم الصين لروسيا.", "concern", "japan → china"],
  ["اليابان قلقة من روسيا.", "concern", "japan → russia"],
  ["تشن روسيا الحرب على أوكرانيا.", "conflict", "russia → ukraine"],
  ["استخدمت روسيا صواريخ إيران ضد أوكرانيا.", "conflict", "russia → ukraine"],
])("the codebook’s own examples, with names in them, are coded as it says: %s", (text, type, sides) => {
  const { type: suggested, sides: found } = suggestFor(text);
  const ids = (named: readonly NamedActor[] = []) => named.map(({ actor }) => actor).join(" + ");
  const { between, from, to } = found?.value ?? {};
  expect(suggested?.value).toBe(type);
  expect(between === undefined ? `${ids(from)} → ${ids(to)}` : ids(between)).toBe(sides);
});

test("every suggestion says which words it is for", () => {
  const text = "Macron said France will not support Japan.";
  const span = { start: 0, end: text.length - 1 };
  const suggestion = suggestClaim({ text, span, actors, finder, types: relationTypes });
  const words = (suggested: Suggested<unknown> | undefined) =>
    suggested?.because.map(({ start, end }) => text.slice(start, end));
  expect(words(suggestion.type)).toEqual(["support"]);
  expect(words(suggestion.saidBy)).toEqual(["said"]);
  expect(words(suggestion.modality)).toEqual(["not"]);
  expect(words(suggestion.sides)).toEqual(["Macron", "France", "Japan"]);
});

test("the sentence’s actors come in the order of the text, known ones that the dossier lacks among them", () => {
  const own = actors.filter(({ id }) => id === "japan");
  const text = "China met Peru. Tokyo, Paris and Tokyo met Japan’s neighbours.";
  const suggestion = suggestClaim({
    text,
    span: { start: 17, end: 40 },
    actors: own,
    finder: createMentionFinder(own),
    types: relationTypes,
  });
  expect(suggestion.actors.map(({ actor, known }) => actor ?? `known ${known.id}`)).toEqual([
    "japan",
    "known france",
  ]);
});

test("of a whole text that is selected no more is read than a passage has", () => {
  const text = "Turkey condemned the attack on Syria. ".repeat(50_000);
  const span = { start: 0, end: text.length };
  const suggestion = suggestClaim({ text, span, actors, finder, types: relationTypes, unjudged: "type" });
  expect(suggestion.type?.value).toBe("condemnation");
});

test("only the types that may be suggested are", () => {
  const text = "Turkey condemned the attack on Syria.";
  const span = { start: 0, end: text.length };
  const typeAmong = (ids: readonly string[]) =>
    suggestClaim({ text, span, actors, finder, types: ids.map((id) => ({ id })), unjudged: "type" }).type
      ?.value;
  expect(typeAmong(["condemnation", "conflict"])).toBe("condemnation");
  expect(typeAmong(["conflict"])).toBe("conflict");
  expect(typeAmong([])).toBeUndefined();
});

test.each([
  "A war of words.",
  "حرب كلامية بينهما.",
  "Japan used French maps.",
  "استخدمت اليابان خرائط فرنسية.",
  "It rained.",
  "",
  "…",
])("no type is seen in %j", (text) => {
  expect(suggestFor(text).type).toBeUndefined();
});

const word = fc.constantFrom(
  ..."Japan روسيا وللصين said قال condemned دعم if لم between بين by and و Rutte ماكرون against".split(" "),
  ...['"', "“", "”", ",", ".", "\n", ":", "\ud800", "😀", "\u064b"],
);

test("whatever is selected in whatever text, a suggestion points into the text and names its actors", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.nat(), fc.nat(), (words, one, other) => {
      const text = words.join(" ");
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
      const span = { start: start ?? 0, end: end ?? 0 };
      const suggestion = suggestClaim({ text, span, actors, finder, types: relationTypes });
      const { type, sides, voice, saidBy, modality } = suggestion;
      for (const suggested of [type, sides, voice, saidBy, modality]) {
        for (const { start, end } of suggested?.because ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
      if (sides?.value.between !== undefined) expect(sides.value.between.length).toBeGreaterThan(1);
      const from = sides?.value.from?.map(({ actor }) => actor) ?? [];
      expect(sides?.value.to?.filter(({ actor }) => from.includes(actor)) ?? []).toEqual([]);
      expect(saidBy === undefined || voice?.value !== "narrator").toBe(true);
    }),
    { numRuns: 500 },
  );
});
