export const en = { putBack: "Put back as it was", asBefore: "The map is as it was." };
