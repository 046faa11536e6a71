import type { en } from "../en/tieStates";

export const ar: typeof en = {
  stated: {
    label: "مصرَّح به",
    meaning: "يقوله النص نفسه، أو كل من يُنسب إليه الفعل.",
  },
  hearsay: {
    label: "منقول عن الغير",
    meaning: "لا يقوله إلا غير الفاعل: طرف ثالث، أو من وقع عليه الفعل، أو أحد الطرفين وحده، أو مصدر لم يُسمَّ.",
  },
  disputed: {
    label: "مختلَف فيه",
    meaning: "يقوله موضع من النص وينفيه آخر.",
  },
  planned: {
    label: "مخطَّط له",
    meaning: "لم يحدث بعد: لا شيء منه وقع، لكنه معلن.",
  },
  conditional: {
    label: "مشروط",
    meaning: "بشرط: لا شيء منه وقع، وهو معلَّق على أمر.",
  },
  denied: {
    label: "منفي",
    meaning: "لا شيء سوى النفي. ليس هذا خطًّا؛ ويمكن إظهاره مشطوبًا.",
  },
};
