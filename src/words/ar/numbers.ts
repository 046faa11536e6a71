import type { Numbers } from "../numbers";

export const ar: Numbers = {
  category: (value) => {
    if (value <= 2) return (["zero", "one", "two"] as const)[value] ?? "other";
    const rest = value % 100;
    if (rest >= 11) return "many";
    return rest >= 3 ? "few" : "other";
  },
  zero: "لا شيء",
  comma: "، ",
  // Written as one word with what follows, but for a name in another script: «إثيوبيا و Somaliland».
  conjunction: (next) => {
    const first = /[\p{L}\p{N}]/u.exec(next)?.[0] ?? "";
    return /[\p{Script=Arabic}\p{N}]/u.test(first) ? " و" : " و ";
  },
  nouns: {
    tie: { zero: "لا صلات", one: "صلة واحدة", two: "صلتان", few: "# صلات", many: "# صلة", other: "# صلة" },
    passage: {
      zero: "لا مقاطع",
      one: "مقطع واحد",
      two: "مقطعان",
      few: "# مقاطع",
      many: "# مقطعًا",
      other: "# مقطع",
    },
    planned: {
      zero: "لا مقاطع عن خطط",
      one: "مقطع واحد عن خطط",
      two: "مقطعان عن خطط",
      few: "# مقاطع عن خطط",
      many: "# مقطعًا عن خطط",
      other: "# مقطع عن خطط",
    },
    conditional: {
      zero: "لا مقاطع مشروطة",
      one: "مقطع مشروط واحد",
      two: "مقطعان مشروطان",
      few: "# مقاطع مشروطة",
      many: "# مقطعًا مشروطًا",
      other: "# مقطع مشروط",
    },
    claim: {
      zero: "لا إفادات",
      one: "إفادة واحدة",
      two: "إفادتان",
      few: "# إفادات",
      many: "# إفادة",
      other: "# إفادة",
    },
    denial: {
      zero: "لا نفي",
      one: "نفي واحد",
      two: "نفيان",
      few: "# مواضع نفي",
      many: "# موضع نفي",
      other: "# موضع نفي",
    },
    cooperation: {
      zero: "لا صلات تعاون",
      one: "صلة تعاون واحدة",
      two: "صلتا تعاون",
      few: "# صلات تعاون",
      other: "# صلة تعاون",
    },
    condemnation: {
      zero: "لا إدانات",
      one: "إدانة واحدة",
      two: "إدانتان",
      few: "# إدانات",
      other: "# إدانة",
    },
    concern: {
      zero: "لا صلات قلق",
      one: "صلة قلق واحدة",
      two: "صلتا قلق",
      few: "# صلات قلق",
      other: "# صلة قلق",
    },
    conflict: {
      zero: "لا صلات نزاع",
      one: "صلة نزاع واحدة",
      two: "صلتا نزاع",
      few: "# صلات نزاع",
      other: "# صلة نزاع",
    },
    actor: {
      zero: "لا أطراف",
      one: "طرف واحد",
      two: "طرفان",
      few: "# أطراف",
      many: "# طرفًا",
      other: "# طرف",
    },
  },
};
