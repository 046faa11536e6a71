import type { en } from "../en/update";

export const ar: typeof en = {
  states: {
    ready: "هناك إصدار جديد من إسناد جاهز للتشغيل.",
    elsewhere: "جرى تحديث إسناد في علامة تبويب أخرى. أعد تحميل هذه لتتابع بالإصدار الجديد.",
    done: "جرى تحديث إسناد، وملفاتك كما تركتها.",
  },
  reload: "أعد التحميل الآن",
  later: "لاحقًا",
  understood: "حسنًا",
};
