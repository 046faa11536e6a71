import { createWordTest } from "./wordPatterns";

/** Nouns that the name of an organisation is built on, beside those of `likelyKind`; in English its last words, in Arabic the first. */
export const isOrganisationNoun = createWordTest(
  "summit, assembly, alliance, league, federation, confederation, congress, senate, parliament, house, court, corporation, group, area, academy, foundation, agency, ministry, mission, bureau, service, board, forum, secretariat, syndicate, airlines, bank, church, think, برلمان, كونغرس, كونجرس, ائتلاف, تحالف, نقابة, مجموعة, منتدى, قمة, بعثة, كنيسة, محكمة, جيش, شرطة, قوات, وكالة, وزارة, منظمة, هيئة, مجلس, لجنة, اتحاد, مؤسسة, شركة, صحيفة, قناة, حزب, جمعية, رابطة, مرصد, سلطة, مفوضية, حكومة",
);

/** Nouns that the name of a group that fights or protests is built on. */
export const isGroupNoun = createWordTest(
  "forces, force, army, front, movement, حركتا, حركتي, brigade, brigades, militia, militias, rebels, fighters, units, guard, guards, tribe, tribes, clan, cartel, gang, resistance, mujahideen, protesters, demonstrators, حركة, جماعة, تنظيم, جبهة, ميليشيا, ميليشيات, مليشيا, مليشيات, كتائب, كتيبة, لواء, ألوية, وحدات, فصائل, فصيل, عصابة, عصابات, قبيلة, قبائل, مجموعة, مجموعات, قوات, جماعات, حركات, تنظيمات, جبهات, أحزاب, خلية, خلايا, شبكة",
);

/** Nouns of places and things whose names are capitalised as well, and named of nobody. */
export const isThingNoun = createWordTest(
  "sea, river, dam, dams, strait, gulf, mountains, city, island, islands, province, airport, valley, region, street, square, district, bay, lake, desert, canal, border, coast, port, university, prize, award, agreement, treaty, accord, accords, act, law, plan, operation, article, resolution, war, day, times, post, bridge, hotel, stadium, cup, festival, pipeline, road, initiative, declaration, convention, protocol, party's, east, west, north, south, ocean, peninsula, hospital, station, church's, basin, zone, belt, century, games, week, year, spring, عملية, مبادرة, صاروخ, صواريخ, طراز, دبابة, دبابات, طائرة, طائرات, برنامج, كتاب, فيلم, مجلة, موقع, سفينة, قاعدة, منظومة, مشروع, مخيم, معبر, اتفاق, قوى, تيار, كتلة, قائمة, بلدة, مدينة, جزيرة, مطار, ميناء, حقل, جائزة, مهرجان, مؤتمر, منصة",
);

/** Capitalised words that name nobody, wherever they stand. */
export const isNoName = createWordTest(
  `i, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, god, islam, islamic, muslim, muslims, christian, christians, jewish, jews, western, eastern, northern, southern, arabs, africa, europe, asia, internet, covid, gdp, gerd, tv, am, pm, ok, gmt, utc, est, usd, eur, ceo, mp, mps, dna, eez, affairs, photo, file, image, video, read, related, source, editor, reporting, english, arabic, president, minister, prime, presidents, ministers, chancellors, foreign, general, secretary, mr, mrs, ms, dr, sir, king, queen, prince, ramadan, christmas, easter, eid, twitter, facebook, youtube, x, telegram`,
);

/** English words that begin sentences: capitalised there, they are no names. */
export const isBeginner = createWordTest(
  `the, a, an, this, that, these, those, it, he, she, they, we, you, his, her, its, their, our, my, in, on, at, by, for, from, to, of, with, without, after, before, during, since, until, while, when, where, who, what, why, how, which, if, as, and, but, or, nor, so, yet, although, though, because, despite, however, meanwhile, moreover, also, both, all, some, many, most, more, several, two, three, four, five, six, seven, eight, nine, ten, one, no, not, there, here, then, now, today, yesterday, tomorrow, according, earlier, later, last, late, early, speaking, asked, under, over, between, among, about, around, against, amid, across, following, such, other, another, any, each, every, only, even, just, still, once, officials, experts, critics, analysts, protesters, residents, authorities, police, state, government, talks, let, let's, yes, whether, either, neither, additionally, furthermore, thus, hence, instead, like, unlike, upon, within, through, per, via, former, new, nearly, almost, thousands, hundreds, dozens, people, part, first, second, third, next, previous, local, national, international, given, based, being, having, joint, security`,
);

/** What an Arabic name does not go on with. */
export const isArabicStop = createWordTest(
  "في, من, على, إلى, عن, مع, أن, إن, أنه, أنها, خلال, اليوم, أمس, يوم, بعد, قبل, كما, التي, الذي, الذين, قد, هذا, هذه, ذلك, تلك, بين, حول, لدى, عند, ضد, حتى, منذ, أيضا, كذلك, إنه, إنها, كان, كانت, هو, هي, هم, أو, ثم, لكن, لم, لن, لا, ما, غير, كل, بعض, أي, عقب, وفق, بشأن, إزاء, تجاه, عبر, نحو, أثناء, خارج, داخل, أمام, وراء, مساء, صباح, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, الماضي, الحالي, الجاري, مؤخرا, حيث, بأن, بأنه, بأنها, الماضية, عام, سنة, الأخير, الأخيرة, السابق, السابقة, الأسبق, الجديد, الجديدة, المقبل, نفسه, نفسها, مثل, دون, عدم, هناك, حاليا, رسميا, إذ, إذا, لو, عندما, بينما, فيما, لأن, كي, لكي, حين, بشكل, بسبب, بهدف, بحسب, حسب, لدعم, الآن, سوى, فقط, أكثر, أقل, تقوم, يقوم, تعمل, يعمل, تعتبر, يعتبر, عنه, عنها, به, بها, له, لها, لهم, فيه, فيها, منه, منها, إليه, إليها, عليه, عليها, تقريبا, تماما, أول, ثاني, فيهم, بينهم, بينها, مما, حيال, لأي, بأي, قوله, قولها, قولهم, بدور, عقد, عقدت, أجرى, أجرت, وصل, وصلت, غادر, غادرت, بدأ, بدأت, تلقى, ترأس, افتتح, حضر, قام, قامت, تم, ألقى, وجه, وجهت, أصدر, أصدرت, اتخذ, جاء, جاءت, توجه, موجودة, مذكورة, معنية, مختلفة, قائمة, متبقية, أخرى, ثانية, أولى, ثالثة, برئاسة, بقيادة, بجهود, بمبادرة, شخصية, شخصيات, جهات, لشؤون",
);

/** Family names of heads of state and ministers that Arabic news names without an office. */
export const isLeaderName = createWordTest(
  "أردوغان, السيسي, بوتين, ترامب, ترمب, بايدن, أوباما, بوش, كلينتون, نتنياهو, نتانياهو, زيلينسكي, ماكرون, ميركل, شولتس, ميرتس, ستارمر, ميدفيديف, لافروف, بلينكن, روبيو, بومبيو, تيلرسون, كيري, خامنئي, روحاني, بزشكيان, عراقجي, الأسد, الشرع, مودي, غوتيريش, جوتيريش, بوريل, ستولتنبرغ, روته, فيدان, أوغلو, بولسونارو, مادورو, تشافيز, هنية, السنوار, حفتر, الدبيبة, البرهان, حميدتي, حمدوك, ساركوزي, هولاند, كاميرون, جونسون, سوناك, أولمرت, عرفات, القذافي, المالكي, لوكاشينكو, أوربان, ميلوني, سانشيز, ترودو",
);

/** Words for a source that has no name. */
export const isSourceNoun = createWordTest(
  "diplomat, diplomats, source, sources, official, officials, analyst, analysts, expert, experts, witness, witnesses, activist, activists, observers, spokesperson, spokesman, spokeswoman, مصدر, مصادر, دبلوماسي, دبلوماسيون, دبلوماسيين, مسؤول, مسؤولون, مسؤولين, مسئول, مسئولون, مسئولين, محللون, محللين, خبراء, خبير, شهود, ناشطون, ناشطين, نشطاء, مراقبون, مراقبين",
);

/** Those who act as a crowd, without a name. */
export const isCrowdNoun = createWordTest(
  "terrorists, extremists, gunmen, soldiers, mercenaries, protesters, demonstrators, rebels, militants, insurgents, fighters, separatists, settlers, migrants, refugees, farmers, fishermen, residents, pirates, jihadists, islamists, activists, envoys, advisers, advisors, mediators, negotiators, delegates, lawmakers, peacekeepers, inspectors, kidnappers, hijackers, attackers, smugglers, hostages, prisoners, detainees, civilians, citizens, dissidents, exiles, hackers, students, workers, donors, opponents, متظاهرون, متظاهرين, متمردون, متمردين, مسلحون, مسلحين, انفصاليون, انفصاليين, مستوطنون, مستوطنين, محتجون, محتجين, لاجئون, لاجئين, مهاجرون, مهاجرين, صيادون, صيادين, قراصنة, معارضة, جهاديون, جهاديين, مقاتلون, مقاتلين, إرهابيون, إرهابيين, جنود, ثوار, متطرفون, متطرفين, مرتزقة, مزارعون, مزارعين, مبعوثون, مبعوثين, وسطاء, مفاوضون, مفاوضين, نواب, خاطفون, خاطفين, رهائن, أسرى, معتقلون, معتقلين, مدنيون, مدنيين, معارضون, معارضين, طلاب, عمال",
);

/** Behind the noun of a movement, what moves: traffic, trade. */
export const isTraffic = createWordTest("نقل, مرور, أفراد, تجارة, طيران, ملاحة, سير, سفر, مسافرين, بضائع");

/** Adjectives that are names only with what follows: "African Continental Free Trade Area". */
export const isRegional = createWordTest(
  "european, african, asian, arab, latin, western, international, kurdish, islamic, united, federal, national",
);

/** Bodies that a state has one of: with its adjective alone they are the state. */
export const isStateBody = createWordTest("جيش, حكومة, شرطة, برلمان, قوات, وزارة, سلطة, كونغرس, كونجرس");

/** Nouns of several states or others that act as one, told by the words beside them. */
export const isCollective = createWordTest(
  "countries, nations, states, powers, members, troops, supporters, sympathizers, sympathisers, loyalists, allies, دول, بلدان, قوى, أطراف, أنصار, مؤيدون, مؤيدين, موالون, موالين, متعاطفون, متعاطفين, حلفاء",
);
