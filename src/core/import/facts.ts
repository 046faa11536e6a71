import { importLimits } from "./importLimits";
import { wellFormed } from "./plainText";

/** Returns a line of text that a page or file says of itself; undefined where nothing of it shows. */
export function factOf(text: string | null | undefined): string | undefined {
  const line = wellFormed(text ?? "")
    .text.slice(0, importLimits.fact)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.replace(/\p{Cf}/gu, "") === "" ? undefined : wellFormed(line).text;
}

/** Year, month and day with one sign between them, or with those of Chinese, Japanese and Korean. */
const written = [
  /^(\d{4})\s?([年년])(?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?/,
  /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?!\d|[-/.]\d)/,
];

/** Returns the day that a timestamp begins with, as far as it is given there: 2031-05-04, 2031-05, 2031. */
export function dayOf(text: string | null | undefined): string | undefined {
  const given = (text ?? "").trim();
  const [whole, year, , month, day] =
    written.map((form) => form.exec(given)).find((found) => found !== null) ?? [];
  if (whole === undefined) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"));
  const said = parts.join("-");
  const parsed = new Date(`${said}-01-01`.slice(0, 10));
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== Number(said.slice(8, 10) || 1)
    ? undefined
    : said;
}

/** Returns an address that may stand behind a link; undefined for any other, as for one that is not whole. */
export function addressOfFact(text: string | null | undefined): string | undefined {
  const address = factOf(text);
  return address !== undefined && /^https?:\/\/[^\s/?#\\]+[^\s\p{Cc}\\]*$/iu.test(address)
    ? address
    : undefined;
}

/** Returns the primary tag of a language tag. */
export function primaryTag(tag: string | null | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec((tag ?? "").trim().toLowerCase())?.[1];
}
