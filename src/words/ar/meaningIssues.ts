import type { en } from "../en/meaningIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

export const ar: typeof en = {
  "duplicate-id": ({ id, first }) => `المعرّف «${shown(id)}» مستخدم من قبل في ${shown(first)}.`,
  "reserved-id": ({ id }) => `المعرّف «${shown(id)}» محجوز للنص نفسه بوصفه قائلًا؛ يحتاج الطرف إلى غيره.`,
  "unknown-relation-type": ({ found, allowed }) =>
    `«${shown(found)}» ليس نوع علاقة. الأنواع هي: ${allowed.map(shown).join("، ")}.`,
  "unknown-actor": ({ id }) => `لا يوجد طرف معرّفه «${shown(id)}».`,
  "unknown-document": ({ id }) => `لا توجد وثيقة معرّفها «${shown(id)}».`,
  "place-outside": ({ value, least, most }) =>
    `موضع الطرف حصة من الخريطة بين ${formatNumber(least)} و${formatNumber(most)}؛ والموجود ${formatNumber(value)}.`,
  "place-of-nobody": ({ id }) => `هذا الموضع على الخريطة للطرف «${shown(id)}»، ولا وجود له. يبقى كما هو.`,
  "no-sides": () => "لا طرفين لهذه الإفادة: تحتاج إما إلى «between» أو إلى «from» و«to».",
  "both-sides": () => "في هذه الإفادة «between» مع «from» أو «to»؛ لا يجوز الجمع بينهما.",
  "too-few-between": () => "تحتاج «between» إلى طرفين مختلفين على الأقل.",
  "same-on-both-sides": ({ id }) => `الطرف «${shown(id)}» موجود في الجانبين «from» و«to» معًا.`,
  "repeated-actor": ({ id }) => `الطرف «${shown(id)}» مذكور أكثر من مرة. يُحسب مرة واحدة.`,
  "not-mutual": ({ type }) =>
    `للإفادة من نوع «${shown(type)}» اتجاه: تحتاج إلى «from» و«to» لا إلى «between».`,
  "speaker-missing": ({ voice }) => `صوت هذه الإفادة «${shown(voice)}» ولا تذكر من قالها («saidBy»).`,
  "speaker-of-narrator": () => "يقرر النص نفسه هذه الإفادة، فلا يُعتد بالقائلين المذكورين فيها («saidBy»).",
  "speaks-for-itself": ({ ids }) =>
    `هذه الأطراف ينطق بعضها باسم بعض في حلقة مفرغة: ${ids.map(shown).join(" ← ")}.`,
  "original-missing": ({ language }) => `لغة الوثيقة «${shown(language)}»، ولا نص لها بهذه اللغة.`,
  "paragraphs-differ": ({ language, count, expected }) =>
    `عدد فقرات الترجمة «${shown(language)}» يختلف عن الأصل: ${formatNumber(count)} بدلًا من ${formatNumber(expected)}.`,
};
