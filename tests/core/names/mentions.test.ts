import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder, suggestActors } from "../../../src/core/names/mentions";
import { codePoint } from "../../support/codePoint";

const known = knownActors();
const everybody = known.map((one) => toActor(one));
const finder = createMentionFinder(everybody);
const findMentions = (text: string, actors: readonly Actor[]) => createMentionFinder(actors).find(text);

/** "form=actor" of every mention; of a name written as its own, the form says where it ends. */
const found = (text: string) => finder.find(text).map(({ form, actor }) => `${form}=${actor}`);

test.each([
  ["وقالت اليابان إن", ["اليابان=japan"]],
  ["ولليابان وللصين", ["يابان=japan", "صين=china"]],
  ["فباليابان كاليابان واليابان", ["اليابان=japan", "اليابان=japan", "اليابان=japan"]],
  [
    "الوزير الياباني واليابانية وباليابانيين يابانيون يابانيات",
    ["الياباني=japan", "اليابانية=japan", "اليابانيين=japan", "يابانيون=japan", "يابانيات=japan"],
  ],
  [
    "ايران وإيران وایران وإيـــران وإِيرَان",
    ["ايران=iran", "إيران=iran", "ایران=iran", "إيـــران=iran", "إِيرَان=iran"],
  ],
  [
    "الكوريتان: كوريا الشمالية والكوري الشمالي وكورية شمالية والكوريين الجنوبيين",
    [
      "كوريا الشمالية=north-korea",
      "الكوري الشمالي=north-korea",
      "كورية شمالية=north-korea",
      "الكوريين الجنوبيين=south-korea",
    ],
  ],
  ["في المانيا ولألمانيا والألمان", ["المانيا=germany", "ألمانيا=germany", "الألمان=germany"]],
  ["السودان وجنوب السودان", ["السودان=sudan", "جنوب السودان=south-sudan"]],
  [
    "أمريكا والولايات المتحدة الأمريكية وأميركية",
    ["أمريكا=united-states", "الولايات المتحدة الأمريكية=united-states", "أميركية=united-states"],
  ],
  [
    "لبنان وللبنان وبيروت وواشنطن ووارسو",
    ["لبنان=lebanon", "لبنان=lebanon", "بيروت=lebanon", "واشنطن=united-states", "وارسو=poland"],
  ],
  ["حلف شمال الأطلسي (الناتو) والأمم المتحدة", ["حلف شمال الأطلسي=nato", "الناتو=nato", "الأمم المتحدة=un"]],
  [
    "لحركة حماس وحزب الله والحوثيين وللحوثيين",
    ["حركة حماس=hamas", "حزب الله=hezbollah", "الحوثيين=houthis", "حوثيين=houthis"],
  ],
  [
    "US and U.S. forces, the USA’s allies, a US-led move",
    ["US=united-states", "U.S.=united-states", "USA=united-states", "US=united-states"],
  ],
  [
    "Japan's Japanese, Germans, Czechs, the Dutch and Frenchmen",
    [
      "Japan=japan",
      "Japanese=japan",
      "Germans=germany",
      "Czechs=czechia",
      "Dutch=netherlands",
      "Frenchmen=france",
    ],
  ],
  [
    "Cote d'Ivoire, Côte d’Ivoire, Turkiye, Guinea-Bissau, St. Lucia and Saint Lucia",
    [
      "Cote d'Ivoire=ivory-coast",
      "Côte d’Ivoire=ivory-coast",
      "Turkiye=turkiye",
      "Guinea-Bissau=guinea-bissau",
      "St. Lucia=st-lucia",
      "Saint Lucia=st-lucia",
    ],
  ],
  ["مجلس التعاون الخليجي، مجلس التعاون", ["مجلس التعاون الخليجي=gcc", "مجلس التعاون=gcc"]],
  ["the WHO, the Nato chief, JAPAN, japan", ["WHO=who", "Nato=nato", "JAPAN=japan", "japan=japan"]],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "Tell us who said so; un deux, au pair.",
  "Roast turkey on fine china, a hanging chad, a red jersey; polish it.",
  "Michael Jordan met Chad Wolf and Georgia O’Keeffe and George Washington.",
  "In the South China Sea, the Taiwan Strait, the Gulf of Mexico and the Indian Ocean.",
  "The state of Georgia and New Mexico, Latin America, the Washington Post.",
  "المصر والقطر، دعم مالي كبير، رواتب مالية، البنين والبنات",
  "في مسقط رأسه، بحماس كبير، مجرى النهر، اليد اليمنى، مجلس الأمن القومي",
  "المحيطين الهندي والهادئ، بحري الصين الشرقي والجنوبي، القاعدة الصناعية",
  "سروسيا وهروسيا والروسياوي",
  "It cost two million US dollars and forty Egyptian pounds, in the Gulf of Aden.",
  "بخمسة ملايين دولار أمريكي وألف ليرة تركية، باللغة الفرنسية",
  "اجتمع مجلس التعاون الاستراتيجي",
  "قالت تامي بروس ذلك لهنود",
  "محمد شياع السوداني ولأحمد حسن المصري",
  "قال السوداني ذلك، وأضاف المصري. الياباني، محمد السوداني، وزيارة لمكتب السوداني وللعراقي",
  "التقى السوداني الضيف واستقبله الأردني، وقال اليوم التونسي إنه المصري",
])("nobody is named in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Jordan and Chad signed; in Georgia, Turkey and Mali.", ["jordan", "chad", "georgia", "turkiye", "mali"]],
  ["Jordan’s King met Georgia's president", ["jordan", "georgia"]],
  ["the Prime Minister of Jordan said Jordan was ready", ["jordan", "jordan"]],
  ["في مالي والنيجر، وحكومة مالي", ["mali", "niger", "mali"]],
  ["مالي والنيجر وبوركينا فاسو تنسحب", ["mali", "niger", "burkina-faso"]],
  ["دعم مالي وفي، خلاف مالي والسودان", ["mali", "sudan"]],
  ["جنود روس وأتراك، وبالروس", ["russia", "turkiye", "russia"]],
  [
    "الوزير السوداني ورئيس الوزراء المصري ونظيره الياباني وللشأن العراقي",
    ["sudan", "egypt", "japan", "iraq"],
  ],
  ["الوزيران المصري، والسوداني، والقطاع الخاص (المتنامي) العراقي", ["egypt", "sudan", "iraq"]],
  ['إقليم دارفور السوداني وموقع "سونا" السوداني', ["sudan", "sudan"]],
  // Looked up by itself.
  ["السوداني", ["sudan"]],
  ["اجتماع بين آبي والرئيس الصيني", ["china"]],
  [
    "St Vincent and the Grenadines, Saint Vincent and the Grenadines",
    ["st-vincent-grenadines", "st-vincent-grenadines"],
  ],
])("states that share their name are found where the sentence tells: %s", (text, expected) => {
  expect(finder.find(text).map(({ actor }) => actor)).toEqual(expected);
});

test("عمان is Oman or Amman by its marks, by what else is named, or by the dossier", () => {
  const meant = (text: string, among: readonly string[]) =>
    createMentionFinder(everybody.filter(({ id }) => among.includes(id)))
      .find(text)
      .map(({ actor }) => actor);
  const both = ["oman", "jordan"];
  expect(meant("عُمان", both)).toEqual(["oman"]);
  expect(meant("عمّان", both)).toEqual(["jordan"]);
  expect(meant("في عمان", both)).toEqual(["oman"]);
  expect(meant("قال الملك الأردني في عمان", both)).toEqual(["jordan", "jordan"]);
  expect(meant("في عمان", ["jordan"])).toEqual(["jordan"]);
});

const person: Actor = {
  id: "rutte" as ActorId,
  kind: "person",
  name: { en: "Mark Rutte", ar: "مارك روته" },
};

test("a person is found by the whole name and by the surname, a small letter is none", () => {
  const forms = findMentions("Mark Rutte and Rutte’s rutte; مارك روته وروته", [person]).map(
    ({ form }) => form,
  );
  expect(forms).toEqual(["Mark Rutte", "Rutte", "مارك روته", "روته"]);
});

test("a surname that is an everyday word is found only with the first name", () => {
  const ali: Actor = { id: "ali" as ActorId, kind: "person", name: { en: "Theresa May", ar: "أحمد علي" } };
  const forms = findMentions("In May, Theresa May spoke. على الأرض قال أحمد علي وعلي", [ali]).map(
    ({ form }) => form,
  );
  expect(forms).toEqual(["Theresa May", "أحمد علي"]);
});

test("what a dossier calls its actors comes before what is known", () => {
  const tokyo: Actor = { id: "city" as ActorId, kind: "group", name: { en: "Tokyo" } };
  const mentions = findMentions("Tokyo and Japan", [...everybody, tokyo]);
  expect(mentions.map(({ actor }) => actor)).toEqual(["city", "japan"]);
});

test("the kind tells how a place names its actor", () => {
  const [japan] = everybody.filter(({ id }) => id === "japan");
  const bare: Actor = {
    id: "j" as ActorId,
    kind: "state",
    name: { ar: "اليابان", en: "Japan" },
    aliases: { en: ["Nippon"] },
  };
  expect(japan).toBeDefined();
  expect(findMentions("Japan, Nippon, Japanese, Tokyo", [bare]).map(({ kind }) => kind)).toEqual([
    "name",
    "alias",
    "demonym",
    "capital",
  ]);
});

test("known actors that the dossier lacks are suggested, the most often named first", () => {
  const withJapan = createMentionFinder(everybody.filter(({ id }) => id === "japan"));
  const suggested = suggestActors(["فرنسا والصين واليابان", "China, Chinese"], withJapan);
  expect(suggested.map(({ known, count }) => [known.id, count])).toEqual([
    ["china", 3],
    ["france", 1],
  ]);
});

const pieces = fc.oneof(
  fc.constantFrom(...known.flatMap(({ name, capitals }) => [name.en, name.ar, ...capitals.ar])),
  fc.constantFrom(
    "و",
    "ال",
    "لل",
    " ",
    "\n",
    ".",
    "’s",
    "\u064e",
    "\u0640",
    "\u200f",
    "US",
    "us",
    "\ud83d\ude00",
    "\ud800",
  ),
  fc.string({ unit: codePoint, maxLength: 5 }),
);

test("mentions follow one another, stay inside the text, and cut neither a letter from its marks nor a pair", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const text = parts.join("");
      let from = 0;
      for (const { start, end, form } of finder.find(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(form);
        expect(form).toMatch(/^[\p{L}\p{N}]/u);
        expect(text.slice(end)).not.toMatch(
          // Chinese and Japanese are written without spaces, after a name as well.
          /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]/u,
        );
        from = end;
      }
    }),
    { examples: [[["حركة إم 23", "Andorra"]]] },
  );
});

const letters = fc.constantFrom("", "و", "ف", "ب", "ل", "ك", "وب", "فل", "وك");

test("letters written onto a name never hide it, and are no part of it", () => {
  const arabicNames = known
    .map(({ name }) => name.ar)
    .filter((name) => !name.startsWith("ال") && !["مالي", "بنين", "حماس"].includes(name));
  fc.assert(
    fc.property(letters, fc.constantFrom(...arabicNames), (attached, name) => {
      const mentions = finder.find(`قال ${attached}${name} أمس`);
      expect(mentions).toMatchObject([{ start: 4 + attached.length, form: name }]);
    }),
    { numRuns: 500 },
  );
});
