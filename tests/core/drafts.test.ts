import { describe, expect, test } from "vitest";
import { createChance } from "../../scripts/fuzzing/damage";
import { createDamagedAnswers, damagedMark } from "../../scripts/fuzzing/damagedAnswers";
import type { DocumentId, Dossier } from "../../src/core/dossier/dossier";
import { wordIssue } from "../../src/core/dossier/issueKind";
import { draftIssues } from "../../src/core/drafts/draftIssues";
import { validateAnswer } from "../../src/core/drafts/validateAnswer";
import { addProposals } from "../../src/core/edit/proposals";
import { validate } from "../../src/core/validate/validate";
import { readBuiltIn } from "../support/dossiers";

const builtIn = readBuiltIn();
/** The built-in dossier as if its English translation were the original. */
const inEnglish: Dossier = {
  ...builtIn,
  documents: builtIn.documents.map((document) => ({ ...document, language: "en" })),
};

/** Answers by default; `DRAFT_ANSWERS=5000` tries more. */
const answers = Number(process.env.DRAFT_ANSWERS ?? 120);

/** An English text, with a cast of two states and a minister. */
const text = [
  "Japan condemned China’s drills on Monday. “We are worried about Russia,” Kato said. Japan did not attack Russia.",
  "The U.S. and Japan signed an accord. Egypt trains Kenya’s army. Japan said “no” to China, and left.",
  "Japan condemned North Korea. Japan condemned North Korea.",
].join("\n");
const small = {
  format: "isnad-dossier/1",
  title: { en: "Drills" },
  documents: [{ id: "text", language: "en", title: { en: "Drills" }, texts: { en: text } }],
  actors: [
    { id: "japan", kind: "state", name: { en: "Japan", ar: "اليابان" } },
    { id: "china", kind: "state", name: { en: "China", ar: "الصين" } },
    {
      id: "kato",
      kind: "person",
      name: { en: "Kato" },
      aliases: { en: ["the minister"] },
      speaksFor: "japan",
    },
  ],
  claims: [
    {
      id: "accord",
      type: "cooperation",
      between: ["japan", "china"],
      voice: "narrator",
      summary: { en: "x" },
      evidence: [{ document: "text", quotes: { en: { exact: "signed an accord" } } }],
    },
  ],
} as unknown as Dossier;
const validateText = (answer: unknown, dossier = small) =>
  validateAnswer(typeof answer === "string" ? answer : JSON.stringify(answer), dossier, {
    document: "text" as DocumentId,
    by: { model: "parrot", task: "1" },
  });
const claim = {
  type: "condemnation",
  from: ["japan"],
  to: ["china"],
  voice: "narrator",
  quote: "Japan condemned China’s drills on Monday",
};
const json = JSON.stringify(claim);
const other = {
  ...claim,
  type: "concern",
  voice: "quoted",
  saidBy: ["kato"],
  to: ["Russia"],
  quote: "We are worried about Russia",
};
/** What became of each proposal: taken, repaired, or the codes of why not. */
const fates = (answer: unknown, dossier?: Dossier) =>
  validateText(answer, dossier).outcomes.map((outcome) =>
    outcome.kind === "refused" ? outcome.issues.map(({ code }) => code).join(" ") : outcome.kind,
  );

describe("answers with quotes that are invented, turned, changed, cut or joined", () => {
  test.each([
    ["Arabic", builtIn],
    ["English", inEnglish],
  ])(
    "in %s: none of these is taken, and what is in the text is",
    (_language, dossier) => {
      const [bare, id] = [{ ...dossier, claims: [] }, dossier.documents[0]?.id];
      if (id === undefined) throw new Error("no document");
      const answer = createDamagedAnswers(dossier);
      const chance = createChance(1);
      const taken: string[] = [];
      let [damaged, sound] = [0, 0];
      for (let count = 0; count < answers / 2; count += 1) {
        const text = answer(chance);
        const lines = text.split("\n");
        for (const outcome of validateAnswer(text, bare, { document: id, by: { model: "parrot" } })
          .outcomes) {
          const line = lines[outcome.line - 1] ?? "";
          if (!line.includes(damagedMark)) sound += outcome.kind === "refused" ? 0 : 1;
          else if (outcome.kind === "refused") damaged += 1;
          else taken.push(line);
        }
      }
      expect(taken).toEqual([]);
      expect(damaged).toBeGreaterThan(answers / 10);
      expect(sound).toBeGreaterThan(answers / 10);
    },
    60_000 + 100 * answers,
  );
});

describe("an answer is read", () => {
  test.each<[string, unknown, ...string[]]>([
    ["as a list", [claim, other], "taken", "taken"],
    ["as one claim", claim, "taken"],
    ["under a key", { claims: [claim] }, "taken"],
    ["with prose around it", `Sure! Here {you} are:\n${json}\nThat is [all], isn't it?`, "taken"],
    ["in a code fence", `\`\`\`json\n[${json}]\n\`\`\``, "taken"],
    ["in several blocks", `First:\n[${json}]\nThen:\n[${JSON.stringify(other)}]`, "taken", "taken"],
    ["in lines", `${json}\n${JSON.stringify(other)}\n`, "taken", "taken"],
    ["without commas between claims", `[${json} ${JSON.stringify(other)}]`, "taken", "taken"],
    ["with commas too many", `[${json.replace("}", ",}")},,]`, "taken"],
    ["with comments", `[ // all I found\n${json.replace(",", ", /* sure */ ")}, ]`, "taken"],
    ["with single quotation marks", json.replaceAll('"', "'"), "taken"],
    ["with bare keys", json.replace(/"(\w+)":/g, "$1: "), "taken"],
    ["with curly quotation marks", json.replace(/"(\w+)":/g, "“$1”: "), "taken"],
    ["with line breaks in it", json.replaceAll(",", ",\n\n").replaceAll(":", " :\n"), "taken"],
    ["with a comma missing after a line", json.replace('"],"voice"', '"]\n"voice"'), "taken"],
    ["as Python prints it", json.replaceAll('"', "'").replace("}", ", 'modality': None}"), "taken"],
    ["in capitals", { ...claim, TYPE: "Condemnation", type: undefined }, "taken"],
    [
      "with thoughts before",
      `<think>
${JSON.stringify(other)} {"type": </think>
${json}`,
      "taken",
    ],
    [
      "with marks inside that have partners",
      { ...claim, type: "concern", quote: "Japan said “no” to China" },
      "taken",
    ],
    ["with thoughts whose beginning was left out", `${JSON.stringify(other)}\n</think>\n${json}`, "taken"],
    ["with thoughts that end behind it", `${json}\n</think>\nThat is all.`, "taken"],
    [
      "with thoughts that end once more between answers",
      `<think>x</think>\n${json}\nHm.\n</think>\n${JSON.stringify(other)}`,
      "taken",
      "taken",
    ],
    ["with a mark of thoughts behind it", `${json}\n<think>`, "taken"],
    ["with thoughts between answers", `${json}\n<think>${JSON.stringify(other)}</think>`, "taken"],
    [
      "with thoughts whose beginning comes twice",
      `<think><think>${JSON.stringify(other)}</think>\n${json}`,
      "taken",
    ],
    ["that is still thinking", `<think>${json}`],
    ["cut off behind a claim", `[${json}, `, "taken"],
    ["cut off in a claim", `[${json}, {"type": "condem`, "taken", "proposal-cut-off"],
    ["cut off in a quote that stands in the text", json.slice(0, -12), "proposal-cut-off"],
    ["cut off right behind a quote", json.slice(0, -1), "proposal-cut-off"],
    [
      "cut off in a quote, then begun again",
      `${json.slice(0, -12)}\n${json}`,
      "proposal-unreadable",
      "taken",
    ],
    [
      "with a quotation mark in the quote that has no partner",
      json.replace("drills", '"drills'),
      "proposal-unreadable",
    ],
    [
      "with two claims run into one",
      json.replace("}", `, ${JSON.stringify(other).slice(1)}`),
      "proposal-unreadable",
    ],
    ["with a key in two ways of writing", { ...claim, Quote: "Japan" }, "proposal-unreadable"],
    ["with comments without end", "{/*".repeat(100_000)],
    ["with comments that all end at the same place", `${"{/*".repeat(30_000)}*/a:[${"1,".repeat(30_000)}`],
    ["without anything in it", "I found no claims in this text."],
    ["that is empty", ""],
    ["with a list in a list without end", "[".repeat(100_000)],
    ["with objects without end", '{"a":'.repeat(50_000)],
    ["with quotes without end", '{k:"'.repeat(50_000)],
  ])("%s", (_title, answer, ...expected) => {
    expect(fates(answer)).toEqual(expected);
  });

  test("in the shape of a dossier, whose ids mean the actors that it names", () => {
    const answer = {
      format: "isnad-dossier/1",
      documents: [],
      actors: [{ id: "jp", kind: "state", name: { en: "Japan" } }],
      claims: [
        {
          id: "c1",
          type: "condemnation",
          from: ["jp"],
          to: ["china"],
          voice: "reported",
          saidBy: ["the minister"],
          modality: "planned",
          summary: { en: "Japan has always hated China." },
          evidence: [{ document: "text", quotes: { en: { exact: claim.quote } } }],
        },
      ],
    };
    expect(validateText(answer).proposals).toEqual([
      {
        id: "proposal-1",
        type: "condemnation",
        from: ["japan"],
        to: ["china"],
        voice: "reported",
        saidBy: ["kato"],
        modality: "planned",
        evidence: [{ document: "text", quotes: { en: { exact: claim.quote } } }],
        by: { model: "parrot", task: "1" },
        state: "open",
      },
    ]);
  });
});

describe("an id that the answer gives a name to", () => {
  test.each<[string, object, string]>([
    ["is not taken for the one of the cast who has it", { id: "japan", name: "Ruritania" }, "no-such-actor"],
    ["is not taken for a known one of another name", { id: "russia", name: "Ruritania" }, "no-such-actor"],
    ["with two names for two means neither", { id: "x", name: { en: "Japan", ar: "مصر" } }, "no-such-actor"],
    ["with two names for one means that one", { id: "x", name: { en: "Japan", ar: "اليابان" } }, "taken"],
    ["that is the cast's own, with its name, is taken", { id: "japan", name: "Japan" }, "taken"],
  ])("%s", (_title, actor, fate) => {
    const { id } = actor as { id: string };
    expect(fates({ actors: [actor], claims: [{ ...claim, from: [id] }] })).toEqual([fate]);
    expect(fates({ ...claim, from: [actor] })).toEqual([fate]);
  });

  test("means the one whose name it is", () => {
    const answer = [
      { id: "japan", name: "Russia" },
      { ...claim, from: ["japan"] },
    ];
    expect(validateText(answer).proposals).toMatchObject([{ from: ["russia"] }]);
  });
});

describe("a proposal", () => {
  test.each<[string, object, string]>([
    ["with a full stop at its end is taken", { quote: `${claim.quote}.` }, "taken"],
    ["with another apostrophe is taken after a repair", { quote: claim.quote.replace("’", "'") }, "repaired"],
    [
      "with an abbreviation at its end is taken",
      { type: "cooperation", quote: "The U.S. and Japan signed an accord." },
      "taken",
    ],
    ["in other letters is refused", { quote: "japan condemned china’s drills" }, "quote-orthographic"],
    [
      "in other words is refused",
      { quote: "Japan strongly condemned China’s drills on Monday" },
      "quote-drifted",
    ],
    [
      "with its actors turned is refused",
      { quote: "China condemned Japan’s drills on Monday" },
      "quote-conflict",
    ],
    [
      "from elsewhere is refused, and the most like it shown",
      { quote: "drills on Monday were what Japan talked of" },
      "quote-nowhere",
    ],
    ["from nowhere is refused", { quote: "cats play beside windows" }, "quote-missing"],
    ["that cuts a word is refused", { quote: "Japan condemned China’s dril" }, "quote-cuts-word"],
    [
      "that leaves the negation out is refused",
      { type: "conflict", to: ["Russia"], quote: "attack Russia" },
      "quote-beside-negator",
    ],
    [
      "that drops the negation is refused",
      { type: "conflict", to: ["Russia"], quote: "Japan did attack Russia" },
      "quote-conflict",
    ],
    ["joined with dots is refused", { quote: "Japan condemned … drills on Monday" }, "quote-nowhere"],
    ["without a quote is refused", { quote: null }, "no-quote"],
    ["with an empty quote is refused", { quote: " . " }, "quote-unfit"],
    [
      "of words that stand twice is refused",
      { quote: "Japan condemned North Korea", to: ["North Korea"] },
      "quote-ambiguous",
    ],
    [
      "of words that stand twice is taken with its sentence",
      { quote: "Japan condemned North Korea", to: ["North Korea"], sentence: 8 },
      "taken",
    ],
    ["with the number of another sentence is taken where its words stand", { sentence: 5 }, "taken"],
    ["of an unknown type is refused", { type: "rivalry" }, "unknown-relation-type"],
    ["without a type is refused", { type: null }, "missing-key"],
    ["of nobody is refused", { from: ["Ruritania"] }, "no-such-actor"],
    ["of somebody known whom the text does not name is refused", { to: ["Brazil"] }, "no-such-actor"],
    ["by nobody there is is refused", { voice: "reported", saidBy: ["Smith"] }, "no-such-actor"],
    ["without a side is refused", { to: [] }, "side-missing"],
    ["without sides is refused", { from: null, to: null }, "side-missing"],
    ["of one towards itself is refused", { to: ["Japan"] }, "same-on-both-sides"],
    [
      "between one and itself is refused",
      { type: "cooperation", from: null, to: null, between: ["japan", "Japan"] },
      "too-few-between",
    ],
    [
      "that is mutual and cannot be is refused",
      { from: null, to: null, between: ["japan", "china"] },
      "not-mutual",
    ],
    ["with sides of both kinds is refused", { between: ["japan", "china"] }, "both-sides"],
    ["with a mood nobody knows is refused", { modality: "maybe" }, "unknown-choice"],
    [
      "that says what a claim says is refused",
      {
        type: "cooperation",
        from: null,
        to: null,
        between: ["china", "japan"],
        quote: "Japan signed an accord",
      },
      "same-as-claim",
    ],
    ["by names in another language and case is taken", { from: "the JAPAN", to: "الصين" }, "taken"],
  ])("%s", (_title, part, fate) => {
    const answer = { ...claim, ...part };
    expect(
      fates(fate === "same-as-claim" ? { ...answer, quote: "The U.S. and Japan signed an accord" } : answer),
    ).toEqual([fate]);
  });

  const under = (text: string): Dossier =>
    ({
      ...small,
      claims: [],
      documents: [{ ...small.documents[0], texts: { en: text } }],
    }) as unknown as Dossier;
  const conflict = { type: "conflict", from: ["japan"], to: ["china"] };

  test.each<[string, string, string]>([
    ["Japan did not “attack China”.", "attack China", "quote-beside-negator"],
    ["Japan did not immediately attack China.", "attack China", "quote-beside-negator"],
    ["Japan did not yet attack China.", "attack China", "quote-beside-negator"],
    ["Japan will never ever attack China.", "attack China", "quote-beside-negator"],
    ["Japan did not, officials said, attack China.", "attack China", "quote-under-denial"],
    ["Japan no longer supports China.", "supports China", "quote-beside-negator"],
    ["Japan refused to attack China.", "attack China", "quote-under-denial"],
    ["Japan ruled out that it attacked China.", "it attacked China", "quote-under-denial"],
    ["Tokyo denied that Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["لن تقوم اليابان بمهاجمة الصين.", "اليابان بمهاجمة الصين", "quote-under-denial"],
    ["لا يمكن أن تهاجم اليابان الصين.", "تهاجم اليابان الصين", "quote-under-denial"],
    ["نفت طوكيو أن تكون اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["ما من دليل على أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["فعلت ما من شأنه أن يضر، إذ هاجمت اليابان الصين.", "هاجمت اليابان الصين", "taken"],
    ["ما زالت اليابان تهاجم الصين.", "اليابان تهاجم الصين", "taken"],
    ["رفضت اليابان مهاجمة الصين.", "مهاجمة الصين", "quote-under-denial"],
    ["Japan supports neither China nor Russia.", "Japan supports", "quote-beside-negator"],
    ["Japan attacked no one in China.", "Japan attacked", "quote-beside-negator"],
    ["Japan has attacked not China but Russia.", "Japan has attacked", "quote-beside-negator"],
    ["Japan gave China no support.", "Japan gave China", "quote-beside-negator"],
    ["Thousands flee Japan\n\nattacks on China continue.", "Japan attacks on China", "quote-joins-sentences"],
    ["Japan met Russia. Kato attacked China.", "Russia. Kato attacked China", "quote-joins-sentences"],
    // What denies is elsewhere, or part of the quote.
    ["It did not rain. Japan attacked China.", "Japan attacked China", "taken"],
    ["Russia did not attack China, but Japan attacked China.", "Japan attacked China", "taken"],
    ["Japan not only warned but also attacked China.", "attacked China", "taken"],
    ["Without warning, Japan attacked China.", "Japan attacked China", "taken"],
    ["Japan attacked China, not Russia.", "Japan attacked China", "taken"],
    ["Order No. 5 came, and Japan attacked China.", "Japan attacked China", "taken"],
    ["هاجمت اليابان الصين ولم تنتظر.", "هاجمت اليابان الصين", "taken"],
    ["لم تعلق روسيا، غير أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "taken"],
    ["Russia did not answer after Japan attacked China.", "Japan attacked China", "taken"],
    ["Tokyo denied it and said that Japan attacked China.", "Japan attacked China", "taken"],
    ["“We do not want war,” he said, and Japan attacked China.", "Japan attacked China", "taken"],
    ["Tokyo denied this: “Japan attacked China.”", "Japan attacked China", "quote-under-denial"],
    ["Japan did not, as it had said after this, attack China.", "attack China", "quote-under-denial"],
    ["Tokyo denied that, after all, Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["Tokyo acted, not because Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["Tokyo acted, not after Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    [
      "Russia is not closely following Japan’s attack on China.",
      "Japan’s attack on China",
      "quote-under-denial",
    ],
    ["Russia did not leave because Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["Russia will not wait when Japan attacks China.", "Japan attacks China", "quote-under-denial"],
    ["لم ترد طوكيو لأن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["لن ترد طوكيو عندما تهاجم اليابان الصين.", "تهاجم اليابان الصين", "quote-under-denial"],
    ["لم ترد طوكيو بعدما هاجمت اليابان الصين.", "هاجمت اليابان الصين", "taken"],
    ["لم تعلق طوكيو وأشارت إلى أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "taken"],
    ["لم تقل طوكيو إن روسيا ردت وأن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["لم تحتج طوكيو وتقول إن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["قالت روسيا ذلك ونفت أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["نفت واشنطن أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["نفى وزيرها أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "quote-under-denial"],
    ["لم توقع اليابان بعد هجومها على الصين.", "هجومها على الصين", "quote-under-denial"],
    ["لم ترد طوكيو بعد أن هاجمت اليابان الصين.", "هاجمت اليابان الصين", "taken"],
    [
      "Tokyo does not describe it as an attack by Japan on China.",
      "attack by Japan on China",
      "quote-under-denial",
    ],
    ["Tokyo “categorically denied” that Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["Tokyo found “no evidence” that Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["Tokyo “denied”, as ever, that Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    ["أفادت مصادر غير رسمية أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "taken"],
    // Another clause denies.
    ["لم ترد روسيا على الطلب، وأدانت اليابان الصين.", "وأدانت اليابان الصين", "taken"],
    ["رفضت روسيا الاقتراح وقالت اليابان إن الصين هاجمتها.", "الصين هاجمتها", "taken"],
    // A noun that negates another does not reach far.
    ["من يجر المنطقة إلى عدم الاستقرار هي الصين وأدواتها التي هاجمت اليابان.", "هاجمت اليابان", "taken"],
    ["They spoke of a dispute in which China had attacked Japan.", "China had attacked Japan", "taken"],
    ["رفض كاتو التعليق، مؤكدا أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "taken"],
    ["لم تدن روسيا الهجوم الذي شنته اليابان على الصين.", "الهجوم الذي شنته اليابان على الصين", "taken"],
    ["وبعد رفض روسيا الاقتراح، هاجمت اليابان الصين.", "هاجمت اليابان الصين", "taken"],
    ["لا ترى روسيا حاجة إلى ذلك، في حين هاجمت اليابان الصين.", "هاجمت اليابان الصين", "taken"],
    ["لن ترد روسيا بالنظر إلى أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "taken"],
    ["لا شك أن اليابان هاجمت الصين.", "اليابان هاجمت الصين", "taken"],
    ["أدى توقف العمل إلى هجوم اليابان على الصين.", "هجوم اليابان على الصين", "taken"],
    ["Russia refused to answer and condemned China.", "condemned China", "taken"],
    ["After Russia refused to sign, Japan attacked China.", "Japan attacked China", "taken"],
    // The denial goes on.
    ["Experts dispute that Japan attacked China.", "Japan attacked China", "quote-under-denial"],
    [
      "Analysts dispute Russia’s claim that Japan attacked China.",
      "Japan attacked China",
      "quote-under-denial",
    ],
    [
      "أكدت روسيا عدم صحة ما تردد من أنباء عن هجوم اليابان على الصين.",
      "هجوم اليابان على الصين",
      "quote-under-denial",
    ],
    [
      "أكدت روسيا عدم مشاركة القوات المسلحة اليابانية في أي هجوم على الصين.",
      "هجوم على الصين",
      "quote-under-denial",
    ],
    ["بعد رفض اليابان مهاجمة الصين غضبت روسيا.", "مهاجمة الصين", "quote-under-denial"],
    ["اليابان، التي تنفي أنها ردت، هاجمت الصين.", "هاجمت الصين", "quote-under-denial"],
    ["Japan, which says it did not, as feared, attack China, left.", "attack China", "quote-under-denial"],
    ["نفت اليابان الهجوم الذي شنته على الصين.", "الهجوم الذي شنته على الصين", "quote-under-denial"],
    ["لن تنفذ اليابان الهجوم الذي أعلنته على الصين.", "الهجوم الذي أعلنته على الصين", "quote-under-denial"],
    [
      "لم يقع الهجوم الذي أعلنته اليابان على الصين.",
      "الهجوم الذي أعلنته اليابان على الصين",
      "quote-under-denial",
    ],
    ["لم تكن اليابان هاجمت الصين التي ردت.", "هاجمت الصين التي ردت", "quote-under-denial"],
    ["نفت روسيا أن اليابان ردت وهاجمت الصين.", "وهاجمت الصين", "quote-under-denial"],
    ["رفضت اليابان التي قصفت روسيا وهاجمت كينيا مهاجمة الصين.", "مهاجمة الصين", "quote-under-denial"],
    ["توقفت اليابان عن مهاجمة الصين.", "مهاجمة الصين", "quote-under-denial"],
    ["لم ترد اليابان مؤكدة أنها هاجمت الصين.", "أنها هاجمت الصين", "quote-under-denial"],
    ["رفضت اليابان اتهام الصين.", "اتهام الصين", "quote-under-denial"],
    ["Tokyo denied it answered and bombed China.", "bombed China", "quote-under-denial"],
    [
      "Although Japan did not, as it had said, attack China, it met Russia.",
      "attack China",
      "quote-under-denial",
    ],
    ["Japan, denying that on Monday, attacked China.", "attacked China", "quote-under-denial"],
    // A condition behind the quote.
    ["Japan will attack China if it is attacked.", "Japan will attack China", "quote-without-condition"],
    ["Japan will attack China, if it is attacked.", "Japan will attack China", "quote-without-condition"],
    ["Japan will attack China unless it leaves.", "Japan will attack China", "quote-without-condition"],
    ["“Japan will attack China” if it stays.", "Japan will attack China", "quote-without-condition"],
    ["Japan will attack China, but only if it stays.", "Japan will attack China", "quote-without-condition"],
    ["Japan will attack China by sea if it stays.", "Japan will attack China", "quote-without-condition"],
    ["Japan will arm China provided that Russia pays.", "Japan will arm China", "quote-without-condition"],
    ["Japan will attack China in case of war.", "Japan will attack China", "quote-without-condition"],
    [
      "وحذر من أن اليابان ستهاجم الصين إذا اتخذت إجراءات ضدها.",
      "اليابان ستهاجم الصين",
      "quote-without-condition",
    ],
    ["ستهاجم اليابان الصين في حال بقائها.", "ستهاجم اليابان الصين", "quote-without-condition"],
    ["ستهاجم اليابان الصين، إلا إذا انسحبت.", "ستهاجم اليابان الصين", "quote-without-condition"],
    ["ستهاجم اليابان الصين ما لم تنسحب.", "ستهاجم اليابان الصين", "quote-without-condition"],
    ["ستهاجم اليابان الصين بشرط انسحاب روسيا.", "ستهاجم اليابان الصين", "quote-without-condition"],
    ["ستهاجم اليابان الصين إن هاجمت روسيا.", "ستهاجم اليابان الصين", "quote-without-condition"],
    // No condition, or one of another clause.
    ["Japan will attack China even if it leaves.", "Japan will attack China", "taken"],
    ["Japan attacked China as if it were Russia.", "Japan attacked China", "taken"],
    ["Japan attacked China, if not Russia.", "Japan attacked China", "taken"],
    ["Japan attacked China and will bomb it if it stays.", "Japan attacked China", "taken"],
    ["Japan attacked China, and if it stays, Russia will help.", "Japan attacked China", "taken"],
    ["Japan attacked China, Kato said, asking if Russia would help.", "Japan attacked China", "taken"],
    ["Japan attacked China. If it stays, Russia will help.", "Japan attacked China", "taken"],
    ["هاجمت اليابان الصين، وإذا بقيت فسترد روسيا.", "هاجمت اليابان الصين", "taken"],
    ["ستهاجم اليابان الصين حتى لو انسحبت.", "ستهاجم اليابان الصين", "taken"],
    ["هاجمت اليابان الصين وستقصفها إذا بقيت.", "هاجمت اليابان الصين", "taken"],
    ["هاجمت اليابان الصين في حالة حرب.", "هاجمت اليابان الصين", "taken"],
  ])("from “%s” with “%s”: %s", (text, quote, fate) => {
    expect(fates({ ...conflict, quote }, under(text))).toEqual([fate]);
  });

  test("of more actors on a side than a dossier may have is refused", () => {
    const many = Array.from({ length: 101 }, (_, index) => ({
      id: `state-${index}`,
      kind: "state",
      name: { en: `State ${index}` },
    }));
    const crowd = { ...small, actors: [...small.actors, ...many] } as unknown as Dossier;
    const ids = many.map(({ id }) => id);
    expect(fates({ ...claim, to: ids }, crowd)).toEqual(["too-many"]);
    expect(fates({ ...claim, voice: "reported", saidBy: ids }, crowd)).toEqual(["too-many"]);
    expect(fates({ ...claim, to: ids.slice(1) }, crowd)).toEqual(["taken"]);
  });

  test("is validated where its fields are objects that cannot be written as text", () => {
    const odd = { toString: 1, valueOf: 1 };
    const evidence = [{ document: odd, quote: claim.quote }];
    expect(fates([{ ...claim, sentence: odd }])).toEqual(["taken"]);
    expect(fates([{ ...claim, saidBy: [odd] }])).toEqual(["taken"]);
    expect(fates([{ ...claim, evidence }])).toEqual(["unknown-document"]);
  });

  test("that says of a denied act that it is denied is taken", () => {
    const text = "Tokyo denied that Japan attacked China.";
    const answer = { ...conflict, quote: "Japan attacked China" };
    expect(fates({ ...answer, modality: "denied" }, under(text))).toEqual(["taken"]);
    expect(fates({ ...answer, modality: "planned" }, under(text))).toEqual(["quote-under-denial"]);
  });

  test("of an actor that is known and named in the text brings it along", () => {
    const { proposals, actors } = validateText({
      ...claim,
      type: "cooperation",
      from: ["Egypt"],
      to: ["kenya"],
      quote: "Egypt trains Kenya’s army",
    });
    expect(proposals).toMatchObject([{ from: ["egypt"], to: ["kenya"] }]);
    expect(actors).toMatchObject([{ id: "egypt", codes: { iso3: "EGY" } }, { id: "kenya" }]);
    const next = addProposals(proposals, actors)(small);
    expect(validate(next)).toMatchObject({ kind: "ok", value: { notices: [] } });
  });

  test("is looked up in the document that its evidence names", () => {
    const second = {
      id: "second",
      language: "ar",
      title: { ar: "x" },
      texts: { ar: "أدانت اليابان الصين أمس." },
    };
    const both = { ...small, documents: [...small.documents, second] } as unknown as Dossier;
    const cite = (document: string) => ({
      ...claim,
      quote: undefined,
      evidence: [{ document, quotes: { ar: { exact: "أدانت اليابان الصين" } } }],
    });
    expect(validateText(cite("second"), both).proposals).toMatchObject([
      { evidence: [{ document: "second" }] },
    ]);
    expect(fates(cite("text"), both)).toEqual(["no-quote"]);
    const [known] = cite("second").evidence;
    const third = { document: "third", quotes: { ar: { exact: "أدانت اليابان" } } };
    const beside = { ...cite("second"), evidence: [known, third] };
    expect(fates(beside, both)).toEqual(["unknown-document"]);
  });

  test("never makes its speakers say more: with speakers it is no word of the text itself", () => {
    expect(validateText({ ...claim, saidBy: ["kato"] }).proposals).toMatchObject([
      { voice: "reported", saidBy: ["kato"] },
    ]);
    expect(validateText({ ...claim, saidBy: ["text"] }).proposals).toMatchObject([{ voice: "narrator" }]);
  });

  test("that was made before, or refused, does not come again", () => {
    const { proposals } = validateText([claim, { ...claim, quote: "Japan condemned China’s drills" }]);
    expect(fates([claim, { ...claim, quote: "Japan condemned China’s drills" }])).toEqual([
      "taken",
      "same-as-proposal",
    ]);
    expect(fates(claim, { ...small, proposals })).toEqual(["same-as-proposal"]);
    const refused = proposals.map((proposal) => ({ ...proposal, state: "refused" as const }));
    expect(fates({ ...claim, quote: "condemned China’s drills" }, { ...small, proposals: refused })).toEqual([
      "refused-before",
    ]);
    expect(fates(other, { ...small, proposals: refused })).toEqual(["taken"]);
    const denied = { ...claim, modality: "denied" };
    expect(fates([denied, claim], { ...small, proposals: refused })).toEqual(["taken", "refused-before"]);
  });

  test("that is a claim already is refused with what that one says, and not with its id", () => {
    const long = {
      ...claim,
      type: "cooperation",
      from: undefined,
      to: undefined,
      between: ["japan", "china"],
    };
    const accord = { ...small.claims[0], summary: { en: "Both signed an accord.", ar: "وقّعا اتفاقًا." } };
    const { outcomes } = validateText({ ...long, quote: "Japan signed an accord" }, {
      ...small,
      claims: [accord],
    } as unknown as Dossier);
    const said = outcomes.flatMap((outcome) =>
      outcome.kind !== "refused"
        ? []
        : outcome.issues.flatMap((issue) => [
            wordIssue(draftIssues, issue, "en"),
            wordIssue(draftIssues, issue, "ar"),
          ]),
    );
    expect(said.map((words) => words.replace(/[\u2068\u2069]/g, ""))).toEqual([
      "The same claim is there already: “Both signed an accord.”",
      "الإفادة نفسها موجودة أصلًا: «وقّعا اتفاقًا.»",
    ]);
  });

  test("of what is planned, where its sentence refuses it, is not called one of what happens", () => {
    const planned = { ...conflict, modality: "planned", quote: "attack China" };
    const [outcome] = validateText(planned, under("Japan refused to attack China.")).outcomes;
    const [issue] = outcome?.kind === "refused" ? outcome.issues : [];
    if (issue === undefined) throw new Error("not refused");
    const said = wordIssue(draftIssues, issue, "en").replace(/[\u2066-\u2069]/g, "");
    expect(said).toBe(
      "“attack China” is told neither as denied nor as conditional, and its sentence has “refused” before it.",
    );
  });

  test("tells all that is wrong with it, in both languages, and where it stands in the answer", () => {
    const [outcome] = validateText(
      `\n\n${JSON.stringify({ ...claim, type: "rivalry", from: ["Ruritania"], quote: "cats" })}`,
    ).outcomes;
    expect(outcome).toMatchObject({ kind: "refused", line: 3, exact: "cats" });
    const issues = outcome?.kind === "refused" ? outcome.issues : [];
    expect(issues.map(({ code }) => code)).toEqual([
      "quote-missing",
      "no-such-actor",
      "unknown-relation-type",
    ]);
    for (const issue of issues) expect(wordIssue(draftIssues, issue, "ar")).toMatch(/[\u0600-\u06ff]/);
  });
});
