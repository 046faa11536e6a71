import { plural } from "./counting";

/** How many faults a dossier has, in the words in which every place says it. */
export const faultsToMend = (faults: number) =>
  plural(faults, {
    one: "خطأ واحد يحتاج إلى إصلاح",
    two: "خطآن يحتاجان إلى إصلاح",
    few: "# أخطاء تحتاج إلى إصلاح",
    many: "# خطأً تحتاج إلى إصلاح",
    other: "# خطأ تحتاج إلى إصلاح",
  });
