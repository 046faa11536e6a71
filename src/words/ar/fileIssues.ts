import type { en } from "../en/fileIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

type Position = { readonly line: number; readonly column: number };

const at = ({ line, column }: Position) => `السطر ${formatNumber(line)}، العمود ${formatNumber(column)}`;

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
};
