import { expect, test } from "vitest";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";

const { checkQuote } = createQuoteCheck([]);

/** Negators, numbers and words in another spelling, and edges beside digits and lines. */
const same: readonly (readonly [string, string])[] = [
  ["ومن المتوقع أن الحكومة لا تقبل هذه الشروط الجديدة", "ومن المتوقع أن الحكومة لاتقبل هذه الشروط الجديدة"],
  ["الأوضاع لا تزال متوترة على الحدود الشمالية", "الأوضاع لاتزال متوترة على الحدود الشمالية"],
  ["يظل الجهاز المكدس في الطابق السفلي من المبنى", "يظل الجهاز لامكدس في الطابق السفلي من المبنى"],
  [
    "The fund pays 2.5 million euros to the port every year",
    "The fund pays 2.5m euros to the port every year",
  ],
  ["The fund sent 5,000 ships to the northern harbour", "The fund sent 5 000 ships to the northern harbour"],
  ["أرسلت الحكومة 12 سفينة إلى الميناء الشمالي", "أرسلت الحكومة اثني عشر سفينة إلى الميناء الشمالي"],
  ["قتل شخص واحد في الهجوم على الميناء الشمالي", "قتل شخص واحدًا في الهجوم على الميناء الشمالي"],
  ["دفعت الحكومة نصف مليون دولار للميناء الشمالي", "دفعت الحكومة 500,000 دولار للميناء الشمالي"],
  ["Some 5 percent of the ships left the harbour today", "Some 5% of the ships left the harbour today"],
  ["The ceasefire talks began in the capital", "The cease-fire talks began in the capital"],
  ["The Peacekeeping forces left the island", "Peace-keeping forces left the island"],
  ["وصلت السفينة إلى بورسعيد صباح اليوم", "وصلت السفينة إلى بور سعيد صباح اليوم"],
  ["the minister travelled to Geneva", "the minister traveled to Geneva"],
  ["لا ينصح باستخدام العامل بهذه الطريقة", "لا ينصح باستخدام المعامل بهذه الطريقة"],
  ["این کتاب درباره جاوااسکریپت است", "این کتاب درباره جاوا اسکریپت است"],
  [
    "Those states do not even collect nearly as much as they could",
    "not collect nearly as much as they could",
  ],
  ["NATO sent 15 ships to the port", "ＮＡＴＯ sent １５ ships to the port"],
  ["北京、上海和广州", "北京, 上海和广州"],
  ["שלום לכל העולם מכאן", "שָׁלוֹם לכל העולם מכאן"],
  ["한국어 문장이 여기에 있다".normalize("NFC"), "한국어 문장이 여기에 있다".normalize("NFD")],
  ["Yarın Isparta'ya gidecek", "Yarın ISPARTA'ya gidecek"],
  [
    "The death toll rose to three\nTwenty ministers came to the harbour.",
    "Twenty ministers came to the harbour",
  ],
  ["وهذا هو الفصل الأول\nثلاثة وزراء جاءوا إلى الميناء", "ثلاثة وزراء جاءوا إلى الميناء"],
  ["マグニチュード7.5の地震が発生した。", "マグニチュード7.5"],
  ["約16,000人が避難した。", "16,000"],
];

test.each(same)("a text that says the same is no contradiction and is found: %s", (text, exact) => {
  expect(["verbatim", "typographic", "orthographic", "drifted"]).toContain(checkQuote(text, { exact }).kind);
});

/** Names that no list knows, numbers that do not look like one, and negators of a dozen languages. */
const other: readonly (readonly [string, string])[] = [
  ["أرسلت الحكومة أحد عشر سفينة إلى الميناء الشمالي", "أرسلت الحكومة اثني عشر سفينة إلى الميناء الشمالي"],
  ["أعلنت الحكومة في جانفي إغلاق الميناء الشمالي", "أعلنت الحكومة في فيفري إغلاق الميناء الشمالي"],
  ["The fund pays 5% of the costs of the port", "The fund pays 5 of the costs of the port"],
  ["The fund pays $5 for each ship in the port", "The fund pays €5 for each ship in the port"],
  ["The port was closed in May 2020 by the state", "The port was closed in March 2020 by the state"],
  [
    "The blast killed 12 people, wounded 45 and destroyed 3 houses.",
    "The blast killed 15 people, wounded 60 and destroyed 5 houses.",
  ],
  [
    "The letter was signed by Governor Stephen Dahl and sent to the council",
    "The letter was signed by Governor Jerry Kidd and sent to the council",
  ],
  [
    "The statement of the Norland Council condemned the attack",
    "The statement of the Marwick Council condemned the attack",
  ],
  [
    "Die Regierung hat den Angriff auf den Hafen nicht verurteilt",
    "Die Regierung hat den Angriff auf den Hafen verurteilt",
  ],
  [
    "Le gouvernement ne condamne pas l’attaque contre le port",
    "Le gouvernement condamne l’attaque contre le port",
  ],
  ["El gobierno no condenó el ataque contra el puerto", "El gobierno condenó el ataque contra el puerto"],
  ["Правительство не осудило нападение на порт", "Правительство осудило нападение на порт"],
  [
    "دولت حمله به بندر را محکوم نمی‌کند و مذاکرات ادامه دارد",
    "دولت حمله به بندر را محکوم می‌کند و مذاکرات ادامه دارد",
  ],
  ["הממשלה לא גינתה את ההתקפה על הנמל", "הממשלה גינתה את ההתקפה על הנמל"],
  ["حکومت نے بندرگاہ پر حملے کی مذمت نہیں کی ہے", "حکومت نے بندرگاہ پر حملے کی مذمت کی ہے"],
  ["政府没有谴责对港口的袭击并呼吁恢复谈判", "政府谴责对港口的袭击并呼吁恢复谈判"],
  ["정부는 항구에 대한 공격을 비난하지 않았다고 밝혔다", "정부는 항구에 대한 공격을 비난했다고 밝혔다"],
  ["Drei Schiffe haben den Hafen am Montag verlassen", "Vier Schiffe haben den Hafen am Montag verlassen"],
  ["政府派出三艘船前往北部港口进行救援", "政府派出五艘船前往北部港口进行救援"],
];

test.each(other)("a text that says something else is a conflict, either way: %s", (one, another) => {
  expect(checkQuote(one, { exact: another }).kind).toBe("conflict");
  expect(checkQuote(another, { exact: one }).kind).toBe("conflict");
});

test("a formula that is filled otherwise is another sentence", () => {
  const text = "Everyone has the right to seek and to enjoy in other countries asylum.";
  expect(checkQuote(text, { exact: "Everyone has the right to form and to join" }).kind).toBe("missing");
});

const RIGHTS = [
  "No one shall be held in slavery or servitude.",
  "No one shall be subjected to arbitrary arrest, detention or exile.",
  "No one shall be arbitrarily deprived of his nationality.",
].join("\n");

test.each([
  "No one shall be arbitrarily deprived of his property",
  "No one shall be held in captivity or servitude",
])("where sentences of a text begin alike, another word in one makes a sister sentence: %s", (exact) => {
  expect(checkQuote(RIGHTS, { exact }).kind).toBe("missing");
});

test("a sentence that no other begins like has drifted where one word stands for another", () => {
  const text = "The draft shall be kept in the archive of the harbour.\nTalks went on until the evening.";
  expect(checkQuote(text, { exact: "The draft shall be stored in the archive" })).toMatchObject({
    kind: "drifted",
  });
});

test.each([
  ["The envoy described the type synonyms and aliases.", "type synonyms with aliases"],
  ["El slot no se muestra si ningún nodo está vacío.", "si ningun nodo esta"],
  ["부서는 해당 요소를 중단하고 다시 시작합니다. 회의는 끝났다.", "해당 요소가 중단되고"],
  ["顶级标签总是在页面上。会议结束了，代表们离开了。", "顶部标签总是"],
])("a short quote is found where nothing else in the text is like it: %s", (text, exact) => {
  expect(["drifted", "typographic", "orthographic"]).toContain(checkQuote(text, { exact }).kind);
});

test("a short quote is found nowhere if two passages are about as near, or one that stands twice is turned", () => {
  expect(
    checkQuote("He read many books here. They sold all books here.", { exact: "most books here" }).kind,
  ).toBe("missing");
  expect(checkQuote("14 | unary | plus | 14 | unary | minus", { exact: "17 | unary" }).kind).toBe("missing");
});

test.each([
  ["The attack was now here to be seen by all of them", "attack was nowhere to be seen"],
  ["The envoy said that he is not able to come to the talks", "said that he is notable to come"],
])("letters that deny only when they are joined otherwise are a conflict: %s", (text, exact) => {
  expect(checkQuote(text, { exact }).kind).toBe("conflict");
});

test.each([
  ["قالوا إنه لا حق لهم في هذه الأرض", "إنه لاحق لهم في هذه"],
  ["ومن المتوقع أن الحكومة لا تقبل هذه الشروط", "الحكومة لاتقبل هذه الشروط"],
  ["The minister resigned the agreement in the evening", "The minister re-signed the agreement"],
  ["The fleet took a part of the harbour", "fleet took apart of the harbour"],
])(
  "letters that may say something else when they are joined are looked at by somebody: %s",
  (text, exact) => {
    expect(checkQuote(text, { exact }).kind).toBe("orthographic");
  },
);

test.each([
  ["The Peacekeeping forces left the island", "Peace-keeping forces left the island"],
  ["The non-aligned states met in the capital", "The nonaligned states met in the capital"],
])("words that are joined otherwise and say the same are no contradiction: %s", (text, exact) => {
  expect(["typographic", "orthographic"]).toContain(checkQuote(text, { exact }).kind);
});

const SHIPS =
  "The foreign minister of Norland said that the ships had left the harbour in the early morning, that nobody had been hurt, and that the talks on the border would go on in the capital until the end of the month.";
const LATER = "The foreign minister of Norland said on Friday that he would resign.";

test.each([
  ["one word", "drifted", SHIPS.replace("hurt", "injured")],
  ["a word and a negation", "conflict", SHIPS.replace("hurt", "injured").replace("would go", "would not go")],
])("of a long quote %s may differ though another sentence begins alike", (_, kind, exact) => {
  expect(checkQuote(`${SHIPS} ${LATER}`, { exact }).kind).toBe(kind);
});
