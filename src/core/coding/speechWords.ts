/** Verbs of saying. In Arabic their subject mostly follows, in English it mostly stands before. */
export const SPEECH_VERBS = `said, says, say, saying, told, tells, telling, stated, stating, added, adds, announced, announces, declared, declares, claimed, claims, insisted, insists
argued, argues, noted, stressed, stresses, stressing, emphasised, emphasized, reiterated, confirmed, confirms, explained, wrote, tweeted, denied, denies, asserted, acknowledged, acknowledges, suggested, remarked, commented, revealed, concluded, deemed, believes, believe, believed, hopes, hoped, thinks, reported, testified, alleged, alleges, described, labelled, labeled, dubbed
قال, قالت, قالا, قالتا, قالوا, يقول, تقول, صرح, صرحت, صرحوا, يصرح, أكد, أكدت, أكدا, أكدوا, يؤكد, تؤكد, أضاف, أضافت, يضيف, تضيف, ذكر, ذكرت, ذكرا, ذكروا, أعلن, أعلنت, أعلنا, أعلنوا, يعلن, تعلن
اعتبر, اعتبرت, شدد, شددت, شددا, أوضح, أوضحت, يوضح, أشار, أشارت, أشارا, زعم, زعمت, يزعم, تزعم, ادعى, ادعت, نفى, نفت, ينفي, تنفي, كتب, كتبت, تابع, لفت, أفاد, أفادت
قائلا, قائلة, مؤكدا, مؤكدة, مضيفا, مضيفة, معتبرا, معتبرة, رأى, رأت, ترى, يرى, يعتقد, تعتقد, يعتقدون, أمل, تأمل, يأمل, يأملون, وصف, وصفت, وصفوا, يصف, تصف, نبه, نبهت, منبها, مشددا, مشددة, موضحا, موضحة, مشيرا, مشيرة, أدلى, أدلت, أقسم`;

/** Words before the one who says so. */
export const SOURCE_PHRASES =
  "according to, in the words of, quoted by, expressed by, voiced by, quoting, citing, بحسب, حسب, وفقا, وفق, نقلا عن, على لسان, استنادا إلى, على حد قول, على حد تعبير";

/** Acts done by words: who does them says so. They name a speaker only where that is a person. */
export const SPEECH_ACTS = `condemn*, denounc*, criticis*, criticiz*, accus*, prais*, welcom*, commend*, thank*, pledg*, vow*, promis*, urge, urged, urges, urging, called on, called for, calls for, calls on
warn*, encouraged, expressed, expresses, expressing, voiced, voices, voicing, rejected, rejects, demand, demands, demanded, dismissed, dismisses, threatened, threatens, invited, invites, apologis*, apologiz*, offered, named
أدان*, يدين*, تدين*, ندد*, _ندد*, استنكر*, يستنكر*, انتقد*, ينتقد*, اتهم*, يتهم*, تتهم*, أشاد*, يشيد*, رحب*, _رحب*, شكر*, تعهد*, _تعهد*, حث, حثت, يحث*, تحث*, حذر*, _حذر*, دعا, دعت, يدعو, تدعو, داعيا, داعين
طالب, طالبت, ناشد*, شجع, شجعت, أعرب*, يعرب*, تعرب*, إعراب*, معربا*, عبر عن, عبرت عن, رفض, رفضت, هدد*, _هدد*, استهجن*, اعترض*, احتج, احتجت, أثنى, أثنت, أكد دعم*, ندد*, شجب*`;

/** What ends the subject of a verb of saying and begins what is said, beside a colon and a quotation mark. */
export const STATEMENT_BEGINS =
  "that, إن, أن, أنه, أنها, أنهم, أنهما, إنه, إنها, إنهم, إنهما, بأن, بأنه, بأنها, بأنهما";

/** Those of them, and words of the statement itself, that mean whoever says it: "she said it would …", "أكد أن بلاده …". */
export const SPEAKER_WORDS =
  "he, she, it, they, we, both, his, her, its, their, our, أنه, أنها, أنهم, أنهما, إنه, إنها, إنهم, إنهما, بأنه, بأنها, بأنهما, بلاده, بلادها, بلادنا";

/** Offices: who holds one, or has it done, speaks for the state or organisation named beside it. */
export const OFFICE_WORDS =
  "minister, ministers, ministry, secretary, president, chancellor, chief, leader, king, queen, prince, emir, sultan, spokesman, spokeswoman, spokesperson, ambassador, embassy, envoy, official, officials, government, army, military, head, commander, counterpart, رئيس, رئيسة, رئاسة, وزراء, وزير, وزيرة, وزارة, أمين, خارجية, دفاع, داخلية, مالية, ملك, أمير, زعيم, مستشار, مستشارة, قائد, نائب, متحدث, ناطق, نظيره, حكومة, جيش, جنرال, سفير, سفارة, مبعوث, مسؤول, مسؤولون, مسؤولين";

/** Those of them that only a state has. */
export const STATE_OFFICE_WORDS =
  "minister, ministers, ministry, government, ambassador, embassy, army, وزراء, وزير, وزيرة, وزارة, خارجية, دفاع, داخلية, مالية, حكومة, جيش, سفير, سفارة";

/** What stands between the words of an office and the names of those who hold it. */
export const TITLE_WORDS =
  "the, a, an, of, its, his, her, prime, general, vice, deputy, foreign, defence, defense, interior, finance, crown, state, عام, باسم, ولي, عهد, دولة";

/** Words that say that somebody does not, or no longer, speak for a state. */
export const DISOWNING_WORDS = "opposition, former, ex, rebel, rebels, معارضة, معارض, سابق, سابقة, أسبق";

/** What has not happened yet. */
export const PLANNED_WORDS =
  "will, shall, plan, plans, planned, planning, intend*, intention*, set to, due to, about to, going to, ready to, readiness, prepared to, was to, were to, is to, are to, wants to, want to, wanted to, seeks to, sought to, seek to, expected to, scheduled, poised to, should, must, need to, needs to, ought to, upcoming, forthcoming, propos*, aim, aims, سوف, خطط*, _خطط*, تخطيط*, يعتزم*, تعتزم*, اعتزام*, ينوي*, تنوي*, نية, مزمع*, المقرر, مقرر, استعداد*, مستعد*, مقترح*, يسعى, تسعى, تسعى إلى, يسعى إلى, يريد, تريد, من المتوقع, مرتقب*, لا بد, لابد, يستعد, تستعد";

/** What happens only if something else does, or perhaps: قد is "may" before what is yet to come, "already" before what was. */
export const CONDITIONAL_WORDS =
  "if, unless, threaten*, hope, hopes, hoped, hoping, wish, wishes, would, could, might, may, whether, in case, provided, إذا, لو, في حال, شريطة, بشرط, ربما, يمكن, قد ي*, قد ت*, قد ن*, ما لم, احتمال*, هدد*, _هدد*, مهددا, مهددة, تأمل, يأمل, يأملون, على أمل";

/** What looks like one of these words and is none. */
export const NO_MODAL_WORDS =
  "كان قد, كانت قد, كانوا قد, يكون قد, تكون قد, يكونوا قد, in may, of may, since may, until may, by may, last may, early may, late may, mid may";

/** What stands before the participle of an English passive: who is "was told" or "is attacked" does neither. */
export const BE = /^(?:is|are|was|were|be|been|being)$/u;
