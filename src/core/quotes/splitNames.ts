import type { Unit } from "./units";

/** The words that a quote's first or last units share with the end or the beginning of a longer name. */
function tornName(units: readonly Unit[], name: Unit, atStart: boolean): Unit | undefined {
  for (let count = Math.min(units.length, 4); count > 0; count -= 1) {
    const own = atStart ? units.slice(0, count) : units.slice(-count);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.some(({ kind }) => kind !== "word")) continue;
    const form = own.map((unit) => unit.form).join(" ");
    const isPart = atStart ? name.form.endsWith(` ${form}`) : name.form.startsWith(`${form} `);
    if (isPart) return { ...name, form, start: first.start, end: last.end };
  }
  return undefined;
}

/**
 * A quote may begin or end inside a name of several words, "… of North" or "Korea and …". Read alone, the rest is no name;
 * beside the passage that has the whole name, it is that name.
 */
export function withSplitNames(quote: readonly Unit[], passage: readonly Unit[]): readonly Unit[] {
  let units = quote;
  for (const name of passage) {
    if (name.kind !== "actor" || !name.form.includes(" ")) continue;
    const start = tornName(units, name, true);
    if (start !== undefined) units = [start, ...units.filter((unit) => unit.start >= start.end)];
    const end = tornName(units, name, false);
    if (end !== undefined) units = [...units.filter((unit) => unit.end <= end.start), end];
  }
  return units;
}
