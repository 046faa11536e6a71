import { fold } from "../text/fold";

const folded = (word: string) => fold(word, "orthographic").text;
const wordSet = (words: string) => new Set(words.split(/\s*,\s*/u).map(folded));

/**
 * Longer names that hold an actor's name and mean something else: seas, newspapers, treaties, continents, parts of other
 * states, and Arabic words that are spelled like a name ("مسقط رأسه", his birthplace). Found, and then passed over.
 */
export const DECOYS: readonly string[] = `
New Mexico, Gulf of Mexico, Gulf of Oman, Persian Gulf, Indian Ocean, South China Sea, South China Seas, East China Sea, East China Seas
East and South China Seas, South and East China Seas, Sea of Japan, Taiwan Strait, Taiwan Straits, Panama Canal, Panama Papers, River Jordan, Jordan River
New England, New South Wales, Prince of Wales, Princess of Wales, New Jersey, North Pole, South Pole
Latin America, North America, South America, Central America, Bank of America, Native American, Native Americans, Latin American
Washington Post, Washington Times, New York, Paris Agreement, Paris Accord, Paris Saint-Germain, Vienna Convention, Rome Statute, Treaty of Rome
Treaty of Lisbon, Lisbon Treaty, National Security Council, Guinea pig, Guinea pigs, in English, Israel Katz, American University, West Indian
Gulf of Aden, state of Georgia, Atlanta Georgia, Georgia Tech, Moscow Times, Japan Times, China Daily, Times of India, Times of Israel, India Today
بحر الصين, بحري الصين, خليج عمان, خليج المكسيك, بحر اليابان, المحيط الهندي, المحيطين الهندي, المحيطان الهندي, مضيق تايوان, نهر الأردن
المحيط الأطلسي, المغرب العربي, اتفاق باريس, اتفاقية باريس, اتفاقية فيينا, نظام روما, واشنطن بوست, قناة بنما, باريس سان جيرمان
مسقط رأس, مسقط رأسه, مسقط رأسها, مسقط رأسهم, مجلس الأمن القومي, مجلس الأمن الوطني, تركي آل, تركي بن, تركي الفيصل, مجريات, بحماس, الحماس
ولاية جورجيا, أمريكا اللاتينية, أمريكا الجنوبية, أمريكا الشمالية, أميركا اللاتينية, أميركا الجنوبية, أميركا الشمالية, أمريكا الوسطى, أميركا الوسطى
صلاة المغرب, اليد اليمنى, بنين وبنات, البنين`
  .trim()
  .split(/\s*[,\n]\s*/u);

/** Names that are common words when written small: a turkey, to polish, in a jersey. These need their capital letter. */
const COMMON_WORDS = wordSet(
  "turkey, china, chad, jordan, georgia, polish, pole, poles, guinea, dane, danes, finn, jersey, turks, turk, swede, swedes, brit, brits, quad, emirates, saba, pentagon, white house, red cross, security council, human rights council, wales, douglas, islamic state, central african, world court",
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

/** Money and languages take their adjective from a state that has no part in what is told: "two million US dollars", "باللغة الروسية". */
const MONEY_AFTER =
  /^(?:dollars?|pounds?|riyals?|rials?|liras?|dinars?|dirhams?|yen|yuan|roubles?|rubles?|rupees?|pesos?)$/u;
const MONEY_OR_LANGUAGE_BEFORE =
  /^[وف]?[بل]?(?:ال)?(?:دولار(?:ات|ا|ًا)?|جنيه(?:ات|ا|ًا)?|ليرة|ليرات|ريال(?:ات|ا|ًا)?|دينار(?:ا|ًا)?|دنانير|درهم(?:ا|ًا)?|دراهم|روبل(?:ا|ًا)?|روبية|لغة)$/u;

/** A word of a text with what is next to it, as the text writes it; "" at an edge or beside any other sign than a space. */
export type Neighbourhood = {
  readonly before: string;
  readonly after: string;
};

const isNameLike = (word: string) =>
  /^\p{Lu}['’]?\p{L}?\p{Ll}/u.test(word) && !HARMLESS_NEIGHBOURS.has(folded(word));

/**
 * Whether a form found in a text is more likely something else. `form` is folded, `written` is as the text has it. A name
 * in front of or behind another capitalised word may be a person's: judged only for names that persons bear.
 */
export function isSomethingElse(
  form: string,
  written: string,
  neighboursOf: () => Neighbourhood,
  attached: string,
): boolean {
  if (COMMON_WORDS.has(form) && !/^\p{Lu}/u.test(written)) return true;
  const neighbours = neighboursOf();
  if (MONEY_AFTER.test(neighbours.after) || MONEY_OR_LANGUAGE_BEFORE.test(neighbours.before)) return true;
  if (FIRST_NAMES.has(form) && isNameLike(neighbours.after)) return true;
  if (LAST_NAMES.has(form) && isNameLike(neighbours.before)) return true;
  if (!NEEDS_GUIDE.has(form)) return false;
  const before = folded(neighbours.before).replace(/^و(?=..)/u, "");
  const after = folded(neighbours.after);
  const isBesideNeighbour =
    NEIGHBOURS.has(before) || (after.startsWith("و") && NEIGHBOURS.has(after.slice(1)));
  return !GUIDES.has(before) && !isBesideNeighbour && !/[وف]?[بل]$/u.test(attached);
}
