/**
 * Territories that news tells of like states and that ISO 3166-1 has no code for: not recognised by all, or part of a state.
 * One a line, as in `ORGANISATIONS`, without Wikidata ids, which no public list confirmed:
 *
 * `id kind | English names | adjectives | capital | Arabic names | nisba | capital`
 *
 * That a name is here says nothing about whose the land is. Written for this program from general knowledge.
 */
export const TERRITORIES = `
somaliland state|Somaliland,Republic of Somaliland|Somalilander|Hargeisa|أرض الصومال,صوماليلاند,جمهورية أرض الصومال,صومالي لاند||هرجيسا,هرغيسا
abkhazia state|Abkhazia|Abkhaz,Abkhazian|Sukhumi|أبخازيا|أبخازي|سوخومي
south-ossetia state|South Ossetia|South Ossetian|Tskhinvali|أوسيتيا الجنوبية||تسخينفالي
transnistria state|Transnistria,Transdniestria|Transnistrian|Tiraspol|ترانسنيستريا,ترانسدنيستريا,بريدنيستروفيه||تيراسبول
northern-cyprus state|Northern Cyprus,North Cyprus,Turkish Republic of Northern Cyprus,TRNC|Turkish Cypriot||شمال قبرص,جمهورية شمال قبرص التركية||
gaza state|Gaza,Gaza Strip|Gazan|Gaza City|غزة,قطاع غزة|غزي|مدينة غزة
west-bank state|West Bank|||الضفة الغربية||
kurdistan-region state|Kurdistan Region,Iraqi Kurdistan,Kurdistan Regional Government,KRG||Erbil|إقليم كردستان,كردستان العراق,حكومة إقليم كردستان||أربيل
nagorno-karabakh state|Nagorno-Karabakh,Artsakh,Karabakh||Stepanakert|ناغورنو كاراباخ,ناغورني كاراباخ,قره باغ||
crimea state|Crimea|Crimean|Simferopol|القرم,شبه جزيرة القرم||سيمفيروبول
donetsk-republic state|Donetsk People’s Republic|||جمهورية دونيتسك الشعبية||
luhansk-republic state|Luhansk People’s Republic|||جمهورية لوغانسك الشعبية,جمهورية لوهانسك الشعبية||
republika-srpska state|Republika Srpska||Banja Luka|جمهورية صرب البوسنة||
puntland state|Puntland|||بونتلاند,بونت لاند,أرض البنط||
tigray state|Tigray|Tigrayan|Mekelle|تيغراي,إقليم تيغراي|تيغراوي|ميكيلي
chechnya state|Chechnya|Chechen|Grozny|الشيشان|شيشاني|غروزني
tibet state|Tibet|Tibetan|Lhasa|التبت,إقليم التبت|تبتي|لاسا
xinjiang state|Xinjiang||Urumqi|شينجيانغ,إقليم شينجيانغ||
golan state|Golan Heights,Golan|||الجولان,هضبة الجولان,مرتفعات الجولان||`;
