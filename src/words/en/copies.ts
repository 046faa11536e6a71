export const en = { copy: "copy", secondCoding: "second coding" };
