import type { RelationTypeId } from "../codebook/relationTypes";

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
      talks, partner, partners, partnered, partnership*, alliance*, ally, allies, allied, support, supports, supported, supporting, supportive of, backs, backed, backing, help, helps, helped, helping, aid, aids, aided, aiding, assist, assists, assisted, assisting, assistance
      supplied, supplies, supply, supplying, provid*, donat*, train, trains, trained, training, equip, equips, equipped, equipping, arming, share, shares, shared, sharing, exchang*
      exercise, exercises, drill, drills, manoeuvre*, maneuver*, prais*, welcom*, commend*, thank, thanks, thanked, thanking, laud*, hail, hailed, hails, treaty, treaties
      pact, pacts, deal, deals, deliver, delivers, delivered, delivering, delivery, deliveries, reconcil*, consult, consults, consulted, consulting, consultation*, coordinate, coordinates, coordinated, coordinating, coordination, contribut*, mediat*, stand with, stands with, stood with, stand by
      تعاون*, _تعاون*, متعاون*, اتفق*, يتفق*, تتفق*, اتفاق*, توافق*, معاهدة*, شراكة*, شريك*, شركاء*, تحالف*, حليف*, حلفاء*, دعم*, _دعم*, داعم*
      ساعد, ساعدت, ساعدوا, _ساعد, يساعدون, مساعدة, مساعدات*, ساند*, _ساند*, مساندة*, أيد, أيدت, يؤيد*, تؤيد*, تأييد*, زود*, _زود*, تزويد*, تسليح*
      درب, دربت, _درب, تدريب*, مناورة*, تمرين*, تمارين*, أشاد*, يشيد*, تشيد*, مشيد*, رحب*, _رحب*, ترحيب*, مرحبا, شكر, شكرت, شكروا, شكره, شكرها, شكرهم, شكرهما, _شكر, يشكرون, محادثات*, مباحثات*
      لقاء*, التقى, لقائه, لقائها, لقائهما, لقائهم, التقت, يلتقي, تلتقي, التقيا, اجتمع*, يجتمع*, تجتمع*, اجتماع*, تبادل*, _تبادل*, تنسيق*, منح, _منح, مصالحة, مصالحات, وساطة*, ساهم*, _ساهم*, مساهم*
      إسهام*, توقيع*, إمداد*, أمد, أمدت, تضامن*, _تضامن*, صداقة*, مساعي حميدة, تسليم*
      spoke with, spoke to, spoke by, spoke on, speak with, speaks with, speaking with, telephon*, phoned, phone call, talked, talk with, held talks, discuss*, gathered, hosted, hosts, host talks
      invited, invites, inviting, ratif*, endors*, recognis*, recogniz*, ceasefire*, cease fire, truce, armistice, normalis*, normaliz*, rapprochement, negotiat*, broker*, loan, loans, lend*
      funded, funding, financed, financing, finances, grants, granted, donor*, relief, rescu*, evacuat*, airlift*, solidarity, accepted, accepts, in favour of, in favor of
      reopen*, release, released, releases, pardon*, freed, gift, gifts, sold, sell, sells, selling, buy, buys, buying, bought, purchas*, export, exports, exported, dialogue, summit, congratul*, joint statement, peace deal, peace process, free trade
      دعا|دعت|_دعو|داعيا|داعية … إلى زيارة*, دعا|دعت|_دعو|داعيا|داعية … لزيارة*, تحدث … مع, تحدثت … مع, تحدثا, هاتفيا, اتصال هاتفي, اتصالا هاتفيا, اتصالات, مكالمة, استقبل*, _ستقبل, استقبال*, استضاف*, _ستضيف, ناقش*, _ناقش, مناقشة*, بحث … مع, بحثت … مع, بحثا, _بحث … مع, حوار*, تواصل مع, _تواصل مع, مشاورات*
      تشاور*, _تشاور*, انضم, انضمت, _نضم, انضمام*, صادق, صادقت, مصادقة*, اعترف, اعترفت, _عترف, اعتراف*, تطبيع*, هدنة*, وقف إطلاق النار, لوقف إطلاق النار, وقف لإطلاق النار, وقفا لإطلاق النار, إفراج*, أفرج*, إطلاق سراح, أطلق سراح, أطلقت سراح, مدعوم*, تمويل*
      مول, مولت, _مول, قرض, قروض, منحة*, وافق, وافقت, وافقوا, _وافق, موافقة*, تقارب*, أثنى, أثنت, _ثني, ثناء*, هنأت, هنأوا, هنأه, هنأها, _هنئ, مهنئا, تهنئة*, إغاثة*, إجلاء*, استئناف العلاقات, استأنف*, _ستأنف, مفاوضات*, تفاوض*, _تفاوض*, قمة, اتصل*, إعانة*, تبرع*
      friendship, appreciat*, facilitat*, coalition, peace plan, humanitarian aid, offer of aid, extend a hand, أخوة, تسهيل*, سهل, سهلت, _سهل, خطة سلام, تعاطف*, احتفل*, تآخي, تقدير, إعفاء*, عفو
      وقف … جانب, وقفت … جانب, _قف … جانب, الوقوف إلى جانب, مذكرة تفاهم, تفاهم*, صفقة*, توسط*, _توسط*, وسيط, وسطاء, مؤيد*, صوت … لصالح, صوتت … لصالح, إعادة إعمار, حسن الجوار, سلم, سلمت, وفد*, زيارة رسمية, تكامل*, التزام*, تضافر*, إعادة فتح, تعايش
      معونة*, مؤازرة*, نصرة, ناصر, ناصرت, تباحث*, _تباحث*, تحاور*, _تحاور*, امتنان*, إنقاذ*, أنقذ, أنقذت, وسيطا, باع, باعت, _بيع, بيع, مبيعات, أبرم*, _برم*, إبرام*, احتضن*, _حتضن*, يد العون, امتدح*, _متدح*, أطرى, أطرت, إطراء*, ثمنت, يثمن, تثمن, تثمين*, آزر*, _ؤازر*, وقوف … جانب|مع, وقف|وقفت|_قف … مع, صافح*, _صافح*, مصافحة*, برقية*, تهاتف*, _تهاتف*, انفراج*, توأمة, أقرض*, _قرض, وديعة, ودائع, قافلة|قوافل مساعدات, قتال|_قاتل|يقاتلون|_حارب|يحاربون … جانب, افتتاح سفارة*, عودة سفير*, عودة السفير, بارك, باركت, مباركة*, بايع*, _بايع*, مبايعة*, رفع … من قائمة|القائمة, مؤتمر صحفي|صحافي … نظيره|ونظيره|نظيرها|ونظيرها, التحق*, التحاق*, مدح*, شراء, اشترى, اشترت, _شتري, صادرات
      fight|fights|fought|fighting alongside, alongside, war game*, apolog*, forgave, forgive*, extradit*, return|returns|returned|returning … ambassador*|envoy*, stood by, standing with, stand alongside, expressed understanding, expresses understanding, memorandum*, joint venture, sided with, hand over, handed over, voted for, vote for, credit line, lifeline, condolence*, courtesy call*, press conference with, hotline, right to self defence, right to self defense, speaking to, applaud*, salute, salutes, saluted, saluting, bankroll*, underwrit*, acclaim*, earmark*, disburs*, handed back, hands back, hand back, unfreez*, unfroze, unfrozen, rapport, thaw*, detente, entente, team|teams|teamed|teaming up, bailout*, bail|bails|bailed|bailing out, scholarship*, goodwill, gratitude, grateful, safe passage, visa free, visa waiver*, prisoner|prisoners|captives|currency swap*, confidence building`,
    weak: `ties, relations, relationship*, strengthen*, deepen*, pledg*, fund, funds, approv*, protect, protects, protected, protecting, equipment, visit*, invit*, invest, invests, invested, investing, investment*, joint*, together, joined, join, take part, friend*, send, sends, sending, sent, contact, contacts, commitment*, defend, defends, defended, defending, develop, developing
      علاقة*, روابط*, عزز*, _عزز*, تعزيز*, تعميق*, توثيق*, وقع, وقعت, وقعا, يوقع*, توقع, زار, زارت, زيارة*, مشترك*, معا, صديق*, استثمار*, تعهد*, _تعهد*
      مشاركة*, شارك*, _شارك*, أرسل*, يرسل*, ترسل*, تطوير*
      restor*, resum*, open, opens, opened, trade, free, import, imports, imported, importing, deploy*, guarantee*, common, شكرا, تجارة*, تبادل تجاري, حماية*, _حمي, ضمان*, تنمية, سمح, سمحت, _سمح, فتح, فتحت, _زور, بحث, بحثت, _بحث, تحدث, تحدثت, حديث, إرسال, قدم, قدمت, _قدم, تقديم, عرض, عرضت, استئناف*, تسوية*, دبابة*, أسلحة, سلاح, ذخيرة, ذخائر, عتاد, عربات مدرعة, عربة مدرعة, مدرعات, حفاظ على أمن, حفظ أمن, حفظ سلام, تعاز*, تعزية*, مواساة*, ثقة*, _ثق, توفير*, وفر, وفرت, _وفر, أتاح*, أوفد*, إيفاد, شحنة*, إيواء*, آوى, آوت, لجوء, شقيق*, أخوية, ودية, متانة, مبادرة*, حفظ السلام, انضواء*, اندماج*, تنازل*, _تنازل*, رضخ*, _رضخ*, تكريم*, وسام, عرفان, استجاب*, _ستجيب, قبول, تنويه*, توطيد*, تيسير*, استيراد*, تصدير*, منفعة*, مصالح مشتركة, لصالح, عضوية*, offer, offers, offered, delegation*, trip to, trips to, tour of, toured, tours, call with, calls with, call between, called by phone, conferred, travelled to, traveled to, travel to, travels to, flew to, arriv*, engage with, engages with, engaged with, engaging with, engagement with, outreach, bloc with, sale, sales, assurance*, conced*, concession*, compromis*, reassur*, reconven*, safeguard*, allocat*, award*, repatriat*, unblock*, acced*, accession, embrac*, breakthrough*, consensus, hand in hand, side by side, work|works|worked|working with, bilateral, trilateral, peacekeep*, humanitarian, handover*, lease, leased, leasing, asylum, refuge, shelter*, sponsor*, promis*, cordial, brotherly, fraternal, intermediar*`,
  },
  condemnation: {
    strong: `condemn*, denounc*, criticis*, criticiz*, accus*, blam*, rebuk*, censur*, deplor*, decried, decries, decry, slammed, slams, lambast*
      castigat*, oppose, opposes, opposed, opposing, opposition to, reject, rejects, rejected, rejecting, rejection, protested, protests against, outrag*, vilif*, dismiss*
      أدان*, يدين*, تدين*, ندين*, يدن, تدن, مدينا*, ندد*, _ندد*, تنديد*, مندد*, استنكر*, يستنكر*, تستنكر*, استنكار*, مستنكر*, شجب*, _شجب*, انتقد*, ينتقد*, تنتقد*, انتقاد*, منتقد*
      اتهم*, يتهم*, تتهم*, اتهام*, متهما, متهمة, متهمين, لوم, عارض, عارضت, _عارض, معارضته*, رفض*, _رفض*, احتج, احتجت, احتجوا, _حتج, _حتجون, احتجاج*
      exchang*|trade|trades|traded|trading … accusation*|barb|barbs|insult*|blame|recrimination*, تبادل*|_تبادل* … اتهام*|انتقاد*|شتائم|إهانات
      critic of, critics of, critical of, allege, alleges, alleged that, alleging, allegation*, hold|holds|held|holding … responsible|accountable, lashed out, hit out
      summon, summons, summoned, summoning, object, objects, objected, objection*, complain*, veto, vetoed, vetoes, disapprov*, repudiat*, blasted, dismissed as, scold*, faulted, betray*
      outspoken critic, anger at, anger over, angered, 
      استدعى, استدعت, _ستدعي|استدعاء … سفير|السفير|القائم|دبلوماسي|دبلوماسيا|الدبلوماسي, _شتكي, اعترض*, _عترض, اعتراض*, استهجن*, _ستهجن, استهجان*, شكوى
      اشتكى, اشتكت, لام, لامت, _لوم, حمل|حملت|_حمل|محملا|محملة|محملين … مسؤولية, مسؤولية, تقاعس*, سخط, غضب*
      insult*, blackmail*, break|breaks|broke|broken|breaking … promise*|pledge*, colonialis*, slander*, lied, lying, unwelcome, mock*, ridicul*, deride*, as a terrorist*, as terrorist*, terrorist organi*, designat*, labelled, labeled, suing, sues, spoke|speak|speaks|speaking out against, destructive, aggravat*, do|does not contribute to, lodged a protest, وبخ, وبخت, _وبخ, توبيخ*, lodged a complaint, filed a case against, sued, دان, دانت, دانوا, منظمة إرهابية, جماعة إرهابية, تنظيم إرهابي, استياء*, مستاء*, مرفوض*, أهان*, غير مشروع, غير مشروعة, سخر, سخرت, كذب, كذبت, _كذب, لعن, لعنت, _لعن, خان, خانت, _خون, خيانته*, استهتر*, _ستهتر*, استهتار*, فيتو, حق النقض, صنفت|تصنف|يصنف|صنف … إرهابية, لمحاسبة, تخاذل*, _تخاذل*, امتعاض*, تهكم*, عاتب*, _عاتب*, عتاب*, هجوم|هجوما لاذع|لاذعا, استهزأ*, _ستهزئ*, ازدرى, ازدرت, ازدراء*, احتقر*, _حتقر*, احتقار*, أغضب*, غاضب*, حنق*, رفع|رفعت|_رفع دعوى|دعاوى, دعوى قضائية, مقاضاة*, فضح*, _فضح*, أدرج|أدرجت|_درج|إدراج … إرهاب|إرهابية, appalled, shame on, assail*, reneg*, files|filed|filing|lodges|lodging … protest*, lawsuit*, contesting, reprimand*, admonish*, berat*, chastis*, chide, chides, chided, chiding, disparag*, denigrat*, belittl*, impugn*, scorn*, scoff*, reproach*, pillor*, bemoan*, dismay*, disgust*, offended, furious, fury, irate, incensed, irked, irks, infuriat*, enrag*, angry, angers, angering, fumed, fumes, fuming, ripped|tore|tears|laid into, took|takes|taking aim at, took|takes|taking a swipe, swipe at, took|takes|taking exception, displeas*, call|calls|called|calling into question, note verbale, protest note*, diplomatic protest*, demarche*`,
    weak: `undermin*, exploit*, bully*, bullied, propaganda, harm, harms, harmed, harming, harmful, hamper*, incit*, discriminat*, conspir*, double standard*, unjustified, disgrace*, shameful, brutal*, barbaric, cowardly, heinous, malicious, malign, responsible for, corrupt*, squander*, oppressi*, repressi*, failure to, destabilis*, destabiliz*, provocat*, unacceptable, خيانة, تآمر*, مؤامرة*, استغل, استغلت, استغلوا, _ستغل, _ستغلون, استغلال*, دعاية, أضر, أضرت, ضرر, أضرار, قوض*, _قوض*, تقويض*, سلب, سلبت, تسلط, هيمنة, ظلم*, ظالم*, غير عادل*, أساء*, تشويه*, مناهض*, جائر*, مجحف*, منحاز*, نفاق, ازدواجية, تحريض*, _حرض*, تضليل*, أكاذيب, تنصل*, تعنت*, تجاهل*, _تجاهل*, مماطلة, تقصير, لاذع*, نعتت, _نعت, استغرب*, _ستغرب*, استغراب*, متواطئ*, ضالع*, ضلوع*, انحياز*, كيل بمكيالين, غاشم*, سافرة, فاضح*, صارخ*, غطرسة*, عنجهية*, تعسف*, تهور*, متهور*, طائش*, استخف*, _ستخف*, تعديات, غير مسؤول, غير مسؤولة, مسؤولا عن, مسؤولة عن, مسؤول عن, متورط*, قرصنة, إملاءات, مزعزع*, زعزعة*, _زعزع*, استفزاز*, regret, regrets, regretted, jab at, lament*, discontent*, dissatisf*, frustrat*, fed up, contempt*, resent*, grievance*, culprit*, guilty, complicit*, arroga*, flout*, disrespect*, inflammatory, misus*, unfortunate, wrongdoing*, smear*`,
  },
  concern: {
    strong: `concerned, concern, concerns, worr*, fear*, alarm*, threat, threats, uneas*, anxi*, apprehens*, wary, warn*, caution*, dread*, afraid, suspicio*, restraint
      urge, urged, urges, urging, call on, called on, calls on, calling on, appealed to, encouraged, encourages
      قلق*, أقلق*, يقلق*, تقلق*, مقلق*, مخاوف*, خوف*, تخوف*, متخوف*, خشي, يخشى, تخشى, يخشون, خشية*, تهديد*, مهدد*, حذر*, _حذر*, تحذير*, محذر*
      توجس*, ضبط النفس, حث, حثت, حثوا, حضت, _حض, يحث*, تحث*, ناشد*, _ناشد*, مناشد*, طالب, طالبت, طالبوا, يطالب*, تطالب*, شجع, شجعت, ريبة
      demand*|call*|urg* … withdraw*, to refrain, refrain from, should|must not respond|attack|strike|retaliate|escalate, not to respond|attack|strike|retaliate|escalate, do|does|did not trust, not trust, deeply troubled, troubled, disturbed, disturbing, nervous*, calls for calm, called for calm, with restraint, exercise restraint, endanger*, vigilan*, raise|raises|raised|raising eyebrows, unnerv*, perturb*, disquiet*, misgiving*, qualms, wariness, implor*, entreat*, exhort*, plead|pleads|pleaded|pleading with|for, exercise|exercises|exercised|exercising caution, appeal|appeals|appealed|appealing for calm|restraint, انزعاج*, منزعج*, هواجس*, هاجس*, متوجس*, ارتياب*, مرتاب*, خائف*, أنذر*, _نذر, أسف, أسفه, أسفها, أسفهم, أسفت, يأسف, تأسف, تهدئة, الهدوء`,
    weak: `tension*, danger*, risk*, called for, calls for, calling for, دعا, دعت, دعوا, يدعو, تدعو, داعيا, داعية, داعين, توتر*, خطر*, مخاطر*, doubt*, regret*, sceptic*, skeptic*, distrust*, mistrust*, de escalat*, شكوك*, تشكيك*, انشغال*, هلع, ذعر, رعب, فزع, نبه, نبهت, _نبه, منبها, تنبيه*, شكك, شككت, _شكك, عواقب, تداعيات, تبعات, محدق*, عدم الاستقرار, عدم استقرار, خطورة*, خفض التصعيد, وقف التصعيد, عدم التصعيد, crisis, gravely, catastroph*, deteriorat*, escalat*, sadden*, disappoint*, rattled, jitter*, spook*, unsettl*, distress*, reservations, panic*, pessimis*, menac*, peril*, imperil*, jeopard*, spillover*, spill over, كارثة*, كارثي*, تدهور*, خطير*, خيبة أمل`,
  },
  conflict: {
    strong: `war, wars, warfare, invad*, invasion*, attack, attacks, attacked, attacking, strike, strikes, struck, airstrike*, bomb, bombs, bombed, bombing, bombings, shelled, shelling, blockad*, siege, besieg*
      fight, fights, fighting, fought, clash*, battle, battles, battled, battling, occupy, occupies, occupied, occupation, offensive, raid*, assault*, kill*, shot down, annex*, incursion*, sanction*, assassinat*
      ambush*, opened fire, fired missiles, fired rockets
      حرب*, حروب*, هجوم*, هجمة*, هاجم*, _هاجم*, مهاجمة*, غزو*, غزت, غزا, يغزو*, تغزو*, قصف*, _قصف*, ضربة*, غارة*, حصار*, حاصر*, _حاصر*, محاصرة*
      احتل*, يحتل*, تحتل*, اشتبك*, اشتباك*, معارك*, معركة*, قتال, قتالا, قاتل*, _قاتل*, اقتحم*, اقتحام*, توغل*, اعتدى, اعتدت, اعتداء*, عقوبات*, استهدف*, يستهدف*, تستهدف*
      اغتال*, اغتيال*, قتل, قتلت, _قتل
      ban, bans, banned, banning, embargo*, tariff*, expel*, expuls*, deport*, coerc*, blacklist*, sever, severed, severs, cut off, cuts off, cut ties, broke off, break off, closed its, closes its, closing its, close its, closure*, seiz*
      agree|agrees|agreed|adopt|adopts|adopted|approve|approves|approved sanction*|tariff*, agree|agrees|agreed|adopt|adopts|adopted|approve|approves|approved new|further|fresh|more sanction*|tariff*, agree|agrees|agreed|adopt|adopts|adopted|approve|approves|approved … round|package|raft|set of sanction*|tariff*, وافق|وافقت|_وافق|أقر|أقرت|_قر|تبنى|تبنت|_تبنى|اعتمد|اعتمدت|_عتمد … حزمة عقوبات, وافق|وافقت|_وافق|أقر|أقرت|_قر|تبنى|تبنت|_تبنى|اعتمد|اعتمدت|_عتمد عقوبات|العقوبات, custody, captur*, detain*, detention, arrest*, hostage*, bombard*, air strike, air strikes, shot, shells, military operation*, military action*, military option*, military intervention*, intervened militarily, crossed into, crosses into, crossed the border, will|would respond … attack*|strike*|firing|fire|shelling|aggression, respond|responds|responded|responding … attack*|strike*|firing|fire|shelling|aggression, threat|threats by|against, threat|threats of … war|attack*|strike*|invasion|force|sanction*|tariff*|retaliat*|violence|reprisal*|military, threat|threats to attack|strike|invade|bomb|shell|kill|destroy|use|close|block|impose|retaliat*|annex|expel|withhold|cut|seize, warning shot*, pounded, pounding, assassination|coup plot|plots, plot, plots, plotted, plotting, aggression*, retaliat*, downed, massacre*, tortur*, poison*, persecut*, crackdown*, coup
      skirmish*, boycott*, freez*, froze, frozen, jailed, imprison*, kidnap*, abduct*, hijack*, demolish*, restrict*, threatened, threatens, threatening, trade war, sabotag*, destroy, destroys, destroyed, destroying, destruction, murder*, executed, execution*, overthr*, oust*, penalt*, punish*, pressure, pressured, pressuring
      shut down, shutting, repel*, repuls*, recaptur*, ground offensive, terrorist attack*, hit, stormed, confiscat*, impound*, penalis*, penaliz*, detonat*, slaughter*, butcher*, behead*, slain, gunned down, mowed down, pummel*, encircl*, ransack*, plunder*, pillag*, commandeer*, rammed, ramming, retook, retake*, overran, overrun, intrud*, intrusion*, intimidat*, proscrib*, barred, interdict*, firefight*, gunfight*, gunbattle*, gun battle*, shootout*, fired upon, reprisal*, countermeasure*, counter measures, punitive, ethnic cleansing, toppl*, regime change, cut diplomatic
      حظر*, _حظر, طرد*, _طرد, ترحيل*, رسوم جمركية, رسوما جمركية, الرسوم الجمركية, تعريفات جمركية, التعريفات الجمركية, تعريفات, فرض رسوم, فرض الرسوم, فرضت رسوم*, _فرض رسوم*, رسوم إضافية, رسوما إضافية, زيادة الرسوم, رسوم انتقامية, إجراءات مضادة, إجراءات انتقامية, أغلق*, إغلاق*, _غلق, قطع العلاقات, قطع, قطعت, قطعوا, _قطع … علاقات*|العلاقات, شنت, شنوا, _شن, احتجز*, _حتجز, احتجاز*, اعتقل*, _عتقل, اعتقال*
      اختطف*, اختطاف*, خطف*, أطلق النار, أطلقت النار, أطلقوا النار, إطلاق النار, إطلاق صواريخ, أطلق صواريخ, أطلقت صواريخ, أسقط, أسقطت, إسقاط*, عدوان*, تدخل عسكري, مذبحة*, أسرت, أسروا, _حارب*, مذكرة توقيف, مذكرة اعتقال, مذكرات توقيف, استدعى|استدعت|_ستدعي|استدعاء … سفيره|سفيرها, سحب|سحبت|_سحب … سفيره|سفيرها, أمر|أمرت|_أمر|أمهل|أمهلت|_مهل|طالب|طالبت … بمغادرة|لمغادرة, فرض ضرائب, فرضت ضرائب, إجراءات مقابلة, عملية عسكرية, عمليات عسكرية, مجزرة*, مجازر, دمر*, _دمر, تدمير*, هدم*, قمع*, مقاطعة*, هدد*, _هدد*, مهددا, مهددة
      انقلاب*, انتقام*, اجتياح*, اجتاح*, _جتاح, تصعيد*, حرب تجارية, حربا تجارية, مواجهة*, _واجه, نزاع*, مقتل, أعدم, إعدام*, سجن, ضغوط*, لضغط, الضغط على, خصم, جمد, جمدت, تجميد*, عرقل*, _عرقل
      exchang*|trade|trades|traded|trading … fire|gunfire|blow|blows|strike|strikes|attack|attacks|missile*|shelling, تبادل*|_تبادل* … نار|النار|نيران|قصف*|هجمات|ضربات|غارات, persona non grata, recall|recalls|recalled|recalling … ambassador*|envoy*|diplomat*|consul*|attache*, withdr* … ambassador*|envoy*|diplomat*|consul*|attache*, ambassador*|envoy*|diplomat*|consul*|attache* … to leave, ordered out, sent home, downgrad*, revok*, denied entry, denied access, تهديد* … بتوجيه|بالتدخل|بتدخل|باللجوء|بالانتقام|بتجميد|بعملية|بضربة|بضربات|بقصف|بشن|بضرب|باستخدام|بفرض|بقطع|بإغلاق|بالرد|برد|بهجوم|بمهاجمة|باستهداف|بغزو|بقتل|باجتياح|باحتلال|بطرد|بترحيل|بحرب|بعقوبات|بتدمير|بضم|بحظر, evict*, turned back, intercept, intercepts, intercepted, intercepting, interception*, fired at, fired on, fired a, fires, targeted, targeting, brought down, mortar*, trespass*, harass*, drove out, drive out, forced out, force out, crack down, cracks down, cracked down, cracking down, burned, burnt, burning, torched, hunt|hunts|hunted|hunting down, water cannon*, shots, eliminat*, neutralis*, neutraliz*, encroach*, infiltrat*, provok*, enmity, rivalry, اعتراض سفينة, تسلل*, _تسلل*, عداء*, مناوشات*, دكت, _دك, سحق*, _سحق*, أباد*, _بيد*, اكتسح*, _كتسح*, طوق, طوقت, _طوق, تطويق*, رهينة, رهائن, عذبت, عذبوا, _عذب, شرد, شردت, تشريد*, اضطهد*, _ضطهد*, اضطهاد*, قنص*, قناص*, كمين*, كمائن, عبوة ناسفة, عبوات ناسفة, مفخخ*, انتحاري*, قذيفة*, قذائف, هاون, راجمة*, ترهيب*, أرهب*, ابتز, ابتزت, _بتز, أكره*, إكراه*, أرغم*, يرغم*, ترغم*, إرغام*, قطيعة, تسميم*, أحرق*, إحراق*, أضرم*, ثأر*, طارد*, _طارد*, انتهك أجواء, تبادل إطلاق النار, تبادلا إطلاق النار, غير مرغوب, prohibit*, outlaw*, ultimatum*, blocked, blocks, blocking, confront*, terror attack, martyr*, shoot, shooting, منع, منعت, منعوا, _منع, معاقبة*, عاقب*, _عاقب*, استيطان*, مستوطنات, فرض عقوبات, تمرد*, مضايقة*, تهجير*, ردع*, استولى, استولت, استيلاء*, مصادرة*, صادرت, _صادر, استهداف*, قاطع, قاطعت, قاطعوا, _قاطع, مداهمة*, داهم, داهمت, _داهم, أطاح, أطاحت, إطاحة, ابتزاز*, قضى … على, قضت … على, _قضي … على, متقاتل*, _تقاتل*, متحارب*, انشق*, _نشق*, تعذيب*, نسف*, ذبح*, دحر*, هزم*, _هزم, هزيمة*, انتزع*, _نتزع, إطلاق نار, خفض التمثيل, خفض مستوى التمثيل, قائمة سوداء, قائمة إرهاب, قيود, قيودا, تقييد*, حرمان, صدام, صدامات, suppress*, inflict*`,
    weak: `missile*, rocket*, troops against, against, hostil*, rival, rivals, conflict, conflicts, firing, will|would respond, ضد, صواريخ, صاروخ*, صراع*, قضاء على, مقاتل*, قسوة, بطش, تنكيل*, عنف, ضرب, يضرب, تضرب, mobilis*, mobiliz*, massing, compel*, drone*, wound*, injur*, victim*, casualt*, explosion*, blast, spying, espionage, hack*, cyber*, loot*, suspend*, withheld, withhold*, curb*, exclud*, isolat*, علق, علقت, انسحب*, _نسحب*, انسحاب*, رد على, الرد, توعد*, _توعد*, سيطر*, _سيطر*, تصدى, تصدت, _تصدى, حشد*, حشود, إنذار, أجبر*, _جبر, إجبار, تجسس*, نهب, تخريب*, تفجير*, انفجار*, ضغط, ضغطت, _ضغط, قتلى, قتيل, قتلوا, جرحى, إصابة, ضحايا, استشهاد, استشهد*, طائرات مسيرة, مسيرات, عقبات, أسرى, أسير, إبعاد*, هجر, هجرت, _هجر, نزوح*, كبح*, _كبح*, _ردع, أصيب, أصيبت, أصاب, أصابت, لغم, ألغام, مدفعية*, زحف*, _زحف*, صدت, _صد, اصطدم*, _صطدم*, تصادم*, تحرش*, فرض, فرضت, _فرض, قيدت, يقيد, تقيد, استنفار*, استنفر*, _ستنفر*, تحشيد*, عصيان, متمرد*, عزلت, تشويش*, أغرق*, إغراق*, غرامة*, حجب*, _حجب*, إقصاء*, threaten to, threatens to, threatened to, threatening to, violence, duties on, levy, levies, levied, levying, impos*, obstruct*, disrupt*, jammed, jamming, collid*, collision*, standoff*, stand off, face off, scrambl* … jet|jets|fighters|aircraft|planes, forbid*, forbade, exiled, subver*, insurg*, rebellion*, uprising*, mutin*, putsch, artillery, torpedo*, sank, sunk, sinking, overflight*, landmine*, chemical weapons, squeez*, crippl*, fined, massed, amass*, rounded up, rout, routed, defeat*, crush*, quell*, deposed, unseat*, walked out, walkout*, uproot*, suspension*`,
  },
};

/** What breaks a truce or a border is force, also where the truce is named. */
export const BREACHES =
  "violat*|breach*|break|breaks|broke|broken|breaking|infring* … ceasefire*|truce*|armistice|airspace, ceasefire|truce|armistice|airspace violat*|breach*|infring*|incursion*, cease fire violat*|breach*, violat*|breach*|break|breaks|broke|broken|breaking … cease fire, انتهك*|_نتهك*|انتهاك*|خرق*|_خرق* … إطلاق النار, انتهك*|_نتهك*|انتهاك*|خرق*|_خرق*|خروقات|اخترق*|_خترق*|اختراق* … هدنة*|أجواء|أجوائها|أجوائه, خروقات … إطلاق النار";

/** "Use of weapons or troops against" is force, any other use is not: counts only with another of the weak cues behind it. */
export const USE_WORDS = "use, uses, used, using, استخدام*, يستخدم*, تستخدم*, استخدم*";

/** Phrases with a cue in them that speak for nothing. */
export const IDLE_PHRASES =
  "مسرح عمليات, مسرح عمليات عسكرية, نزع سلاح*, مستودعات أسلحة, أطراف النزاع, طرفا النزاع, طرفي النزاع, أطراف الصراع, طرفا الصراع, طرفي الصراع, warring parties, parties to the conflict, اجتماعي, اجتماعية, اجتماعيا, تأخير, a friendly, a friendly against, a friendly with, friendly match, friendly game, supply chain, supply chains, supply boat*|ship*|vessel*|line*|route*, سلاسل الإمداد, سلسلة الإمداد, war of words, post war, world war, cold war, prisoners of war, since the war, after the war, according to, no doubt, armed forces, help wanted, strike a balance, struck a deal, حرب كلامية, الحرب العالمية, الحرب الباردة, بعد الحرب, منذ الحرب, civil war, الحرب الأهلية, حرب أهلية, military action plan, free trade zone, free trade area, free trade bloc, aid workers, training camp, heart attack, climate change, open letter, oil exports, hunger strike*, general strike*, war on terror*, war against terror*, fight against terror*, fight against corruption, fight against crime, fighting terrorism, fight terrorism, pressure group*, thanks to, exchange rate*, share price*, share a border, shares a border, shared border, sign of, signs of, sign that, signs that, to deal with, meet demands, meet the demands, internationally recognised, internationally recognized, released a statement, release a statement, released a report, released a video, illegal immigrant*, illegal alien*, illegal migra*, ousted president, ousted prime minister, ousted leader, opposing sides, finance minister*, spoke|speaks|speaking to|with … press|reporters|journalists|newsmen, object of, power supply, food supply, food supplies, respond positively|favourably|favorably";

/** Words for what two have with each other, be it good or bad. */
export const RELATION_WORDS = "ties, relations, relationship*, علاقة*, روابط*";

/** Words that say that relations are bad, or in question. */
export const SOURING_WORDS =
  "tense, tension*, strain*, ruptur*, sever, severs, severed, severing, evaluat*, deteriorat*, worsen*, sour*, frosty, fraught, crisis, rift, review*, reconsider*, توتر*, _توتر*, متوتر*, تدهور*, _تدهور*, متدهور*, متازم*, أزمة*, قطيعة, مقطوعة, _عيد … النظر, أعاد|أعادت … النظر, إعادة النظر, مراجعة, فتور, سيئة";

/** Words that end, ease or refuse what is named behind them: the act is then of the other kind. */
export const ENDING_WORDS =
  "tore up, tear up, tears up, suspend*, halt*, downgrad*, curtail*, scale|scales|scaled|scaling down|back, cancel*, terminat*, end, ends, ended, ending, stop, stops, stopped, stopping, withdr*, revok*, scrap*, abandon*, quit*, pull out of, pulled out of, cut, cuts, cutting, eas*, lift*, leave, leaves, leaving, left the, exit, exits, reliev*, remov*, loosen*, waive*, refus*, علق, علقت, _علق, تعليق*, أوقف*, _وقف, إيقاف*, ألغى, ألغت, _لغي, إلغاء*, أنهى, أنهت, إنهاء*, انسحب*, _نسحب, انسحاب*, رفع, رفعت, _رفع, تخفيف*, خفف*, _خفف, رفض, رفضت, _رفض, تخلى|تخلت|_تخلى … عن, توقف|توقفت|_توقف … عن, كف|كفت|_كف … عن";

/** Nouns for what has been agreed or is shared. */
export const AGREED_THINGS =
  "agreement*, accord, accords, deal, deals, treaty, pact, pacts, talks, alliance*, partner*, summit, dialogue, اتفاق*, معاهدة*, محادثات*, مباحثات*, مفاوضات*, تحالف*, شراكة*, قمة, حوار*, وفد";

/** What is told of an act and is none: accusations and reports that are denied or turned down suggest nothing. */
export const REBUTTED_WORDS =
  "accusation*, allegation*, claim, claims, report, reports, charge, charges, suggestion*, suspicion*, rumour*, rumor*, assertion*, اتهام*, ادعاء*, مزاعم*, أنباء, تقارير, شائعات, إشاعات, ما تردد*, ما أشيع, ما يشاع, ما يتردد, ما تداول*, ما نشر*, ما قيل";

/** Words that call what is told untrue. */
export const FALSE_WORDS =
  "false, untrue, baseless, unfounded, fabricated, كاذب*, باطل*, لا أساس ل*, غير صحيح*, عار* عن الصحة, مفبرك*, ملفق*, مختلق*, زائف*, افتراء*, لا صحة ل*, لا يمت* للحقيقة, بعيدة عن الحقيقة, لا _عكس الحقيقة|الواقع, كذب, كذبت, _كذب, فند, فندت, _فند, دحض, دحضت, _دحض";

/** Words behind what is told of somebody, by which it is turned down: "a charge both reject", "which it denies". */
export const DENIED_WORDS =
  "charge|charges|claim|claims|accusation|accusations|allegation|allegations|something … denies|deny|denied|rejects|reject|rejected|dismisses|dismiss|dismissed, which … denies|deny|denied, اتهام|اتهامات|تهمة|زعم|مزاعم|ادعاء|ادعاءات … _نفيها|تنفيه|ينفيه|نفاها|نفتها|نفاه|نفته|_رفضها|رفضتها, وهو ما|أمر نفته|نفاه|تنفيه|ينفيه, الأمر الذي نفته|نفاه|تنفيه|ينفيه";

/** Words that say that several do something together, whatever it is. */
export const JOINT_WORDS =
  "joint*, together, both, mutual*, each other, one another, bilateral*, trilateral*, between, ties, relations, relationship*, علاقة*, روابط*, مشترك*, معا, متبادل*, كلاهما, كلا, بعضهما, بعضهم, ثنائي*, ثلاثي*, الجانبان, الجانبين, الطرفان, الطرفين, البلدان, البلدين, بين";

/** What several say together, whatever they say. */
export const JOINT_STATEMENTS =
  "joint statement*, joint communique*, joint declaration*, joint letter*, joint press conference*, بيان مشترك, بيانا مشتركا, البيان المشترك, إعلان مشترك, رسالة مشتركة, مؤتمر صحفي|صحافي مشترك";

/** Words that say that both sides do it, or what only two can do. */
export const MUTUAL_WORDS = `${JOINT_WORDS}, spoke with, spoke by, spoke on, speak with, speaks with, talked, talk with, held talks, discuss*, gathered, phone call, telephon*, negotiat*, ceasefire*, cease fire, truce, armistice, trade war, clash*, dialogue, normalis*, normaliz*, summit, summits, visit*, toured, tours of, tour of, trip to, ally, allies, partner, partners, حليف*, حلفاء*, شريك*, شركاء*
  تحدثا, اتصال هاتفي, اتصالا هاتفيا, مكالمة, بحث مع, بحثت مع, _بحث مع, حوار*, تواصل مع, _تواصل مع, مشاورات*, تشاور*, تطبيع*, هدنة*, وقف إطلاق النار, لوقف إطلاق النار, مفاوضات*, تفاوض*, _تفاوض*, حرب تجارية, حربا تجارية, قمة, زيارة*, زار, زارت, _زور, حديث, بعضهما البعض, اشتبك*, اشتباك*
  agree, agreed, agrees, agreement*, accord, accords, sign, signs, signed, signing
  meet, meets, met, meeting, meetings, talks, cooperation, cooperate, cooperated, partnership*, alliance*, treaty, treaties, pact, pacts, drill, drills, exercise, exercises, manoeuvre*, maneuver*, exchang*, consultations
  اتفق*, يتفق*, تتفق*, اتفاق*, توافق*, معاهدة*, شراكة*, تحالف*, تعاون*, _تعاون*
  وقع, وقعت, وقعا, يوقع*, توقيع*, التقى, التقت, يلتقي, تلتقي, التقيا, لقاء*, اجتمع*, يجتمع*, تجتمع*, اجتماع*, محادثات*, مباحثات*, بحث, بحثت, بحثا, مناورة*, تدريبات*, تبادل*, _تبادل*, تنسيق*`;

/** Words for what the other is or does: the one that "poses a threat" is the one that is feared. */
export const OTHERS_DEEDS =
  "as a terrorist*, as terrorist*, terrorist organi*, destabilis*, destabiliz*, provocat*, unacceptable, threat, threats, danger*, risk*, مزعزع*, زعزعة*, استفزاز*, تهديد*, خطر*, مخاطر*";

/** Deeds that break a law: they have no other side, and are blame where somebody says them of another. */
export const BLAME_WORDS =
  "misleading, misinformation, disinformation, fraudulent, rigged, short sighted, occupying force*, occupation force*, occupying power, occupier*, قوات الاحتلال, قوات احتلال, المحتل, المحتلة, محتلة, غاصب*, معتدي*, aggressor*, bullying, crime, crimes, criminal*, brutal*, barbaric, double standard*, جريمة, جرائم, وحشي*, همجي*, غير مبرر, غير مقبول, unacceptable, responsible for the, null and void, illegal*, unlawful*, goes against, go against, in violation of, violat*, breach*, war crime, war crimes, genocide, illegitimate, irresponsib*, reckless*, hypocri*, unfair*, unjust*, groundless, as terrorists, as a terrorist, infring*, interfer*, meddl*, انتهك*, _نتهك*, خرق*, _خرق, غير شرعي, غير شرعية, غير قانوني, غير قانونية, باطل, باطلة, جرائم حرب, جريمة حرب, إبادة, التدخل في, تدخل في شؤون, استفزازي, تورط*, انخراط*, تواطؤ*, انتهاك*, violat* international law, breach* international law, flout* international law, break international law, breaks international law, breaking international law, broke international law, broken international law, violat* the law, breaking the law, broke the law, violat* human rights, _نتهك القانون, _نتهك القوانين, _نتهك حقوق, انتهك القانون, انتهكت القانون, انتهكت القوانين, انتهك حقوق, انتهكت حقوق, _خرق القانون, خرقت القانون, _خالف القانون, خالفت القانون";

/** Words that demand something: a call for restraint is concern, any other demand is no claim. */
export const DEMAND_WORDS =
  "urge, urged, urges, urging, call on, called on, calls on, calling on, call for, called for, calls for, calling for, appealed|appeals|appealing to|for, implor*, entreat*, exhort*, plead|pleads|pleaded|pleading with|for, encourage, encouraged, encourages, encouraging, demand, demands, demanded, demanding, دعا, دعت, دعوا, يدعو, تدعو, داعيا, داعية, داعين, حث, حثت, حثوا, حضت, _حض, يحث*, تحث*, ناشد*, _ناشد*, مناشد*, طالب, طالبت, طالبوا, يطالب*, تطالب*, مطالبا, مطالبين, شجع, شجعت";

/** Words for what is asked of whoever is to hold back. */
export const RESTRAINT_WORDS =
  "restraint, refrain*, halt*, stop, stops, stopping, end, cease*, truce, withdraw*, pull out, pull back, avoid*, not to, suspend*, de escalat*, calm*, lift*, lower, abstain*, desist, drop, ضبط النفس, وقف, إيقاف, كف, توقف, إنهاء, سحب, انسحاب, تهدئة, هدوء, تجنب, تفادي, امتناع, عدم, ألا, رفع, هدنة, تخلي, تراجع, خفض, تخفيف, تعليق";

/** Nouns of breaches that somebody suffers. */
export const DEEDS =
  "violation*, breach, breaches, infringement*, interference, interfering, meddling, incursion*, aggression, انتهاك*, خرق, خروقات, تدخل*, اعتداء*, عدوان*";

/** Words that say that what is named behind them, as a noun, an infinitive or a gerund, is not done. */
export const REFUSING_WORDS =
  "refuse, refuses, refused, refusing, decline to, declines to, declined to, declining to, abstain*, refrain*, vote against, votes against, voted against, voting against, stop short of, stops short of, stopped short of, stopping short of, fell short of, shied away from, fail to, fails to, failed to, failing to, avoid, avoids, avoided, avoiding, neither, امتنع*, _متنع*, امتناع*, غاب|غابت|_غيب|تغيب|تغيبت … عن, عدل|عدلت|_عدل … عن, تراجع|تراجعت|_تراجع … عن, تحفظ*, _تحفظ*, أحجم*, _حجم عن, تجنب*, _تجنب*, فشل في, فشلت في, ضد إدان*, ضد قرار*, ضد مشروع قرار*";

/** Words that take back, end or ward off what is said against another: a blame, a threat, an objection. */
export const TAKING_BACK_WORDS =
  "withdraw, withdraws, withdrew, withdrawing, withdrawn, drop, drops, dropped, dropping, stop, stops, stopped, stopping, ceased, ceases, halted, halts, ends, ended, ending, cancelled, canceled, cancels, revoked, revokes, retracted, retracts, rescinded, rescinds, suspended, suspends, brushed off, brushes off, brushed aside, brushes aside, shrugged off, shrugs off, played down, plays down, downplayed, defended, defends, سحب, سحبت, سحبوا, _سحب, ألغى, ألغت, _لغي, تراجع* عن, _تراجع* عن, أوقف*, _وقف, توقف* عن, _توقف* عن, كف عن, كفت عن, دافع, دافعت, _دافع, أنهى, أنهت";

/** Arabic words that refuse an act to come and blame one that was: a refusal only before a noun for what is said or joined. */
export const REJECTING_WORDS = "رفض, رفضت, رفضا, رفضوا, _رفض, رفضه, رفضها, رفضهم, رافضا, رافضة";

/** Nouns for what one may refuse to do: to blame, to warn, to join. */
export const REFUSABLE_ACTS =
  "إدانة, تنديد, انتقاد, استنكار, شجب, اتهام, انضمام, مشاركة, دعم, تأييد, مساندة, مساعدة, تعاون, توقيع, اعتراف, تفاوض, فرض, تزويد, تحذير, حث, مطالبة, دعوة, ترحيب, استقبال, إرسال, تسليم, بيع, سماح, لقاء, حوار, مفاوضات, محادثات, تعامل, استئناف, منح, تقديم, إجراء, عقد, إعادة, إبرام, تطبيع, وساطة, إقامة";

/** Words that ask for something: what is to end then has not ended. */
export const ASKING_WORDS =
  "ask, asks, asked, asking, request*, urge, urges, urged, urging, call on, calls on, called on, calling on, طلب, طلبت, طلبوا, _طلب, دعا, دعت, دعوا, يدعو, تدعو, حثت, _حث";

/** What one does alone to what it has with another. */
export const SEVERING_WORDS =
  "clos*, broke off, break off, breaks off, breaking off, broken off, cut, cuts, cutting, sever, severs, severed, severing, suspend*, halt*, downgrad*, curtail*, scale|scales|scaled|scaling down|back, freez*, froze, frozen, end, ends, ended, ending, cancel*, terminat*, revok*, scrap*, abandon*, quit, withdr*, pull out of, pulled out of, tore up, tear up, tears up, أغلق*, _غلق, إغلاق, قطع, قطعت, _قطع, علق, علقت, _علق, تعليق, جمد, جمدت, _جمد, أوقف*, _وقف, ألغى, ألغت, _لغي, أنهى, أنهت, انسحب*, _نسحب";

/** What one alone does for what it may come to have with another. */
export const OFFERING_WORDS =
  "ready for, ready to, prepared for, prepared to, willing to, willingness, readiness, open to, the door to, pledg*, promis*, vow*, offer*, promot*, commit*, التزام*, ملتزم*, استعداد*, مستعد*, تعهد*, _تعهد*, رغبة*, راغب*, عرض, عرضت, _عرض";

/** Words that say that something gets less. */
export const DWINDLING_WORDS =
  "fell, falls, fallen, falling, shrank, shrinks, shrunk, slump*, plung*, plummet*, declin*, dwindl*, dropped, drops, تراجع*, _تراجع*, انخفض*, _نخفض*, انخفاض*, هبط*, _هبط*, هبوط*, تقلص*, _تقلص*";

/** Nouns for force and coercion, as the subject of a sentence. */
export const FORCE_NOUNS =
  "attack, attacks, strike, strikes, airstrike*, sanctions, tariffs, ban, embargo, blockade, war, invasion, offensive, expulsion, هجوم, هجمات, ضربات, ضربة, غارات, غارة, عقوبات, رسوم, حظر, حصار, حرب, غزو";

/** Words for blame that tell of no words: what one is, or does without saying it. */
export const SILENT_BLAME =
  "designat*, labelled, labeled, as a terrorist*, as terrorist*, terrorist organi*, sued, filed a case against, منظمة إرهابية, جماعة إرهابية, تنظيم إرهابي, outspoken critic, critic of, critics of, critical of, summon, summons, summoned, summoning, veto, vetoed, vetoes, betray*, opposition to, anger at, anger over, angered, استدعى, استدعت, _ستدعي, غضب*, سخط";

/** Words for what one does or feels with another and the other need not. */
export const DIRECTED_WORDS =
  "solidarity, stand with, stands with, stood with, sided with, تضامن*, _تضامن*, تعاطف*";
