import { importLimits } from "./importLimits";
import { wellFormed } from "./plainText";

/** A line of text that a page or file says of itself; undefined where nothing of it shows. */
export function factOf(text: string | null | undefined): string | undefined {
  const line = wellFormed(text ?? "")
    .text.slice(0, importLimits.fact)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.replace(/\p{Cf}/gu, "") === "" ? undefined : wellFormed(line).text;
}

/** The day that a timestamp begins with, as it is written there: 2031-05-04, 2031-05, 2031. */
export function dayOf(text: string | null | undefined): string | undefined {
  const [day] = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(?![\d])/.exec((text ?? "").trim()) ?? [];
  if (day === undefined) return undefined;
  const parsed = new Date(`${day}-01-01`.slice(0, 10));
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== Number(day.slice(8, 10) || 1)
    ? undefined
    : day;
}

/** An address that may stand behind a link; undefined for any other, as for one that is not whole. */
export function addressOfFact(text: string | null | undefined): string | undefined {
  const address = factOf(text);
  return address !== undefined && /^https?:\/\/[^\s/?#\\]+[^\s\p{Cc}\\]*$/iu.test(address)
    ? address
    : undefined;
}

/** The primary tag of a language tag. */
export function primaryTag(tag: string | null | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec((tag ?? "").trim().toLowerCase())?.[1];
}
