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

export const letterFor = (field: string): string | undefined =>
  letters.find((entry) => entry.field === field)?.letter;
