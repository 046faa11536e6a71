import { fold } from "../text/fold";
import { tokens } from "../text/tokens";
import { NISBA_ENDINGS } from "./nameForms";

/** How a form names its actor. */
export type MentionKind = "name" | "alias" | "demonym" | "capital";

/** One way to write an actor's name, ready to be recognised in a text folded orthographically. */
export type NameForm = {
  /** What each of its words may look like; the first is without its article. */
  readonly words: readonly ReadonlySet<string>[];
  /** Whether the first word stands with "ال": "العراق" must, "مصر" must not ("المصر" is no Egypt), "(ال)ياباني" may. */
  readonly article: "required" | "absent" | "optional";
  readonly kind: MentionKind;
  /** As it is listed, marks and case included. */
  readonly spelling: string;
  /** What of the spelling a text must keep: the case of an acronym ("US"), the dots of a final ي ("يمني", not "يمنى"). */
  readonly keeps: "nothing" | "capitals" | "capital" | "final yeh";
};

/** Endings that a list of demonyms does not have: the dual, and the plural before another noun. */
const MORE_NISBA_ENDINGS = [...NISBA_ENDINGS, "يان", "يي", "يو"];

const isArabic = (word: string) => /^\p{Script=Arabic}/u.test(word);

/** Returns a folded word without "’s": a name has one inside ("People’s Republic"), and a text writes one onto it. */
export const withoutPossessive = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** Words of plain Latin letters, as most names are: nothing is to be folded but their case, and no spelling to be added. */
const isPlain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Folded words; signs between them are left out. */
function wordsOf(name: string): readonly string[] {
  if (isPlain.test(name)) return name.toLowerCase().split(" ");
  return tokens(fold(name, "orthographic").text).flatMap(({ kind, form }) =>
    kind === "word" ? [withoutPossessive(form)] : [],
  );
}

/** Plain letters fold to themselves, and most names have no others. */
const typographic = (name: string) =>
  /^[A-Za-z\u0621-\u063a\u0641-\u064a ]*$/u.test(name) ? name : fold(name, "typographic").text;

const withoutDiacritics = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "");

/** Spellings of a Latin name: as it is, without diacritics, "St." and "&" in full, "Saint" in short. */
function latinSpellings(name: string): readonly string[] {
  if (isPlain.test(name) && !name.startsWith("Saint ")) return [name];
  const spellings = [
    name,
    name.replace(/^St\. /u, "Saint "),
    name.replace(/^Saint /u, "St. "),
    name.replaceAll("&", "and"),
  ];
  return [...new Set([...spellings, ...spellings.map(withoutDiacritics)])];
}

/** A short acronym is told by its capitals: "US" is no "us", "WHO" no "who". Longer ones are also written "Nato". */
function keptBy(name: string): NameForm["keeps"] {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, "");
  return /^\p{Lu}[\p{Lu}\p{N}]{0,2}$/u.test(letters) ? "capitals" : "nothing";
}

function plainForm(name: string, kind: MentionKind, keeps: NameForm["keeps"]): readonly NameForm[] {
  const [first, ...rest] = wordsOf(name);
  if (first === undefined) return [];
  const spelling = typographic(name).trim();
  const hasArticle = spelling.startsWith("ال") && /^ال.../u.test(first);
  const words = [hasArticle ? first.slice(2) : first, ...rest];
  return [
    {
      words: words.map((word) => new Set([word])),
      article: hasArticle ? "required" : "absent",
      kind,
      spelling,
      keeps,
    },
  ];
}

/** Returns a name as it stands, in either script. */
export function nameForm(name: string, kind: MentionKind): readonly NameForm[] {
  if (isArabic(name.trim())) return plainForm(name, kind, "nothing");
  return latinSpellings(name).flatMap((spelling) => plainForm(spelling, kind, keptBy(spelling)));
}

/** Surnames that are everyday words when they stand alone: "على" is "on", "May" a month. */
const NO_NAME_ALONE = new Set(["علي", "may", "march", "will", "long", "king", "general"]);

/**
 * Returns a surname alone: in Latin script it needs its capital, in Arabic the dots of a final ي. None where it is a common
 * word.
 */
export function surnameForm(name: string): readonly NameForm[] {
  if (NO_NAME_ALONE.has(fold(name, "orthographic").text)) return [];
  return plainForm(name, "alias", isArabic(name) ? "final yeh" : "capital");
}

/** "ياباني" with all it is inflected to; a word that does not end in ي, as in "جنوب أفريقي", stays. */
function inflections(word: string): readonly string[] {
  if (!word.endsWith("ي")) return [word];
  return MORE_NISBA_ENDINGS.map((ending) => word.slice(0, -1) + ending);
}

function arabicDemonym(listed: string): readonly NameForm[] {
  const spelling = listed.replace(/^!/u, "");
  const [first, ...rest] = wordsOf(spelling.replace(/^ال(?=\p{L}{3})/u, ""));
  if (first === undefined) return [];
  const following = rest.map((word) => inflections(word).flatMap((form) => [form, `ال${form}`]));
  return [
    {
      words: [inflections(first), ...following].map((forms) => new Set(forms)),
      article: "optional",
      kind: "demonym",
      spelling,
      keeps: listed.startsWith("!") ? "final yeh" : "nothing",
    },
  ];
}

/** "Iraqi" and "Czech" have plurals; "Dutch", "Swiss", "Japanese" and "Frenchmen" have none of their own. */
const hasPlural = (demonym: string) => !/(?:ese|sh|[^e]ch|s|x|[cs]hm[ae]n|é)$/u.test(demonym);

/** Returns an adjective or the name of a people, with what is formed from it. */
export function demonymForms(listed: string): readonly NameForm[] {
  if (isArabic(listed.replace(/^!/u, ""))) return arabicDemonym(listed);
  const all = hasPlural(listed) ? [listed, `${listed}s`] : [listed];
  return all.flatMap(latinSpellings).flatMap((spelling) => plainForm(spelling, "demonym", "nothing"));
}
