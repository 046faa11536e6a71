/** Words of the start place. */
export const startMessages = {
  en: { title: "Dossiers" },
  ar: { title: "الملفات" },
};
