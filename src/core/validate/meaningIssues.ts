import { digits, error, type NoData, notice, shown } from "../issueKind";

type Id = { readonly id: string };

/** What can be wrong with a value in the light of the rest of the file. */
export const meaningIssues = {
  "duplicate-id": error<Id & { readonly first: string }>({
    en: ({ id, first }) => `The id “${shown(id)}” is taken already, by ${shown(first)}.`,
    ar: ({ id, first }) => `المعرّف «${shown(id)}» مستخدم من قبل في ${shown(first)}.`,
  }),
  "reserved-id": error<Id>({
    en: ({ id }) => `The id “${shown(id)}” stands for the text itself as a speaker; an actor needs another.`,
    ar: ({ id }) => `المعرّف «${shown(id)}» محجوز للنص نفسه بوصفه قائلًا؛ يحتاج الطرف إلى غيره.`,
  }),
  "unknown-relation-type": error<{ readonly found: string; readonly allowed: readonly string[] }>({
    en: ({ found, allowed }) =>
      `“${shown(found)}” is no relation type. There are: ${allowed.map(shown).join(", ")}.`,
    ar: ({ found, allowed }) =>
      `«${shown(found)}» ليس نوع علاقة. الأنواع هي: ${allowed.map(shown).join("، ")}.`,
  }),
  "unknown-actor": error<Id>({
    en: ({ id }) => `There is no actor with the id “${shown(id)}”.`,
    ar: ({ id }) => `لا يوجد طرف معرّفه «${shown(id)}».`,
  }),
  "unknown-document": error<Id>({
    en: ({ id }) => `There is no document with the id “${shown(id)}”.`,
    ar: ({ id }) => `لا توجد وثيقة معرّفها «${shown(id)}».`,
  }),
  "place-outside": error<{ readonly value: number; readonly least: number; readonly most: number }>({
    en: ({ value, least, most }) =>
      `An actor’s place is a share of the map from ${digits("en", least)} to ${digits("en", most)}; here is ${digits("en", value)}.`,
    ar: ({ value, least, most }) =>
      `موضع الطرف حصة من الخريطة بين ${digits("ar", least)} و${digits("ar", most)}؛ والموجود ${digits("ar", value)}.`,
  }),
  "place-of-nobody": notice<Id>({
    en: ({ id }) =>
      `This place on the map is that of “${shown(id)}”, and there is no such actor. It is kept as it is.`,
    ar: ({ id }) => `هذا الموضع على الخريطة للطرف «${shown(id)}»، ولا وجود له. يبقى كما هو.`,
  }),
  "no-sides": error<NoData>({
    en: () => "The claim has no sides: it needs either “between”, or “from” and “to”.",
    ar: () => "لا طرفين لهذه الإفادة: تحتاج إما إلى «between» أو إلى «from» و«to».",
  }),
  "both-sides": error<NoData>({
    en: () => "The claim has “between” as well as “from” or “to”; it can only have one of them.",
    ar: () => "في هذه الإفادة «between» مع «from» أو «to»؛ لا يجوز الجمع بينهما.",
  }),
  "too-few-between": error<NoData>({
    en: () => "“between” needs two different actors or more.",
    ar: () => "تحتاج «between» إلى طرفين مختلفين على الأقل.",
  }),
  "same-on-both-sides": error<Id>({
    en: ({ id }) => `The actor “${shown(id)}” stands on both sides, “from” and “to”.`,
    ar: ({ id }) => `الطرف «${shown(id)}» موجود في الجانبين «from» و«to» معًا.`,
  }),
  "repeated-actor": notice<Id>({
    en: ({ id }) => `The actor “${shown(id)}” is listed more than once. It counts once.`,
    ar: ({ id }) => `الطرف «${shown(id)}» مذكور أكثر من مرة. يُحسب مرة واحدة.`,
  }),
  "not-mutual": error<{ readonly type: string }>({
    en: ({ type }) =>
      `A claim of type “${shown(type)}” has a direction: it needs “from” and “to”, not “between”.`,
    ar: ({ type }) => `للإفادة من نوع «${shown(type)}» اتجاه: تحتاج إلى «from» و«to» لا إلى «between».`,
  }),
  "speaker-missing": error<{ readonly voice: string }>({
    en: ({ voice }) => `The claim is “${shown(voice)}” and does not name who says it (“saidBy”).`,
    ar: ({ voice }) => `صوت هذه الإفادة «${shown(voice)}» ولا تذكر من قالها («saidBy»).`,
  }),
  "speaker-of-narrator": notice<NoData>({
    en: () => "The text itself asserts this claim, so the speakers it names (“saidBy”) do not count.",
    ar: () => "يقرر النص نفسه هذه الإفادة، فلا يُعتد بالقائلين المذكورين فيها («saidBy»).",
  }),
  "speaks-for-itself": error<{ readonly ids: readonly string[] }>({
    en: ({ ids }) => `These actors speak for each other in a circle: ${ids.map(shown).join(" → ")}.`,
    ar: ({ ids }) => `هذه الأطراف ينطق بعضها باسم بعض في حلقة مفرغة: ${ids.map(shown).join(" ← ")}.`,
  }),
  "original-missing": error<{ readonly language: string }>({
    en: ({ language }) => `The document’s language is “${shown(language)}”, and it has no text in it.`,
    ar: ({ language }) => `لغة الوثيقة «${shown(language)}»، ولا نص لها بهذه اللغة.`,
  }),
  "paragraphs-differ": error<{
    readonly language: string;
    readonly count: number;
    readonly expected: number;
  }>({
    en: ({ language, count, expected }) =>
      `The translation “${shown(language)}” has another number of paragraphs than the original: ${digits("en", count)} instead of ${digits("en", expected)}.`,
    ar: ({ language, count, expected }) =>
      `عدد فقرات الترجمة «${shown(language)}» يختلف عن الأصل: ${digits("ar", count)} بدلًا من ${digits("ar", expected)}.`,
  }),
};
