import type { MentionKind } from "../names/nameForm";
import type { ReadToken } from "./reading";

/** A name among the tokens of a paragraph: [at, next). */
type Named = {
  readonly at: number;
  readonly next: number;
  readonly isState: boolean;
  readonly isBody: boolean;
  readonly kind: MentionKind;
};

const IN = /^(?:in|inside|within|near|across|around|throughout|outside|في|داخل|قرب|عبر|خارج)$/u;
/** What may stand between "in" and the name of a place. */
const PART_OF =
  /^(?:the|of|and|,|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|neighbou?ring|occupied|و?(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي))$/u;
const TOWN =
  /^(?:capital|cit(?:y|ies)|towns?|villages?|provinces?|regions?|port|territory|(?:ال)?(?:مدينه|عاصمه|محافظه|بلده|قريه|ولايه|اقليم|منطقه|ميناء|اراضي))$/u;
/** What a place is called that bears the name of a town or a land. */
const FACILITY = /^(?:airport|airbase|square|street|stadium|university|hotel|hospital|bridge)$/u;
/** What is called in Arabic by the place where it was agreed. */
const BEARS_NAME = /^[وفبل]?(?:اتفاقي?ه?|معاهده|موتمر|مسار)$/u;
/** What is a question, a water or a work, and named after a place: «قضية الصحراء الغربية», "the Western Sahara issue". */
const TOPIC_BEFORE = /^(?:و?(?:ال)?|[فبلك]|لل)(?:قضيه|قضايا|ملف|مساله|ازمه|سد|نهر|بحر)$/u;
const TOPIC_BEHIND = /^(?:issue|question|file|dossier|crisis|dam|river|dispute|problem)s?$/u;
/** How far before a name "in" may stand, in tokens. */
const REACH = 5;

/** Whether a name stands where only a place or a topic is told: "in northern Syria", "في مدينة خاركيف الأوكرانية", "the Syrian crisis". */
export function isPlace(tokens: readonly ReadToken[], { at, next, isState, isBody, kind }: Named): boolean {
  const formAt = (index: number) => tokens[index]?.form ?? "";
  // "A member in the African Union": where something is decided.
  if (isBody)
    return /^(?:in|inside|within|في|داخل)$/u.test(formAt(formAt(at - 1) === "the" ? at - 2 : at - 1));
  if (!isState || formAt(next - 1).endsWith("'s")) return false;
  if (TOPIC_BEHIND.test(formAt(next)) || TOPIC_BEFORE.test(formAt(at - 1))) return true;
  // "At Cairo International Airport".
  if (kind === "capital" && [formAt(next), formAt(next + 1)].some((form) => FACILITY.test(form))) return true;
  // "اتفاق جوبا للسلام", and not "اتفاق بكين مع الرياض".
  if (kind === "capital" && BEARS_NAME.test(formAt(at - 1)) && formAt(next) !== "مع") return true;
  let isNoAdjective = kind !== "demonym" || TOWN.test(formAt(next));
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const form = formAt(before);
    if (tokens[before]?.sentence !== tokens[at]?.sentence) return false;
    if (IN.test(form)) return isNoAdjective;
    if (TOWN.test(form)) isNoAdjective = true;
    else if (!PART_OF.test(form) && tokens[before]?.mention === undefined && !TOWN.test(formAt(before - 1)))
      return false;
  }
  return false;
}
