import { median } from "../measuring/statistics";

/** One figure: what was measured, how it came out, and the limit it is held to, where there is one. */
export type Row = {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
  readonly holds: boolean | undefined;
};

/** A figure against an upper limit (or a lower one, `atLeast`); without a limit it is only reported. */
export function row(
  what: string,
  samples: readonly number[],
  unit: string,
  limit?: { readonly most?: number; readonly atLeast?: number },
): Row {
  if (samples.length === 0) throw new Error("nothing was measured");
  const middle = median(samples);
  const spread = samples.length > 1 ? ` (${round(Math.min(...samples))}–${round(Math.max(...samples))})` : "";
  const bound = limit?.most ?? limit?.atLeast;
  return {
    what,
    value: `${round(middle)}${spread} ${unit}`.trim(),
    limit:
      bound === undefined ? "" : `${limit?.most === undefined ? "≥" : "≤"} ${round(bound)} ${unit}`.trim(),
    holds: bound === undefined ? undefined : limit?.most === undefined ? middle >= bound : middle <= bound,
  };
}

/** As a Markdown table, to be kept in docs/FIGURES.md. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, value, limit, holds }) =>
      `| ${what} | ${value} | ${limit} | ${holds === undefined ? "" : holds ? "holds" : "**broken**"} |`,
  );
  return ["| what | median (min–max) | limit | |", "|---|---|---|---|", ...lines].join("\n");
}

function round(value: number | undefined): string {
  if (value === undefined) return "";
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value.toFixed(value < 1 ? 3 : 1);
}
