import { digits, error, shown } from "../issueKind";

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
type Position = { readonly line: number; readonly column: number };

const en = ({ line, column }: Position) => `line ${digits("en", line)}, column ${digits("en", column)}`;
const ar = ({ line, column }: Position) => `السطر ${digits("ar", line)}، العمود ${digits("ar", column)}`;

/** What can be wrong with a file before it is a dossier at all. */
export const fileIssues = {
  "file-too-large": error<{ readonly bytes: number; readonly limit: number }>({
    en: ({ bytes, limit }) =>
      `The file has ${digits("en", bytes)} bytes, more than the ${digits("en", limit)} that are opened.`,
    ar: ({ bytes, limit }) => `حجم الملف ${digits("ar", bytes)} بايت، والحد الأقصى ${digits("ar", limit)}.`,
  }),
  "file-empty": error<Position>({
    en: (data) => `The file is empty (${en(data)}).`,
    ar: (data) => `الملف فارغ (${ar(data)}).`,
  }),
  "wrong-encoding": error<Position & { readonly looksLike: "UTF-16" | undefined }>({
    en: ({ looksLike, ...position }) =>
      looksLike === undefined
        ? `The file is not UTF-8: the first bytes that are not are at ${en(position)}.`
        : `The file is ${looksLike}, not UTF-8 (${en(position)}).`,
    ar: ({ looksLike, ...position }) =>
      looksLike === undefined
        ? `ترميز الملف ليس UTF-8: أول ما يخالفه عند ${ar(position)}.`
        : `ترميز الملف ${looksLike} وليس UTF-8 (${ar(position)}).`,
  }),
  "not-json": error<Position & { readonly found: string }>({
    en: ({ found, ...position }) =>
      `The file is not JSON: “${shown(found)}” does not belong at ${en(position)}.`,
    ar: ({ found, ...position }) => `الملف ليس JSON: لا محل لـ«${shown(found)}» عند ${ar(position)}.`,
  }),
  "json-truncated": error<Position>({
    en: (data) => `The file breaks off at ${en(data)}: its end is missing.`,
    ar: (data) => `الملف مبتور عند ${ar(data)}: نهايته مفقودة.`,
  }),
  "nested-too-deeply": error<Position & { readonly limit: number }>({
    en: ({ limit, ...position }) =>
      `Objects and lists are nested more than ${digits("en", limit)} deep at ${en(position)}.`,
    ar: ({ limit, ...position }) =>
      `يتجاوز تداخل الكائنات والقوائم ${digits("ar", limit)} طبقة عند ${ar(position)}.`,
  }),
  "no-format": error<{ readonly reads: string }>({
    en: ({ reads }) => `The file does not say that it is a dossier: its format should be “${shown(reads)}”.`,
    ar: ({ reads }) => `لا يذكر الملف أنه ملف إسناد: ينبغي أن تكون صيغته «${shown(reads)}».`,
  }),
  "other-format": error<{ readonly found: string; readonly reads: string }>({
    en: ({ found, reads }) =>
      `The file has the format “${shown(found)}”. This program reads “${shown(reads)}”.`,
    ar: ({ found, reads }) => `صيغة الملف «${shown(found)}». يقرأ هذا البرنامج «${shown(reads)}».`,
  }),
  "newer-format": error<{ readonly found: string; readonly reads: string }>({
    en: ({ found, reads }) =>
      `The file was written by a newer version, as “${shown(found)}”. This program reads “${shown(reads)}”.`,
    ar: ({ found, reads }) =>
      `كُتب الملف بإصدار أحدث، بصيغة «${shown(found)}». يقرأ هذا البرنامج «${shown(reads)}».`,
  }),
};
