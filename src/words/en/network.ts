export const en = {
  unsupported: "unsupported",
  comma: ", ",
};
