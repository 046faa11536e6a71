/**
 * How a stretch of text stands to the line: `raised` and `lowered` in running text, `exponent` and `index` in a formula,
 * where a place above or below the line always says something.
 */
export type Level = "raised" | "lowered" | "exponent" | "index";
export type RaisedRun = { readonly text: string; readonly level: Level | undefined };

const raisedSigns = signs("0123456789+-()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾");
const loweredSigns = signs("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎");

function signs(from: string, to: string): ReadonlyMap<string, string> {
  const [plain, written] = [[...from], [...to]];
  return new Map(plain.map((sign, index) => [sign, written[index] ?? sign]));
}

/**
 * Returns a line of its pieces. What stands above or below the line keeps its place where another number would come of it:
 * 5 and a raised 2 are 5², not 52. Signs that Unicode does not have there stand behind ^ or _.
 */
export function lineOf(pieces: readonly RaisedRun[]): string {
  const runs = runsOf(pieces);
  let tail = "";
  const written = runs.map(({ text, level }, index) => {
    const sign = level === undefined ? text : inPlace(text, level, tail, runs[index + 1]?.text ?? "");
    tail = (tail + sign).slice(-3);
    return sign;
  });
  return written.join("");
}

/** Neighbours of one level as one. */
function runsOf(pieces: readonly RaisedRun[]): readonly RaisedRun[] {
  const runs: { readonly texts: string[]; readonly level: Level | undefined }[] = [];
  for (const { text, level } of pieces) {
    const last = runs.at(-1);
    if (text === "") continue;
    if (last !== undefined && last.level === level) last.texts.push(text);
    else runs.push({ texts: [text], level });
  }
  return runs.map(({ texts, level }) => ({ text: texts.join(""), level }));
}

function inPlace(given: string, level: Level, before: string, after: string): string {
  const text = given.trim();
  if (text === "" || (!isInFormula(level) && !isBesideNumber(given, before, after))) return given;
  const isRaised = level === "raised" || level === "exponent";
  const known = isRaised ? raisedSigns : loweredSigns;
  const plain = [...text.replace(/\p{Nd}/gu, digitOf).replace(/[−–‐‑]/g, "-")];
  const written = plain.map((sign) => known.get(sign)).filter((sign) => sign !== undefined);
  const inner = plain.length === 1 ? text : `(${text})`;
  const sign = written.length === plain.length ? written.join("") : `${isRaised ? "^" : "_"}${inner}`;
  return given.replace(text, () => sign);
}

const isInFormula = (level: Level) => level === "exponent" || level === "index";

/** Whether a number would be read on: into what stands above or below the line, or out of it. */
function isBesideNumber(text: string, before: string, after: string): boolean {
  const isReadInto = /\p{N}[.,٫٬]?$/u.test(before) && /^[+\-−–‐‑(]?\p{N}/u.test(text);
  return isReadInto || (/\p{N}$/u.test(text.slice(-2)) && /^[.,٫٬]?\p{N}/u.test(after));
}

/** Every script has its ten digits in a row; those of Arabic and Persian begin at U+0660 and U+06F0. */
const digitOf = (digit: string): string =>
  /[\u0660-\u0669\u06F0-\u06F9]/.test(digit) ? String(digit.charCodeAt(0) & 0xf) : digit;
