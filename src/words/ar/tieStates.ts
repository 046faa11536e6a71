import type { en } from "../en/tieStates";

export const ar: typeof en = {
  stated: "مصرَّح به",
  hearsay: "منقول عن الغير",
  disputed: "مختلَف فيه",
  planned: "مخطَّط له",
  conditional: "مشروط",
  denied: "منفي",
};
