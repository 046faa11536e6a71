import type { en } from "../en/relationTypes";

export const ar: typeof en = {
  cooperation: "تعاون",
  condemnation: "إدانة",
  concern: "قلق",
  conflict: "نزاع",
};
