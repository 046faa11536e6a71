import { type RelationTypeId, relationTypes } from "../../core/codebook/relationTypes";

/** The letter that goes to each field: alone where nothing is being typed, with Alt anywhere. */
export const letters = [
  { field: "from", letter: "F" },
  { field: "to", letter: "T" },
  { field: "swap", letter: "X" },
  { field: "mutual", letter: "B" },
  { field: "voice", letter: "V" },
  { field: "saidBy", letter: "S" },
  { field: "modality", letter: "M" },
  { field: "summary-en", letter: "E" },
  { field: "summary-ar", letter: "A" },
  { field: "note", letter: "O" },
] as const;

export const letterFor = (field: string): string | undefined =>
  letters.find((entry) => entry.field === field)?.letter;

/** 1 to 4 choose the relation type, by the keys' places: AZERTY writes other signs there without Shift. */
export function typeAt({ code }: { readonly code: string }): RelationTypeId | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : relationTypes[Number(digit) - 1]?.id;
}
