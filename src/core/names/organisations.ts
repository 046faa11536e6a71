/**
 * International organisations, alliances and armed groups that news is full of. One a line:
 *
 * `id kind Wikidata | English names | adjectives | seat | Arabic names | nisba | seat`
 *
 * The first name of each language is the actor's; what follows are acronyms and other names. Wikidata ids are given where
 * a public list confirms them: OpenSanctions' of international bodies, for most. A seat is listed only where newspapers use
 * it for the organisation, as "Brussels" for the Union, which is therefore not taken for Belgium. Written for this program
 * from general knowledge.
 */
export const ORGANISATIONS = `
un organisation Q1065|United Nations,UN,U.N.,UNO||Turtle Bay|الأمم المتحدة,منظمة الأمم المتحدة|أممي|
un-security-council organisation Q37470|UN Security Council,UNSC,Security Council,United Nations Security Council|||مجلس الأمن,مجلس الأمن الدولي||
un-general-assembly organisation Q47423|UN General Assembly,UNGA,United Nations General Assembly,General Assembly|||الجمعية العامة للأمم المتحدة,الجمعية العامة||
nato organisation Q7184|NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance|||الناتو,ناتو,حلف شمال الأطلسي,حلف الناتو,حلف شمال الأطلنطي,حلف الأطلسي,الحلف الأطلسي,منظمة حلف شمال الأطلسي|أطلسي|
eu organisation Q458|European Union,EU,E.U.||Brussels|الاتحاد الأوروبي,الإتحاد الأوروبي||بروكسل
european-commission organisation Q8880|European Commission,EU Commission|||المفوضية الأوروبية||
european-parliament organisation Q8889|European Parliament|||البرلمان الأوروبي||
council-of-europe organisation Q8908|Council of Europe|||مجلس أوروبا||
arab-league organisation Q7172|Arab League,League of Arab States|||جامعة الدول العربية,الجامعة العربية||
african-union organisation Q7159|African Union,AU|||الاتحاد الأفريقي,الاتحاد الإفريقي||
asean organisation Q7768|ASEAN,Association of Southeast Asian Nations|||آسيان,رابطة دول جنوب شرق آسيا,رابطة أمم جنوب شرق آسيا||
gcc organisation Q217172|Gulf Cooperation Council,GCC,Cooperation Council for the Arab States of the Gulf|||مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية,مجلس التعاون||
oic organisation Q47543|Organisation of Islamic Cooperation,OIC,Organization of Islamic Cooperation|||منظمة التعاون الإسلامي||
opec organisation Q7795|OPEC,Organization of the Petroleum Exporting Countries|||أوبك,منظمة أوبك,منظمة الدول المصدرة للنفط||
iaea organisation Q41984|International Atomic Energy Agency,IAEA|||الوكالة الدولية للطاقة الذرية||
opcw organisation|Organisation for the Prohibition of Chemical Weapons,OPCW,Organization for the Prohibition of Chemical Weapons|||منظمة حظر الأسلحة الكيميائية||
icc organisation Q47488|International Criminal Court,ICC|||المحكمة الجنائية الدولية,الجنائية الدولية||
icj organisation Q7801|International Court of Justice,ICJ,World Court|||محكمة العدل الدولية,العدل الدولية||
interpol organisation Q8475|Interpol|||الإنتربول,إنتربول,الشرطة الجنائية الدولية||
who organisation Q7817|World Health Organization,WHO,World Health Organisation|||منظمة الصحة العالمية,الصحة العالمية||
imf organisation Q7804|International Monetary Fund,IMF|||صندوق النقد الدولي,النقد الدولي||
world-bank organisation Q7164|World Bank|||البنك الدولي||
wto organisation Q7825|World Trade Organization,WTO,World Trade Organisation|||منظمة التجارة العالمية||
unesco organisation Q7809|UNESCO|||اليونسكو,يونسكو||
unicef organisation Q740308|UNICEF|||اليونيسف,يونيسف,اليونيسيف||
unhcr organisation Q132551|UNHCR,UN High Commissioner for Refugees,UN refugee agency|||مفوضية اللاجئين,المفوضية السامية للأمم المتحدة لشؤون اللاجئين||
unrwa organisation Q846656|UNRWA|||الأونروا,أونروا||
wfp organisation Q204344|World Food Programme,WFP,World Food Program|||برنامج الأغذية العالمي,برنامج الغذاء العالمي||
fao organisation Q82151|Food and Agriculture Organization,FAO|||منظمة الأغذية والزراعة,الفاو||
ilo organisation Q54129|International Labour Organization,ILO,International Labor Organization|||منظمة العمل الدولية||
un-human-rights-council organisation Q205650|UN Human Rights Council,UNHRC,Human Rights Council|||مجلس حقوق الإنسان||
red-cross organisation|International Committee of the Red Cross,ICRC,Red Cross|||اللجنة الدولية للصليب الأحمر,الصليب الأحمر||
amnesty-international organisation|Amnesty International|||منظمة العفو الدولية,العفو الدولية||
human-rights-watch organisation|Human Rights Watch,HRW|||هيومن رايتس ووتش||
doctors-without-borders organisation|Doctors Without Borders,MSF,Médecins Sans Frontières|||أطباء بلا حدود||
osce organisation Q81299|Organization for Security and Co-operation in Europe,OSCE,Organisation for Security and Cooperation in Europe|||منظمة الأمن والتعاون في أوروبا||
oecd organisation Q41550|OECD,Organisation for Economic Co-operation and Development|||منظمة التعاون الاقتصادي والتنمية,منظمة التعاون والتنمية الاقتصادية||
g7 organisation|G7,Group of Seven,G-7|||مجموعة السبع,مجموعة الدول السبع,مجموعة السبعة||
g20 organisation Q19771|G20,Group of Twenty,G-20|||مجموعة العشرين||
brics organisation|BRICS|||بريكس,مجموعة بريكس,البريكس||
shanghai-cooperation-organisation organisation|Shanghai Cooperation Organisation,SCO,Shanghai Cooperation Organization|||منظمة شنغهاي للتعاون,منظمة شانغهاي للتعاون||
csto organisation|Collective Security Treaty Organization,CSTO,Collective Security Treaty Organisation|||منظمة معاهدة الأمن الجماعي||
commonwealth-of-independent-states organisation|Commonwealth of Independent States,CIS|||رابطة الدول المستقلة||
commonwealth organisation|Commonwealth of Nations|||رابطة الكومنولث,الكومنولث||
eurasian-economic-union organisation|Eurasian Economic Union,EAEU|||الاتحاد الاقتصادي الأوراسي||
ecowas organisation Q193272|ECOWAS,Economic Community of West African States|||إيكواس,الإيكواس,المجموعة الاقتصادية لدول غرب أفريقيا||
igad organisation|IGAD,Intergovernmental Authority on Development|||إيغاد,الهيئة الحكومية المعنية بالتنمية||
sadc organisation|SADC,Southern African Development Community|||سادك,مجموعة تنمية الجنوب الأفريقي||
organization-of-american-states organisation Q123759|Organization of American States,OAS|||منظمة الدول الأمريكية||
mercosur organisation|Mercosur|||ميركوسور||
apec organisation|APEC,Asia-Pacific Economic Cooperation|||منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ||
quad organisation|Quad,Quadrilateral Security Dialogue|||كواد,الحوار الأمني الرباعي||
aukus organisation|AUKUS|||أوكوس||
non-aligned-movement organisation Q83201|Non-Aligned Movement|||حركة عدم الانحياز||
european-central-bank organisation Q8901|European Central Bank,ECB|||البنك المركزي الأوروبي||
arab-maghreb-union organisation|Arab Maghreb Union|||اتحاد المغرب العربي||
asian-infrastructure-investment-bank organisation|Asian Infrastructure Investment Bank,AIIB|||البنك الآسيوي للاستثمار في البنية التحتية||
plo organisation|Palestine Liberation Organization,PLO,Palestine Liberation Organisation|||منظمة التحرير الفلسطينية||
hamas group Q38799|Hamas|||حماس,حركة حماس,حركة المقاومة الإسلامية||
islamic-jihad group|Islamic Jihad,Palestinian Islamic Jihad|||حركة الجهاد الإسلامي,الجهاد الإسلامي||
fatah group|Fatah|||حركة فتح||
hezbollah group|Hezbollah,Hizbullah,Hizbollah|||حزب الله||
houthis group|Houthis,Houthi,Ansar Allah|||الحوثيون,الحوثيين,جماعة الحوثي,أنصار الله,جماعة أنصار الله|حوثي|
taliban group|Taliban|||طالبان,حركة طالبان||
islamic-state group Q2429253|Islamic State,ISIS,ISIL,Daesh,IS group|||داعش,تنظيم الدولة الإسلامية,الدولة الإسلامية في العراق والشام,تنظيم الدولة الإسلامية في العراق والشام,تنظيم داعش,تنظيم الدولة|داعشي|
al-qaeda group Q34490|al-Qaeda,al-Qaida|||تنظيم القاعدة||
al-shabaab group|al-Shabaab,al-Shabab|||حركة الشباب,حركة الشباب الصومالية||
boko-haram group|Boko Haram|||بوكو حرام||
pkk group|PKK,Kurdistan Workers’ Party|||حزب العمال الكردستاني||
rapid-support-forces group|Rapid Support Forces,RSF|||قوات الدعم السريع,الدعم السريع||
syrian-democratic-forces group|Syrian Democratic Forces,SDF|||قوات سوريا الديمقراطية,قسد||
wagner-group group|Wagner Group,Wagner mercenaries|||مجموعة فاغنر,فاغنر||
m23 group|M23,March 23 Movement|||حركة إم 23,حركة 23 مارس,إم 23||
hayat-tahrir-al-sham group|Hayat Tahrir al-Sham,HTS|||هيئة تحرير الشام||
popular-mobilization-forces group|Popular Mobilization Forces,Popular Mobilisation Forces,PMF|||الحشد الشعبي,قوات الحشد الشعبي,هيئة الحشد الشعبي||
peshmerga group|Peshmerga|||البيشمركة,البشمركة||
polisario group|Polisario Front,Polisario|||جبهة البوليساريو,البوليساريو||
tplf group|Tigray People’s Liberation Front,TPLF|||جبهة تحرير شعب تيغراي,الجبهة الشعبية لتحرير تيغراي||
farc group|FARC,Revolutionary Armed Forces of Colombia|||القوات المسلحة الثورية الكولومبية,فارك||
arakan-army group|Arakan Army|||جيش أراكان||
lords-resistance-army group|Lord’s Resistance Army,LRA|||جيش الرب للمقاومة,جيش الرب||
lashkar-e-taiba group|Lashkar-e-Taiba,Lashkar-e-Tayyiba|||لشكر طيبة,عسكر طيبة||
jnim group|JNIM,Group for the Support of Islam and Muslims|||جماعة نصرة الإسلام والمسلمين||
quds-force group|Quds Force|||فيلق القدس||
revolutionary-guards group|Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard|||الحرس الثوري,الحرس الثوري الإيراني||
peoples-protection-units group|People’s Protection Units,YPG|||وحدات حماية الشعب,وحدات حماية الشعب الكردية||
free-syrian-army group|Free Syrian Army|||الجيش السوري الحر,الجيش الحر||
syrian-national-army group|Syrian National Army|||الجيش الوطني السوري||
syrian-national-council organisation|Syrian National Council|||المجلس الوطني السوري||
syrian-national-coalition organisation|Syrian National Coalition,National Coalition for Syrian Revolutionary and Opposition Forces|||الائتلاف الوطني السوري,الائتلاف السوري||
muslim-brotherhood group|Muslim Brotherhood|||الإخوان المسلمون,الإخوان المسلمين,جماعة الإخوان المسلمين||
al-qassam-brigades group|al-Qassam Brigades,Qassam Brigades,Izz ad-Din al-Qassam Brigades|||كتائب القسام,كتائب عز الدين القسام||
pflp group|Popular Front for the Liberation of Palestine,PFLP|||الجبهة الشعبية لتحرير فلسطين||
kataib-hezbollah group|Kataib Hezbollah,Kata’ib Hezbollah|||كتائب حزب الله||
islamic-resistance-in-iraq group|Islamic Resistance in Iraq|||المقاومة الإسلامية في العراق||
southern-transitional-council group|Southern Transitional Council,STC|||المجلس الانتقالي الجنوبي||
presidential-leadership-council organisation|Presidential Leadership Council|||مجلس القيادة الرئاسي||
libyan-national-army group|Libyan National Army,LNA|||الجيش الوطني الليبي||
government-of-national-accord organisation|Government of National Accord|||حكومة الوفاق الوطني,حكومة الوفاق||
aqap group|al-Qaeda in the Arabian Peninsula,AQAP|||تنظيم القاعدة في جزيرة العرب||
aqim group|al-Qaeda in the Islamic Maghreb,AQIM|||تنظيم القاعدة في بلاد المغرب الإسلامي||
iswap group|Islamic State West Africa Province,ISWAP|||تنظيم الدولة في غرب أفريقيا||
azawad-liberation-front group|Azawad Liberation Front|||جبهة تحرير أزواد||
oromo-liberation-army group|Oromo Liberation Army|||جيش تحرير أورومو||
fano group|Fano militia,Fano militias|||ميليشيا فانو,ميليشيات فانو||
allied-democratic-forces group|Allied Democratic Forces|||القوات الديمقراطية المتحالفة||
fdlr group|Democratic Forces for the Liberation of Rwanda,FDLR|||القوات الديمقراطية لتحرير رواندا||
renamo group|RENAMO|||رينامو||
splm-n group|SPLM-N,Sudan People’s Liberation Movement-North|||الحركة الشعبية لتحرير السودان - شمال||
pakistani-taliban group|Pakistani Taliban,Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,TTP|||حركة طالبان باكستان,طالبان باكستان||
balochistan-liberation-army group|Balochistan Liberation Army,Baloch Liberation Army|||جيش تحرير بلوشستان||
jaish-e-mohammed group|Jaish-e-Mohammed,Jaish-e-Mohammad|||جيش محمد||
karen-national-union group|Karen National Union|||اتحاد كارين الوطني||
eln group|National Liberation Army of Colombia,ELN|||جيش التحرير الوطني الكولومبي||
sinaloa-cartel group|Sinaloa Cartel|||كارتل سينالوا||
tren-de-aragua group|Tren de Aragua|||ترين دي أراغوا||
azov-brigade group|Azov Brigade,Azov Regiment|||كتيبة آزوف,فوج آزوف,لواء آزوف||
ira group|Irish Republican Army|||الجيش الجمهوري الأيرلندي||
alliance-of-sahel-states organisation|Alliance of Sahel States,Confederation of Sahel States|||تحالف دول الساحل,كونفدرالية دول الساحل||
organization-of-turkic-states organisation|Organization of Turkic States,Organisation of Turkic States|||منظمة الدول التركية||
east-african-community organisation|East African Community|||مجموعة شرق أفريقيا,جماعة شرق أفريقيا||
african-development-bank organisation|African Development Bank|||البنك الأفريقي للتنمية,بنك التنمية الأفريقي||
african-continental-free-trade-area organisation|African Continental Free Trade Area,AfCFTA|||منطقة التجارة الحرة القارية الأفريقية||
saarc organisation|SAARC,South Asian Association for Regional Cooperation|||رابطة جنوب آسيا للتعاون الإقليمي||
caricom organisation|CARICOM,Caribbean Community|||الجماعة الكاريبية,كاريكوم||
celac organisation|CELAC,Community of Latin American and Caribbean States|||سيلاك||
pacific-islands-forum organisation|Pacific Islands Forum|||منتدى جزر المحيط الهادئ||
european-council organisation|European Council|||المجلس الأوروبي||
ohchr organisation|UN Human Rights Office,OHCHR|||مفوضية الأمم المتحدة السامية لحقوق الإنسان,المفوضية السامية لحقوق الإنسان||
ocha organisation|OCHA,UN Office for the Coordination of Humanitarian Affairs|||مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية,أوتشا||
unifil organisation|UNIFIL|||اليونيفيل,يونيفيل,قوات اليونيفيل||
monusco organisation|MONUSCO|||مونوسكو||
unmiss organisation|UNMISS|||يونميس||
minusma organisation|MINUSMA|||مينوسما||
minurso organisation|MINURSO|||المينورسو,مينورسو||
european-court-of-human-rights organisation|European Court of Human Rights,ECHR|||المحكمة الأوروبية لحقوق الإنسان||
save-the-children organisation|Save the Children|||أنقذوا الأطفال||
red-crescent organisation|Red Crescent|||الهلال الأحمر||
reporters-without-borders organisation|Reporters Without Borders|||مراسلون بلا حدود||
syrian-observatory-for-human-rights organisation|Syrian Observatory for Human Rights|||المرصد السوري لحقوق الإنسان||`;
