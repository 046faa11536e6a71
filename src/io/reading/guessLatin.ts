import { franc } from "franc-min";
import type { GuessLatin } from "../../core/import/finishText";
import { sampleLength } from "../../core/import/scripts";

/**
 * Languages written in Latin letters that are told apart, by ISO 639-3 code, with their BCP 47 tag. Those that the library
 * knows besides (Javanese, Sundanese, ...) have fewer newspapers than they take texts from Turkish and Polish.
 */
const latin: Readonly<Record<string, string>> = {
  eng: "en",
  fra: "fr",
  deu: "de",
  spa: "es",
  ita: "it",
  por: "pt",
  nld: "nl",
  tur: "tr",
  ind: "id",
  pol: "pl",
  swe: "sv",
  ces: "cs",
  hun: "hu",
  ron: "ro",
  vie: "vi",
  swh: "sw",
  som: "so",
  hau: "ha",
  azj: "az",
  uzn: "uz",
};

/** Short words that are common in one of these languages, and in none of the others. */
const smallWords: Readonly<Record<string, string>> = {
  en: "the of and to on that with for was were is said by from at has have its their after",
  fr: "le les des et du dans pour sur est qui avec au aux ses dit",
  de: "der die das und den dem mit von ist im auf für nicht dass zu",
  es: "el los las y del por para su sus fue dijo",
  it: "il gli che di della dei per sono nel ha è",
  pt: "os em um uma com não dos ao foi",
  nl: "het een van dat niet met op voor zijn te",
  tr: "ve bir bu için ile olarak",
  pl: "w się że nie jest oraz",
  sv: "och att det som på är av",
  id: "yang dan dari untuk dengan pada ini",
};

/** UTF-16 code units up to which a text is short: three letters of a name count for much in it. */
const short = 200;

/** The language of a short text by its small words, where a guess is of one whose small words it has none of. */
function byWords(text: string, guess: string | undefined): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const countOf = (own: string) => {
    const known = new Set(own.split(" "));
    return words.filter((word) => known.has(word)).length;
  };
  const own = guess === undefined ? "" : smallWords[guess];
  if (own === undefined || countOf(own) > 0) return guess;
  const counts = Object.entries(smallWords).map(([language, each]) => ({ language, count: countOf(each) }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  return first !== undefined && first.count > (second?.count ?? 0) ? first.language : guess;
}

/**
 * Guesses by trigrams (franc-min: 45 kB, apart from the rest; right on short sentences where tinyld, 28 kB, was not), and in
 * a short text by its small words: "Japan condemned Russia on Monday" has the trigrams of Italian.
 */
export const guessLatin: GuessLatin = (text) => {
  const code = franc(text.slice(0, sampleLength), { only: Object.keys(latin), minLength: 20 });
  const guess = Object.hasOwn(latin, code) ? latin[code] : undefined;
  const language = text.length > short ? guess : byWords(text, guess);
  return language === undefined ? undefined : { language, confident: text.length > 100 };
};
