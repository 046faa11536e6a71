import fc from "fast-check";
import { expect, test } from "vitest";
import { type CastMember, castOf } from "../../../src/core/coding/castOf";

const inCast = (text: string, form: string) => castOf(text).find(({ forms }) => forms.includes(form));
const principal = (text: string, member: CastMember | undefined) =>
  member?.speaksFor === undefined ? undefined : castOf(text)[member.speaksFor]?.name;

test.each([
  ["The Kremlin and the White House said nothing.", "Kremlin", "state"],
  ["The Israeli army left Jenin.", "Israeli", "state"],
  ["Clashes with the Free Officers Front went on.", "Free Officers Front", "group"],
  ["The Zembla Trade Commission met in Rome.", "Zembla Trade Commission", "organisation"],
  ["He thanked the Cinema for Peace Foundation.", "Cinema for Peace Foundation", "organisation"],
  ["نفى قصر الإليزيه ذلك.", "الإليزيه", "state"],
  ["غادر الجيش الإسرائيلي جنين.", "الإسرائيلي", "state"],
  ["أصدر المجلس الوطني السوري بيانا.", "المجلس الوطني السوري", "organisation"],
  ["اشتبكت القوات مع حركة الأزواد الحرة.", "حركة الأزواد الحرة", "group"],
])("a text's actors are found with their kind: %s", (text, form, kind) => {
  expect(inCast(text, form)).toMatchObject({ kind, isLikely: true });
});

test.each([
  ["Saudi foreign minister Faisal al-Harbi arrived.", "Faisal al-Harbi", "Saudi Arabia"],
  ["Nikos Dendias, the foreign minister of Greece, spoke.", "Nikos Dendias", "Greece"],
  ["وصل وزير الخارجية السعودي فيصل الحربي إلى باريس.", "فيصل الحربي", "السعودية"],
  ["صرح تيري برانستاد، سفير الولايات المتحدة لدى الصين، أن", "تيري برانستاد", "الولايات المتحدة"],
  ["قالت السفيرة الأمريكية لدى مصر ماري دوفال إن", "ماري دوفال", "الولايات المتحدة"],
  ["اعتبر المتحدث باسم الكرملين نيكو دندياس تزويد أوكرانيا بالسلاح خطأ", "نيكو دندياس", "روسيا"],
  ["أعلن الرئيس الأمريكي جو زمبل أن", "جو زمبل", "الولايات المتحدة"],
  ["قال وزير الدفاع الروسي، الجنرال سيرجي زمبل، إنه", "سيرجي زمبل", "روسيا"],
])("a person speaks for whom the office beside the name is of: %s", (text, form, name) => {
  const member = inCast(text, form);
  expect(member?.kind).toBe("person");
  expect(principal(text, member)).toContain(name);
});

test.each([
  ["US President Donald Zemp spoke.\nLater Zemp left.", "Donald Zemp", "Zemp"],
  ["The People's Guard Units (PGU) came. The PGU left.", "People's Guard Units", "PGU"],
  ["أصدر المجلس الوطني الزمبلي بيانا. وقال المجلس الوطني إنه باق.", "المجلس الوطني الزمبلي", "المجلس الوطني"],
  ["French foreign minister Marie Duval came. The minister left.", "Marie Duval", "minister"],
])("a short name belongs to the one it was introduced with: %s", (text, form, short) => {
  expect(inCast(text, form)?.forms).toContain(short);
});

test.each([
  ["It was condemned by members of the European Union.", "members of the European Union", "group"],
  ["Some Western countries objected.", "Some Western countries", "group"],
  ["اعترضت الدول الغربية على القرار.", "الدول الغربية", "group"],
  ["هاجمت جماعات زمبلية أمس البلدة.", "جماعات زمبلية", "group"],
  ["وصل الرئيس زمبل إلى باريس.", "زمبل", "person"],
  ["تحدث زعيم المتمردين فيصل حربي عن السلام.", "فيصل حربي", "person"],
  ["وقال نائب الرئيس السابق فيصل حربي ذلك.", "فيصل حربي", "person"],
  // A name ends before an act, a verb, another body and behind its article, and without what is written onto it.
  ["أدان وزير الخارجية فيصل الحربي الهجوم.", "فيصل الحربي", "person"],
  ["قال رئيس الحركة فيصل زمبل وحركة زمبلية.", "فيصل زمبل", "person"],
  ["وأكد سالم محمد الزمبلي في كلمة له.", "سالم محمد الزمبلي", "person"],
  ["وتابع خطيب الجمعة أن لفيصل زمبل في ذلك رأيا.", "فيصل زمبل", "person"],
  ["ثم تحدث عبد الباسط زمبل.", "عبد الباسط زمبل", "person"],
  ["وحث رئيس مجلس السيادة الفريق فيصل زمبل الشعب.", "مجلس السيادة", "organisation"],
  ["قال وزير الدولة البريطاني لشؤون الدفاع أليكس زمبل إن", "أليكس زمبل", "person"],
  ["وبدا أردوغان واثقا.", "أردوغان", "person"],
  ["التقى بأردوغان أمس.", "أردوغان", "person"],
  ["ضم حركة «العدل الزمبلي» وغيرها.", "العدل الزمبلي", "group"],
  ["شمل الأمر المزارعين والصيادين.", "الصيادين", "group"],
])("whom only their words tell is in the cast as well: %s", (text, name, kind) => {
  const found = castOf(text).find(({ forms }) => forms.includes(name));
  expect(found?.kind).toBe(kind);
});

test.each([
  ["وصفت الحكومة شخصية بارزة."],
  ["ألغت سلطة منح الرخص قرارها."],
  ["عقدت قمة ثانية."],
  ["أنشأ تنظيم حكومة."],
  ["تفرقت فصائل مسلحة."],
  ["سفير الولايات المتحدة لدى الصين وحاكم ولاية أيوا"],
  ["وقال السفير الفرنسي وسلمته مذكرة احتجاج."],
])("what only looks like a name is nobody: %s", (text) => {
  expect(castOf(text).filter(({ known, isLikely }) => known === undefined && isLikely)).toEqual([]);
});

test("who is named beside another's office does not hold it", () => {
  const text = "وعقدت قمة بين فيصل زمبل والرئيس الأمريكي دونالد ترامب.";
  expect(inCast(text, "فيصل زمبل")?.speaksFor).toBeUndefined();
});

test("a source without a name is marked, and is not ticked", () => {
  expect(inCast("A Western diplomat said so.", "A Western diplomat")).toMatchObject({
    isUnnamed: true,
    isLikely: false,
  });
  expect(inCast("وقال مصدر أمني إنه باق.", "مصدر أمني")).toMatchObject({ isUnnamed: true });
});

test("weekdays, beginnings of sentences and places nobody acts in are not ticked", () => {
  const cast = castOf("However, on Monday Paris met. The Black Sea was calm. In Tell Tamer it rained.");
  expect(cast.filter(({ isLikely }) => isLikely).map(({ name }) => name)).toEqual(["France"]);
});

const words =
  "The,Minister,said,Faisal,al-Harbi,of,France,(,),YPG,Units,وزير,حركة,قال,الفرنسي,سيدا,«,»,.,\n,and,'s".split(
    ",",
  );
test("whatever a text is made of, each mention is a stretch of it that is one of the member's forms", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
      const text = picked.join(" ");
      const cast = castOf(text);
      for (const { forms, mentions, sentence, speaksFor } of cast) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const { start, end } of mentions) expect(forms).toContain(text.slice(start, end));
        expect(sentence.start).toBeLessThanOrEqual(mentions[0]?.start ?? -1);
        if (speaksFor !== undefined) expect(cast[speaksFor]).toBeDefined();
      }
    }),
    { numRuns: 200 },
  );
});
