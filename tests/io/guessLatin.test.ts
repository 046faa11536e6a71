import { expect, test } from "vitest";
import { guessLatin } from "../../src/io/reading/guessLatin";

test.each([
  ["Japan condemned Russia on Monday.", "en"],
  ["Two statements\nJapan condemned Russia on Monday.\nNATO condemned China on Tuesday.", "en"],
  ["The minister said that the talks go on.", "en"],
  ["Il ministro ha detto che i colloqui continuano.", "it"],
  ["Le ministre a dit que les pourparlers continuent.", "fr"],
  ["El ministro dijo que las conversaciones siguen.", "es"],
  ["Der Minister sagte, dass die Gespräche weitergehen.", "de"],
  ["Ministr řekl, že jednání budou pokračovat i příští týden.", "cs"],
  ["Waziri alisema kwamba mazungumzo yataendelea na serikali ya Kenya.", "sw"],
])("the language of a short text: %j", (text, language) => {
  expect(guessLatin(text)?.language).toBe(language);
});
