import { digits, notice, shown } from "./issueKind";

type Pair = { readonly key: string; readonly value: string };

/** What a link can hold that is not there, or makes no sense: it is ignored, and said. */
export const linkIssues = {
  "link-too-long": notice<{ readonly length: number; readonly limit: number }>({
    en: ({ length, limit }) =>
      `The link is ${digits("en", length)} characters long, more than the ${digits("en", limit)} that are read. It was ignored.`,
    ar: ({ length, limit }) =>
      `طول الرابط ${digits("ar", length)} من المحارف، والحد الأقصى ${digits("ar", limit)}. لذلك لم يؤخذ به.`,
  }),
  "link-unknown-key": notice<Pair>({
    en: ({ key }) =>
      `The link says something about “${shown(key)}”, which means nothing here. It was ignored.`,
    ar: ({ key }) => `في الرابط «${shown(key)}»، ولا معنى له هنا. لذلك لم يؤخذ به.`,
  }),
  "link-unknown-dossier": notice<Pair>({
    en: ({ value }) =>
      `The link opens the dossier “${shown(value)}”, which is not kept on this device. Ask its sender for the file.`,
    ar: ({ value }) =>
      `يفتح الرابط الملف «${shown(value)}»، وهو غير محفوظ على هذا الجهاز. اطلب الملف نفسه من مرسله.`,
  }),
  "link-unknown-tie": notice<Pair>({
    en: ({ value }) => `The link points to the tie “${shown(value)}”, which is not in this dossier.`,
    ar: ({ value }) => `يشير الرابط إلى الصلة «${shown(value)}»، وهي غير موجودة في هذا الملف.`,
  }),
  "link-unknown-actor": notice<Pair>({
    en: ({ key, value }) =>
      `The link names the actor “${shown(value)}” (${shown(key)}), which is not in this dossier.`,
    ar: ({ key, value }) =>
      `يذكر الرابط الطرف «${shown(value)}» (${shown(key)})، وهو غير موجود في هذا الملف.`,
  }),
  "link-unknown-value": notice<Pair>({
    en: ({ key, value }) =>
      `The link gives “${shown(value)}” for “${shown(key)}”, which is not possible here. It was ignored.`,
    ar: ({ key, value }) =>
      `يعطي الرابط القيمة «${shown(value)}» لـ«${shown(key)}»، وهي غير ممكنة هنا. لذلك لم يؤخذ بها.`,
  }),
};

/** The code of an issue with a link. */
export type LinkIssueCode = keyof typeof linkIssues;
