import { franc } from "franc-min";
import type { GuessLatin } from "../../core/import/importedText";
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

/**
 * Short words that are common in a language. Many stand in several ("die" is English and German): only what stands in one
 * of these lists alone tells its language. Danish and Norwegian are here for the words that they share.
 */
const smallWords: Readonly<Record<string, string>> = {
  en: "the of and to on that with for was were is by from at has have its their after as in a be are will it his an over or he die per dos den men son sin all so her here monday tuesday wednesday thursday friday saturday sunday",
  fr: "le la les l un une de d des et du dans pour par sur est qui que avec au aux ses son se en on à il ont sont plus ne pas dit elle tu an or me",
  de: "der die das und den dem des ein eine mit von vom ist im in am an auf für nicht dass zu zum zur bei nach sich er es hat war was wird so wie wegen also per dann man um as bis über vor aus",
  es: "el la los las y e o a de del en un una que por para con su sus se al es fue dijo no más lo le ha han dos tras sin son como me tu si uno",
  it: "il lo la i gli le l un una di del della dei e è a al da in con per su sono si che non nel ha tra o se ne dal ma come per due alla sul",
  pt: "o a os as e um uma de do da dos das em no na nos nas ao à com por pelo para não foi que se é ele ela após sua seu mais como são ou dois per for mas le me",
  nl: "de het een en van dat die niet met op in voor zijn is te aan bij om er ze hij was wat per dan of na tot den des ten worden naar over door uit al als had on at have we hier men zo",
  tr: "ve bir bu için ile olarak da de ne o en on da ki çok daha her iki al kadar sonra an in et on son",
  pl: "w z i o na do się że nie jest oraz po od za to a ale jak on by dla przez na ma te ten tym pod nad czy u",
  sv: "och att i det den de som en ett på är av för med till om har var inte vid från ut när sin man han hon nu men mot över ska ha under per in den men",
  da: "og i at det den de som en et på er af for med til om har var ikke ved fra ud når sin man han hun nu men mod over skal ha under hen der du dem in vi",
  no: "og i at det den de som en et på er av for med til om har var ikke ved fra ut når sin man han hun nu men mot over skal ha under der du dem in vi å",
  id: "yang dan di ke dari untuk dengan pada ini itu akan oleh dalam atau tidak per di para se ada juga",
  cs: "a i v ve z ze na do se si je že by to on jak o u od po za pro s k ale jeho při ten den bude nad pod dos",
  hu: "a az egy és is nem hogy van volt ki be de el le meg már most mint on ha per as ez ne őt után",
  ro: "a al ale un o de din la pe cu în și să nu este care pentru prin după au fost ca mai se ne le lui e în că sau an",
  vi: "và là của có cho các trong với không một được người từ an in la le ra do on nay tin",
  sw: "na ya wa kwa ni za la katika cha yake hii kuwa baada le so at ha wake",
  so: "oo ka ku iyo in la ah u uu waa soo ay si is ha la an on waxa",
  ha: "da na a ta ya ba ga ke ne su don an ce shi wa za kan cikin sun daga in yi la",
  az: "və bir bu ilə üçün da də ki o on ən daha sonra ya isə",
  uz: "va bir bu bilan uchun da ham u edi deb o on ni esa",
};

/** UTF-16 code units up to which a text is short: three letters of a name count for much in it. */
const short = 200;

/**
 * The language of a short text by its small words. The guess stays where the text has a small word that is of its language
 * alone. It takes two words to say another language, one of them of that language alone, and more than for any other.
 */
function byWords(text: string, guess: string | undefined): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = [...lists].map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
    own: words.filter((word) => known.has(word) && countLists(word) === 1).length,
  }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  if (first === undefined || counts.some(({ language, own }) => language === guess && own > 0)) return guess;
  const isTold = first.count > 1 && first.own > 0 && first.count > (second?.count ?? 0);
  return isTold && toldApart.has(first.language) ? first.language : guess;
}

const lists = new Map(
  Object.entries(smallWords).map(([language, words]) => [language, new Set(words.split(" "))]),
);
const countLists = (word: string) => [...lists.values()].filter((known) => known.has(word)).length;
const toldApart: ReadonlySet<string> = new Set(Object.values(latin));

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
