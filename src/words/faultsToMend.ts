import { plural } from "./counting";

/** How many faults a dossier has, in the words in which every place says it. */
export const faultsToMend = {
  en: (faults: number) => plural("en", faults, { one: "# fault to mend", other: "# faults to mend" }),
  ar: (faults: number) =>
    plural("ar", faults, {
      one: "خطأ واحد يحتاج إلى إصلاح",
      two: "خطآن يحتاجان إلى إصلاح",
      few: "# أخطاء تحتاج إلى إصلاح",
      many: "# خطأً تحتاج إلى إصلاح",
      other: "# خطأ تحتاج إلى إصلاح",
    }),
};
