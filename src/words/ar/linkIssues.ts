import type { en } from "../en/linkIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

export const ar: typeof en = {
  "link-too-long": ({ length, limit }) =>
    `طول الرابط ${formatNumber(length)} من المحارف، والحد الأقصى ${formatNumber(limit)}. لذلك لم يؤخذ به.`,
  "link-unknown-key": ({ key }) => `في الرابط «${shown(key)}»، ولا معنى له هنا. لذلك لم يؤخذ به.`,
  "link-unknown-dossier": ({ value }) =>
    `يفتح الرابط الملف «${shown(value)}»، وهو غير محفوظ على هذا الجهاز. اطلب الملف نفسه من مرسله.`,
  "link-unknown-tie": ({ value }) => `يشير الرابط إلى الصلة «${shown(value)}»، وهي غير موجودة في هذا الملف.`,
  "link-unknown-actor": ({ key, value }) =>
    `يذكر الرابط الطرف «${shown(value)}» (${shown(key)})، وهو غير موجود في هذا الملف.`,
  "link-unknown-passage": ({ value }) =>
    `يفتح الرابط المقطع «${shown(value)}»، وهو غير موجود. ويُعرض هنا أقرب ما إليه.`,
  "link-unknown-value": ({ key, value }) =>
    `يعطي الرابط القيمة «${shown(value)}» لـ«${shown(key)}»، وهي غير ممكنة هنا. لذلك لم يؤخذ بها.`,
};
