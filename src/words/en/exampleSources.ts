export const en = { wikinews: "Wikinews", arabicWikinews: "Arabic Wikinews" };
