import type { en } from "../en/encodings";

export const ar: typeof en = {
  "utf-8": "UTF-8 (كل اللغات)",
  "utf-16le": "UTF-16 («يونيكود» ويندوز)",
  "utf-16be": "UTF-16 بترتيب معكوس",
  ofScript: (encoding, script) => `\u2066${encoding}\u2069 (${script})`,
  scripts: {
    arabic: "العربية",
    baltic: "البلطيقية",
    celtic: "الكلتية",
    central: "أوروبا الوسطى",
    cyrillic: "الكيريلية",
    greek: "اليونانية",
    hebrew: "العبرية",
    japanese: "اليابانية",
    korean: "الكورية",
    nordic: "شمال أوروبا",
    simplified: "الصينية المبسطة",
    south: "جنوب أوروبا",
    thai: "التايلاندية",
    traditional: "الصينية التقليدية",
    turkish: "التركية",
    vietnamese: "الفيتنامية",
    western: "أوروبا الغربية",
  },
};
