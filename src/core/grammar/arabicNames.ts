import type { Actor } from "../dossier";

/** Gender and number by which an Arabic verb after the name agrees; plurals of things are feminine. */
export type Agreement = "m" | "f" | "md" | "fd" | "mp";
/** How an Arabic noun ends: as a subject, or as an object and behind prepositions and «أن». */
export type ArabicCase = "nominative" | "oblique";

/** States whose Arabic names are masculine; the names of all others take feminine verbs. ISO 3166-1 alpha-3. */
const masculineStates = new Set(
  ["IRQ", "JOR", "LBN", "SDN", "SSD", "MAR", "YEM", "SOM", "TCD", "NER"].concat(["SEN", "VAT"]),
);
/** Feminine though nothing in the word shows it: short for «حركة», «منظمة», «وكالة». */
const feminine = new Set(
  "حماس فتح طالبان اليونسكو يونسكو اليونيسف يونيسف اليونيسيف الأونروا أونروا أوبك الفاو رويترز إيكواس بريكس آسيان القسام".split(
    " ",
  ),
);
/** Heads of the names of organisations that are masculine; the names of all others take feminine verbs. */
const masculineBodies = new Set(
  "حلف ناتو اتحاد إتحاد مجلس صندوق بنك مصرف برنامج حزب جيش جهاز مركز معهد مكتب تحالف ائتلاف إئتلاف تنظيم حرس فريق تيار نادي برلمان كونغرس كونجرس كنيست كرملين بيت بنتاغون صليب هلال تلفزيون راديو موقع قصر إنتربول كومنولث فاتيكان مؤتمر ديوان مقر وفد لواء فيلق حشد فصيل مسؤول مصدر متحدث بيان قضاء ادعاء مرصد منتدى تجمع تكتل أسطول سلاح سلك دوما".split(
    " ",
  ),
);
/** Plurals of things, and of bodies, that no ending tells. */
const brokenPlurals = new Set(
  "أمم قوى كتائب سرايا ألوية فصائل جيوش أحزاب دول هيئات مصادر أوساط تقارير وسائل عناصر فرق عصابات قبائل".split(
    " ",
  ),
);
const brokenHumanPlurals = new Set(
  "ثوار جنود قادة وزراء خبراء علماء سكان عمال رجال وسطاء حلفاء شركاء زعماء رؤساء نشطاء".split(" "),
);
/** Singulars that end as plurals of persons do. */
const singulars = new Set("بنتاغون تلفزيون مليون قانون صهيون أمازون ليون كانون ماكرون".split(" "));

const bareOf = (word: string): string => word.replace(/^ال(?=..)/u, "");
const wordsOf = (name: string): readonly string[] => name.split(" ");

/** Persons who are named keep their names; states are no persons. */
const mayBePlural = (actor: Actor): boolean =>
  actor.kind === "group" || actor.kind === "organisation" || actor.unnamed === true;

/** «المهاجمون»: a plural of persons in its full form. */
function isSoundPlural(actor: Actor, word: string): boolean {
  const bare = bareOf(word);
  if (!mayBePlural(actor) || bare.length < 5 || !bare.endsWith("ون") || singulars.has(bare)) return false;
  return actor.kind !== "organisation" || bare.endsWith("يون") || bare.startsWith("م");
}

/** «مقاتلو الحركة»: the same before a noun that it belongs to. */
const isBoundPlural = (actor: Actor, words: readonly string[]): boolean =>
  mayBePlural(actor) && words.length > 1 && /^م\p{L}{2,}و$/u.test(words[0] ?? "");

/** Returns how a verb that follows an Arabic name agrees: by kind, then by its first word. */
export function arabicAgreement(actor: Actor, name: string): "m" | "f" | "mp" {
  if (actor.kind === "state") return masculineStates.has(actor.codes?.iso3 ?? "") ? "m" : "f";
  const words = wordsOf(name);
  const [first = ""] = words;
  const bare = bareOf(first);
  if (actor.kind === "person" && actor.unnamed !== true) {
    const [role = ""] = wordsOf(actor.role?.ar ?? "");
    return first.endsWith("ة") || role.endsWith("ة") ? "f" : "m";
  }
  if (isSoundPlural(actor, first) || isBoundPlural(actor, words) || brokenHumanPlurals.has(bare)) return "mp";
  if (/(?:ة|ات)$/u.test(first) || feminine.has(first) || brokenPlurals.has(bare)) return "f";
  return actor.kind === "organisation" && !masculineBodies.has(bare) ? "f" : "m";
}

/** Returns the agreement with several names together. */
export function jointAgreement(each: readonly ("m" | "f" | "mp")[], hasPersons: boolean): Agreement {
  const [only, second, third] = each;
  if (only === undefined || second === undefined) return only ?? "m";
  if (each.includes("mp") || (hasPersons && third !== undefined)) return "mp";
  if (third !== undefined) return "f";
  return each.every((one) => one === "f") ? "fd" : "md";
}

/** Returns an Arabic name in this case: «المهاجمون», «المهاجمين». Only plurals of persons show it. */
export function arabicInCase(actor: Actor, name: string, wanted: ArabicCase): string {
  const words = wordsOf(name);
  if (isBoundPlural(actor, words) && wanted === "oblique") {
    return words.map((word, index) => (index === 0 ? word.replace(/و$/u, "ي") : word)).join(" ");
  }
  const isPlural = (word: string) => isSoundPlural(actor, asSubject(actor, word));
  const end = words.findIndex((word) => !isPlural(word));
  const run = end === -1 ? words.length : end;
  const inflected = (word: string) => {
    const subject = asSubject(actor, word);
    return wanted === "nominative" ? subject : subject.replace(/ون$/u, "ين");
  };
  return words.map((word, index) => (index < run ? inflected(word) : word)).join(" ");
}

/** A dossier may write the name of a people as texts have it most: «الحوثيين». */
const asSubject = (actor: Actor, word: string): string =>
  actor.kind === "group" ? word.replace(/(?<=^ال\p{L}{2,})يين$/u, "يون") : word;
