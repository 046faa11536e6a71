import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import type { NamedActor } from "../../../src/core/coding/reading";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);
const named = (list: readonly NamedActor[] = []) => list.map(({ actor }) => actor).join(", ");

/** The type and the sides suggested for a whole sentence: "conflict: a → b", "cooperation: a, b". */
function suggested(text: string): string {
  const span = { start: 0, end: text.length - 1 };
  const { type, sides } = suggestClaim({
    text,
    span,
    actors,
    finder,
    types: relationTypes,
    unjudged: "all",
  });
  const { between, from, to } = sides?.value ?? {};
  return `${type?.value}: ${between === undefined ? `${named(from)} → ${named(to)}` : named(between)}`;
}

test.each([
  // What is ended by a verb behind it is of the other kind.
  ["Sanctions on Iran were lifted on Monday.", "cooperation:  → iran"],
  ["The blockade of Qatar by Saudi Arabia has been eased.", "cooperation: saudi-arabia → qatar"],
  ["US aid to Egypt was suspended after the coup.", "conflict: united-states → egypt"],
  ["Ties between Chad and Sudan have been broken off.", "conflict:  → chad, sudan"],
  ["Sanctions lifted on Iran.", "cooperation:  → iran"],
  // It is not ended where that is denied, and talks that are over were held.
  ["Sanctions on Iran were not lifted.", "conflict:  → iran"],
  ["Talks between Kenya and Somalia ended.", "cooperation: kenya, somalia"],
  ["Russian attacks cut power in Ukraine.", "conflict: russia → "],
  // What is decided on is done, where it is no cooperation.
  ["The European Union agreed on Monday to impose sanctions on Belarus.", "conflict: eu → belarus"],
  ["Kenya and Ghana agreed to suspend ties with Mali.", "conflict: kenya, ghana → mali"],
  ["Kenya and Ghana agreed to lift sanctions on Mali.", "cooperation: kenya, ghana"],
  ["وافق الاتحاد الأوروبي على فرض عقوبات على بيلاروسيا.", "conflict: eu → belarus"],
  ["EU ministers have agreed a new round of sanctions against Russia.", "conflict: eu → russia"],
  // Whoever is backed "by" another is helped.
  ["الحوثيون المدعومون من إيران.", "cooperation: iran → houthis"],
  [
    "قوات الدعم السريع المدعومة من دولة الإمارات.",
    "cooperation: united-arab-emirates → rapid-support-forces",
  ],
  // Several say together what each of them does.
  ["أميركا وبريطانيا في بيان مشترك ترحب بقرار كينيا.", "cooperation: united-states, united-kingdom → kenya"],
  ["France and Germany announced talks in a joint statement.", "cooperation: france, germany"],
  ["زادت زيارات ممثلي البحرية الروسية والصينية إلى إيران.", "cooperation:  → "],
  // Who fears something does so, whatever it is.
  ["Egypt fears Sudan will cut its supplies.", "concern: egypt → sudan"],
  ["رحبت مصر بالاتفاق بين السعودية وإيران.", "cooperation: egypt → saudi-arabia, iran"],
  ["Egypt welcomed the agreement between Saudi Arabia and Iran.", "cooperation: egypt → saudi-arabia, iran"],
  ["أعرب الأردن عن تضامنه مع تركيا.", "cooperation: jordan → turkiye"],
  ["Jordan voiced solidarity with Türkiye.", "cooperation: jordan → turkiye"],
  ["ألغت تركيا الاتفاق وهددت اليونان.", "conflict: turkiye → "],
  ["Armenia will leave the alliance with Russia.", "conflict: armenia → russia"],
  ["Egypt visited Sudan.", "cooperation: egypt, sudan"],
  ["The EU suspended talks and condemned Russia.", "condemnation: eu → russia"],
  ["Pakistan and India exchanged fire.", "conflict: pakistan, india"],
  ["تبادلت باكستان والهند القصف.", "conflict: pakistan, india"],
  ["تبادلت باكستان والهند الأسرى.", "cooperation: pakistan, india"],
  ["دانت الجزائر إسرائيل.", "condemnation: algeria → israel"],
  ["Poland lodged a protest with Belarus.", "condemnation: poland → belarus"],
  ["Egypt takes Chad's threats seriously.", "conflict: chad → "],
  ["The Egyptian envoy was summoned over the alleged firing by Chad.", "condemnation:  → egypt"],
  // A pronoun is whom it is done to; behind a noun of nobody it is whose that is.
  ["بعد يوم من اتهام أنقرة لها بتزويد حزب العمال الكردستاني بالسلاح.", "condemnation: turkiye → "],
  ["جاء ذلك عقب اتهام تشاد لهم بدعم النيجر.", "condemnation: chad → "],
  ["بعد اتهامها إياه بتزويد إسرائيل بالسلاح.", "condemnation:  → "],
  ["شنت تشاد أول هجوم لها على النيجر.", "conflict: chad → niger"],
])("the verb tells who does it to whom: %s", (text, expected) => {
  expect(suggested(text)).toBe(expected);
});

test.each(["Pakistan and India traded barbs.", "تبادلت باكستان والهند الاتهامات."])(
  "blame that is exchanged is blame: %s",
  (text) => {
    expect(suggested(text)).toMatch(/^condemnation: /u);
  },
);

test.each([
  ["The Kremlin described the sanctions by Britain as unlawful.", "condemnation: russia → "],
  ["وصف الكرملين العقوبات البريطانية بأنها غير قانونية.", "condemnation: russia → "],
  ["قالت تركيا إن هجمات إسرائيل على سوريا جرائم حرب.", "condemnation: turkiye → "],
  ["Turkey bombed Syria.", "conflict: turkiye → syria"],
])("what is judged in somebody’s words is blamed, and whom is left open: %s", (text, expected) => {
  expect(suggested(text)).toBe(expected);
});

test.each([
  // Weapons that are handed over arm, however they are told of; adjectives of war are no act of force.
  ["سترسل ألمانيا دبابات قتالية إلى أوكرانيا.", "cooperation"],
  ["ستدخل دبابات ألمانيا مسرح العمليات العسكرية في أوكرانيا.", "cooperation"],
  ["قضت القوات الروسية على معسكرات للتدريب في سوريا.", "conflict"],
  ["قضت روسيا على معسكرات للتدريب في سوريا.", "conflict"],
  ["انشقت حركة الشباب عن تحالف حماس.", "conflict"],
  ["أعلنت مصر استعدادها للحفاظ على الأمن في السودان.", "cooperation"],
  // Who describes an act of force as something blames for it.
  ["ووصفت مصر الهجمات الروسية بأنها وحشية.", "condemnation"],
  // Tariffs are raised where sanctions are lifted.
  ["رفعت الصين الرسوم الجمركية على أمريكا.", "conflict"],
  ["رفعت الصين العقوبات عن أمريكا.", "cooperation"],
  // Between a verb and its particle stands who does it.
  ["وقفت الحكومة المصرية دائما إلى جانب السودان.", "cooperation"],
])("words of acts tell the type: %s", (text, expected) => {
  expect(suggested(text).split(":")[0]).toBe(expected);
});

test.each([
  // Stems that other words begin with, too.
  ["The finance minister of Chad imposed financial sanctions on Sudan.", "conflict"],
  ["Egypt parked two bombers beside the Libyan border.", undefined],
  ["An assistant secretary flew from Chad.", undefined],
  ["Egypt will investigate an important matter in Chad.", undefined],
  ["Workers in Chad began a hunger strike.", undefined],
  // A truce or a border that is broken.
  ["Egypt violated the ceasefire with Sudan again.", "conflict"],
  ["Chad spoke of a ceasefire violation by Sudan.", "conflict"],
  ["خرق السودان الهدنة مع تشاد.", "conflict"],
  // Words of time and of whom it is about stand within a phrase.
  ["President Sisi spoke late on Monday with the king of Jordan.", "cooperation"],
  ["بحث الوزير اليوم مع مصر الوضع.", "cooperation"],
  ["Egypt held the Chadian rebels responsible for the raid.", "condemnation"],
  ["حملت مصر تشاد المسؤولية عن الغارة.", "condemnation"],
  ["Egypt recalled its ambassador from Chad.", "conflict"],
  ["Egypt gave the Chadian diplomats two days to leave.", "conflict"],
  ["Egyptian pilots fought alongside Chad.", "cooperation"],
  ["A trip to Chad by the Egyptian president ended.", "cooperation"],
  ["Egypt summons the envoy of Chad over the shots.", "condemnation"],
  ["Egyptian troops responded at once to firing from Chad.", "conflict"],
  ["Egypt faces the threat of an invasion by Chad.", "conflict"],
  ["Egypt takes Chad's threats seriously.", "conflict"],
  ["Egypt faces a threat from Chad.", "concern"],
  ["They called on Egypt to refrain from responding to the attack.", "concern"],
  ["Egypt raised tariffs on goods from Chad.", "conflict"],
  ["قررت مصر رفع الرسوم الجمركية على تشاد.", "conflict"],
  ["Egypt did not lift the siege of Chad.", "conflict"],
])("a word says what its phrase does: %s", (text, type) => {
  expect(suggested(text).split(":")[0]).toBe(`${type}`);
});

test.each([
  ["Egypt, an ally of Sudan, bombed Chad.", "conflict"],
  ["Egypt, which bombed Chad, met Sudan.", "cooperation"],
  ["After Chad bombed Sudan, Egypt sent aid to Sudan.", "cooperation"],
  ["Egypt resigned its seat after Chad bombed Sudan.", undefined],
  ["The Egyptian government, which bombed Chad.", "conflict"],
])("the main clause tells the type, and where its verb is unknown none is told: %s", (text, type) => {
  expect(suggested(text).split(":")[0]).toBe(`${type}`);
});

test.each([
  ["Egyptian-backed army of Chad.", "cooperation: egypt → chad"],
  ["The Egyptian-led alliance.", "cooperation: "],
  ["Egyptian-backed rebels bombed Chad.", "conflict: "],
])("who helps is told in one word with the help: %s", (text, expected) => {
  expect(suggested(text)).toContain(expected);
});
