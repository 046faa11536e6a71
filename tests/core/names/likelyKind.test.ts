import { expect, test } from "vitest";
import { likelyKind } from "../../../src/core/names/likelyKind";

test.each([
  "الوكالة الوطنية للإعلام",
  "وكالة الأنباء السعودية",
  "وزارة الدفاع",
  "هيئة البث",
  "المرصد السوري لحقوق الإنسان",
  "National News Agency",
  "the National News Agency (NNA)",
  "Ministry of Defence",
  "Foreign Ministry",
  "World Trade Organization",
])("%s is an organisation", (name) => {
  expect(likelyKind(name)).toBe("organisation");
});

test.each([
  "إيليني باباس",
  "وزيرة الخارجية",
  "المتحدث باسم وزارة الدفاع",
  "Eleni Pappas",
  "Minister of Defence",
  "a spokesman for the Ministry of Defence",
  "Agency spokesman",
  "of Agency",
  "",
])("what %j is its name does not tell", (name) => {
  expect(likelyKind(name)).toBeUndefined();
});
