import type { Actor } from "../dossier/dossier";

/** Words that say what kind of body or land a name is of, at its end or before "of": "United States", "Council of Europe". */
const bodies =
  "States|Republic|Kingdom|Emirates|Islands|Union|Nations|Federation|League|Council|Commission|Organi[sz]ation|Group|Movement|Army|Navy|Military|Court|Agency|Committee|Ministry|Government|Authority|Fund|Alliance|Coalition|Brotherhood|Party|Corps|Guard|Programme|Front|Opposition|Assembly|Administration|Association|Department|Regime|Strip|Heights|Kurdistan Region|West Bank|European Parliament|White House|Red Cross|Red Crescent|(?:World|Central|Development|Investment) Bank";
/** Names that are plurals of their own, or had an article in their making. */
const ownNames =
  "Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|Vatican|Kremlin|Pentagon|Knesset|Taliban";
const abbreviations =
  "US|USA|UK|UAE|UN|EU|AU|USSR|ICC|ICJ|IAEA|IMF|WHO|WTO|GCC|OIC|OECD|PLO|RSF|SDF|IRGC|PKK|IDF|CIA|FBI|KRG|OSCE|OAS|ILO|SCO|CSTO|TPLF|DRC|DPRK|G7|G8|G20|G77";
const takesArticle = new RegExp(
  `^(?:(?:.* )?(?:${bodies}|${bodies.toLowerCase()})(?: (?:of|for) .*)?|(?:${ownNames})|(?:${abbreviations}))$`,
  "u",
);

/** A name that is somebody's own needs no article: "Sudan’s army", but not "People’s Republic". */
const owned = /(?<!\b(?:People|Lord|Women|Men|Children))[’']s /u;

/** Plurals that are told in the name of any body: "Rapid Support Forces", "White Helmets". */
const pluralBody =
  /\b(?:forces|guards|brigades|troops|rebels|fighters|militants|militias|insurgents|separatists|soldiers|settlers|protesters|attackers|authorities|officials|diplomats|sources|helmets|houthis|taliban|police|people|men|women|\p{L}+(?:s|r|h|n)men)$/iu;
/** What ends in "s" and is one all the same. */
const notPlural = /(?:ss|us|as|os)$|^Isis$|^Reuters$|^\p{Lu}+$/u;

/** Returns what stands before an English name in a sentence, and whether verbs are plural with it. */
export const englishForms = (actor: Actor, name: string) => ({
  article: takesEnglishArticle(actor, name) ? ("the " as const) : ("" as const),
  isPlural: isEnglishPlural(actor, name),
});

/** Returns whether an English name takes plural verbs: states and named persons never do. */
function isEnglishPlural(actor: Actor, name: string): boolean {
  if (actor.kind === "state" || (actor.kind === "person" && actor.unnamed !== true)) return false;
  if (/^an? /i.test(name)) return false;
  const head = headOf(name);
  if (pluralBody.test(head)) return true;
  const last = head.split(" ").at(-1) ?? "";
  return (actor.kind === "group" || actor.unnamed === true) && /s$/.test(last) && !notPlural.test(last);
}

/**
 * Returns whether an English name stands behind "the" in a sentence: bodies with a common noun, plurals written as names
 * ("the Houthis", but "Israeli forces"). Persons and what the text does not name never do.
 */
function takesEnglishArticle(actor: Actor, name: string): boolean {
  if (actor.kind === "person" || actor.unnamed === true) return false;
  if (/^(?:the|an?) /i.test(name) || owned.test(name)) return false;
  if (takesArticle.test(name)) return true;
  return isEnglishPlural(actor, name) && /^\p{Lu}/u.test(headOf(name).split(" ").at(-1) ?? "");
}

/** The part of a name that its number goes by: "Soldiers" of "Soldiers of Odin (Finland)". */
const headOf = (name: string): string =>
  (name.split(/ \(|,| (?:of|for|in|from|at|without|against) /u)[0] ?? name).trim();
