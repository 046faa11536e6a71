import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorKinds } from "../../../src/core/codebook/actorKinds";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { type ModalityId, modalities, voices } from "../../../src/core/codebook/voices";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { directionOf, languageName, localise } from "../../../src/core/dossier/language";
import { type NamedTie, tieClause, tieClauseParts } from "../../../src/core/graph/tieSentence";
import { statedForm } from "../../../src/core/graph/tieState";
import { readings, screens, themes } from "../../../src/core/link/view";
import { languages, localeOf } from "../../../src/words/languages";
import { meanings } from "../../../src/words/meanings";
import { builtInGraph } from "../../support/dossiers";

describe("a localised text", () => {
  test.each([
    [{ en: "a", ar: "ب", ja: "日" }, "ar", "ja", { text: "ب", language: "ar" }],
    [{ en: "a", ja: "日" }, "ar", "ja", { text: "日", language: "ja" }],
    [{ en: "a", fr: "b" }, "ar", "ja", { text: "a", language: "en" }],
    [{ fr: "b" }, "ar", "ja", { text: "b", language: "fr" }],
    [{ fr: "b" }, "ar", undefined, { text: "b", language: "fr" }],
    [{ en: "" }, "en", undefined, { text: "", language: "en" }],
  ])("%o read in %s, from a document in %s, is %o", (text, wanted, original, expected) => {
    expect(localise(text, wanted, original)).toEqual(expected);
  });

  test("always says which language it answers in, unless it has none", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), fc.string(), (text, wanted) => {
        const { text: read, language } = localise(text, wanted);
        expect(Object.hasOwn(text, language) && text[language]).toBe(read);
      }),
    );
    expect(localise({}, "ar")).toEqual({ text: "", language: "ar" });
  });
});

describe("the direction of a text", () => {
  test.each([
    ["ar", "rtl"],
    ["AR-EG", "rtl"],
    ["fa", "rtl"],
    ["ur-PK", "rtl"],
    ["az-Arab", "rtl"],
    ["ar-Latn", "ltr"],
    ["en", "ltr"],
    ["ja-JP", "ltr"],
    ["arz-x-none", "ltr"],
    ["", "ltr"],
  ])("in %s is %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  test("is the interface's own in every interface language", () => {
    for (const { id, direction } of languages) expect(directionOf(id)).toBe(direction);
  });
});

test("every interface language has a locale with its own digits", () => {
  expect(languages.map(({ id }) => new Intl.NumberFormat(localeOf(id)).format(25))).toEqual(["25", "٢٥"]);
});

test("every kind says what it is in every language, each in its own script", () => {
  for (const { label, id } of [
    ...relationTypes,
    ...actorKinds,
    ...voices,
    ...modalities,
    ...screens,
    ...readings,
    ...themes,
  ]) {
    expect(label.en, id).toMatch(/^[\x20-\x7e]+$/);
    expect(label.ar, id).toMatch(/^[\u0600-\u06FF ]+$/);
  }
  for (const { id } of relationTypes) {
    const { definition, example, counterexample } = meanings.relations[id];
    for (const words of [definition, example, counterexample]) {
      expect(words.en, id).not.toMatch(/[\u0600-\u06FF]/);
      expect(words.ar, id).not.toMatch(/[a-z]/i);
    }
  }
});

describe("what a tie says", () => {
  const { actors } = builtInGraph();
  const actorOf = (part: object) =>
    ({ id: "x", kind: "state", name: { en: "X", ar: "س" }, ...part }) as unknown as Actor;
  const withActor = (part: object) => new Map([...actors, ["x" as ActorId, actorOf(part)]]);
  const tie = (type: string, from: string, to: string, mutual = false, mood: ModalityId = "actual") =>
    ({ type, from, to, mutual, state: { ...statedForm, mood } }) as unknown as NamedTie;

  test.each([
    [tie("condemnation", "nato", "russia"), "NATO condemns Russia", "الناتو يدين روسيا"],
    [tie("condemnation", "japan", "russia"), "Japan condemns Russia", "اليابان تدين روسيا"],
    [tie("concern", "japan", "china"), "Japan is concerned about China", "اليابان قلقة من الصين"],
    [tie("concern", "nato", "china"), "NATO is concerned about China", "الناتو قلق من الصين"],
    [tie("cooperation", "japan", "nato", true), "Japan and NATO cooperate", "تعاون بين اليابان والناتو"],
    [
      tie("conflict", "russia", "ukraine"),
      "Russia takes hostile action against Ukraine",
      "روسيا تتخذ إجراءات عدائية ضد أوكرانيا",
    ],
  ])("%o is %s, %s", (given, en, ar) => {
    expect(tieClause(given, actors, "en")).toBe(en);
    expect(tieClause(given, actors, "ar")).toBe(ar);
  });

  test.each([
    ["a state, by rule", { name: { ar: "فرنسا" }, codes: { iso3: "FRA" } }, "تدين"],
    ["Iraq, a masculine state", { name: { ar: "العراق" }, codes: { iso3: "IRQ" } }, "يدين"],
    ["an organisation with a feminine ending", { kind: "organisation", name: { ar: "منظمة الصحة" } }, "تدين"],
    ["an organisation without", { kind: "organisation", name: { ar: "الاتحاد الأفريقي" } }, "يدين"],
    ["a group with a feminine ending", { kind: "group", name: { ar: "الجماعة" } }, "تدين"],
    ["a person", { kind: "person", name: { ar: "مارك روته" } }, "يدين"],
  ])("agrees in Arabic with %s", (_who, part, verb) => {
    expect(tieClause(tie("condemnation", "x", "russia"), withActor(part), "ar")).toContain(` ${verb} `);
  });

  test.each([
    ["actual", "NATO condemns Russia", "الناتو يدين روسيا"],
    ["planned", "NATO plans to condemn Russia", "الناتو يعتزم إدانة روسيا"],
    ["conditional", "NATO might condemn Russia", "الناتو قد يدين روسيا"],
    ["denied", "It is denied that NATO condemns Russia", "يُنفى أن الناتو يدين روسيا"],
  ] as const)("says in its verb whether the act is %s", (mood, en, ar) => {
    const given = tie("condemnation", "nato", "russia", false, mood);
    expect(tieClause(given, actors, "en")).toBe(en);
    expect(tieClause(given, actors, "ar")).toBe(ar);
  });

  test("names those who act together in the order in which the text does", () => {
    const claims = [{ claim: { between: ["nato", "japan"] } }] as unknown as NamedTie["claims"];
    expect(
      tieClause({ ...tie("cooperation", "japan", "nato", true), claims } as NamedTie, actors, "en"),
    ).toBe("NATO and Japan cooperate");
  });

  test("names each actor apart, so that it can be isolated, in the order of the language", () => {
    for (const { id } of languages) {
      for (const type of relationTypes) {
        for (const mutual of [false, true]) {
          const parts = tieClauseParts(tie(type.id, "japan", "nato", mutual), actors, id);
          expect(parts.flatMap(({ actor }) => actor ?? [])).toEqual(["japan", "nato"]);
          expect(parts.map(({ text }) => text).join("")).not.toMatch(/[{}]/);
        }
      }
    }
  });

  test("shows a name that looks like a place in the sentence as the name that it is", () => {
    const named = withActor({ name: { en: "{to} $1", ar: "{to}" } });
    expect(tieClause(tie("condemnation", "x", "russia"), named, "en")).toBe("{to} $1 condemns Russia");
  });

  test("falls back to the language that a name has", () => {
    expect(tieClause(tie("condemnation", "x", "russia"), withActor({ name: { ja: "日本" } }), "en")).toBe(
      "日本 condemns Russia",
    );
  });
});

test("the interface languages are called what Intl calls them", () => {
  for (const { locale, id: reader } of languages) {
    const names = new Intl.DisplayNames(locale, { type: "language" });
    for (const { id } of languages) expect(languageName(id, reader)).toBe(names.of(id));
  }
});

test("other languages are called what Intl calls them, and what is no language tag stays as it is", () => {
  expect(languageName("ja", "en")).toBe("Japanese");
  expect(languageName("ja", "ar")).toBe("اليابانية");
  expect(languageName("no such tag", "en")).toBe("no such tag");
});
