import { formatNumber } from "./counting";

export const en = {
  sentences: (parts: readonly string[]) => parts.map((part) => `${part}.`).join(" "),
  typeHidden: (type: string) => `${type} hidden`,
  typeShown: (type: string) => `${type} shown`,
  stateHidden: (state: string) => `${state} hidden`,
  stateShown: (state: string) => `${state} shown`,
  filter: (words: string) => `Filter: ${words}`,
  filterCleared: "Filter cleared",
  noTie: "No tie matches",
  left: {
    map: (ties: string) => `${ties} on the map`,
    table: (ties: string) => `${ties} in the table`,
  },
  selected: (what: string, where: string) => `${what}, ${where}.`,
  listed: (name: string, ties: string) => `${name}, ${ties}`,
  position: {
    quote: (at: number, of: number) => `quote ${formatNumber(at)} of ${formatNumber(of)}`,
    passage: (at: number, of: number) => `passage ${formatNumber(at)} of ${formatNumber(of)}`,
  },
  noPassage: "no passage found in the source",
  selectionCleared: "Selection cleared.",
};
