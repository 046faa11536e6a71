import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { keyOf } from "../../../src/core/coding/reading";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { createMentionFinder } from "../../../src/core/names/mentions";

const finder = createMentionFinder([]);

function suggestionFor(text: string) {
  const span = { start: 0, end: text.length - 1 };
  return suggestClaim({ text, span, actors: [], finder, types: relationTypes, unjudged: "all" });
}

/** What is suggested for a sentence: type, sides, mood. */
function suggested(text: string) {
  const { type, sides, modality } = suggestionFor(text);
  const shown = (side: readonly Parameters<typeof keyOf>[0][] = []) =>
    side.map((named) => keyOf(named).replace("known ", "")).join("+");
  return {
    type: type?.value,
    from: shown(sides?.value.between ?? sides?.value.from),
    to: shown(sides?.value.to),
    mood: modality?.value ?? "actual",
  };
}

test.each([
  ["A French diplomat, who asked not to be named, praised Egypt.", { mood: "actual" }],
  ["أشاد دبلوماسي فرنسي رفض الكشف عن اسمه بمصر.", { type: "cooperation" }],
  ["Iran rejected the accusation.", { type: undefined }],
  ["دعت مصر إيران إلى الحوار.", { type: undefined, from: "", to: "" }],
  ["Egypt asked Iran to cooperate with Sudan.", { type: undefined, from: "", to: "" }],
  ["احتفلت مصر بتوقيع اتفاق جوبا للسلام.", { from: "egypt", to: "" }],
  ["وقعت مصر اتفاق الرياض للسلام.", { from: "", to: "" }],
  ["سحبت قطر سفيرها وأدانت إسرائيل.", { type: "condemnation", to: "israel" }],
  ["رفضت إيران الاتهام.", { type: undefined }],
  ["Kenya and Chad have denied the allegations.", { type: undefined, from: "", to: "", mood: "denied" }],
  ["نفت كينيا الاتهامات.", { type: undefined, mood: "denied" }],
  ["Kenya and Chad deny supporting the rebels.", { type: "cooperation", to: "", mood: "denied" }],
  [
    "Egypt condemned the shelling and called on the Security Council to act.",
    { type: "condemnation", to: "" },
  ],
  ["France warned of a wider war, and will hold drills with Egypt.", { type: "concern", to: "" }],
  ["Qatar plans to host talks between Egypt and Ethiopia.", { type: "cooperation", mood: "planned" }],
])("what the words do not say is not suggested: %s", (text, expected) => {
  expect(suggested(text)).toMatchObject(expected);
});

test.each([
  "دعا الرئيس المصري إلى تحسين العلاقات مع السودان.",
  "Egypt called for better ties with Sudan.",
  "Egypt called for better relations between Sudan and Ethiopia.",
  "طالبت قطر الإمارات بتعويضات.",
  "Egypt urged Sudan to send aid to Chad.",
  "Egypt called for cooperation, Kenya said.",
])("a demand that asks for no restraint and blames nobody is no claim: %s", (text) => {
  expect(suggested(text)).toMatchObject({ type: undefined, from: "", to: "" });
});

test.each([
  ["Egypt urged Ethiopia to exercise restraint.", { type: "concern", from: "egypt", to: "ethiopia" }],
  ["Egypt called on Türkiye to halt its drilling.", { type: "concern", from: "egypt", to: "turkiye" }],
  ["دعت مصر إثيوبيا إلى ضبط النفس.", { type: "concern", from: "egypt" }],
  ["دعت مصر رئيس تشاد إلى زيارة القاهرة.", { type: "cooperation" }],
  ["Egypt called for better ties, and condemned Chad.", { type: "condemnation" }],
])("a call for restraint is fear, and what is beside a demand is read: %s", (text, expected) => {
  expect(suggested(text)).toMatchObject(expected);
});

test.each([
  ["Egypt will suspend the accord with Israel.", { type: "conflict", mood: "planned" }],
  ["The European Union lifted its sanctions on Syria.", { type: "cooperation", from: "eu", to: "syria" }],
  ["هدد أردوغان بقصف سوريا إذا هاجمت تركيا.", { mood: "conditional" }],
  [
    "شن الجيش الإسرائيلي غارات على حزب الله.",
    { type: "conflict", from: "israel", to: "hezbollah", mood: "actual" },
  ],
  ["Russia was condemned by France.", { type: "condemnation", from: "france", to: "russia" }],
  ["Russia banned Polish apples.", { type: "conflict", from: "russia", to: "poland" }],
  [
    "Egypt's foreign minister spoke with Iran's president by phone.",
    { type: "cooperation", from: "egypt+iran" },
  ],
  // Relations that are bad or in question are no cooperation; those that are cut are coercion.
  ["Relations between Egypt and Türkiye are tense.", { type: undefined }],
  ["Egypt will review its ties with Türkiye.", { type: undefined }],
  ["Egypt is re-evaluating its relations with Türkiye.", { type: undefined }],
  ["Relations between Egypt and Türkiye may be ruptured.", { type: undefined }],
  ["ستعيد الجزائر النظر في علاقاتها مع جارتها المغرب.", { type: undefined }],
  ["الجزائر تقطع علاقاتها الدبلوماسية مع المغرب.", { type: "conflict" }],
  ["Egypt strengthened its ties with Türkiye.", { type: "cooperation" }],
  ["تعززت العلاقات بين مصر وتركيا.", { type: "cooperation" }],
  ["The delivery of German tanks to Ukraine began.", { type: "cooperation" }],
  ["Japan is buying gas from Qatar.", { type: "cooperation" }],
  // What "and" joins to an act that ends is another act.
  ["أعلنت مصر التخلي عن حيادها ودعم السودان.", { type: "cooperation" }],
  ["أعلنت مصر التخلي عن دعم السودان.", { type: "conflict" }],
  ["Brussels agreed new sanctions against Belarus.", { type: "conflict" }],
  ["Brussels agreed to ease sanctions against Belarus.", { type: "cooperation" }],
  ["China used water cannon on a supply boat of the Philippines.", { type: "conflict" }],
  ["Hungary said Brussels was blackmailing Budapest.", { type: "condemnation" }],
  [
    "Morocco and Spain, which will host the games, signed an accord.",
    { type: "cooperation", mood: "actual" },
  ],
])("what turns or tells an act is seen: %s", (text, expected) => {
  expect(suggested(text)).toMatchObject(expected);
});

test.each([
  "Egypt refused to condemn Iran.",
  "Egypt refused to stop helping Sudan.",
  "Spain declined to condemn Morocco.",
  "Serbia stopped short of condemning Russia.",
  "India abstained from a vote condemning Russia.",
  "Ghana voted against condemning Russia.",
  "Japan stopped criticising China.",
  "Brazil criticised neither Russia nor Ukraine.",
  "Qatar withdrew its accusations against Egypt.",
  "Sweden withdrew its objection to Finland's plan.",
  "Sweden dropped its opposition to Turkey.",
  "Sudan dropped its complaint against Ethiopia.",
  "رفضت مصر إدانة إيران.",
  "رفضت مصر أن تدين إيران.",
  "امتنعت الهند عن إدانة روسيا.",
  "صوتت غانا ضد إدانة روسيا.",
  "تحفظت الجزائر على إدانة روسيا.",
  "سحبت قطر اتهاماتها لمصر.",
  "سحبت السويد اعتراضها على تركيا.",
  "رفضت صربيا الانضمام إلى العقوبات على روسيا.",
  "Serbia refused to join sanctions against Russia.",
  "ألغت تركيا تهديداتها لليونان.",
  "Turkey brushed off threats from Greece.",
  "Italy defended its deal with Libya against criticism from Germany.",
  "Egypt asked Iran to stop its attacks.",
  "طلبت مصر من إيران وقف هجماتها.",
  "Trade with China fell.",
  "تراجعت تجارة مصر مع الصين.",
  "Egypt failed to condemn Iran.",
  "دعت الإمارات السودان إلى وقف إطلاق النار.",
])("what is refused, taken back or only asked for suggests no relation, but who tells of it: %s", (text) => {
  const { type, sides, voice, saidBy } = suggestionFor(text);
  expect({ type, sides, saidBy }).toEqual({});
  expect(voice?.value).toMatch(/narrator|reported/u);
});

test.each([
  ["لم تدن الهند روسيا.", { type: "condemnation", mood: "denied" }],
  ["India did not condemn Russia.", { type: "condemnation", mood: "denied" }],
  ["China has refused to negotiate with Japan.", { type: "cooperation", mood: "denied", from: "", to: "" }],
  ["امتنعت الصين عن دعم روسيا.", { type: "cooperation", mood: "denied" }],
  ["Egypt avoided a wider war by an accord with Sudan.", { mood: "actual" }],
  ["Egypt rejected the attack on Syria.", { type: "condemnation" }],
  ["رفضت مصر الهجوم على سوريا.", { type: "condemnation" }],
  ["لم ترفض مصر التفاوض مع إثيوبيا.", { type: "cooperation" }],
  ["The EU suspended talks and condemned Russia.", { type: "condemnation", from: "eu", to: "russia" }],
  ["Egypt refused to comment, and France condemned Russia.", { type: "condemnation" }],
])("what is denied or blamed is still told: %s", (text, expected) => {
  expect(suggested(text)).toMatchObject(expected);
});

test.each([
  ["قُصفت سوريا أمس بالطائرات الإسرائيلية."],
  ["قصفت سوريا أمس بالطائرات الإسرائيلية."],
  ["استُهدفت سوريا بغارات إسرائيلية."],
  ["استهدفت سوريا بغارات إسرائيلية."],
  ["قُصف لبنان."],
])("who suffers an Arabic passive does nothing: %s", (text) => {
  expect(suggested(text)).toMatchObject({ from: "", to: "" });
});

test.each([
  ["Poland closed its border with Belarus.", "poland", "belarus"],
  ["Egypt broke off relations with Qatar.", "egypt", "qatar"],
  ["Egypt cut relations with Qatar.", "egypt", "qatar"],
  ["Russia suspended its cooperation with Finland.", "russia", "finland"],
  ["Russia suspended the treaty with Finland.", "russia", "finland"],
  ["أغلقت بولندا حدودها مع بيلاروسيا.", "poland", "belarus"],
  ["قطعت مصر علاقاتها مع قطر.", "egypt", "qatar"],
  ["علقت روسيا تعاونها مع فنلندا.", "russia", "finland"],
  ["انسحبت تركيا من اتفاقها مع اليونان.", "turkiye", "greece"],
])("what one severs is not done by both: %s", (text, from, to) => {
  const { between, ...sides } = suggestionFor(text).sides?.value ?? {};
  expect(between).toBeUndefined();
  expect({ ...suggested(text), sides }).toMatchObject({ from, to });
});

test.each([
  ["Egypt tore up its trade deal with Israel.", "conflict"],
  ["Brazil played a friendly against Ghana.", undefined],
])("a noun alone is no cooperation: %s", (text, type) => {
  expect(suggested(text).type).toBe(type);
});

test.each([
  ["After closing the border, Egypt agreed with Sudan.", "egypt+sudan"],
  ["Egypt and Israel suspended their agreement.", "egypt+israel"],
])("what both do is done by both: %s", (text, between) => {
  expect(suggested(text)).toMatchObject({ from: between, to: "" });
});
