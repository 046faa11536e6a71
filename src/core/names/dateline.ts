import { lazily } from "../memoise/lazily";
import { fold } from "../text/fold";
import { knownActors, nameLanguages } from "./knownActors";

const PLACE = "\\p{L}[\\p{L}\\p{M}.'’-]*(?: \\p{L}[\\p{L}\\p{M}.'’-]*){0,2}";
const MONTH = "\\p{L}{3,9}\\.?(?:/\\p{L}{3,9})?";
const DAY = "\\p{N}{1,2}";
const DATE = `(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? \\p{N}{4})?`;
const DASH = "[-–—ـ]";
const HEAD =
  `^[ \\t\\u200e\\u200f]*(?<place>${PLACE})(?:[,،/] ?${PLACE})??` +
  `(?<date>[,،] ?${DATE})?(?: ?\\((?<agency>[^()\\n]{1,40})\\))?`;
const DATELINE = new RegExp(
  `${HEAD}(?:(?<colon> ?:)|(?<dash> ?${DASH})(?: (?<source>${PLACE}) ?:)?)[ \\t]+(?=(?<next>\\S+))`,
  "u",
);
const AGENCY =
  /^(?:reuters|ap|afp|dpa|upi|ani|pti|ians|xinhua|tass|anadolu|bloomberg|رويترز|[اد]\P{L}?[فب]\P{L}?[اب]|ا\P{L}?ب|ا\P{L}?ش\P{L}?ا|فرانس برس|وكالات|الاناضول|شينخوا|تاس|سبوتنيك|بترا|واس|وام|قنا|كونا|سانا|وفا|واع)$/u;
/** Most UTF-16 code units of a dateline, with the word behind it. */
const LONGEST = 160;
/** What goes on behind a dash as an aside: "Washington – which denies it – said". */
const ASIDE = /^(?:\p{Ll}|[وف]?(?:التي|الذي|الذين)$)/u;

const keyOf = (words: string) => fold(words, "orthographic").text;
const cities = lazily(
  () =>
    new Set(knownActors().flatMap(({ capitals }) => nameLanguages.flatMap((id) => capitals[id].map(keyOf)))),
);

/**
 * Returns how many UTF-16 code units the dateline takes that a paragraph begins with, as far as the first word behind it: "AMMAN,
 * 12 March — ", "LONDON (Reuters) – ", "القاهرة - رويترز: "; 0 where there is none. A place alone needs a dash and to be a capital,
 * and no other capital behind it: "طهران: لن نتفاوض" and "Moscow – Beijing" have none.
 */
export function datelineLength(paragraph: string): number {
  const found = DATELINE.exec(paragraph.slice(0, LONGEST));
  const { place = "", date, agency, dash, source, next = "" } = found?.groups ?? {};
  const isCity = (words: string) => cities().has(keyOf(words));
  if (found === null || !/^(?:\p{Lu}|\p{Script=Arabic})/u.test(place)) return 0;
  const isDated =
    date !== undefined || (agency !== undefined && (AGENCY.test(keyOf(agency)) || isCity(place)));
  const isPlaced = dash !== undefined && isCity(place) && !isCity(source ?? next) && !ASIDE.test(next);
  return isDated || isPlaced ? found[0].length : 0;
}

/** Makes what tells whether an offset of a text lies in the dateline of one of its paragraphs; each is one line. */
export function createDatelineTest(text: string): (offset: number) => boolean {
  const ends = new Map<number, number>();
  return (offset) => {
    const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
    if (offset - start > LONGEST) return false;
    const end = ends.get(start) ?? start + datelineLength(text.slice(start, start + LONGEST));
    ends.set(start, end);
    return offset < end;
  };
}
