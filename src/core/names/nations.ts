/**
 * States, their peoples and capitals, and the great alliances, in English and Arabic: a sentence in which one of them
 * stands for another is a contradiction, whether or not the dossier knows both. Adjectives that follow a rule are left
 * out (see `nameForms`), and so are names that are common words as well (Mali is "financial", Chad a first name).
 */
export const NATIONS: readonly (readonly string[])[] = `
Afghanistan, Afghan, Afghans, Kabul, أفغانستان, أفغان, أفغاني, أفغانية, كابول
Albania, Tirana, ألبانيا
Algeria, Algiers, الجزائر
Argentina, Argentine, Buenos Aires, الأرجنتين
Armenia, Yerevan, أرمينيا, الأرمن, أرمني, أرمنية
Australia, Canberra, أستراليا
Austria, Vienna, النمسا, النمساوي, النمساوية, فيينا
Azerbaijan, Azeri, Baku, أذربيجان, باكو
Bahrain, Manama, البحرين, المنامة
Bangladesh, Dhaka, بنغلاديش, بنغالي
Belarus, Belarusian, Minsk, بيلاروسيا, بيلاروس, مينسك
Belgium, Belgian, Belgians, بلجيكا, بلجيكي
Bosnia, Sarajevo, البوسنة, سراييفو
Brazil, Brasilia, البرازيل
Britain, British, United Kingdom, UK, London, بريطانيا, المملكة المتحدة, لندن
Bulgaria, Sofia, بلغاريا
Cambodia, Phnom Penh, كمبوديا
Canada, Canadian, Canadians, Ottawa, كندا, أوتاوا
Chile, Chilean, تشيلي
China, Chinese, Beijing, الصين, بكين
Colombia, كولومبيا
Croatia, Croat, Croats, Zagreb, كرواتيا
Cuba, Cuban, Cubans, Havana, كوبا, هافانا
Cyprus, Cypriot, Cypriots, Nicosia, قبرص, نيقوسيا
Czechia, Czech, Czechs, Czech Republic, Prague, التشيك, براغ
Denmark, Danish, Danes, Copenhagen, الدنمارك, الدانمارك, كوبنهاغن
Egypt, Egyptian, Egyptians, Cairo, مصر, القاهرة
Eritrea, إريتريا
Estonia, Tallinn, إستونيا
Ethiopia, Addis Ababa, إثيوبيا, أديس أبابا
European Union, EU, Europe, Brussels, الاتحاد الأوروبي, أوروبا, أوروبي, بروكسل
Finland, Finnish, Finns, Helsinki, فنلندا, هلسنكي
France, French, Paris, فرنسا, باريس
Georgia, Tbilisi, جورجيا
Germany, German, Germans, Berlin, ألمانيا, ألمان, برلين
Greece, Greek, Greeks, Athens, اليونان, أثينا
Hungary, Budapest, المجر, هنغاريا, بودابست
Iceland, Reykjavik, آيسلندا, أيسلندا
India, New Delhi, الهند, الهنود, نيودلهي
Indonesia, Jakarta, إندونيسيا, جاكرتا
Iran, Tehran, إيران, طهران
Iraq, Baghdad, العراق, بغداد
Ireland, Irish, Dublin, أيرلندا, إيرلندا
Israel, Tel Aviv, إسرائيل, تل أبيب
Italy, Rome, إيطاليا, روما
Japan, Tokyo, اليابان, طوكيو
Jordan, Amman, الأردن, عمّان
Kazakhstan, Kazakh, Astana, كازاخستان
Kenya, Nairobi, كينيا, نيروبي
Kosovo, Kosovar, كوسوفو
Kuwait, الكويت
Latvia, Riga, لاتفيا
Lebanon, Lebanese, Beirut, لبنان, بيروت
Libya, Tripoli, ليبيا, طرابلس
Lithuania, Vilnius, ليتوانيا
Malaysia, Kuala Lumpur, ماليزيا, كوالالمبور
Mexico, Mexican, Mexicans, المكسيك
Moldova, Chisinau, مولدوفا
Mongolia, منغوليا
Morocco, Moroccan, Moroccans, Rabat, المغرب, المغاربة, الرباط
Myanmar, Burma, Burmese, ميانمار, بورما
NATO, North Atlantic Treaty Organization, الناتو, حلف شمال الأطلسي
Netherlands, Dutch, The Hague, هولندا, لاهاي
New Zealand, Wellington, نيوزيلندا
Niger, Nigerien, النيجر
Nigeria, Nigerian, Nigerians, Abuja, نيجيريا
North Korea, Pyongyang, DPRK, كوريا الشمالية, بيونغ يانغ, بيونغيانغ
Norway, Norwegian, Norwegians, Oslo, النرويج, أوسلو
Oman, Omani, Muscat, عُمان, مسقط
Pakistan, Islamabad, باكستان, إسلام آباد
Palestine, Ramallah, فلسطين, رام الله
Peru, Peruvian, Lima, بيرو
Philippines, Filipino, Philippine, Filipinos, Manila, الفلبين, مانيلا
Poland, Polish, Poles, Warsaw, بولندا, وارسو
Portugal, Portuguese, Lisbon, البرتغال, لشبونة
Qatar, Doha, قطر, الدوحة
Romania, Bucharest, رومانيا, بوخارست
Russia, Moscow, Kremlin, روسيا, الروس, موسكو, الكرملين
Rwanda, Kigali, رواندا
Saudi Arabia, Saudi, Saudis, Riyadh, السعودية, سعودي, سعوديون, الرياض
Serbia, Serb, Serbs, Belgrade, صربيا, الصرب, بلغراد
Singapore, سنغافورة
Slovakia, Slovak, Slovaks, Bratislava, سلوفاكيا
Slovenia, Slovene, Slovenes, سلوفينيا
Somalia, Somali, Somalis, Mogadishu, الصومال, مقديشو
South Africa, Pretoria, جنوب أفريقيا, جنوب إفريقيا
South Korea, Seoul, كوريا الجنوبية, سيول
South Sudan, جنوب السودان, جوبا
Spain, Spanish, Spaniards, Madrid, إسبانيا, أسبانيا, مدريد
Sudan, Khartoum, السودان, الخرطوم
Sweden, Swedish, Swedes, Stockholm, السويد, ستوكهولم
Switzerland, Swiss, Bern, سويسرا, سويسري, سويسرية
Syria, Damascus, سوريا, سورية, دمشق
Taiwan, Taipei, تايوان, تايبيه
Thailand, Thai, Thais, Bangkok, تايلاند, تايلند, بانكوك
Tunisia, Tunis, تونس
Turkey, Turkiye, Turkish, Turks, Ankara, تركيا, الأتراك, أنقرة
Uganda, Kampala, أوغندا
Ukraine, Ukrainian, Ukrainians, Kyiv, Kiev, أوكرانيا, كييف
United Arab Emirates, UAE, Emirati, Abu Dhabi, الإمارات, أبوظبي
United Nations, UN, الأمم المتحدة
United States, USA, US, America, American, Americans, Washington, White House, الولايات المتحدة, أمريكا, أميركا, أميركي, واشنطن, البيت الأبيض
Uzbekistan, Uzbek, Tashkent, أوزبكستان
Venezuela, Caracas, فنزويلا, كاراكاس
Vietnam, Hanoi, فيتنام, هانوي
Yemen, Sanaa, اليمن, صنعاء`
  .trim()
  .split("\n")
  .map((row) => row.split(", "));
