/** Words of making a new dossier. */
export const createMessages = {
  en: { title: "New dossier" },
  ar: { title: "ملف جديد" },
};
