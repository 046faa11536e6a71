import type { Level } from "./raisedText";

/** How a run of a Word document is shown, by its own properties. */
export type WordRun = {
  readonly isHidden: boolean;
  readonly isCrossedOut: boolean;
  readonly level: Level | undefined;
};

/** A run without properties. */
export const plainRun: WordRun = { isHidden: false, isCrossedOut: false, level: undefined };

/** Returns a run with one more of its properties: the element's name, and its value where it has one. */
export function withProperty(run: WordRun, name: string, value: string | undefined): WordRun {
  const isOn = !/^(?:0|false|off)$/.test(value ?? "");
  if (name === "vanish") return { ...run, isHidden: isOn };
  if (name === "strike" || name === "dstrike") return { ...run, isCrossedOut: run.isCrossedOut || isOn };
  if (name !== "vertAlign") return run;
  const level = value === "superscript" ? "raised" : value === "subscript" ? "lowered" : undefined;
  return { ...run, level };
}
