import type { en } from "../en/filterChoices";

export const ar: typeof en = {
  relationTypes: "أنواع الصلات",
  yes: "نعم",
  no: "لا",
  codes: "الرموز",
  letEveryone: "الجميع",
  findActor: "ابحث عن طرف",
  noActor: "لا طرف بهذا الاسم",
  takeAllActors: "كل الأطراف",
  scope: "أظهر ما هو",
  scopes: { between: "بينها", around: "حولها" },
  shapes: "الشكل: نوع الطرف",
  sizes: "الحجم: مقدار ما يقال عنه",
  sizeMeaning: "كلما كثرت المواضع التي تذكر صلات الطرف كبر حجمه.",
  widths: "سُمك الخط: عدد المواضع التي يستند إليها",
  widthMeaning: (least: string, most: string) => `من ${least} إلى ${most} فأكثر.`,
};
