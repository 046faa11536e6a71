import { expect, test } from "vitest";
import { guessLatin } from "../../src/io/import/guessLatin";

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

test.each([
  ["Sturz des syrischen Regimes", "de"],
  ["Tod des iranischen Präsidenten Raisi", "de"],
  ["Wegen des Krieges: Preise steigen weiter", "de"],
  ["Russland greift wieder an: was jetzt?", "de"],
  ["Thousands die in Sudan as fighting continues", "en"],
  ["More civilians die in Gaza as truce talks stall", "en"],
  ["Dos policías heridos en Gaza", "es"],
  ["Mueren dos soldados israelíes en Gaza", "es"],
  ["Attacco del governo siriano a Idlib", "it"],
  ["Brasil condena ataque feito por Israel", "pt"],
  ["Indonesia mengutuk serangan Israel di Gaza", "id"],
  // Danish is not told from Swedish, but nor is it English.
  ["Danske soldater skal til Mali for at hjælpe", "sv"],
])("words that stand in several languages turn no guess: %j", (text, language) => {
  expect(guessLatin(text)?.language).toBe(language);
});

test("a word of one language alone, as in a name, turns no guess", () => {
  const text = "Trump demanda al diario The New York Times";
  expect(guessLatin(text)?.language).not.toBe("en");
});
