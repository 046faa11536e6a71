import type { en } from "../en/kinds";

export const ar: typeof en = {
  actors: {
    state: "دولة",
    organisation: "منظمة",
    person: "شخص",
    group: "جماعة",
  },
  relations: {
    cooperation: "تعاون",
    condemnation: "إدانة",
    concern: "قلق",
    conflict: "نزاع",
  },
  ties: {
    stated: "مصرَّح به",
    hearsay: "منقول عن الغير",
    disputed: "مختلَف فيه",
    planned: "مخطَّط له",
    conditional: "مشروط",
    denied: "منفي",
  },
  voices: {
    narrator: "النص نفسه",
    reported: "كلام منقول",
    quoted: "اقتباس",
  },
  modalities: {
    actual: "واقع",
    planned: "مخطَّط له",
    conditional: "مشروط",
    denied: "منفي",
  },
};
