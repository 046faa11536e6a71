import type { en } from "../en/shapeIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

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
