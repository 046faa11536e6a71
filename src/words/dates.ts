import { perLanguage } from "./counting";
import type { LanguageId } from "./languages";

/** A date as precise as it is given: "2025-04", "2025-04-09"; anything else as it stands. */
export function formatDate(date: string, language: LanguageId): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const at = new Date(Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  const format = month === undefined ? yearFormat : day === undefined ? monthFormat : dayFormat;
  return format(language).format(at);
}

const dateFormat = (precision: Intl.DateTimeFormatOptions) =>
  perLanguage(
    (locale) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", ...precision }),
  );
const yearFormat = dateFormat({});
const monthFormat = dateFormat({ month: "long" });
const dayFormat = dateFormat({ month: "long", day: "numeric" });
