import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import type { Actor } from "../../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

/** What is suggested for what stands between the bars. */
function suggestFor(withBars: string) {
  const [before = "", inside = "", after = ""] = withBars.split("|");
  const span = { start: before.length, end: before.length + inside.length };
  return suggestClaim({ text: before + inside + after, span, actors, finder, types: relationTypes });
}

/** The voice and the speakers of it. */
function spoken(withBars: string) {
  const { voice, saidBy } = suggestFor(withBars);
  return [voice?.value, ...(saidBy?.value ?? []).map(({ actor }) => actor)].join(" ");
}

test.each([
  "|قصفت إسرائيل جنوب لبنان|، وأكدت مصر دعمها لبيروت.",
  '|قصفت إسرائيل جنوب لبنان|، وقال متحدث مصري: "سنرد".',
  "|Israel bombed southern Lebanon|, and Egypt said it would respond.",
  "|Israel bombed southern Lebanon| on Monday and Egypt said it would respond.",
  "|Israel bombed southern Lebanon|; Egypt said it would respond.",
  "|Israel bombed southern Lebanon| and said that it would go on.",
])("who says something in the next clause does not say what is selected: %s", (text) => {
  expect(spoken(text)).toBe("narrator");
});

test.each([
  "أدان الرئيس المصري الاتفاق، |وقصفت إسرائيل جنوب لبنان|.",
  "The Egyptian president condemned the deal, and |Israel bombed southern Lebanon|.",
])("who said something in the clause before does not say what is selected: %s", (text) => {
  expect(spoken(text)).toBe("narrator");
});

test.each([
  '|وأدانت اليونان الاتفاق بشدة|، وقالت وزيرة خارجيتها إيليني باباس إن تركيا "تنتهك القانون الدولي".',
  '|Greece strongly condemned the deal|, and its foreign minister, Eleni Pappas, said that Turkey was "violating international law".',
  "أكدت مصر موقفها، |وأدانت اليونان الاتفاق|.",
  'وقال الرئيس المصري: "الاتفاق باطل"، |وأدانت اليونان الاتفاق|.',
  "The Egyptian president said: “The deal is void”, and |Greece condemned Israel|.",
])("a state that condemns is who says so, whoever speaks beside it: %s", (text) => {
  expect(spoken(text)).toBe("reported greece");
});

test.each([
  ["قالت مصر إن |إسرائيل قصفت جنوب لبنان|.", "reported egypt"],
  ["وخلصت مصر إلى القول إن |إسرائيل قصفت جنوب لبنان|.", "reported egypt"],
  ['وقال الرئيس المصري: "|إسرائيل قصفت جنوب لبنان|".', "quoted egypt"],
  ["|قصفت إسرائيل جنوب لبنان|، كما قالت مصر.", "reported egypt"],
  ["|قصفت إسرائيل جنوب لبنان| وفق ما أعلنت مصر.", "reported egypt"],
  ["|قصفت إسرائيل جنوب لبنان|، بحسب الجيش اللبناني.", "reported lebanon"],
  ["|قصفت إسرائيل جنوب لبنان بحسب الجيش اللبناني|.", "reported lebanon"],
  ["|Israel bombed southern Lebanon|, Egypt said.", "reported egypt"],
  ["|Israel bombed southern Lebanon|, Egypt and Jordan said.", "reported egypt jordan"],
  ["|Israel bombed Syria and Lebanon, the foreign ministry stated|.", "reported"],
  ["“|Israel bombed southern Lebanon|,” Egypt said, adding that it would respond.", "quoted egypt"],
  ["|Israel bombed southern Lebanon|, according to the Lebanese army.", "reported lebanon"],
  ["Egypt said |Israel bombed southern Lebanon|.", "reported egypt"],
])("words outside decide who says it where it is their statement: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  ["وأدان العراق الاتفاق، |وقال وزير خارجيته إن إسرائيل قصفت سوريا|.", "iraq"],
  ["وأدانت اليونان الاتفاق، |وقال رئيس وزرائها إن إسرائيل قصفت سوريا|.", "greece"],
  ["Greece condemned the deal, and |its government said that Israel had bombed Syria|.", "greece"],
  // It may be the office of another.
  ["وأدان العراق الاتفاق، |وقالت وزيرة خارجيتها إن إسرائيل قصفت سوريا|.", ""],
  ["وأدانت اليونان الاتفاق التركي، |وقالت وزيرة خارجيتها إن إسرائيل قصفت سوريا|.", ""],
  ["Greece met Libya, and |its foreign minister said that Israel had bombed Syria|.", ""],
  ["A firm in Greece left, and |its minister said that Israel had bombed Syria|.", ""],
  ["The firm sued Greece, and |its chief said that Israel had bombed Syria|.", ""],
])("who holds a state’s office speaks for it where only it can be meant: %s", (text, speaker) => {
  expect(spoken(text)).toBe(`reported ${speaker}`.trim());
});

test.each([
  ["|كينيا تتهم ليبيا بالإرهاب|", "reported kenya"],
  ["|كينيا تعارض بشدة تصريحات وزير الخارجية الليبي|", "reported kenya"],
  ["وأضاف المراقبون أن |كينيا تدين قصف ليبيا|.", "reported kenya"],
  ["|الرئيس المصري ندد بمصر وغانا|.", "reported egypt"],
  // Behind a verb, or with "and" written onto its own, a name is no head of the clause.
  ["|أعلنت كينيا تنديدها بقصف ليبيا|.", "reported kenya"],
  ["|زارت الوفود كينيا وأدانت ليبيا القصف|.", "reported libya"],
])("a name that begins an Arabic clause before its verb is the subject: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  ["|Egypt met Sudan in Ghana and praised Kenya|.", "reported egypt"],
  [
    "|Egypt summoned the envoy of Chad over the dispatch of troops to Libya and condemned Kenya|.",
    "reported egypt",
  ],
  ["|Egypt expelled the envoy of Chad after accusing Kenya of lying|.", "reported egypt"],
  // Nobody knows who "leaders" are.
  ["|Western leaders thanked Chad for its troops in Libya and praised Kenya|.", "reported"],
  ["|Chad, Kenya and Egypt praised Libya|.", "reported chad kenya egypt"],
])("a verb behind “and” goes on with whoever begins the clause: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  ["|Kenya closed its border with Chad, saying that Chad had attacked Ghana|.", "narrator"],
  ["Kenya closed its border with Chad, saying that |Chad had attacked Ghana|.", "reported kenya"],
  ["|Kenya closed its border with Chad, according to Egypt|.", "reported egypt"],
])("what a participle brings behind a deed is not the deed: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  ["|Egypt's ambassador to Chad accused Kenya of lying|.", "reported egypt"],
  ["|The ambassador to Chad accused Kenya of lying|.", "reported"],
  ["التقى الرئيس المصري نظيره الليبي. |ورحبت بقرار كينيا|.", "reported"],
])(
  "nobody speaks for those to whom they are sent, nor for whose decision they welcome: %s",
  (text, expected) => {
    expect(spoken(text)).toBe(expected);
  },
);

test("a name that begins with the letter of a preposition is no charge", () => {
  const { saidBy, sides } = suggestFor("|اتهم الرئيس المصري باكستان بأنها مصدر الإرهاب|.");
  expect(saidBy?.value.map(({ actor }) => actor)).toEqual(["egypt"]);
  expect(sides?.value.from?.map(({ actor }) => actor)).toEqual(["egypt"]);
});

test.each([
  ["واتهم باباس اليونان بالفساد.", ["pappas"]],
  ["واتهم وزير الخارجية باباس اليونان بالفساد.", ["pappas"]],
  ["واتهم متظاهرون باباس بالفساد.", []],
  ["واتهم متظاهرون ويونانيون عاديون باباس بالفساد.", []],
])("a plural behind a verb is its subject, and a person behind that is not: %s", (text, expected) => {
  const pappas = { id: "pappas", kind: "person", name: { en: "Pappas", ar: "باباس" } } as unknown as Actor;
  const own = [...actors, pappas];
  const span = { start: 0, end: text.length };
  const { saidBy } = suggestClaim({
    text,
    span,
    actors: own,
    finder: createMentionFinder(own),
    types: relationTypes,
  });
  expect(saidBy?.value.map(({ actor }) => actor) ?? []).toEqual(expected);
});

test.each([
  ["|قصفت إسرائيل جنوب لبنان بحسب الوكالة الوطنية للإعلام|.", "الوكالة الوطنية للإعلام"],
  ["|قصفت إسرائيل جنوب لبنان|، بحسب الوكالة الوطنية للإعلام.", "الوكالة الوطنية للإعلام"],
  ["|Israel bombed southern Lebanon|, according to the National News Agency.", "National News Agency"],
  ["|Israel bombed southern Lebanon|, according to the Lebanese army.", undefined],
  ["|Israel bombed southern Lebanon|, according to a news agency.", undefined],
  ["|Israel bombed southern Lebanon|, according to Eleni Pappas.", undefined],
  ["|قصفت إسرائيل جنوب لبنان|، بحسب إيليني باباس.", undefined],
  ["|Israel bombed southern Lebanon|.", undefined],
])("an agency that says it and is no actor yet is named: %s", (text, name) => {
  expect(suggestFor(text).unknownSpeaker).toBe(name);
});

test.each([
  ["|وكانت جماعة الزهور قد اتهمت مصر بقصف السودان|.", "reported"],
  ["|وكانت تركيا قد اتهمت مصر بقصف السودان|.", "reported turkiye"],
  ["|وكانت قد اتهمت مصر السودان بقصف ليبيا|.", "reported egypt"],
])("who had said it stands between the two verbs, and what follows them is no speaker: %s", (text, said) => {
  expect(spoken(text)).toBe(said);
  expect(suggestFor(text).sides?.value.from ?? []).not.toContainEqual(
    expect.objectContaining({ actor: "sudan" }),
  );
});

test.each([
  ["The president of Ghana said Kenya had accused |Chad of arming rebels|.", "reported kenya"],
  ["Kenya, which accused |Chad of arming rebels|, closed its border.", "reported kenya"],
  ["طالبت كينيا بعودة غانا، متهمة |تشاد بقصف ليبيا|.", "reported kenya"],
])("who says a part of a sentence is the subject of the verb that brings it: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

const sources = [
  "the Turkish daily Hürriyet",
  "a report",
  "documents seen by Reuters",
  "officials",
  "Marlow Watch",
];
test.each(sources)("according to whatever it is, what is said is no word of the text's own: %s", (source) => {
  for (const text of [
    `According to ${source}, |Israel bombed Lebanon|.`,
    `|According to ${source}, Israel bombed Lebanon|.`,
    // What a claim needs may stand behind it.
    `|According to ${source}|, Israel bombed Lebanon.`,
    `|Israel bombed Lebanon|, according to ${source}.`,
    `|Israel bombed Lebanon| according to ${source}.`,
  ])
    expect(spoken(text)).toMatch(/^reported/);
});

test.each(["|Israel bombed Lebanon| and Egypt sent aid according to officials."])(
  "according to somebody is said of the clause that it ends alone: %s",
  (text) => {
    expect(spoken(text)).toBe("narrator");
  },
);

test.each(["|The EU fears| that Russia could attack.", "|Egypt feared| that Israel would strike."])(
  "whoever fears says so, also where what is feared is not marked: %s",
  (text) => {
    expect(spoken(text)).toMatch(/^reported (?:eu|egypt)$/);
  },
);

test.each([
  ["Kenya said it would leave, and |criticism of Togo came from a minister of Ghana|.", "reported ghana"],
  ["|Kenya faced criticism from Ghana|.", "reported ghana"],
  ["Kenya condemned Chad, and |criticism of Togo grew|.", "reported"],
  ["قالت كينيا إنها ستغادر، |وصدر انتقاد لتوغو عن وزير غاني|.", "reported ghana"],
  ["|Kenya voiced criticism of Togo|.", "reported kenya"],
])("who does what a noun tells says so, and not who is named in the clause before: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});

test.each([
  ["NATO said so.\nThe rebels view it as theirs and |accuse Serbia of occupation|.", "reported"],
  ["NATO said so.\nIt praised Chad and |accused Serbia of occupation|.", "reported nato"],
  ["NATO praised Chad and |accused Serbia of occupation|.", "reported nato"],
])(
  "who accuses behind “and” is the subject of the same sentence, also where nobody knows them: %s",
  (text, expected) => {
    expect(spoken(text)).toBe(expected);
  },
);

test.each([
  ["|Egypt will withdraw from Sudan according to the plan|.", "narrator"],
  ["|Egypt will withdraw from Sudan according to the law signed today|.", "narrator"],
  ["|Egypt attacked Sudan, according to law enforcement|.", "reported"],
  ["|ستنسحب مصر من السودان وفقا لخطة|.", "narrator"],
  ["|Egypt will withdraw from Sudan according to Libya|.", "reported libya"],
  ["|ستنسحب مصر من السودان وفقا لليبيا|.", "reported libya"],
])("by a plan or a law something is done, and nobody says it: %s", (text, expected) => {
  expect(spoken(text)).toBe(expected);
});
