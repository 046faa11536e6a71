import { describe, expect, test } from "vitest";
import { knownActors, nameLanguages } from "../../../src/core/names/knownActors";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";

const { checkQuote } = createQuoteCheck([]);
const carriers = {
  en: (name: string) =>
    `The government of ${name} condemned the attack on the harbour and called for new talks.`,
  ar: (name: string) => `أعلنت حكومة ${name} إدانة الهجوم على الميناء ودعت إلى استئناف المحادثات`,
};
const known = knownActors();

/** The answer to a sentence in whose place the text has another with one name exchanged. */
const answer = (language: "en" | "ar", inText: string, inQuote: string) =>
  checkQuote(carriers[language](inText), { exact: carriers[language](inQuote) }).kind;

test.each(nameLanguages)("another actor put in is a conflict, whoever they are, in %s", (id) => {
  const wrong = known.flatMap((one, index) =>
    [1, 60].flatMap((apart) => {
      const other = known[(index + apart) % known.length];
      const names = [one.name[id], other?.name[id] ?? ""] as const;
      return answer(id, ...names) === "conflict" ? [] : [names];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(nameLanguages)("another name of the same actor never is, in %s", (id) => {
  const wrong = known.flatMap(({ name, aliases, capitals }) =>
    [...aliases[id], ...capitals[id]].flatMap((alias) =>
      [answer(id, name[id], alias), answer(id, alias, name[id])].some(
        (kind) => kind === "conflict" || kind === "missing",
      )
        ? [[name[id], alias]]
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});

describe("the same actor in another spelling", () => {
  test.each([
    ["en", "US", "U.S."],
    ["en", "United States", "U.S."],
    ["en", "Britain", "U.K."],
    ["en", "UN", "U.N."],
    ["en", "Turkey", "Türkiye"],
    ["ar", "الولايات المتحدة", "الولايات المتحدة الأمريكية"],
    ["ar", "بنغلاديش", "بنجلاديش"],
    ["ar", "أبوظبي", "أبو ظبي"],
    ["ar", "فيتنام", "فييتنام"],
    ["ar", "السعودية", "المملكة العربية السعودية"],
  ] as const)("is no contradiction and is found: %s %s / %s", (id, one, other) => {
    for (const kind of [answer(id, one, other), answer(id, other, one)]) {
      expect(["typographic", "orthographic", "drifted"]).toContain(kind);
    }
  });
});

test.each([
  ["en", "Hamas", "Hezbollah"],
  ["en", "the African Union", "the Arab League"],
  ["en", "the Security Council", "the General Assembly"],
  ["en", "the South China Sea", "the East China Sea"],
  ["ar", "حماس", "حزب الله"],
  ["ar", "الاتحاد الأفريقي", "جامعة الدول العربية"],
  ["ar", "مجلس الأمن", "الجمعية العامة"],
  ["en", "Somaliland", "Somalia"],
  ["ar", "أرض الصومال", "الصومال"],
] as const)("another body is a conflict: %s %s / %s", (id, one, other) => {
  expect([answer(id, one, other), answer(id, other, one)]).toEqual(["conflict", "conflict"]);
});

test.each([
  ["South Korea condemned the attack on the harbour.", "South not Korea condemned the attack on the harbour"],
  ["أدانت كوريا الشمالية الهجوم على الميناء.", "أدانت كوريا غير الشمالية الهجوم على الميناء"],
])("a negator inside a name turns it: %s", (text, exact) => {
  expect(checkQuote(text, { exact }).kind).toBe("conflict");
});
