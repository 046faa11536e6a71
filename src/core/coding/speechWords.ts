/** Verbs of saying. In Arabic their subject mostly follows, in English it mostly stands before. */
export const SPEECH_VERBS = `said, says, say, saying, told, tells, telling, stated, stating, added, adds, announced, announces, declared, declares, claimed, claims, insisted, insists
argued, argues, noted, stressed, stresses, stressing, emphasised, emphasized, reiterated, confirmed, confirms, explained, wrote, tweeted, denied, denies, asserted, acknowledged, acknowledges, suggested, remarked, commented, revealed
قال, قالت, قالا, قالتا, قالوا, يقول, تقول, صرح, صرحت, صرحوا, يصرح, أكد, أكدت, أكدا, أكدوا, يؤكد, تؤكد, أضاف, أضافت, يضيف, تضيف, ذكر, ذكرت, ذكرا, ذكروا, أعلن, أعلنت, أعلنا, أعلنوا, يعلن, تعلن
اعتبر, اعتبرت, شدد, شددت, شددا, أوضح, أوضحت, يوضح, أشار, أشارت, أشارا, زعم, زعمت, يزعم, تزعم, ادعى, ادعت, نفى, نفت, ينفي, تنفي, كتب, كتبت, تابع, لفت, أفاد, أفادت
قائلا, قائلة, مؤكدا, مؤكدة, مضيفا, مضيفة, معتبرا, معتبرة, رأى, رأت`;

/** Words before the one who says so. */
export const SOURCE_PHRASES =
  "according to, in the words of, quoted by, expressed by, voiced by, quoting, citing, بحسب, حسب, وفقا, وفق, نقلا عن, على لسان, استنادا إلى, على حد قول, على حد تعبير";

/** Acts done by words: who does them says so. They name a speaker only where that is a person. */
export const SPEECH_ACTS = `condemn*, denounc*, criticis*, criticiz*, accus*, prais*, welcom*, commend*, thank*, pledg*, vow*, promis*, urge, urged, urges, urging, called on, called for, calls for, calls on
warn*, encouraged, agreed, expressed, expresses, expressing, voiced, voices, voicing, rejected, rejects
أدان*, يدين*, تدين*, ندد*, _ندد*, استنكر*, يستنكر*, انتقد*, ينتقد*, اتهم*, يتهم*, تتهم*, أشاد*, يشيد*, رحب*, _رحب*, شكر*, تعهد*, _تعهد*, حث, حثت, يحث*, تحث*, حذر*, _حذر*, دعا, دعت, يدعو, تدعو, داعيا, داعين
طالب, طالبت, ناشد*, شجع, شجعت, أعرب*, يعرب*, تعرب*, إعراب*, معربا*, عبر عن, عبرت عن, رفض, رفضت`;

/** What ends the subject of an Arabic verb of saying: "that", and a colon. */
export const SUBJECT_ENDS = "إن, أن, أنه, أنها, أنهم, أنهما, إنه, إنها, إنهم, إنهما, بأن, بأنه, بأنها";

/** Words of office, which stand between the names of those who hold them. */
export const TITLE_WORDS =
  "the, of, its, his, her, prime, minister, ministers, secretary, general, president, vice, deputy, chancellor, foreign, defence, defense, interior, finance, chief, leader, king, queen, crown, prince, emir, sultan, spokesman, spokeswoman, spokesperson, ambassador, envoy, official, officials, government, army, military, counterpart, head, commander, state, رئيس, الرئيس, رئيسة, الوزراء, وزراء, وزير, وزيرة, الأمين, العام, أمين, عام, الخارجية, خارجية, الدفاع, دفاع, الداخلية, المالية, ملك, الملك, أمير, زعيم, المستشار, المستشارة, قائد, نائب, المتحدث, باسم, الناطق, نظيره, حكومة, الحكومة, الجنرال, السفير, المبعوث, مسؤولون, ولي, العهد";

/** What has not happened yet. */
export const PLANNED_WORDS =
  "will, shall, plan, plans, planned, planning, intend*, intention*, set to, due to, about to, going to, ready to, readiness, prepared to, propos*, aim, aims, سوف, خطط*, _خطط*, تخطيط*, يعتزم*, تعتزم*, اعتزام*, ينوي*, تنوي*, نية, مزمع*, المقرر, مقرر, استعداد*, مستعد*, مقترح*";

/** What happens only if something else does, or perhaps. */
export const CONDITIONAL_WORDS =
  "if, unless, would, could, might, may, whether, in case, provided, إذا, لو, في حال, شريطة, بشرط, ربما, يمكن, قد, ما لم, احتمال*";
