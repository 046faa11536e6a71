import { type KnownActor, nameLanguages } from "../names/knownActors";
import { knownBy, knownFinder } from "./withoutCountry";

/** What full names of states have besides the name: "the Islamic Republic of Iran", "the French Republic", «الجمهورية العربية السورية». */
const FULL_FORMS = [
  /^(?:(?:federal|federative|islamic|arab|socialist|democratic|people['’]s|co-?operative) )*(?:republic|kingdom|state|sultanate|emirate|principality|commonwealth|federation|(?:grand )?duchy) of (?:the )?(?<name>.+)$/iu,
  /^(?<name>.+?) (?:(?:federal|islamic|arab) )?(?:republic|kingdom|federation|confederation)$/iu,
  /^(?:جمهورية|مملكة|دولة|سلطنة|[إا]مارة|دوقية) (?<name>.+?)(?: (?:الاتحادية|الديمقراطية|الإسلامية|العربية|الشعبية|الاشتراكية))*$/u,
  /^ال(?:جمهورية|مملكة|سلطنة) (?:(?:الاتحادية|الإسلامية|العربية) )*(?<name>.+)$/u,
];

/** The name of a state in its full form; undefined where words are none. */
const stateIn = (words: string): string | undefined =>
  FULL_FORMS.map((form) => form.exec(words)?.groups?.name).find((name) => name !== undefined);

/** Known actors of which a list has the full form: another full form may be another state's, as East Germany's was. */
const hasFullForm = ({ name, aliases }: KnownActor, words: string): boolean => {
  const language = nameLanguages.find((id) => (id === "ar") === /\p{Script=Arabic}/u.test(words)) ?? "en";
  return [name[language], ...aliases[language]].some((own) => stateIn(own) !== undefined);
};

/**
 * Returns whom a name means as the tables have it, however it is spaced, with or without an article, and a state's full form of
 * which they have none: "the Republic of Kenya". Undefined where they do not tell.
 */
export function meantBy(name: string): KnownActor | undefined {
  const words = name.trim().replace(/\s+/gu, " ");
  const bare = words.replace(/^the /iu, "");
  const known = knownBy(words) ?? knownBy(bare);
  if (known !== undefined) return known;
  const state = stateIn(bare);
  const own = state === undefined ? undefined : knownBy(state);
  if (state === undefined || own?.kind !== "state" || hasFullForm(own, bare)) return undefined;
  // "State of Washington" is none of the state that is called by its capital, and "State of Georgia" no state that is known.
  const isCapital = Object.values(own.capitals).some((capitals) => capitals.includes(state));
  const isNamed = knownFinder()
    .findAll(bare)
    .some((mention) => "known" in mention && mention.known === own);
  return isNamed && !isCapital ? own : undefined;
}
