/** A cell: text, a number, or nothing. */
export type Cell = string | number | undefined;

const byteOrderMark = "\uFEFF";

/**
 * A cell that begins so is taken for a formula by a spreadsheet (OWASP, "CSV Injection"); the wide forms are Japan's.
 * LibreOffice drops a NUL before it reads on: whatever does not show, and apostrophes, are looked past.
 */
const beginsFormula = /^['\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * Writes rows as RFC 4180 has them: comma, CRLF after every row, quotes only where needed and doubled inside; with a
 * byte-order mark, without which spreadsheets misread Arabic. Text that would be a formula is led by an apostrophe, and so
 * is text that would be one without the apostrophes it begins with: where a cell begins with an apostrophe and then like a
 * formula, that apostrophe is not its own.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const safe = beginsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const separator = "; ";

/**
 * Joins several texts in one cell. A semicolon or percent sign inside one is percent-encoded, so that they can be told
 * apart.
 */
export function joinCells(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[%;]/g, encodeURIComponent)).join(separator);
}
