export const en = {
  unsupported: "unsupported",
};
