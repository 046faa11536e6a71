import { digits, error, type NoData, notice, shown } from "../issueKind";
import { type JsonKindId, jsonKindLabel } from "./jsonKinds";

type Count = { readonly count: number; readonly limit: number };

/** What can be wrong with a value by itself, whatever else the file says. */
export const shapeIssues = {
  "wrong-kind": error<{ readonly expected: JsonKindId; readonly found: JsonKindId }>({
    en: ({ expected, found }) =>
      `Here should be ${jsonKindLabel(expected).en}; there is ${jsonKindLabel(found).en}.`,
    ar: ({ expected, found }) =>
      `يُنتظر هنا: ${jsonKindLabel(expected).ar}؛ والموجود: ${jsonKindLabel(found).ar}.`,
  }),
  "missing-key": error<{ readonly key: string }>({
    en: ({ key }) => `“${shown(key)}” is missing.`,
    ar: ({ key }) => `«${shown(key)}» مفقود.`,
  }),
  "unknown-key": notice<{ readonly key: string }>({
    en: ({ key }) => `“${shown(key)}” means nothing to this program. It is kept as it is.`,
    ar: ({ key }) => `لا يعرف هذا البرنامج معنى «${shown(key)}». يبقى كما هو.`,
  }),
  "unknown-choice": error<{ readonly found: string; readonly allowed: readonly string[] }>({
    en: ({ found, allowed }) =>
      `“${shown(found)}” is not one of the possible values: ${allowed.map(shown).join(", ")}.`,
    ar: ({ found, allowed }) => `«${shown(found)}» ليس من القيم الممكنة: ${allowed.map(shown).join("، ")}.`,
  }),
  blank: error<NoData>({
    en: () => "This text is empty.",
    ar: () => "هذا النص فارغ.",
  }),
  empty: error<NoData>({
    en: () => "There is nothing in here.",
    ar: () => "لا شيء هنا.",
  }),
  "too-long": error<{ readonly length: number; readonly limit: number }>({
    en: ({ length, limit }) =>
      `This text has ${digits("en", length)} characters; at most ${digits("en", limit)} are read here.`,
    ar: ({ length, limit }) =>
      `عدد محارف هذا النص ${digits("ar", length)}، والحد الأقصى هنا ${digits("ar", limit)}.`,
  }),
  "too-many": error<Count>({
    en: ({ count, limit }) =>
      `There are ${digits("en", count)} of these; at most ${digits("en", limit)} are read.`,
    ar: ({ count, limit }) => `العدد هنا ${digits("ar", count)}، والحد الأقصى ${digits("ar", limit)}.`,
  }),
  "too-many-ties": error<Count>({
    en: ({ count, limit }) =>
      `The claims make ${digits("en", count)} ties; at most ${digits("en", limit)} are drawn.`,
    ar: ({ count, limit }) =>
      `عدد الصلات الناتجة عن الإفادات ${digits("ar", count)}، والحد الأقصى ${digits("ar", limit)}.`,
  }),
  "lone-surrogate": error<{ readonly offset: number }>({
    en: ({ offset }) =>
      `This text has half a character at offset ${digits("en", offset)}: it was cut or damaged.`,
    ar: ({ offset }) => `في هذا النص نصف محرف عند الموضع ${digits("ar", offset)}: لقد قُصّ أو تلف.`,
  }),
  "carriage-return": error<{ readonly count: number; readonly offset: number }>({
    en: ({ count, offset }) =>
      `This text has carriage returns (${digits("en", count)}, the first at offset ${digits("en", offset)}); lines end with a line feed alone.`,
    ar: ({ count, offset }) =>
      `في هذا النص محارف إرجاع (العدد ${digits("ar", count)}، أولها عند الموضع ${digits("ar", offset)})؛ ينبغي أن تنتهي الأسطر بمحرف سطر جديد وحده.`,
  }),
  "byte-order-mark": error<NoData>({
    en: () => "This text begins with a byte-order mark, which is not part of it.",
    ar: () => "يبدأ هذا النص بعلامة ترتيب البايتات، وهي ليست منه.",
  }),
  "malformed-language": error<{ readonly tag: string }>({
    en: ({ tag }) => `“${shown(tag)}” is not a language tag such as “en”, “ar” or “zh-Hant”.`,
    ar: ({ tag }) => `«${shown(tag)}» ليس وسم لغة مثل «en» أو «ar» أو «zh-Hant».`,
  }),
  "malformed-date": error<{ readonly found: string }>({
    en: ({ found }) => `“${shown(found)}” is not a date such as 2031, 2031-05 or 2031-05-04.`,
    ar: ({ found }) =>
      `«${shown(found)}» ليس تاريخًا مثل 2031 أو \u20662031-05\u2069 أو \u20662031-05-04\u2069.`,
  }),
  "malformed-url": error<{ readonly found: string }>({
    en: ({ found }) => `“${shown(found)}” is not an address that begins with https:// or http://.`,
    ar: ({ found }) => `«${shown(found)}» ليس عنوانًا يبدأ بـ ‎https://‎ أو ‎http://‎.`,
  }),
};
