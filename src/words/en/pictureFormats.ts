export const en = {
  wide: "Wide",
  square: "Square",
  tall: "Tall",
};
