import { count } from "./counting";

export const en = {
  back: "Back to the map",
  print: "Print or save as PDF",
  printHint: "In the window that opens, choose a printer, or “Save as PDF”.",
  filtered: (ties: number, filter: string) => `Only ${count("tie", ties)}: ${filter}`,
  drawing: "Drawing the map …",
  mapAlt: "The map of the ties listed below",
  showRest: (rest: number) => `Show the rest: ${count("tie", rest)}`,
  sources: "Sources",
};
