import { expect, test } from "vitest";
import type { SourceDocument } from "../../../src/core/dossier/dossier";
import { languagesNotChecked } from "../../../src/core/verification/verifyDossier";

const document = (texts: Record<string, string>) =>
  ({
    id: "d",
    language: Object.keys(texts)[0] ?? "",
    title: { en: "t" },
    texts,
  }) as unknown as SourceDocument;

test.each(["ar", "ar-EG", "en", "zh-Hans", "fa"])("a text in %s is checked for negations", (language) => {
  expect(languagesNotChecked(document({ [language]: "A text." }))).toEqual([]);
});

test("a text in a language of which no negator is known is named, with how it begins", () => {
  expect(languagesNotChecked(document({ fi: "\nHallitus.\nToinen.", en: "Government.\n\n" }))).toMatchObject([
    { kind: "language-not-checked", language: "fi", text: "Hallitus.", paragraph: 1, paragraphNumber: 1 },
  ]);
});
