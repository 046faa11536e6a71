/** Words of a newer version of the program. */
export const updateMessages = {
  en: {
    states: {
      ready: "A new version of Isnad is ready.",
      elsewhere: "Isnad was updated in another tab. Reload this one to go on with the new version.",
      done: "Isnad has been updated. Your dossiers are as you left them.",
    },
    reload: "Reload now",
    later: "Later",
    understood: "Good",
  },
  ar: {
    states: {
      ready: "هناك إصدار جديد من إسناد جاهز للتشغيل.",
      elsewhere: "جرى تحديث إسناد في علامة تبويب أخرى. أعد تحميل هذه لتتابع بالإصدار الجديد.",
      done: "جرى تحديث إسناد، وملفاتك كما تركتها.",
    },
    reload: "أعد التحميل الآن",
    later: "لاحقًا",
    understood: "حسنًا",
  },
};
