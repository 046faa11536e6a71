import { describe, expect, test } from "vitest";
import { overlookedMood } from "../../../src/core/coding/overlookedMood";
import type { Dossier, Proposal } from "../../../src/core/dossier/dossier";

const actors = [
  { id: "japan", kind: "state", name: { en: "Japan", ar: "اليابان" } },
  { id: "china", kind: "state", name: { en: "China", ar: "الصين" } },
];

function overlooked(text: string, language: string, quotes: readonly string[], part: object = {}) {
  const documents = [{ id: "text", language, title: { en: "Text" }, texts: { [language]: text } }];
  const evidence = quotes.map((exact) => ({ document: "text", quotes: { [language]: { exact } } }));
  return overlookedMood(
    { evidence, ...part } as unknown as Proposal,
    { documents, actors, claims: [] } as unknown as Dossier,
  );
}

const will = "Japan will attack China";
const did = "Japan attacked China";

describe("what is proposed as having happened", () => {
  test.each<[string, string, string, string, string | undefined]>([
    ["en", "tells of something to come", `${will} on Monday.`, will, "will"],
    ["en", "depends on a condition before it", "If it leaves, Japan will attack China.", will, "will"],
    ["en", "happened", `${did} on Monday.`, did, undefined],
    ["en", "is denied", "Japan did not attack China.", "Japan did not attack China", undefined],
    ["ar", "tells of something to come", "ستهاجم اليابان الصين غدا.", "ستهاجم اليابان الصين", "ستهاجم"],
    ["ar", "has «سوف»", "سوف تهاجم اليابان الصين.", "سوف تهاجم اليابان الصين", "سوف"],
    ["ar", "happened", "هاجمت اليابان الصين أمس.", "هاجمت اليابان الصين", undefined],
  ])("[%s] and %s", (language, _title, text, quote, words) => {
    expect(overlooked(text, language, [quote])).toBe(words);
  });

  test("is not warned of where it is planned, or where another passage tells that it happened", () => {
    expect(overlooked(`${will}.`, "en", [will], { modality: "planned" })).toBeUndefined();
    expect(overlooked(`${will}. ${did}.`, "en", [will, did])).toBeUndefined();
    expect(overlooked(`${will}. ${did}.`, "en", [did, will])).toBeUndefined();
  });
});
