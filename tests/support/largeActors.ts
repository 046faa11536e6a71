import type { Actor } from "../../src/core/dossier/dossier";

/** ISO codes of states, the most written about first: who comes earlier is tied more often. */
const states =
  "US CN RU UA JP IL IR KP KR FR DE GB IN SA TR EG PK SY IQ AE QA TW PL BR CA AU MX IT ES VN PH ID TH MY SG KZ UZ AZ AM GE BY LT LV EE FI SE NO DK NL BE CZ SK HU RO BG GR RS HR AL CY LB JO KW BH OM YE AF BD LK NP MM KH LA MN DZ MA TN LY SD SS ET SO KE UG RW CD NG ML NE TD ZA ZW VE CO CU AR CL".split(
    " ",
  );

const organisations = [
  ["NATO", "الناتو"],
  ["European Union", "الاتحاد الأوروبي"],
  ["United Nations", "الأمم المتحدة"],
  ["Arab League", "جامعة الدول العربية"],
  ["African Union", "الاتحاد الأفريقي"],
  ["Gulf Cooperation Council", "مجلس التعاون لدول الخليج العربية"],
  ["ASEAN", "رابطة دول جنوب شرق آسيا"],
  ["World Health Organization", "منظمة الصحة العالمية"],
  ["International Atomic Energy Agency", "الوكالة الدولية للطاقة الذرية"],
  ["OPEC", "أوبك"],
  ["World Trade Organization", "منظمة التجارة العالمية"],
  ["International Criminal Court", "المحكمة الجنائية الدولية"],
  ["Shanghai Cooperation Organisation", "منظمة شنغهاي للتعاون"],
  ["Group of Seven", "مجموعة السبع"],
  ["World Bank", "البنك الدولي"],
] as const;

const groups = [
  ["opposition", "المعارضة"],
  ["rebels", "المتمردون"],
  ["refugees", "اللاجئون"],
] as const;

/** A name for each language is put together from these: made up, as nothing here is to be read as news. */
const given = [
  ["Sami", "سامي"],
  ["Layla", "ليلى"],
  ["Hiroshi", "هيروشي"],
  ["Anna", "آنا"],
  ["Omar", "عمر"],
  ["Elena", "إلينا"],
  ["Pierre", "بيير"],
  ["Mei", "مي"],
] as const;
const family = [
  ["Haddad", "حداد"],
  ["Tanaka", "تاناكا"],
  ["Novak", "نوفاك"],
  ["Rahimi", "رحيمي"],
  ["Moreau", "مورو"],
  ["Lindqvist", "ليندكفيست"],
] as const;

/** Actors of every kind, named in both languages; people speak for states. At most some 190. */
export function largeActors(count: number): readonly Actor[] {
  const names = { en: regionNames("en"), ar: regionNames("ar") };
  const ofState = (code: string): unknown => ({
    id: code.toLowerCase(),
    kind: "state",
    name: { en: names.en.of(code), ar: names.ar.of(code) },
    codes: { iso2: code },
  });
  const ofOrganisation = ([en, ar]: readonly [string, string]): unknown => ({
    id: en.toLowerCase().replaceAll(" ", "-"),
    kind: "organisation",
    name: { en, ar },
  });
  const people = given.flatMap(([en, ar], row) =>
    family.map(([familyEn, familyAr], column): unknown => ({
      id: `${en}-${familyEn}`.toLowerCase(),
      kind: "person",
      name: { en: `${en} ${familyEn}`, ar: `${ar} ${familyAr}` },
      role: { en: "foreign minister", ar: "وزير الخارجية" },
      speaksFor: states[(row * family.length + column) % 40]?.toLowerCase(),
    })),
  );
  const parties = states.slice(8, 24).flatMap((code) =>
    groups.map(([en, ar]): unknown => ({
      id: `${en}-${code.toLowerCase()}`,
      kind: "group",
      name: { en: `${names.en.of(code)} ${en}`, ar: `${ar} في ${names.ar.of(code)}` },
    })),
  );
  // Of each kind a part, so that a smaller number has them all too; those spoken for come first.
  const all = [
    ...states.slice(0, 12).map(ofState),
    ...organisations.slice(0, 6).map(ofOrganisation),
    ...states.slice(12, 40).map(ofState),
    ...people.slice(0, 24),
    ...organisations.slice(6).map(ofOrganisation),
    ...parties.slice(0, 14),
    ...states.slice(40).map(ofState),
    ...people.slice(24),
    ...parties.slice(14),
  ];
  return all.slice(0, count) as readonly Actor[];
}

const regionNames = (language: string) => new Intl.DisplayNames(language, { type: "region", style: "short" });
