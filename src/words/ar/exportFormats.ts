import type { en } from "../en/exportFormats";

export const ar: typeof en = {
  formats: {
    dossier: {
      label: "ملف إسناد",
      description: "كل شيء في ملف واحد: النصوص والأطراف والإفادات والاقتباسات. ويفتحه إسناد من جديد.",
    },
    "ties-csv": {
      label: "الصلات جدولًا",
      description: "سطر لكل صلة، لبرامج الجداول والإحصاء.",
    },
    "claims-csv": {
      label: "الإفادات واقتباساتها جدولًا",
      description: "سطر لكل مقطع: الاقتباس وترجمته وقائله وموضعه.",
    },
    graphml: {
      label: "شبكة بصيغة GraphML",
      description: "لتحليل الشبكات: yEd وigraph وNetworkX وCytoscape.",
    },
    gexf: {
      label: "شبكة بصيغة GEXF",
      description: "لبرنامج Gephi، بألوان الخريطة وسماكة خطوطها.",
    },
    annotations: {
      label: "حواشي الويب",
      description: "معيار W3C للتعليق على مقاطع من نص، بصيغة JSON-LD.",
    },
  },
  pictures: {
    wide: "عريضة",
    square: "مربعة",
    tall: "طويلة",
  },
  unsupported: "بلا دليل",
};
