import type { en } from "../en/network";

export const ar: typeof en = {
  unsupported: "بلا دليل",
};
