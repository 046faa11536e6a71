import type { Actor } from "../dossier";
import { type LanguageId, localise } from "../language";

/** Words that say what kind of body or land a name is of, at its end or before "of": "United States", "Council of Europe". */
const heads =
  "States|Republic|Kingdom|Emirates|Islands|Union|Nations|Federation|League|Council|Commission|Organi[sz]ation";
/** Names of lands that are plurals of their own, or had an article in their making. */
const lands = "Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Vatican";
const abbreviations = "US|USA|UK|UAE|UN|EU|USSR";

const takesArticle = new RegExp(
  `^(?![Tt]he )(?:(?:.* )?(?:${heads})(?: (?:of|for) .*)?|(?:${lands})|(?:${abbreviations}))$`,
  "u",
);

/**
 * An actor's name as it stands in a sentence: in English some follow "the", which is no part of the name and not isolated
 * with it. Persons never do.
 */
export function nameInSentence(
  actor: Actor,
  language: LanguageId,
): { readonly article: "the " | ""; readonly name: string } {
  const { text, language: own } = localise(actor.name, language);
  const isArticled = language === "en" && own === "en" && actor.kind !== "person" && takesArticle.test(text);
  return { article: isArticled ? "the " : "", name: text };
}
