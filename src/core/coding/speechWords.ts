/** Verbs of saying. In Arabic their subject mostly follows, in English it mostly stands before. */
export const SPEECH_VERBS = `said, says, say, saying, mused, muses, adding, noting, insisting, arguing, claiming, denying, alleging, maintaining, explaining, confirming, told, tells, telling, stated, stating, added, adds, announced, announces, announce, announcing, declared, declares, claimed, claims, insisted, insists
argued, argues, noted, stressed, stresses, stressing, emphasised, emphasized, reiterated, confirmed, confirms, explained, wrote, tweeted, deny, denied, denies, asserted, acknowledged, acknowledges, suggested, remarked, commented, revealed, concluded, deemed, believes, believe, believed, hopes, hoped, thinks, reported, testified, alleged, alleges, described, dubbed, affirmed, affirms, affirming, reaffirm*, underscored, underscores, underlined, underlines, highlighted, assured, assures, maintains, contended, contends, conceded, admitted, admits, observed, pointed out, rule|ruled|rules|ruling out, quoted as saying, cited as saying, indicated, hinted, replied, responded, predicted, posted, expects, asserts, asserting, suggest, suggests, suggesting, explains, acknowledging, reveals, revealing, concludes, concluding, emphasises, emphasizes, emphasising, emphasizing, reiterates, reiterating, underscoring, underlining, highlights, highlighting, contending, admitting, concedes, conceding, indicates, indicating, hints, hinting, replies, replying, responds, predicts, predicting, reporting, confessed, confesses, confessing, warns, boasted, boasts, lamented, laments, recounted, signalled, signaled, proclaimed, informed, estimates, reports, disputes, disputed, judged, conveyed
قال, قالا, يقول, تقول, صرح, يصرح, أكد, أكدا, يؤكد, تؤكد, أضاف, يضيف, تضيف, ذكر, ذكرا, أعلن, أعلنا, يعلن, تعلن
اعتبر*, شددا, _شدد, أوضح*, _وضح*, أشار, أشارا, _شير, يشيرون, زعم, يزعم, تزعم, ادعى, ادعت, نفى, نفت, ينفي, تنفي, _كتب, تابع, _لفت, أفاد*, _نقل … عن, _جادل*
قائلا, قائلة, مؤكدا, مؤكدة, مضيفا, مضيفة, معتبرا, معتبرة, رأى, رأت, ترى, يرى, يعتقد, تعتقد, يعتقدون, أمل, تأمل, يأمل, يأملون, وصف, يصف, تصف, نبه, منبها, مشددا, مشددة, موضحا, موضحة, مشيرا, مشيرة, أدلى, أدلت, أقسم, أورد, استبعد, _ستبعد, كشف, نوه, منوها, ألمح, أبلغ, أردف, استطرد, لافتا, لافتة, مبينا, مبينة, متوقعا, نافيا, نافية, شكك, روى, روت, أقر, _تحدث … عن, خلص … إلى, خلصت … إلى, خلصوا إلى, _خلص … إلى, جاء في بيان, _جزم, أجاب, _جيب, تساءل*, _تساءل, تكهن*, _لمح, أصر, _صر على, اشتكى, اشتكت, استدرك*, _برر, _فند, _دحض, كذب, عزا, عزت, اعترف*, _عترف ب*, أنكر, _نكر, نافين, _كرر, يزعمون, يؤكدون, يقولون, يرون, يقر, تقر, ينفون, ينكرون, مبررا, مبررة, زاعما, زاعمة, متسائلا, متسائلة, معلنا, معلنة, كاشفا, كاشفة, منكرا, منكرة`;

/** Words that bring what is said only with "أن" behind them: what one passes on, shows or expects, and nouns for a statement. */
export const BRINGING_WORDS =
  "recalled, recalls, recalling, found, finds, finding, evidence, proof, showed, shows, established, documented, discovered, determined, ruled, agreed, agree, agrees, agreeing, نقل, نقلت, _نقل, _عتبر*, أظهر, أظهرت, أظهروا, تظهر, يفيد, تفيد, أخبر*, _خبر*, أثبت, أثبتت, علم, علمت, توقع*, _توقع*, رجح, رجحت, _رجح, ادعاء*, إعلان*, تأكيد*, تصريح*, اعتقاد*, مزاعم*, تقارير, تقرير, أنباء, معلومات, مفاده, مفادها, قوله, قولها, قولهم, بحجة, بدعوى, بذريعة";

/** Nouns for a statement that bring what is said where who says it stands right behind them: "تأكيد ألمانيا إرسال دبابات". */
export const STATEMENT_NOUNS =
  "تأكيد*, إعلان*, نفي*, إنكار*, إقرار*, ادعاء*, زعم*, مزاعم*, تعهد*, وعود*, دعوة*, تلميح*, اعتراف*";

/** Words before the one who says so. */
export const SOURCE_PHRASES =
  "according to, in the words of, quoted by, expressed by, voiced by, quoting, citing, بحسب, حسب, وفقا, وفق, نقلا عن, على لسان, استنادا إلى, على حد قول*, على حد تعبير*, على حد وصف*, بحسب قول*, وفق قول*";

/** Acts done by words: who does them says so. They name a speaker only where that is a person. */
export const SPEECH_ACTS = `spoke|speak|speaks|speaking out against, raise|raises|raised|raising … concern*|issue*|objection*|question*, condemn*, denounc*, criticis*, criticiz*, accus*, prais*, welcom*, commend*, thank*, pledg*, vow*, promis*, urge, urged, urges, urging, called on, called for, calls for, calls on
warn*, fears, feared, encouraged, expressed, expresses, expressing, voiced, voices, voicing, reject, rejected, rejects, demand, demands, demanded, dismissed, dismisses, threatened, threatens, invited, invites, apologis*, apologiz*, offered, named, blam*, lodged a protest, protested, object*, deplor*, decried, decries, slammed, slams, lambast*, rebuk*, hailed, hails, laud*, applaud*, congratulat*, complain*, called, calls, asked, asks, requested, requests, proposed, proposes, cautioned, cautions, appealed, oppose, opposes, opposed, reproach*, claimed responsibility, hold|holds|held|holding … responsible|accountable, endors*, voted against
أدان*, يدين*, تدين*, _ندد*, استنكر*, يستنكر*, انتقد*, ينتقد*, اتهم*, يتهم*, تتهم*, أشاد*, يشيد*, _رحب*, شكره, شكرها, شكرهم, _شكر, يشكرون, _تعهد*, حث, يحث*, تحث*, _حذر*, دعا, دعت, يدعو, تدعو, داعيا, داعين
طالب, ناشد*, شجع, أعرب*, يعرب*, تعرب*, معربا*, رفض, _هدد*, استهجن*, اعترض*, احتج, أثنى, أثنت, أكد دعم*, شجب*, دان, أبدى, أبدت, _بدي, _جدد, _توعد*, تبنى, تبنت, لوح, ثمن, هنأت, هنأوا, هنأه, هنأها, _هنئ, مهنئا, عبرت, _عبر … عن, طلب, اقترح*, استغرب*, _حمل … مسؤولية, محملا|محملة|محملين … مسؤولية*, أيد, _ؤيد, وعد, تمنى, تمنت, بارك, مطالبا, محذرا, محذرة, مرحبا, مرحبة, منتقدا, منددا, منددة, متهما, متهمة, مدينا, مشيدا, مشيدة, شاكرا, شاكرة, متمنيا, متمنية, معبرا, معبرة, مناشدا, مناشدة, مبديا, مبدية, رافضا, رافضة, مستغربا, شاجبا, _قدم … شكر*, وجه … شكر*, وجه … انتقاد*, وجه … اتهام*, وجه … تحذير*, وجه … دعوة*, وجه … تهنئة*, بعث … تهنئة*, قدم … تهنئة*, قدم … تعازي*, أطلق … تحذير*, كال … اتهام*, _حض, _عارض*, سخرت من, _سخر من, مثمنا, مثمنة, مستنكرا, مستنكرة, منتقدة, متعهدا, متعهدة, مهددا, مهددة, متوعدا, متوعدة`;

/** What ends the subject of a verb of saying and begins what is said, beside a colon and a quotation mark. */
export const STATEMENT_BEGINS = "that, إن, أنه, أنها, أنهم, أنهما, بأن, بأنه, بأنها, بأنهما";

/** Those of them, and words of the statement itself, that mean whoever says it: "she said it would …", "أكد أن بلاده …". */
export const SPEAKER_WORDS =
  "he, she, it, they, we, both, his, her, its, their, our, أنه, أنها, أنهم, أنهما, بأنه, بأنها, بأنهما, بلاده, بلادها, بلادنا";

/** Nouns for such acts. */
export const SPEECH_ACT_NOUNS =
  "إدان*, رفض, رفضه, رفضها, رفضهم, اتهام*, انتقاد*, ترحيب*, إشادة*, تنديد*, استنكار*, تلويح*, تحذير*, مطالبة*, إعراب*";

/** Offices: who holds one, or has it done, speaks for the state or organisation named beside it. */
export const OFFICE_WORDS =
  "minister, ministers, ministry, secretary, president, presidents, chancellor, chief, leader, leaders, king, queen, prince, emir, sultan, spokesman, spokeswoman, spokesperson, ambassador, ambassadors, embassy, envoy, envoys, diplomats, delegates, official, officials, commissioner, undersecretary, director, adviser, advisor, government, army, military, head, commander, counterpart, رئيس, رئيسة, رئاسة, وزراء, وزير, وزيرة, وزارة, أمين, خارجية, دفاع, داخلية, مالية, ملك, أمير, زعيم, مستشار, مستشارة, قائد, نائب, متحدث, ناطق, نظيره, حكومة, جيش, جنرال, سفير, سفارة, مبعوث, مسؤول, مسؤولون, مسؤولين, مسئول, مسئولون, مسئولين, سفيرة, متحدثة, ناطقة, مسؤولة, زعيمة, مبعوثة, مندوب, مندوبة, ملكة, أميرة, نائبة, وكيل, وكيلة, قنصل, حاكم, حاكمة, عمدة, مفوض, مفوضة, ممثل, ممثلة, مرشد, بابا, أمينة, رئيسا, وزيرا, قائدا, مساعد";

/** Those of them that only a state has. */
export const STATE_OFFICE_WORDS =
  "minister, ministers, ministry, government, ambassador, embassy, army, وزراء, وزير, وزيرة, وزارة, خارجية, دفاع, داخلية, مالية, حكومة, جيش, سفير, سفارة";

/** What stands between the words of an office and the names of those who hold it. */
export const TITLE_WORDS =
  "the, a, an, of, its, his, her, prime, general, vice, deputy, foreign, defence, defense, interior, finance, crown, state, supreme, عام, شؤون, باسم, ولي, عهد, دولة";

/** Words that say that somebody does not, or no longer, speak for a state. */
export const DISOWNING_WORDS = "opposition, former, ex, rebel, rebels, معارضة, معارض, سابق, سابقة, أسبق";

/** What has not happened yet. */
export const PLANNED_WORDS =
  "will, shall, look|looks|looking|looked forward to, commitment to, plan, plans, planned, planning, intend*, set to, is|are|was|were due, about to, going to, ready to, ready for, readiness, prepared to, prepared for, imminent, plot, plots, plotted, plotting, vow|vows|vowed|vowing|pledge|pledges|pledged|pledging to, was to, were to, is to, are to, ahead of, preparing, expected … to, scheduled, slated to|for, on the verge of, on the brink of, poised to, upcoming, forthcoming, propos*, سوف, خطط*, _خطط*, تخطيط*, خطة*|خطط ل*, _عتزم*, اعتزام*, ينوي, تنوي, ننوي, ينوون, نية, نيته, نيتها, نيتهم, مزمع*, المقرر, مقرر, المقررة, مقررة, يوشك*, توشك, أوشك*, استعداد*, مستعد*, مقترح*, اقترح*, _قترح*, من المتوقع, _توقع أن, مرتقب*, _ستعد, يستعدون, تأهب*, _تأهب*, _تحضر ل*, من المنتظر, المنتظر, من المفترض, المفترض, يفترض, جاهز*, وشيك*, _عكف على, التزام*, ملتزم*, تمهيدا ل*, تحضيرا ل*, committed to, commits to, determined to, prepares to, توعد*, _توعد*, عزم, عزمه, عزمها, عازم*, على وشك, بصدد";

/** What somebody wishes, or invites another to: nobody has a plan for it yet. */
export const WISHED_WORDS =
  "desire to, desires to, desire for, want|wants|wanted to, invite, invites, invited, inviting, وجه|وجهت|_وجه … دعوة, دعا|دعت|_دعو|داعيا|داعية … إلى زيارة*, دعا|دعت|_دعو|داعيا|داعية … لزيارة*, يريد, تريد, نريد, يريدون";

/** Those of them by which only the act itself is wished that stands right behind. */
export const WANTED_WORDS = "want, wants, wanted, _رغب*, رغبة*, راغب*";

/** What somebody thinks has to be done. */
export const NEEDED_WORDS =
  "should, must, need to, needs to, ought to, لا بد, لابد, يجب, تجب, ينبغي, يتعين, ضروري*, ضرورة*, واجب, واجبا, واجبة, واجبنا, واجبها, واجبهم, واجبات*, يستوجب, تستوجب, حان الوقت";

/** What somebody is after: only the act itself is planned that stands right behind it, and not what is to be reached by it. */
export const AIMING_WORDS =
  "seek, seeks, seeking, sought, aim, aims, aimed, aiming, intention*, _سعى, يسعون, يسعيان, _تطلع*, تطلع*, _طمح*, _هدف, هدفت, الهدف";

/** What happens only if something else does, or perhaps: قد is "may" before what is yet to come, "already" before what was. */
export const CONDITIONAL_WORDS =
  "if, unless, threat|threats of|to, threaten*, can be, mused|musing about, mulling, contemplat*, is|are|was|were considering, not rule|ruled|ruling out, did|does|do not rule out, لم|لا|لن|لست _ستبعد*|أستبعد, غير المستبعد, غير مستبعد, cannot be ruled out, any … attack*|strike*|aggression|incursion*, hope, hopes, hoped, hoping, wish, wishes, would, could, might, may, whether, in case, provided that, is|are|was|were weighing, إذا, لو, في حال, شريطة, بشرط, ربما, يمكن*, قد ي*, قد ت*, قد ن*, ما لم, احتمال*, هدد*, _هدد*, مهددا, مهددة, _أمل, يأملون, آمل, أمله, أملها, أملهم, على أمل, لوح|لوحت|_لوح|ملوحا|ملوحة|ملوحين … ب*, تلويح*, _تمنى, تمنت, likely, unlikely, possible, possibly, potential*, perhaps, possibility, fear that, fears that, feared that, محتمل*, المحتمل, غير المحتمل, غير محتمل, من الممكن, ممكن, يدرس, تدرس, ندرس, المرجح, غير المرجح, _رجح, إمكانية, في حالة, _خشى|يخشون … أن, خشية أن, لولا, عسى, لعل, من شأنه, من شأنها, مشروط*, شرط, _شترط*, اشترط*, مرهون*, إلا إذا, إلا بعد, طالما, وإلا, بإمكان*, بوسع*, في وسع*, _ستطيع*, تحسبا, قد لا, إن لم, من شأن, من الوارد, أي هجوم*, أي اعتداء*, أي عدوان*, أي ضربة*, أي عمل عسكري, أي محاولة*, أي استهداف, أي تصعيد, أي تدخل, أي حرب, أي عملية عسكرية";

/** What looks like one of these words and is none. */
export const NO_MODAL_WORDS =
  "كان قد, كانت قد, كانوا قد, يكون قد, تكون قد, يكونوا قد, لقد ي*, لقد ت*, لقد ن*, قد تم, قد تمت, قد توصل*, قد تمكن*, قد تعهد*, قد تحدث*, قد تلقى, قد تبنى, قد تسلم, قد تراجع*, قد تولى, قد توجه, قد تسبب*, قد تجاوز*, قد نشر*, قد نفذ*, قد ندد*, قد نجح*, قد ناقش*, قد نقل*, may 1*|2*|3*|4*|5*|6*|7*|8*|9*, 1*|2*|3*|4*|5*|6*|7*|8*|9* may, in may, of may, since may, until may, by may, last may, early may, late may, mid may, not only, not just, not least, no doubt, no less, no fewer, no|not more|later|longer than, not fewer|less than, is|are|was|were|been and will, no wonder, no matter, not until, never|not close|closed|closing|shut … door, never|not hesitat*, never|not|can't|cannot|couldn't|didn't|doesn't|don't|hasn't|haven't|won't deny|denies|denied|denying, did|do|does not deny, nor deny|denies|denied, refuse|refuses|refused|refusing|decline|declines|declined|declining|fail|fails|failed|failing to deny, short of denying, without denying, لا|لم|لن|ما _نفي|ينف|تنف|ننف|_نكر|_نفون|_نكرون, ما نفى|نفت|نفوا|أنكر|أنكرت|أنكروا, لا|لن|لم _تردد*, لا|لن|لم _غلق … باب, لا يزال, لا تزال, ولا يزال, ولا تزال, لا زال, لا زالت, لا يزالون, ما زال, ما زالت, ما يزال, ما تزال, لا شك, لا سيما, لا|لم _قل عن, لا|لم _زيد عن|على, لا|لم _تجاوز, لا لبس, لا جدال, لا مفر, لا محالة, لا رجعة, لا هوادة, كان|كانت|كانوا وس*, لطالما, ليس فقط, ليس فحسب, لم يكتف, لم تكتف, إلا أن, إلا أنه, إلا أنها, بلا شك, من دون شك, ليس هذا, ليست هذه, ليست المرة, لا يقتصر, لا تقتصر, غير أن, غير أنه, غير أنها, want|wants|wanted|wish|wishes|wished|like|likes|hope|hopes to thank|congratulate|commend|praise|express|welcome|condemn|condole, as possible, تطلعات*, مقررات*, مقرر خاص, حسن نية, حسن النية, سوء نية, plan of action, peace plan, peace plans, خطة سلام, خطة السلام";

/** Words by which one binds oneself to do what "to" brings, or asks another to. */
export const BINDING_WORDS =
  "decide, decides, decided, deciding, decision, decisions, undertake, undertakes, undertook, resolve, resolves, resolved, agreeing, اتفق*, _تفق*, وافق*, _وافق, قرر, قررت, قرروا, _قرر, صمم, صممت, _صمم, قرار*, ask, asks, asked, asking, urge, urged, urges, urging, call on, called on, calls on, calling on, call for, called for, calls for, calling for, appeal*, request*, demand, demands, demanded, demanding, order, ordered, orders, require*, agreed, agree, agrees, offer*, propos*, willing*, encourag*, pledg*, vow*, promis*, طلب, طلبت, _طلب, عرض, عرضت, يعرض, أمرت, تعهد*, _تعهد*, وعد, وعدت";

/** When something is to be. */
export const FUTURE_TIMES =
  "قريبا, next week, next month, next year, next monday, next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday, tomorrow, later this week, later this month, later this year, in the coming, المقبل, المقبلة, المقبلين, القادم, القادمة, غدا, الغد";

/** What stands before the participle of an English passive: who is "was told" or "is attacked" does neither. */
export const BE = /^(?:is|are|was|were|be|been|being)$/u;

/** Participles of blame, and what stands right behind one that has no object: "stands |accused of| fraud", "|condemned for| it". */
const BLAMED = /^(?:accused|suspected|blamed|condemned|criticised|criticized|denounced|charged)$/u;
const OF_WHAT = /^(?:of|for|over|by)$/u;

/** Whether an English participle is one of the passive without "is": who stands before it is blamed, and says nothing. */
export const isBlamed = (tokens: readonly { readonly form: string }[], at: number): boolean =>
  BLAMED.test(tokens[at]?.form ?? "") && OF_WHAT.test(tokens[at + 1]?.form ?? "");
