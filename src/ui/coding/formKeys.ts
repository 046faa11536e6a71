import type { ModalityId } from "../../core/codebook/voices";

/** The letter that goes to each field: alone where nothing is being typed, with Alt anywhere. */
export const letters = [
  { field: "from", letter: "F" },
  { field: "to", letter: "T" },
  { field: "swap", letter: "X" },
  { field: "empty", letter: "D" },
  { field: "mutual", letter: "B" },
  { field: "voice", letter: "V" },
  { field: "saidBy", letter: "S" },
  { field: "modality", letter: "M" },
  { field: "summary-en", letter: "E" },
  { field: "summary-ar", letter: "A" },
  { field: "note", letter: "O" },
] as const;

/** On the walk, the letters that choose whether it happened; its own letter goes through all values, and begins with "yes". */
export const modalityKeys: Readonly<Partial<Record<ModalityId, string>>> = {
  planned: "P",
  conditional: "I",
  denied: "Z",
};

type KeyedField = (typeof letters)[number]["field"];
export function letterFor(field: KeyedField): string;
export function letterFor(field: string): string | undefined;
export function letterFor(field: string): string | undefined {
  return letters.find((entry) => entry.field === field)?.letter;
}
