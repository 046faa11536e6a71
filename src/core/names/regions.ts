/**
 * What is known of every state and territory of ISO 3166-1, and of Kosovo, beyond the names that CLDR has. One a line:
 *
 * `alpha-2 alpha-3 Wikidata | English names | adjectives and peoples | capital | Arabic names | nisba and peoples | capital`
 *
 * A first name with `=` before it is the actor's name in place of CLDR's, where that is long or differs between versions
 * of CLDR. Arabic words that end in ي are inflected, others stand as they are, and one marked `!` ends in ي and never in ى; English plurals are formed. Wikidata ids
 * are given where a public list confirms them: Our World in Data's of regions, for all but three. Names were written for
 * this program from general knowledge; codes are those of ISO 3166-1.
 *
 * Left out on purpose: Jerusalem, which two states claim; "Europe", "Korea", "Korean" and "Guinea" where they do not tell
 * whom they mean; names of capitals that are mostly something else (Male, Victoria, Georgetown, Kingston, ماليه), and مالي as an
 * adjective, which is "financial".
 */
export const REGIONS = `
AD AND Q228||Andorran|Andorra la Vella||أندوري|
AE ARE Q878|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi|الإمارات,دولة الإمارات|إماراتي|أبوظبي,أبو ظبي
AF AFG Q889||Afghan|Kabul|أفغانستان|أفغاني,أفغان,الأفغان|كابول,كابل
AG ATG Q781|Antigua and Barbuda|Antiguan|||أنتيغوي|
AI AIA||Anguillan|||أنغويلي|
AL ALB Q222||Albanian|Tirana||ألباني,ألبان,الألبان|تيرانا
AM ARM Q399||Armenian|Yerevan|أرمينيا|أرميني,أرمني,أرمن,الأرمن|يريفان
AO AGO Q916||Angolan|Luanda||أنغولي|لواندا
AQ ATA Q51||Antarctic|||أنتاركتيكي|
AR ARG Q414||Argentine,Argentinian,Argentinean|Buenos Aires|الأرجنتين|أرجنتيني|بوينس آيرس,بوينس أيرس
AS ASM||American Samoan|Pago Pago|||
AT AUT Q40||Austrian|Vienna|النمسا|نمساوي|فيينا
AU AUS Q408||Australian,Aussie|Canberra|استراليا|أسترالي|كانبرا,كانبيرا
AW ABW||Aruban|Oranjestad|||
AX ALA||Ålander|Mariehamn|||
AZ AZE Q227||Azerbaijani,Azeri|Baku|أذربيجان|أذربيجاني,أذري|باكو
BA BIH Q225|=Bosnia and Herzegovina,Bosnia|Bosnian|Sarajevo|البوسنة|بوسني|سراييفو
BB BRB Q244||Barbadian|Bridgetown|باربادوس|باربادوسي|بريدجتاون
BD BGD Q902||Bangladeshi|Dhaka|بنغلادش,بنجلاديش|بنغلاديشي,بنغالي|دكا
BE BEL Q31||Belgian|||بلجيكي|
BF BFA Q965|Burkina|Burkinabe,Burkinabé|Ouagadougou|بوركينا|بوركيني,بوركينابي|واغادوغو
BG BGR Q219||Bulgarian|Sofia||بلغاري|صوفيا
BH BHR Q398||Bahraini|Manama|البحرين,مملكة البحرين|بحريني|المنامة
BI BDI Q967||Burundian|Gitega,Bujumbura||بوروندي|بوجمبورا
BJ BEN Q962||Beninese|Porto-Novo,Cotonou||بنيني|كوتونو,بورتو نوفو
BL BLM|Saint Barthelemy||Gustavia|||
BM BMU||Bermudian||||
BN BRN Q921|Brunei Darussalam|Bruneian|Bandar Seri Begawan|سلطنة بروناي|برونايي|بندر سري بكاوان
BO BOL Q750||Bolivian|La Paz,Sucre||بوليفي|لاباز,سوكري
BQ BES|Bonaire,Sint Eustatius,Saba|||||
BR BRA Q155||Brazilian|Brasilia,Brasília||برازيلي|برازيليا
BS BHS Q778|=Bahamas,The Bahamas|Bahamian|Nassau|البهاما,الباهاما|بهامي,باهامي|ناساو
BT BTN Q917||Bhutanese|Thimphu|بوتان|بوتاني|تيمفو
BV BVT||||||
BW BWA Q963||Botswanan,Batswana,Motswana|Gaborone||بوتسواني|غابورون
BY BLR Q184|Byelorussia|Belarusian,Belarussian,Byelorussian|Minsk|بيلاروسيا,روسيا البيضاء|بيلاروسي|مينسك
BZ BLZ Q242||Belizean|Belmopan||بليزي|بلموبان
CA CAN Q16||Canadian|Ottawa||كندي|أوتاوا
CC CCK|=Cocos Islands,Keeling Islands|||||
CD COD Q974|=DR Congo,DRC,Congo,Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa|Congolese|Kinshasa|=الكونغو الديمقراطية,الكونغو,جمهورية الكونغو الديمقراطية,الكونغو الديموقراطية|كونغولي|كينشاسا
CF CAF Q929|CAR|Central African|Bangui|جمهورية إفريقيا الوسطى,أفريقيا الوسطى||بانغي
CG COG Q971|=Republic of the Congo,Congo-Brazzaville,Republic of Congo||Brazzaville|=جمهورية الكونغو,الكونغو برازافيل||برازافيل
CH CHE Q39|Swiss Confederation|Swiss|Bern,Berne||سويسري|برن
CI CIV Q1008|=Ivory Coast,Côte d’Ivoire|Ivorian|Yamoussoukro,Abidjan|كوت ديفوار|إيفواري|ياموسوكرو,أبيدجان
CK COK||Cook Islander|Avarua|||
CL CHL Q298||Chilean|||تشيلي,تشيليي|
CM CMR Q1009||Cameroonian|Yaoundé|الكاميرون|كاميروني|ياوندي
CN CHN Q148|PRC,People’s Republic of China,Mainland China|Chinese|Beijing,Peking|جمهورية الصين الشعبية,الصين الشعبية|صيني|بكين,بيجين
CO COL Q739||Colombian|Bogota,Bogotá||كولومبي|بوغوتا
CR CRI Q800||Costa Rican|||كوستاريكي|سان خوسيه
CU CUB Q241||Cuban|Havana||كوبي|هافانا
CV CPV Q1011|=Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean|Praia|كابو فيردي||
CW CUW Q25279||Curaçaoan|Willemstad|||
CX CXR||||||
CY CYP Q229||Cypriot|Nicosia||قبرصي,قبارصة,القبارصة|نيقوسيا
CZ CZE Q213|=Czechia,Czech Republic|Czech|Prague|=التشيك,جمهورية التشيك,تشيكيا|تشيكي|براغ
DE DEU Q183|Federal Republic of Germany|German|Berlin|جمهورية ألمانيا الاتحادية|ألماني,ألمان,الألمان|برلين
DJ DJI Q977||Djiboutian|||جيبوتي,جيبوتيي|
DK DNK Q35||Danish,Dane|Copenhagen|=الدنمارك,الدانمارك,الدانمرك,الدنمرك|دنماركي,دانماركي|كوبنهاغن
DM DMA Q784|||Roseau|||
DO DOM Q786||Dominican|Santo Domingo|الدومينيكان,جمهورية الدومينيكان|دومينيكاني|سانتو دومينغو
DZ DZA Q262||Algerian|Algiers|الجزائر|جزائري|
EC ECU Q736||Ecuadorian,Ecuadorean|Quito||إكوادوري|كيتو
EE EST Q191||Estonian|Tallinn||إستوني|تالين
EG EGY Q79|Arab Republic of Egypt|Egyptian|Cairo|جمهورية مصر العربية|مصري|القاهرة
EH ESH Q6250||Sahrawi,Saharawi|Laayoune|||
ER ERI Q986||Eritrean|Asmara||إريتري|أسمرة,أسمرا
ES ESP Q29||Spanish,Spaniard|Madrid|أسبانيا|إسباني,أسباني,إسبان,الإسبان|مدريد
ET ETH Q115||Ethiopian|Addis Ababa||إثيوبي|أديس أبابا
FI FIN Q33||Finnish,Finn|Helsinki||فنلندي|هلسنكي
FJ FJI Q712||Fijian|Suva||فيجي,فيجيي|سوفا
FK FLK|Malvinas,Falklands|Falkland Islander||الفوكلاند,المالفيناس||
FM FSM Q702|Federated States of Micronesia|Micronesian|Palikir||ميكرونيزي|
FO FRO|Faroes|Faroese|Tórshavn||فاروي|
FR FRA Q142||French,Frenchman,Frenchmen|Paris,Élysée,Elysee||فرنسي|باريس,الإليزيه
GA GAB Q1000||Gabonese|Libreville||غابوني|ليبرفيل
GB GBR Q145|UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Brit,English,Scottish,Welsh|London,Downing Street|بريطانيا,بريطانيا العظمى,إنجلترا,إنكلترا,اسكتلندا,ويلز,أيرلندا الشمالية|بريطاني,إنجليزي,إنكليزي,اسكتلندي|لندن,داونينغ ستريت
GD GRD Q769||Grenadian||||
GE GEO Q230||Georgian|Tbilisi||جورجي|تبليسي
GF GUF||French Guianese|Cayenne|||
GG GGY|||Saint Peter Port|||
GH GHA Q117||Ghanaian|Accra||غاني|أكرا
GI GIB||Gibraltarian||||
GL GRL Q223||Greenlandic,Greenlander|Nuuk|جرينلاند|غرينلاندي|نوك
GM GMB Q1005|The Gambia|Gambian|Banjul||غامبي|بانجول
GN GIN Q1006||Guinean|Conakry||غيني|كوناكري
GP GLP||Guadeloupean|Basse-Terre|||
GQ GNQ Q983||Equatorial Guinean,Equatoguinean|Malabo|||مالابو
GR GRC Q41||Greek,Hellenic|Athens|اليونان|يوناني|أثينا
GS SGS|South Georgia|||جورجيا الجنوبية||
GT GTM Q774||Guatemalan||غواتيمالا|غواتيمالي|
GU GUM||Guamanian|Hagåtña|||
GW GNB Q1007|Guinea Bissau|Bissau-Guinean,Guinea-Bissauan|Bissau|||بيساو
GY GUY Q734||Guyanese|||غياني|
HK HKG Q8646|=Hong Kong|Hongkonger,Hong Konger||=هونغ كونغ,هونج كونج||
HM HMD||||||
HN HND Q783||Honduran|Tegucigalpa||هندوراسي|تيغوسيغالبا
HR HRV Q224||Croatian,Croat|Zagreb||كرواتي,كروات,الكروات|زغرب
HT HTI Q790||Haitian|Port-au-Prince|هاييتي|هايتي,هايتيي|بورت أو برنس
HU HUN Q28||Hungarian,Magyar|Budapest|المجر,هنغاريا|!مجري,هنغاري|بودابست
ID IDN Q252||Indonesian|Jakarta|أندونيسيا|إندونيسي,أندونيسي|جاكرتا
IE IRL Q27|Republic of Ireland|Irish,Irishman,Irishmen|Dublin|إيرلندا|أيرلندي,إيرلندي|دبلن
IL ISR Q801||Israeli|Tel Aviv|اسرائيل|إسرائيلي|تل أبيب
IM IMN||Manx|Douglas|||
IN IND Q668|Republic of India|Indian|New Delhi,Delhi|الهند|هندي,هنود,الهنود|نيودلهي,دلهي,نيو دلهي
IO IOT|Chagos Islands,Chagos Archipelago|Chagossian||أرخبيل تشاغوس,جزر تشاغوس||
IQ IRQ Q796||Iraqi|Baghdad|العراق|عراقي|بغداد
IR IRN Q794|Islamic Republic of Iran|Iranian,Persian|Tehran,Teheran|إيران,ایران,الجمهورية الإسلامية الإيرانية|إيراني|طهران
IS ISL Q189||Icelandic,Icelander|Reykjavik,Reykjavík|أيسلندا,إيسلندا|آيسلندي,أيسلندي|ريكيافيك
IT ITA Q38||Italian|Rome||إيطالي|روما
JE JEY|||Saint Helier|||
JM JAM Q766||Jamaican|||جامايكي|
JO JOR Q810|Hashemite Kingdom of Jordan|Jordanian|Amman|الأردن,المملكة الأردنية الهاشمية|أردني|عمّان
JP JPN Q17||Japanese|Tokyo|اليابان|ياباني|طوكيو
KE KEN Q114||Kenyan|Nairobi||كيني|نيروبي
KG KGZ Q813|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek|قرغيزستان,قرغيزيا|قرغيزي,قيرغيزي,قرغيزستاني|بيشكيك,بشكيك
KH KHM Q424||Cambodian,Khmer|Phnom Penh|كمبوديا|كمبودي|بنوم بنه
KI KIR Q710||I-Kiribati|Tarawa||كيريباتي,كيريباتيي|
KM COM Q970||Comorian,Comoran|Moroni|جزر القمر||موروني
KN KNA Q763|Saint Kitts and Nevis||Basseterre|||
KP PRK Q423|=North Korea,DPRK,D.P.R.K.,Democratic People’s Republic of Korea|North Korean|Pyongyang|=كوريا الشمالية,جمهورية كوريا الديمقراطية الشعبية|كوري شمالي|بيونغ يانغ,بيونغيانغ
KR KOR Q884|=South Korea,ROK,Republic of Korea|South Korean|Seoul|=كوريا الجنوبية,جمهورية كوريا|كوري جنوبي|سيول,سول
KW KWT Q817||Kuwaiti|Kuwait City|الكويت,دولة الكويت|كويتي|
KY CYM||Caymanian|George Town|||
KZ KAZ Q232||Kazakh,Kazakhstani|Astana|كازخستان|كازاخستاني,كازاخي,كازاخ|أستانا
LA LAO Q819|Lao PDR|Lao,Laotian|Vientiane||لاوسي|فيينتيان
LB LBN Q822||Lebanese|Beirut|لبنان|لبناني|بيروت
LC LCA Q760|Saint Lucia|Saint Lucian|Castries|||
LI LIE Q347||Liechtensteiner|Vaduz|||فادوز
LK LKA Q854||Sri Lankan|Colombo|سري لانكا|سريلانكي|كولومبو
LR LBR Q1014||Liberian|Monrovia||ليبيري|مونروفيا
LS LSO Q1013||Basotho|Maseru||ليسوتي|ماسيرو
LT LTU Q37||Lithuanian|Vilnius||ليتواني|فيلنيوس
LU LUX Q32||Luxembourgish,Luxembourger|||لوكسمبورغي|
LV LVA Q211||Latvian|Riga||لاتفي|ريغا
LY LBY Q1016||Libyan|Tripoli||ليبي|طرابلس
MA MAR Q1028||Moroccan|Rabat|المغرب,المملكة المغربية|مغربي,مغاربة,المغاربة|الرباط
MC MCO Q235||Monegasque,Monégasque|||موناكي|
MD MDA Q217|Republic of Moldova|Moldovan|Chisinau,Chișinău|مولدافيا|مولدوفي,مولدافي|كيشيناو,تشيسيناو
ME MNE Q236||Montenegrin|Podgorica|مونتينيغرو||بودغوريتسا
MF MAF|Saint Martin||Marigot|||
MG MDG Q1019||Malagasy|Antananarivo||مدغشقري|أنتاناناريفو
MH MHL Q709||Marshallese|Majuro|||
MK MKD Q221|Macedonia|North Macedonian,Macedonian|Skopje|شمال مقدونيا,مقدونيا|مقدوني|سكوبيه
ML MLI Q912||Malian|Bamako|||باماكو
MM MMR Q836|=Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw|=ميانمار,بورما|بورمي,ميانماري|نايبيداو
MN MNG Q711||Mongolian|Ulaanbaatar,Ulan Bator||منغولي|أولان باتور
MO MAC Q14773|=Macao,Macau|Macanese||=ماكاو||
MP MNP|||Saipan|||
MQ MTQ||Martinican|Fort-de-France|||
MR MRT Q1025||Mauritanian|Nouakchott||موريتاني|نواكشوط
MS MSR||Montserratian||||
MT MLT Q233||Maltese|Valletta||مالطي|فاليتا
MU MUS Q1027||Mauritian|Port Louis|موريشيوس|موريشيوسي|بورت لويس
MV MDV Q826||Maldivian||المالديف|مالديفي|
MW MWI Q1020||Malawian|Lilongwe|مالاوي|ملاوي,مالاوي|ليلونغوي
MX MEX Q96||Mexican|Mexico City|المكسيك,الولايات المتحدة المكسيكية|مكسيكي|مكسيكو سيتي,مكسيكو
MY MYS Q833||Malaysian|Kuala Lumpur,Putrajaya||ماليزي|كوالالمبور,كوالا لمبور
MZ MOZ Q1029||Mozambican|Maputo||موزمبيقي|مابوتو
NA NAM Q1030||Namibian|Windhoek||ناميبي|ويندهوك
NC NCL||New Caledonian|Nouméa|||
NE NER Q1032||Nigerien|Niamey|النيجر|نيجري|نيامي
NF NFK||||||
NG NGA Q1033||Nigerian|Abuja||نيجيري|أبوجا
NI NIC Q811||Nicaraguan|Managua|نيكاراغوا|نيكاراغوي|ماناغوا
NL NLD Q55|The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam,The Hague|الأراضي المنخفضة|هولندي|أمستردام,لاهاي
NO NOR Q20||Norwegian|Oslo|النرويج|نرويجي|أوسلو
NP NPL Q837||Nepali,Nepalese|Kathmandu|النيبال|نيبالي|كاتماندو,كاتمندو
NR NRU Q697||Nauruan|Yaren|||
NU NIU||Niuean|Alofi|||
NZ NZL Q664||New Zealander|Wellington|نيوزيلاندا,نيوزلندا|نيوزيلندي|ويلينغتون,ولنغتون
OM OMN Q842|Sultanate of Oman|Omani|Muscat|=سلطنة عُمان,عُمان|عُماني|مسقط
PA PAN Q804||Panamanian|Panama City||بنمي|
PE PER Q419||Peruvian|Lima|البيرو|بيروفي,بيروي|ليما
PF PYF||French Polynesian|Papeete|||
PG PNG Q691|PNG|Papua New Guinean|Port Moresby|بابوا غينيا الجديدة||بورت مورسبي
PH PHL Q928|The Philippines|Philippine,Filipino,Filipina|Manila|الفلبين,الفيليبين|فلبيني,فيليبيني|مانيلا
PK PAK Q843||Pakistani|Islamabad|باكستان|باكستاني|إسلام آباد,إسلام أباد
PL POL Q36||Polish,Pole|Warsaw|بولندا,بولونيا|بولندي,بولوني|وارسو
PM SPM||||||
PN PCN|||Adamstown|||
PR PRI Q1183||Puerto Rican||||
PS PSE Q219060|=Palestine,State of Palestine,Palestinian Authority,Palestinian Territories|Palestinian|Ramallah|=فلسطين,دولة فلسطين,السلطة الفلسطينية,الأراضي الفلسطينية|فلسطيني|رام الله
PT PRT Q45||Portuguese|Lisbon||برتغالي|لشبونة
PW PLW Q695||Palauan|Ngerulmud|||
PY PRY Q733||Paraguayan|Asuncion,Asunción|باراغواي|باراغوياني,باراغوايي|أسونسيون
QA QAT Q846||Qatari|Doha|قطر,دولة قطر|قطري|الدوحة
RE REU||Réunionese|Saint-Denis|||
RO ROU Q218||Romanian|Bucharest||روماني|بوخارست
RS SRB Q403||Serbian,Serb|Belgrade||صربي,صرب,الصرب|بلغراد
RU RUS Q159|Russian Federation|Russian|Moscow,Kremlin|روسيا الاتحادية,الاتحاد الروسي|روسي,روس,الروس|موسكو,الكرملين
RW RWA Q1037||Rwandan|Kigali||رواندي|كيغالي
SA SAU Q851|KSA,Kingdom of Saudi Arabia,Saudi|Saudi,Saudi Arabian|Riyadh|=السعودية,المملكة العربية السعودية|سعودي|الرياض
SB SLB Q685||Solomon Islander|Honiara|||هونيارا
SC SYC Q1042||Seychellois||سيشيل|سيشلي|
SD SDN Q1049||Sudanese|Khartoum|السودان|سوداني|الخرطوم
SE SWE Q34||Swedish,Swede|Stockholm|السويد|سويدي|ستوكهولم
SG SGP Q334||Singaporean|||سنغافوري|
SH SHN|Saint Helena|||||
SI SVN Q215||Slovenian,Slovene|Ljubljana||سلوفيني|ليوبليانا
SJ SJM|Svalbard||Longyearbyen|سفالبارد||
SK SVK Q214|Slovak Republic|Slovak,Slovakian|Bratislava||سلوفاكي|براتيسلافا
SL SLE Q1044||Sierra Leonean|Freetown|سيراليون|سيراليوني|فريتاون
SM SMR Q238||Sammarinese||||
SN SEN Q1041||Senegalese|Dakar|السنغال|سنغالي|داكار
SO SOM Q1045||Somali,Somalian|Mogadishu|الصومال|صومالي|مقديشو
SR SUR Q730||Surinamese|Paramaribo||سورينامي|باراماريبو
SS SSD Q958||South Sudanese|Juba|جنوب السودان|جنوب سوداني|جوبا
ST STP Q1039|Sao Tome and Principe,São Tomé and Príncipe|Santomean||||
SV SLV Q792||Salvadoran,Salvadorean|San Salvador|السلفادور|سلفادوري|سان سلفادور
SX SXM|||Philipsburg|||
SY SYR Q858|Syrian Arab Republic|Syrian|Damascus|سوريا,سورية,الجمهورية العربية السورية|سوري|دمشق
SZ SWZ Q1050|=Eswatini,Swaziland|Swazi|Mbabane|إسواتيني,سوازيلاند|سوازي|مبابان
TC TCA|Turks and Caicos Islands,Turks and Caicos||Cockburn Town|||
TD TCD Q657||Chadian|N’Djamena|تشاد|تشادي|نجامينا,إنجامينا
TF ATF||||||
TG TGO Q945||Togolese|Lomé,Lome||توغولي|
TH THA Q869||Thai|Bangkok|تايلند,تايلندا|تايلاندي,تايلندي|بانكوك
TJ TJK Q863||Tajik,Tajikistani|Dushanbe|طاجكستان|طاجيكي,طاجيكستاني|دوشنبه,دوشانبي
TK TKL||Tokelauan||||
TL TLS Q574|=Timor-Leste,East Timor|Timorese,East Timorese|Dili|=تيمور الشرقية,تيمور ليشتي|تيموري|
TM TKM Q874||Turkmen|Ashgabat||تركماني,تركمانستاني|عشق آباد
TN TUN Q948||Tunisian|Tunis|تونس|تونسي|
TO TON Q678||Tongan|Nuku’alofa||تونغي|
TR TUR Q43|=Türkiye,Turkey|Turkish,Turk|Ankara|تركيا|تركي,أتراك,الأتراك|أنقرة
TT TTO Q754|=Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain|ترينيداد||
TV TUV Q672||Tuvaluan|Funafuti|||
TW TWN Q865|Republic of China|Taiwanese|Taipei|تايوان|تايواني|تايبيه,تايبه
TZ TZA Q924||Tanzanian|Dodoma,Dar es Salaam|تنزانيا|تنزاني|دودوما,دار السلام
UA UKR Q212||Ukrainian|Kyiv,Kiev|أوكرانيا,أوكرانية|أوكراني|كييف
UG UGA Q1036||Ugandan|Kampala||أوغندي|كمبالا
UM UMI||||||
US USA Q30|=United States,United States of America,USA,U.S.A.,US,U.S.,America|American|Washington,Washington DC,Washington D.C.,White House,Pentagon|=الولايات المتحدة,الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا|أمريكي,أميركي,أمريكيون,الأمريكان|واشنطن,البيت الأبيض,البنتاغون
UY URY Q77||Uruguayan|Montevideo|الأوروغواي,أوروغواي|أوروغوياني,أوروغوايي|مونتفيديو
UZ UZB Q265||Uzbek,Uzbekistani|Tashkent|أوزباكستان|أوزبكي,أوزبكستاني,أوزبك|طشقند
VA VAT Q237|=Vatican City,Vatican,Holy See|Vatican||=الفاتيكان,الكرسي الرسولي|فاتيكاني|
VC VCT Q757|Saint Vincent and the Grenadines||Kingstown|||
VE VEN Q717||Venezuelan|Caracas||فنزويلي|كاراكاس
VG VGB|||Road Town|جزر العذراء البريطانية||
VI VIR|US Virgin Islands,United States Virgin Islands||Charlotte Amalie|جزر العذراء الأمريكية||
VN VNM Q881|Viet Nam|Vietnamese|Hanoi|فييتنام|فيتنامي|هانوي
VU VUT Q686||Ni-Vanuatu|Port Vila|||بورت فيلا
WF WLF|||Mata-Utu|||
WS WSM Q683||Samoan|Apia||ساموي|
XK XKX Q1246||Kosovar,Kosovan|Pristina,Prishtina|كوسوفا|كوسوفي|بريشتينا
YE YEM Q805||Yemeni|Sanaa,Sana’a,Aden|اليمن|!يمني|صنعاء
YT MYT||Mahoran|Mamoudzou|||
ZA ZAF Q258|RSA|South African|Pretoria,Cape Town|جنوب أفريقيا,جنوب إفريقيا|جنوب أفريقي,جنوب إفريقي|بريتوريا
ZM ZMB Q953||Zambian|Lusaka||زامبي|لوساكا
ZW ZWE Q954||Zimbabwean|Harare|زمبابوي|زيمبابوي,زيمبابويي|هراري`;
