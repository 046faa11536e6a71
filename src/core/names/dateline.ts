import { lazily } from "../memoise/lazily";
import { fold } from "../text/fold";
import { knownActors, nameLanguages } from "./knownActors";

const PLACE_WORD = "(?!ـ)\\p{L}[\\p{L}\\p{M}.'’-]*";
const PLACE = `${PLACE_WORD}(?: ${PLACE_WORD}){0,2}`;
const MONTH = "\\p{L}{3,9}\\.?(?:/\\p{L}{3,9})?";
const DAY = "\\p{N}{1,2}";
const DATE = `(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? \\p{N}{4})?`;
const DASH = "[-–—ـ]";
const HEAD =
  `^[ \\t\\u200e\\u200f]*(?<place>${PLACE})(?:(?<joint>[,،/]) ?(?<second>${PLACE}))??` +
  `(?<date>[,،] ?${DATE})?(?: ?\\((?<agency>[^()\\n]{1,40})\\))?`;
const DATELINE = new RegExp(
  `${HEAD}(?:(?<colon> ?:)|(?<dash> ?${DASH})(?: (?<source>${PLACE}) ?:)?)[ \\t]+(?=(?<next>\\S+))`,
  "u",
);
/** With an agency behind the dash it may be a line of its own: «أبيي – وكالات». */
const OF_AGENCY = new RegExp(
  `${HEAD} ?${DASH} (?<source>${PLACE})(?: ?(?::|${DASH})[ \\t]+(?=\\S)|[ \\t]*(?=\\n|$))`,
  "u",
);
const AGENCY =
  /^(?:reuters|ap|afp|dpa|upi|ani|pti|ians|xinhua|tass|anadolu|bloomberg|رويترز|[اد]\P{L}?[فب]\P{L}?[اب]|ا\P{L}?ب|ا\P{L}?ش\P{L}?ا|فرانس برس|وكالات|الاناضول|شينخوا|تاس|سبوتنيك|بترا|واس|وام|قنا|كونا|سانا|وفا|واع)$/u;
/** The signs of which every dateline has one. */
const ENDS_DATELINE = new RegExp(`:|${DASH}`, "u");
/** Most UTF-16 code units of a dateline, with the word behind it. */
const LONGEST = 160;
/** What goes on behind a dash as an aside: "Washington – which denies it – said". */
const ASIDE = /^(?:\p{Ll}|[وف]?(?:التي|الذي|الذين|هي|هو)$)/u;
/** "KHERSON"; shorter ones may be an acronym. */
const CAPITALS = /^\P{Ll}*\p{Lu}{4,}\P{Ll}*$/u;

const keyOf = (words: string) => fold(words, "orthographic").text;
const isAgency = (words: string | undefined) => words !== undefined && AGENCY.test(keyOf(words));
const keysOf = (words: readonly string[]) => words.map((word) => keyOf(word.replace(/^!/u, "")));
const cities = lazily(
  () => new Set(knownActors().flatMap(({ capitals }) => nameLanguages.flatMap((id) => keysOf(capitals[id])))),
);
/** What known actors are called, capitals apart; of states also for themselves. */
const names = lazily(() => {
  const all = knownActors().map(({ kind, name, aliases, demonyms }) => ({
    kind,
    own: nameLanguages.flatMap((id) => keysOf([name[id], ...aliases[id]])),
    people: nameLanguages.flatMap((id) => keysOf(demonyms[id])),
  }));
  return {
    ofStates: new Set(all.flatMap(({ kind, own }) => (kind === "state" ? own : []))),
    ofAll: new Set(all.flatMap(({ own, people }) => [...own, ...people])),
  };
});

/**
 * Returns how many UTF-16 code units the dateline takes that a paragraph begins with, as far as the first word behind it: "AMMAN,
 * 12 March — ", "LONDON (Reuters) – ", "القاهرة - رويترز: "; 0 where there is none. A place without date or agency needs a dash, and
 * to be a capital, to stand before its state ("KHERSON, Ukraine —") or to be all in capitals, and no other capital behind it:
 * "طهران: لن نتفاوض" and "Moscow – Beijing" have none. A capital city all in capitals, as "UNITED NATIONS", needs a colon alone.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST);
  if (!ENDS_DATELINE.test(head)) return 0;
  const ofAgency = OF_AGENCY.exec(head);
  if (ofAgency !== null && isAgency(ofAgency.groups?.source)) return ofAgency[0].length;
  const found = DATELINE.exec(head);
  const { place = "", joint, second, date, agency, dash, source, next } = found?.groups ?? {};
  const isCity = (words: string) => cities().has(keyOf(words)) || words === "UNITED NATIONS";
  if (found === null || !/^(?:\p{Lu}|\p{Script=Arabic})/u.test(place)) return 0;
  const isDated = date !== undefined || isAgency(agency) || (agency !== undefined && isCity(place));
  return isDated || isPlaced() ? found[0].length : 0;

  function isPlaced(): boolean {
    const behind = source ?? next;
    if (behind === undefined || isCity(behind) || ASIDE.test(next ?? "")) return false;
    const isInCapitals = CAPITALS.test(place) && !CAPITALS.test(behind);
    if (isCity(place) && (dash !== undefined || isInCapitals)) return true;
    if (dash === undefined) return false;
    if (source !== undefined || names().ofAll.has(keyOf(place))) return false;
    if (joint !== "/" && names().ofStates.has(keyOf(second ?? agency ?? ""))) return true;
    const places = [place, ...(second === undefined ? [] : [second])];
    return places.every((one) => CAPITALS.test(one)) && !CAPITALS.test(behind);
  }
}

/** Makes what tells whether an offset of a text lies in the dateline of one of its paragraphs; each is one line. */
export function createDatelineTest(text: string): (offset: number) => boolean {
  const ends = new Map<number, number>();
  return (offset) => {
    // No more is looked through: a text may be one line.
    const from = Math.max(0, offset - LONGEST - 1);
    const lineEnd = text.slice(from, offset).lastIndexOf("\n");
    if (lineEnd === -1 && from > 0) return false;
    const start = lineEnd === -1 ? 0 : from + lineEnd + 1;
    const end = ends.get(start) ?? start + datelineLength(text.slice(start, start + LONGEST));
    ends.set(start, end);
    return offset < end;
  };
}
