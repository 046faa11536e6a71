import { fold } from "../text/fold";

const folded = (word: string) => fold(word, "orthographic").text;
const wordSet = (words: string) => new Set(words.split(/\s*,\s*/u).map(folded));

const listOf = (words: string) => words.trim().split(/\s*[,\n]\s*/u);

/**
 * Names that hold an actor's name, or are built like one, and mean something else: seas, newspapers, treaties, continents,
 * parts of other states. No actor is named by them; but a text that has another one in its place says something else.
 */
export const OTHER_NAMES: readonly string[] = listOf(`
New Mexico, Gulf of Mexico, Gulf of Oman, Persian Gulf, Indian Ocean, South China Sea, South China Seas, East China Sea, East China Seas
East and South China Seas, South and East China Seas, Sea of Japan, Taiwan Strait, Taiwan Straits, Panama Canal, Panama Papers, River Jordan, Jordan River
Grand Ethiopian Renaissance Dam/Ethiopian Renaissance Dam/Grand Renaissance Dam/Renaissance Dam/GERD
New England, New South Wales, Prince of Wales, Princess of Wales, New Jersey, North Pole, South Pole
Latin America, North America, South America, Central America, Bank of America, Native American, Native Americans, Latin American
Washington Post, Washington Times, New York, Paris Agreement, Paris Accord, Paris Saint-Germain, Vienna Convention, Rome Statute, Treaty of Rome
Treaty of Lisbon, Lisbon Treaty, National Security Council, Israel Katz, American University, West Indian
Gulf of Aden, state of Georgia, Atlanta Georgia, Georgia Tech, Moscow Times, Japan Times, China Daily, Times of India, Times of Israel, India Today
Europe/European/أوروبا/أوروبي, Africa/African/أفريقيا, Asia/Asian/آسيا/آسيوي, Middle East/الشرق الأوسط
بحر الصين, بحري الصين, خليج عمان, خليج المكسيك, بحر اليابان, المحيط الهندي, المحيطين الهندي, المحيطان الهندي, مضيق تايوان, نهر الأردن
المحيط الأطلسي, المغرب العربي, اتفاق باريس, اتفاقية باريس, اتفاقية فيينا, نظام روما, واشنطن بوست, قناة بنما, باريس سان جيرمان
مجلس الأمن القومي, مجلس الأمن الوطني, تركي آل, تركي بن, تركي الفيصل
ولاية جورجيا, أمريكا اللاتينية, أمريكا الجنوبية, أمريكا الشمالية, أميركا اللاتينية, أميركا الجنوبية, أميركا الشمالية, أمريكا الوسطى, أميركا الوسطى`);

/** Words that are spelled like a name and are none: "مسقط رأسه", his birthplace. Found, and then passed over. */
export const ORDINARY_WORDS: readonly string[] = listOf(`
Guinea pig, Guinea pigs, in English
مسقط رأس, مسقط رأسه, مسقط رأسها, مسقط رأسهم, مجريات, بحماس, الحماس, صلاة المغرب, اليد اليمنى, بنين وبنات, البنين`);

/** Names that are common words when written small: a turkey, to polish, in a jersey. These need their capital letter. */
const COMMON_WORDS = wordSet(
  "turkey, china, chad, jordan, georgia, polish, pole, poles, guinea, dane, danes, finn, jersey, turks, turk, swede, swedes, brit, brits, quad, emirates, saba, pentagon, white house, red cross, red crescent, save the children, security council, human rights council, wales, douglas, islamic state, central african, world court",
);

/** Names of states and capitals that are also first names: "Jordan Peele", "Chad Wolf". */
const FIRST_NAMES = wordSet("jordan, chad, georgia, finn, dane, kenya, sofia, israel, paris, lima, douglas");
/** … and surnames or parts of other names: "Michael Jordan", "George Washington", "Michigan Georgia". */
const LAST_NAMES = wordSet(
  "jordan, georgia, chad, holland, london, washington, ireland, england, wales, paris, pole, jersey, guinea, douglas, wellington, cuba, france, israel, rome",
);

/** Capitalised words before or after a state's name that do not make it a person's. */
const HARMLESS_NEIGHBOURS = wordSet(
  "the, in, from, for, to, of, and, but, or, while, when, as, at, by, both, with, if, since, after, before, like, unlike, against, between, inside, outside, across, around, near, is, are, was, will, has, does, did, can, why, how, what, that, this, today, yesterday, meanwhile, however, also, north, south, east, west, northern, southern, eastern, western, central, king, queen, prince, crown, president, prime, foreign, defence, defense, interior, finance, minister, ministry, army, government, parliament, embassy, ambassador, monday, tuesday, wednesday, thursday, friday, saturday, sunday, modern, ancient, downtown, greater, team, neighbouring, visiting, not, only, even, should, would, could, may, might, must, against, said, says",
);

/**
 * Arabic names that are ordinary words as well: مالي "financial", بنين "sons". They count only behind one of these, or
 * beside a neighbour: "مالي والنيجر".
 */
const NEEDS_GUIDE = wordSet("مالي, بنين");
const GUIDES = wordSet("في, جمهورية, دولة, شمال, جنوب, وسط, شرق, غرب, حكومة, جيش, رئيس, إلى");
const NEIGHBOURS = wordSet(
  "النيجر, نيجيريا, غينيا, ليبيا, السودان, بوركينا, فاسو, تشاد, السنغال, توغو, غانا, موريتانيا, الجزائر",
);

/**
 * Money and languages take their adjective from a state that has no part in what is told: "two million US dollars", "باللغة
 * الروسية".
 */
const MONEY_AFTER =
  /^(?:dollars?|pounds?|riyals?|rials?|liras?|dinars?|dirhams?|yen|yuan|roubles?|rubles?|rupees?|pesos?)$/u;
const MONEY_OR_LANGUAGE_BEFORE =
  /^[وف]?[بل]?(?:ال)?(?:دولار(?:ات|ا|ًا)?|جنيه(?:ات|ا|ًا)?|ليرة|ليرات|ريال(?:ات|ا|ًا)?|دينار(?:ا|ًا)?|دنانير|درهم(?:ا|ًا)?|دراهم|روبل(?:ا|ًا)?|روبية|لغة)$/u;

/** Short names of organisations, of which an adjective behind them makes another's: "مجلس التعاون الاستراتيجي". */
const SHORT_NAMES = wordSet("مجلس التعاون");
/** An adjective that qualifies a name of the masculine, and tells neither its own region nor a time. */
const QUALIFIER_AFTER = /^ال(?!خليجي$|ماضي$|حالي$|جاري$|تالي$|ثاني$|اتي$)\p{L}{2,}ي$/u;

/** A word of a text with what is next to it, as the text writes it; "" at an edge or beside any other sign than a space. */
export type Neighbourhood = {
  readonly before: string;
  readonly after: string;
};

const isNameLike = (word: string) =>
  /^\p{Lu}['’]?\p{L}?\p{Ll}/u.test(word) && !HARMLESS_NEIGHBOURS.has(folded(word));

/** Returns whether a form found in a text is an ordinary word: "a turkey", "مالي" without a neighbour of Mali beside it. */
export function isOrdinaryWord(
  form: string,
  written: string,
  neighboursOf: () => Neighbourhood,
  attached: string,
): boolean {
  if (COMMON_WORDS.has(form) && !/^\p{Lu}/u.test(written)) return true;
  if (!NEEDS_GUIDE.has(form)) return false;
  const neighbours = neighboursOf();
  const before = folded(neighbours.before).replace(/^و(?=..)/u, "");
  const after = folded(neighbours.after);
  const isBesideNeighbour =
    NEIGHBOURS.has(before) || (after.startsWith("و") && NEIGHBOURS.has(after.slice(1)));
  return !GUIDES.has(before) && !isBesideNeighbour && !/[وف]?[بل]$/u.test(attached);
}

/**
 * Returns whether a form found in a text more likely names something else than an actor: money, a language, a person.
 * `form` is folded. A name in front of or behind another capitalised word may be a person's: looked at only for names that
 * persons bear.
 */
export function isNoActor(form: string, neighboursOf: () => Neighbourhood): boolean {
  const neighbours = neighboursOf();
  if (MONEY_AFTER.test(neighbours.after) || MONEY_OR_LANGUAGE_BEFORE.test(neighbours.before)) return true;
  if (SHORT_NAMES.has(form) && QUALIFIER_AFTER.test(folded(neighbours.after))) return true;
  if (FIRST_NAMES.has(form) && isNameLike(neighbours.after)) return true;
  return LAST_NAMES.has(form) && isNameLike(neighbours.before);
}
