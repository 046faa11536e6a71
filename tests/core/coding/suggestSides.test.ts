import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import type { NamedActor } from "../../../src/core/coding/reading";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const person = (id: string, en: string, speaksFor: string): Actor => ({
  id: id as ActorId,
  kind: "person",
  name: { en },
  speaksFor: speaksFor as ActorId,
});
const actors: readonly Actor[] = [
  ...knownActors().map((known) => toActor(known)),
  person("keller", "Anna Keller", "germany"),
  { id: "north" as ActorId, kind: "group", name: { en: "Northern Rebels" } },
  { ...person("salem", "Rami Salem", "north"), role: { en: "General of the Northern Rebels" } },
];
const finder = createMentionFinder(actors);
const named = (list: readonly NamedActor[] = []) => list.map(({ actor }) => actor).join(", ");

/** What is suggested for the passage between bars, else for a whole text without its full stop. */
function suggestFor(withBars: string, unjudged?: "all") {
  const [before = "", inside, after = ""] = withBars.split("|");
  const text = before + (inside ?? "") + after;
  const start = inside === undefined ? 0 : before.length;
  const span = { start, end: inside === undefined ? text.length - 1 : start + inside.length };
  return suggestClaim({ text, span, actors, finder, types: relationTypes, ...(unjudged && { unjudged }) });
}

/** The sides suggested: "a → b", "a, b". */
const sides = (withBars: string) => written(suggestFor(withBars, "all"));
function written({ sides }: ReturnType<typeof suggestFor>): string {
  const { between, from, to } = sides?.value ?? {};
  return between === undefined ? `${named(from)} → ${named(to)}` : named(between);
}

test.each([
  // An alliance and a journey are of both.
  ["|Chad, Egypt’s closest ally|, has a new port.", "chad, egypt"],
  ["Chad is a partner of Egypt.", "chad, egypt"],
  ["Kenyan diplomats toured Ghana.", "kenya, ghana"],
  ["تشاد حليف مصر.", "chad, egypt"],
  ["|ويعتزم زيارة تشاد ومصر|.", " → "],
  // Behind an English verb stands what is talked about.
  ["|They discussed the measures by Chad and Egypt|.", " → "],
  ["|The foreign ministers of Chad and Egypt were invited to the summit|.", " → chad, egypt"],
  ["Chad and Egypt discussed the harbour.", "chad, egypt"],
  // Two who say it do to each other only what takes two.
  ["Chad and Kenya announced talks.", "chad, kenya"],
  ["Chad and Kenya said they would cooperate.", "chad, kenya"],
  ["Chad and Kenya announced aid for refugees.", " → "],
  ["Chad and Kenya deny supporting the rebels.", " → "],
  // What is agreed on may be done to another.
  ["Chad and Kenya agreed to supply Togo with tanks.", "chad, kenya → togo"],
  ["اتفقت تشاد وكينيا على تزويد توغو بالدبابات.", "chad, kenya → togo"],
  ["Chad and Kenya agreed to hold talks.", "chad, kenya"],
  ["اتفقت تشاد وكينيا على فرض عقوبات على توغو.", "chad, kenya → togo"],
  // Who does less with another does it alone.
  ["Chad will scale down its cooperation with Kenya.", "chad → kenya"],
  // Who drafted what harms it has no part in it.
  ["The text, drafted by Chad and Kenya, harms cooperation.", " → "],
  // Each in a clause of its own.
  ["Chad has called for talks if Egypt is still open to them.", " → "],
])("who does it together is told by the cue and its own clause: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  // The name belongs to the noun of an act behind the verb.
  ["أيدت منح كينيا صفة مراقب.", " → kenya"],
  ["انتقدت منح كينيا صفة مراقب.", " → "],
  ["انتقد قطع المغرب للعلاقات مع تشاد.", " → morocco"],
  ["أيدت مصر منح كينيا صفة مراقب.", "egypt → kenya"],
  // Behind a participle, and where only one is named before a charge, the subject is left out.
  ["قالت مصر إنها لن تعود، |محملة السودان المسؤولية|.", "egypt → sudan"],
  ["|وتتهم باريس بدعم المتمردين|.", " → france"],
  ["تتهم باريس تشاد بدعم المتمردين.", "france → chad"],
  // A refusal is whose it is.
  ["|رفض دمشق للقرار|.", "syria → "],
])("whom an Arabic verb has for a subject is told by what stands around the name: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["Egypt condemned Chad’s Northern Rebels.", "egypt → north"],
  ["أدانت مصر حزب الله اللبناني.", "egypt → hezbollah"],
  ["أدانت مصر القناة التابعة لتشاد.", "egypt → "],
  ["Egypt condemned the violations of Libya’s airspace.", "egypt → "],
  ["Egypt condemned the interference in Libya by Chad.", "egypt → "],
  ["أدانت مصر انتهاك سيادة العراق.", "egypt → "],
])(
  "who is named to tell whose something is, or suffers what is blamed, is not blamed: %s",
  (text, expected) => {
    expect(sides(text)).toBe(expected);
  },
);

test.each([
  ["Chad is ready for a dialogue with Egypt.", "chad → egypt"],
  ["Chad pledged to deepen ties with Egypt.", "chad → egypt"],
  ["Chad and Egypt pledged to deepen their ties.", "chad, egypt"],
  ["Chad is committed to a partnership with Egypt.", "chad → egypt"],
  ["Chad held a dialogue with Egypt.", "chad, egypt"],
])("what one alone offers is that one's to the other: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["Chad met with Egypt. It rained. |They also discussed the floods in Sudan|.", "chad, egypt"],
  ["Chad met with Egypt. |The two discussed the steps of Kenya and Ghana|.", "chad, egypt"],
  ["Chad met with Egypt. They ate and |agreed that Kenya should help|.", "chad, egypt"],
  ["Chad met with Egypt. |The talks were about water|.", "chad, egypt"],
  ["Chad met with Egypt. They asked about |the talks with Kenya|.", " → "],
  ["Chad met with Egypt. Keller said: “|If they change, there will be talks|.”", " → "],
])("those who did it together before go on together where words mean them: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  // A participle, and an act as a noun, with who does it behind "by" or "from".
  ["Boats seized on Monday were Kenyan; |ships seized recently by Chad| were not.", "chad → "],
  ["Attacks on Egypt by Chad went on.", "chad → egypt"],
  ["The remarks drew criticism from Chad.", "chad → "],
  ["Chad condemned the attack by Egypt.", "chad → egypt"],
  ["Chad is worried about attacks from Egypt.", "chad → egypt"],
  // Whose act it is stands right before the noun, whatever is told of it.
  ["The Chadian assistance was received by Egypt.", "chad → egypt"],
  ["Egypt recalled Chad’s invasion of Libya.", "chad → libya"],
  ["Kenya summoned the Chadian ambassador.", "kenya → chad"],
])("who does what is told of is named by the words of the act itself: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["The plot against him includes Chad.", " → "],
  ["Chad attacked them before Egypt did.", "chad → "],
  ["Chad has a right to defend itself, and Egypt has not.", " → "],
  ["Chad bombed a road that leads to Egypt.", "chad → "],
  ["Chad staged a coup -- a charge Egypt has denied.", "chad → "],
  ["Chad fired anti-tank missiles at Egypt.", "chad → egypt"],
  ["Chad supports Egypt against Libya.", "chad → egypt"],
  ["Chad fired missiles against Libya.", "chad → libya"],
])("nobody beyond the act's own words suffers it: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  // What stands behind a comma tells who the one before is.
  ["Chad, Egypt’s closest ally in the war, bombed Libya.", "chad → libya"],
  ["Chad, Egypt and Kenya bombed Libya.", "chad, egypt, kenya → libya"],
  // The clause begins with its subject, whomever else it names before the act.
  ["Chad gave Egypt help against Libya.", "chad → "],
  ["Chad and Kenya have held Egypt responsible for the strike.", "chad, kenya → egypt"],
  ["The Chadian-Egyptian conflict went on.", "chad, egypt"],
  ["The arrival of Chadian troops was seen in Egypt.", "chad → "],
  ["Chad is an outspoken critic of Egypt.", "chad → egypt"],
  // Whoever is to leave an act undone is urged, and not whom it would be done to.
  ["Chad called on Kenya to refrain from attacks on Egypt.", "chad → kenya"],
  ["Chad sent troops to the port at Cairo International Airport for an attack.", "chad → "],
])("a sentence’s subject and its names in apposition: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["Keller said: “|He planned attacks on Chad|.”", " → chad"],
  ["Keller said: “|We will attack Chad|.”", "germany → chad"],
  ["Keller said that |she would attack Chad|.", "germany → chad"],
  ["Keller said that |it was time to end Chad’s interference|.", "germany → chad"],
])("within a quotation only the first person is its speaker: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["Chad spoke to the press on a visit to Egypt.", "chad, egypt"],
  ["A visit at the end of a long war between Chad and Egypt.", "chad, egypt"],
  ["|A charge both Chad and Egypt reject|.", " → "],
  ["|Chad, a target of Egyptian anger over Chad’s dam|, built on.", "egypt → chad"],
])("words that only look like an act tell no sides: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  ["At least five Chadian soldiers were killed in a Libyan air strike.", "libya → chad"],
  ["Keller praised the support that Chad has given to Egypt.", "germany → chad"],
  ["Chad’s troops worry Egypt.", "egypt → chad"],
  ["The move angered Egypt.", "egypt → "],
  ["Chad was worried by Egypt’s fleet.", "chad → egypt"],
  ["Chad says Libya sent troops to fight alongside Egypt.", "libya → egypt"],
  ["Chad and Libya are locked in a border conflict.", "chad, libya"],
  ["NATO allies sent two ships to the sea.", " → "],
  ["Chad’s opposition accused Egypt of fraud.", " → egypt"],
  ["The former prime minister of Chad met Keller.", " → "],
  ["Chad granted asylum to a former Libyan minister.", "chad → "],
  ["اتهمت المعارضة التشادية مصر بالتدخل.", " → egypt"],
  ["اتهم متظاهرون العراق بالتدخل.", " → iraq"],
])("who stirs a feeling, strikes or only bears a name: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  // A pronoun on the verb is whom it is done to; who does it stands behind.
  ["واجهت |ليبيا التي قصفتها تشاد| أزمة.", "chad → libya"],
  ["غانا وكينيا تدعمهما مصر.", "egypt → ghana, kenya"],
  ["تقدمت |جماعات تدعمها تشاد| في كينيا.", "chad → "],
  ["قطعت علاقاتها تشاد مع مصر.", "chad → egypt"],
  // Whom it is done to stands behind the noun.
  ["قالت كينيا إن |تدريب القوات المصرية| سيبدأ غدا.", " → egypt"],
  ["|تزويد مصر بالدبابات التشادية| خطأ.", " → egypt"],
  ["تدريب تشاد لمصر.", "chad → egypt"],
  ["قامت تشاد بطرد دبلوماسيين مصريين.", "chad → egypt"],
  ["قالت تشاد إن |طرد 34 دبلوماسيا مصريا| جاء ردا.", " → egypt"],
  ["طردت الخارجية المصرية سفير تشاد.", "egypt → chad"],
  // Who is visited visits nobody.
  ["ويعتزم زيارة كينيا وغانا.", " → "],
  ["زار الرئيس المصري كينيا.", "egypt, kenya"],
])("whom it is done to is told by the Arabic words of the act: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test("the words of another sentence make no place of a capital", () => {
  expect(sides("It rained in the whole region.\n|Cairo also accuses Chad of fraud|.")).toBe("egypt → chad");
});

test.each([
  ["Chad says it is being attacked by Kenya.", "kenya → chad"],
  ["Chad says it was attacked.", " → chad"],
  ["Chad said it attacked Kenya.", "chad → kenya"],
])("what the speaker says was done to it is not done by it: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test("who stands accused says nothing", () => {
  expect(suggestFor("Kenya stands accused of arming Togo.", "all").saidBy).toBeUndefined();
});

test("a group says what it says, though it has a word in its name by which others disown", () => {
  expect(named(suggestFor("The Northern Rebels accused Chad of fraud.").saidBy?.value)).toBe("north");
});

test.each([
  // Who strikes is condemned, and never who is struck.
  ["Chad condemned the strikes of Libya on Egypt.", "chad → libya"],
  ["Chad condemned Libya’s strikes on Egypt.", "chad → libya"],
  ["Chad condemned the strikes on Egypt.", "chad → "],
  ["أدانت تشاد الهجوم على مصر.", "chad → "],
  // Of an act that a noun tells, the doer stands behind "from", and is nobody of the clause before.
  ["Kenya closed its border, and |criticism of Togo came from a minister of Ghana|.", "ghana → togo"],
  ["|Kenya closed its border and criticism of Togo came from a minister of Ghana|.", "ghana → togo"],
  ["Kenya praised Uganda, and |criticism of Togo grew|.", " → togo"],
  ["وقعت كينيا اتفاقا مع تشاد، |وجاء انتقاد توغو من وزير غاني|.", "ghana → togo"],
  ["|Kenya levelled accusations against Togo|.", "kenya → togo"],
  // A participle with its preposition right behind it has no object: who stands before it is blamed.
  ["Kenya stands accused of arming Togo.", " → kenya"],
  ["|Kenya, condemned for its strikes|, has a new port.", " → kenya"],
  ["Kenya accused Togo of fraud.", "kenya → togo"],
])("the sides of blame are those of the act itself: %s", (text, expected) => {
  expect(sides(text)).toBe(expected);
});

test.each([
  "Chad lent Libya five million pounds.",
  "Kenyan protests spread to Uganda.",
  "زارت كينيا أسر الضحايا في تشاد.",
])("money, crowds and families are neither force nor blame: %s", (text) => {
  expect(["conflict", "condemnation"]).not.toContain(suggestFor(text).type?.value);
});
