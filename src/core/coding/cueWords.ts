import type { RelationTypeId } from "../relationTypes";

/** Words that speak for a relation type. Weak ones count only where no others are. */
type Cues = { readonly strong: string; readonly weak: string };

/**
 * What the codebook's definitions are said with, in both languages, from CAMEO's and PLOVER's wording of the same types.
 * Phrases are separated by commas. A word is written as it folds or not; `*` stands for any ending, `_` for the ي ت ن of an
 * Arabic imperfect or nothing. Articles and attached letters are seen through.
 */
export const CUE_WORDS: Readonly<Record<RelationTypeId, Cues>> = {
  cooperation: {
    strong: `cooperat*, co operat*, collaborat*, agreed, agree, agrees, agreement*, accord, accords, sign, signs, signed, signing, meet, meets, met, meeting, meetings
      talks, partner*, alliance*, ally, allies, allied, support*, backs, backed, backing, help, helps, helped, helping, aid, aids, aided, aiding, assist*
      supplied, supplies, supply, supplying, provid*, donat*, train, trains, trained, training, equip*, arming, share, shares, shared, sharing, exchang*
      exercise, exercises, drill, drills, manoeuvre*, maneuver*, prais*, welcom*, commend*, thank*, congratulat*, laud*, hail, hailed, hails, treaty, treaties
      pact, pacts, deal, deals, deliver, delivers, delivered, reconcil*, consult*, coordinat*, contribut*, mediat*, stand with, stands with, stood with, stand by
      تعاون*, _تعاون*, متعاون*, اتفق*, يتفق*, تتفق*, اتفاق*, توافق*, معاهدة*, شراكة*, شريك*, شركاء*, تحالف*, حليف*, حلفاء*, دعم*, _دعم*, داعم*
      ساعد, ساعدت, ساعدوا, _ساعد, يساعدون, مساعدة, مساعدات*, ساند*, _ساند*, مساندة*, أيد, أيدت, يؤيد*, تؤيد*, تأييد*, زود*, _زود*, تزويد*, تسليح*
      درب, دربت, _درب, تدريب*, مناورات*, مناورة*, تمرين*, تمارين*, أشاد*, يشيد*, تشيد*, إشادة*, مشيد*, رحب*, _رحب*, ترحيب*, مرحبا, شكر*, _شكر*, محادثات*, مباحثات*
      لقاء*, التقى, التقت, يلتقي, تلتقي, التقيا, اجتمع*, يجتمع*, تجتمع*, اجتماع*, تبادل*, _تبادل*, تنسيق*, منح, منحت, _منح, مصالحة*, وساطة*, ساهم*, _ساهم*, مساهم*
      إسهام*, توقيع*, إمداد*, أمد, أمدت, تضامن*, _تضامن*, صداقة*, مساعي حميدة, تسليم*`,
    weak: `ties, relations, relationship*, strengthen*, deepen*, pledg*, visit*, invit*, invest*, joint*, together, joined, join, take part, friend*, send, sends, sent, defend*, develop, developing
      علاقات*, علاقة*, روابط*, عزز*, _عزز*, تعزيز*, تعميق*, توثيق*, وقع, وقعت, وقعا, يوقع*, توقع, زار, زارت, زيارة*, مشترك*, معا, صديق*, استثمار*, تعهد*, _تعهد*
      المشاركة, مشاركة*, شارك*, _شارك*, أرسل*, يرسل*, ترسل*, تطوير*`,
  },
  condemnation: {
    strong: `condemn*, denounc*, criticis*, criticiz*, criticism*, accus*, blam*, rebuk*, censur*, deplor*, decried, decries, decry, slammed, slams, lambast*
      castigat*, oppose, opposes, opposed, opposing, opposition to, reject, rejects, rejected, rejecting, rejection, protested, protests against, outrag*, vilif*
      أدان*, إدان*, يدين*, تدين*, ندين*, مدينا*, ندد*, _ندد*, تنديد*, مندد*, استنكر*, يستنكر*, تستنكر*, استنكار*, مستنكر*, شجب*, _شجب*, انتقد*, ينتقد*, تنتقد*, انتقاد*, منتقد*
      اتهم*, يتهم*, تتهم*, اتهام*, متهما, متهمة, متهمين, لوم, عارض, عارضت, _عارض, معارضته*, معارضتها*, رفض*, _رفض*, احتج*, _حتج*, احتجاج*, حملت مسؤولية`,
    weak: `destabilis*, destabiliz*, provocat*, unacceptable, مزعزع*, زعزعة*, استفزاز*`,
  },
  concern: {
    strong: `concerned, concern, concerns, worr*, fear*, alarm*, threat, threats, uneas*, anxi*, apprehens*, wary, warn*, caution*, dread*, afraid, suspicio*, restraint
      urge, urged, urges, urging, call on, called on, calls on, calling on, appealed to, encouraged, encourages
      قلق*, أقلق*, يقلق*, تقلق*, مقلق*, مخاوف*, خوف*, تخوف*, متخوف*, خشي, خشيت, يخشى, تخشى, يخشون, خشية*, تهديد*, مهدد*, حذر*, _حذر*, تحذير*, محذر*
      توجس*, ضبط النفس, حث, حثت, حثوا, يحث*, تحث*, ناشد*, _ناشد*, مناشد*, طالب, طالبت, طالبوا, يطالب*, تطالب*, شجع, شجعت, ريبة`,
    weak: `tension*, danger*, risk*, called for, calls for, calling for, دعا, دعت, دعوا, يدعو, تدعو, داعيا, داعية, داعين, توتر*, خطر*, مخاطر*`,
  },
  conflict: {
    strong: `war, wars, warfare, invad*, invasion*, attack, attacks, attacked, attacking, strike, strikes, struck, airstrike*, bomb*, shelled, shelling, blockad*, siege, besieg*
      fight, fights, fighting, fought, clash*, battle*, occupy, occupies, occupied, occupation, offensive, raid*, assault*, kill*, shot down, annex*, incursion*, sanction*, assassinat*
      ambush*, opened fire, fired missiles, fired rockets
      حرب*, حروب*, هجوم*, هجمات*, هجمة*, هاجم*, _هاجم*, مهاجمة*, غزو*, غزت, غزا, يغزو*, تغزو*, قصف*, _قصف*, ضربات*, ضربة*, غارة*, غارات*, حصار*, حاصر*, _حاصر*, محاصرة*
      احتل*, يحتل*, تحتل*, احتلال*, اشتبك*, اشتباك*, معارك*, معركة*, قتال*, قاتل*, _قاتل*, اقتحم*, اقتحام*, توغل*, اعتدى, اعتدت, اعتداء*, عقوبات*, استهدف*, يستهدف*, تستهدف*
      اغتال*, اغتيال*, قتل, قتلت, _قتل`,
    weak: `missile*, rocket*, troops against, against, hostil*, ضد, صواريخ, صاروخ*, نزاع*, صراع*, قتالي*`,
  },
};

/** "Use of weapons or troops against" is force, any other use is not: counts only with another of the weak cues behind it. */
export const USE_WORDS = "use, uses, used, using, استخدام*, يستخدم*, تستخدم*, استخدم*";

/** Phrases with a cue in them that speak for nothing. */
export const IDLE_PHRASES =
  "supply chain, supply chains, سلاسل الإمداد, سلسلة الإمداد, war of words, trade war, post war, world war, cold war, prisoners of war, since the war, after the war, according to, no doubt, armed forces, help wanted, strike a balance, struck a deal, حرب كلامية, الحرب العالمية, الحرب الباردة, بعد الحرب, منذ الحرب, حرب تجارية";

/** Words that say that both sides do it, or what only two can do. */
export const MUTUAL_WORDS = `joint*, jointly, together, both, mutual*, each other, one another, bilateral*, trilateral*, between, agree, agreed, agrees, agreement*, accord, accords, sign, signs, signed, signing
  meet, meets, met, meeting, meetings, talks, cooperation, cooperate, cooperated, partnership*, alliance*, treaty, treaties, pact, pacts, drill, drills, exercise, exercises, manoeuvre*, maneuver*, ties, relations, relationship*, exchang*, consultations
  مشترك*, معا, متبادل*, كلاهما, كلا, بعضهما, بعضهم, ثنائي*, ثلاثي*, الجانبان, الجانبين, الطرفان, الطرفين, البلدان, البلدين, بين, اتفق*, يتفق*, تتفق*, اتفاق*, توافق*, معاهدة*, شراكة*, تحالف*, تعاون*, _تعاون*
  وقع, وقعت, وقعا, يوقع*, توقيع*, التقى, التقت, يلتقي, تلتقي, التقيا, لقاء*, اجتمع*, يجتمع*, تجتمع*, اجتماع*, محادثات*, مباحثات*, بحث, بحثت, بحثا, مناورات*, مناورة*, تدريبات*, تبادل*, _تبادل*, تنسيق*, علاقات*, علاقة*, روابط*`;

/** Words for what the other is or does: the one that "poses a threat" is the one that is feared. */
export const OTHERS_DEEDS =
  "destabilis*, destabiliz*, provocat*, unacceptable, threat, threats, danger*, risk*, مزعزع*, زعزعة*, استفزاز*, تهديد*, خطر*, مخاطر*";

/** Deeds that break a law: they have no other side, and are blame where somebody says them of another. */
export const BLAME_WORDS =
  "violat* international law, breach* international law, flout* international law, break international law, breaks international law, breaking international law, broke international law, broken international law, violat* the law, breaking the law, broke the law, violat* human rights, _نتهك القانون, _نتهك القوانين, _نتهك حقوق, انتهك القانون, انتهكت القانون, انتهكت القوانين, انتهك حقوق, انتهكت حقوق, _خرق القانون, خرقت القانون, _خالف القانون, خالفت القانون";
