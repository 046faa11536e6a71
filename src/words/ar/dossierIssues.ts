import type { en } from "../en/dossierIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

type Position = { readonly line: number; readonly column: number };

const at = ({ line, column }: Position) => `السطر ${formatNumber(line)}، العمود ${formatNumber(column)}`;

/** What a JSON value can be, and what else a value of JavaScript that is none. */
const kinds = {
  object: "كائن",
  list: "قائمة",
  text: "نص",
  number: "عدد",
  boolean: "قيمة منطقية",
  null: "قيمة خالية",
  other: "قيمة لا وجود لها في JSON",
};

export const ar: typeof en = {
  "file-too-large": ({ bytes, limit }) =>
    `حجم الملف ${formatNumber(bytes)} بايت، والحد الأقصى ${formatNumber(limit)}.`,
  "file-empty": (data) => `الملف فارغ (${at(data)}).`,
  "wrong-encoding": ({ looksLike, ...position }) =>
    looksLike === undefined
      ? `ترميز الملف ليس UTF-8: أول ما يخالفه عند ${at(position)}.`
      : `ترميز الملف ${looksLike} وليس UTF-8 (${at(position)}).`,
  "not-json": ({ found, ...position }) => `الملف ليس JSON: لا محل لـ«${shown(found)}» عند ${at(position)}.`,
  "json-truncated": (data) => `الملف مبتور عند ${at(data)}: نهايته مفقودة.`,
  "nested-too-deeply": ({ limit, ...position }) =>
    `يتجاوز تداخل الكائنات والقوائم ${formatNumber(limit)} طبقة عند ${at(position)}.`,
  "no-format": ({ reads }) => `لا يذكر الملف أنه ملف إسناد: ينبغي أن تكون صيغته «${shown(reads)}».`,
  "other-format": ({ found, reads }) => `صيغة الملف «${shown(found)}». يقرأ هذا البرنامج «${shown(reads)}».`,
  "newer-format": ({ found, reads }) =>
    `كُتب الملف بإصدار أحدث، بصيغة «${shown(found)}». يقرأ هذا البرنامج «${shown(reads)}».`,
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
  "wrong-kind": ({ expected, found }) => `يُنتظر هنا: ${kinds[expected]}؛ والموجود: ${kinds[found]}.`,
  "missing-key": ({ key }) => `«${shown(key)}» مفقود.`,
  "unknown-key": ({ key }) => `لا يعرف هذا البرنامج معنى «${shown(key)}». يبقى كما هو.`,
  "unknown-choice": ({ found, allowed }) =>
    `«${shown(found)}» ليس من القيم الممكنة: ${allowed.map(shown).join("، ")}.`,
  blank: () => "هذا النص فارغ.",
  empty: () => "لا شيء هنا.",
  "too-long": ({ length, limit }) =>
    `عدد محارف هذا النص ${formatNumber(length)}، والحد الأقصى هنا ${formatNumber(limit)}.`,
  "too-many": ({ count, limit }) => `العدد هنا ${formatNumber(count)}، والحد الأقصى ${formatNumber(limit)}.`,
  "too-many-ties": ({ count, limit }) =>
    `عدد الصلات الناتجة عن الإفادات ${formatNumber(count)}، والحد الأقصى ${formatNumber(limit)}.`,
  "lone-surrogate": ({ offset }) => `في هذا النص نصف محرف عند الموضع ${formatNumber(offset)}: لقد قُصّ أو تلف.`,
  "carriage-return": ({ count, offset }) =>
    `في هذا النص محارف إرجاع (العدد ${formatNumber(count)}، أولها عند الموضع ${formatNumber(offset)})؛ ينبغي أن تنتهي الأسطر بمحرف سطر جديد وحده.`,
  "byte-order-mark": () => "يبدأ هذا النص بعلامة ترتيب البايتات، وهي ليست منه.",
  "malformed-language": ({ tag }) => `«${shown(tag)}» ليس وسم لغة مثل «en» أو «ar» أو «zh-Hant».`,
  "malformed-date": ({ found }) =>
    `«${shown(found)}» ليس تاريخًا مثل 2031 أو \u20662031-05\u2069 أو \u20662031-05-04\u2069.`,
  "malformed-url": ({ found }) => `«${shown(found)}» ليس عنوانًا يبدأ بـ ‎https://‎ أو ‎http://‎.`,
};
