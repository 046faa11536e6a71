import type { Actor } from "../dossier/dossier";

/** Gender and number by which an Arabic verb after the name agrees; plurals of things are feminine. */
export type Agreement = "m" | "f" | "md" | "fd" | "mp";
/** How an Arabic noun ends: as a subject, or as an object and behind prepositions and «أن». */
export type ArabicCase = "nominative" | "oblique";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** States whose Arabic names are masculine; the names of all others take feminine verbs. ISO 3166-1 alpha-3. */
const masculineStates = wordSet("IRQ JOR LBN SDN SSD MAR YEM SOM VAT");
/** The same by the first words of their names, without articles, and words that lands are called by: «قطاع غزة». */
const masculineLands = wordSet(
  "عراق أردن لبنان سودان مغرب يمن صومال فاتيكان كرسي جولان اتحاد إتحاد قطاع إقليم نظام شبه",
);
/** The same by words that are of either gender in the names of others: «جنوب أفريقيا», «رأس الخيمة». */
const MASCULINE_NAMES = /^(?:جنوب السودان|الجبل الأسود|جبل طارق|الرأس الأخضر)/u;
/** Feminine though nothing in the word shows it: short for «حركة», «منظمة», «وكالة». Without articles. */
const feminine = wordSet(
  "حماس فتح طالبان يونسكو يونيسف يونيسيف أونروا أوبك فاو رويترز إيكواس بريكس آسيان قسام قسد بوليساريو",
);
/** Names of men that end as those of women do. */
const namesOfMen = wordSet("خليفة أسامة حمزة معاوية طلحة عبيدة جمعة سلامة");
/** Names of women that nothing in the word tells. */
const namesOfWomen = wordSet("أورسولا أنجيلا كامالا جورجيا ماريا آنا مريم");
/** Roles of either, and roles of women that do not end as most do. */
const rolesOfBoth = wordSet("عضو نائب");
const rolesOfWomen = wordSet("أم أخت بنت إحدى");
/** Heads of the names of organisations that are masculine; the names of all others take feminine verbs. */
const masculineBodies = wordSet(
  "موساد شاباك أزهر نظام حلف ناتو اتحاد إتحاد مجلس صندوق بنك مصرف برنامج حزب جيش جهاز مركز معهد مكتب تحالف ائتلاف إئتلاف تنظيم حرس فريق تيار نادي برلمان كونغرس كونجرس كنيست كرملين بيت بنتاغون صليب هلال تلفزيون راديو موقع قصر إنتربول كومنولث فاتيكان مؤتمر ديوان مقر وفد لواء فيلق حشد فصيل مسؤول مصدر متحدث بيان قضاء ادعاء مرصد منتدى تجمع تكتل أسطول سلاح سلك دوما",
);
/** Plurals of things, and of bodies, that no ending tells. */
const brokenPlurals = wordSet(
  "أمم قوى كتائب سرايا ألوية فصائل جيوش أحزاب دول هيئات مصادر أوساط تقارير وسائل عناصر فرق عصابات قبائل",
);
const brokenHumanPlurals = wordSet(
  "ثوار جنود قادة وزراء خبراء علماء سكان عمال رجال وسطاء حلفاء شركاء زعماء رؤساء نشطاء إخوان أكراد",
);
/** Singulars that end as plurals of persons do. */
const singulars = wordSet("بنتاغون تلفزيون مليون قانون صهيون أمازون ليون كانون ماكرون");

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

const endsFeminine = (word: string): boolean => /(?:ة|ات)$/u.test(word);

/** By the role, else by the first name. */
function genderOfPerson(actor: Actor, first: string): "m" | "f" {
  const [role = ""] = wordsOf(actor.role?.ar ?? "");
  if (role.endsWith("ة") || rolesOfWomen.has(bareOf(role))) return "f";
  if (role !== "" && !rolesOfBoth.has(bareOf(role))) return "m";
  return namesOfWomen.has(first) || (first.endsWith("ة") && !namesOfMen.has(first)) ? "f" : "m";
}

/** Returns an Arabic name in its cases, and how verbs agree with it. */
export function arabicForms(actor: Actor, written: string) {
  const nominative = arabicInCase(actor, written, "nominative");
  const oblique = arabicInCase(actor, written, "oblique");
  return { name: { nominative, oblique }, agreement: arabicAgreement(actor, nominative) };
}

/** Returns how a verb that follows an Arabic name agrees: by kind, then by its first word; a person's by the role. */
function arabicAgreement(actor: Actor, name: string): "m" | "f" | "mp" {
  const words = wordsOf(name);
  const [first = ""] = words;
  const bare = bareOf(first);
  if (actor.kind === "state") {
    if (endsFeminine(first)) return "f";
    const isMasculine = masculineLands.has(bare) || MASCULINE_NAMES.test(name);
    return isMasculine || masculineStates.has(actor.codes?.iso3 ?? "") ? "m" : "f";
  }
  if (actor.kind === "person" && actor.unnamed !== true) return genderOfPerson(actor, first);
  if (isSoundPlural(actor, first) || isBoundPlural(actor, words) || brokenHumanPlurals.has(bare)) return "mp";
  if (endsFeminine(first) || feminine.has(bare) || brokenPlurals.has(bare)) return "f";
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
function arabicInCase(actor: Actor, name: string, wanted: ArabicCase): string {
  const words = wordsOf(name);
  if (isBoundPlural(actor, words) && wanted === "oblique") {
    return words.map((word, index) => (index === 0 ? word.replace(/و$/u, "ي") : word)).join(" ");
  }
  const isPlural = (word: string) => isSoundPlural(actor, asSubject(actor, word));
  // What a plural without such an ending is called by has one: «الإخوان المسلمين».
  const isNoun = (word: string) => mayBePlural(actor) && brokenHumanPlurals.has(bareOf(word));
  const end = words.findIndex((word, index) => !isPlural(word) && !(index === 0 && isNoun(word)));
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
