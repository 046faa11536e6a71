import { describe, expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { modalities } from "../../../src/core/codebook/voices";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { claimSentence } from "../../../src/core/edit/claimDraft";
import type { Act, SubjectForm } from "../../../src/core/grammar/act";
import { clauseParts } from "../../../src/core/grammar/clause";
import { joinParts, listNouns, nounOf } from "../../../src/core/grammar/noun";
import { tieClause, tieStanding } from "../../../src/core/graph/tieSentence";
import { statedForm } from "../../../src/core/graph/tieState";

type Given = Pick<Actor, "kind"> & { readonly en?: string; readonly ar?: string } & Partial<Actor>;
const given: Readonly<Record<string, Given>> = {
  rsf: { kind: "group", en: "Rapid Support Forces", ar: "قوات الدعم السريع" },
  houthis: { kind: "group", en: "Houthis", ar: "الحوثيون" },
  oblique: { kind: "group", en: "Houthis", ar: "الحوثيين" },
  attackers: { kind: "group", en: "Attackers", ar: "المهاجمون" },
  fighters: { kind: "group", en: "Hezbollah fighters", ar: "مقاتلو حزب الله" },
  rebels: { kind: "group", en: "Syrian rebels", ar: "المتمردون السوريون" },
  pentagon: { kind: "organisation", en: "Pentagon", ar: "البنتاغون" },
  hamas: { kind: "group", en: "Hamas", ar: "حماس" },
  japan: { kind: "state", en: "Japan", ar: "اليابان" },
  china: { kind: "state", en: "China", ar: "الصين" },
  ethiopia: { kind: "state", en: "Ethiopia", ar: "إثيوبيا" },
  somaliland: { kind: "state", en: "Somaliland" },
  nato: { kind: "organisation", en: "NATO", ar: "الناتو" },
  watch: { kind: "organisation", en: "Human Rights Watch", ar: "هيومن رايتس ووتش" },
  league: { kind: "organisation", en: "Arab League", ar: "الجامعة العربية" },
  council: { kind: "organisation", en: "Security Council", ar: "مجلس الأمن" },
  union: { kind: "organisation", en: "European Union", ar: "الاتحاد الأوروبي" },
  hrw: { kind: "organisation", en: "HRW" },
  office: { kind: "person", en: "The minister", ar: "الوزير" },
  hague: { kind: "state", en: "The Hague", ar: "لاهاي" },
  un: { kind: "organisation", en: "United Nations", ar: "الأمم المتحدة" },
  mediators: { kind: "group", en: "Mediators", ar: "الوسطاء" },
  minister: { kind: "person", en: "Anna Lind", ar: "آنا ليند", role: { ar: "وزيرة الخارجية" } },
  diplomat: { kind: "person", en: "A Western diplomat", ar: "دبلوماسي غربي", unnamed: true },
  diplomats: { kind: "group", en: "Western diplomats", ar: "دبلوماسيون غربيون", unnamed: true },
};
const actors = new Map(
  Object.entries(given).map(([id, { en, ar, ...rest }]) => {
    const name = { ...(en === undefined ? {} : { en }), ...(ar === undefined ? {} : { ar }) };
    return [id as ActorId, { ...rest, id: id as ActorId, name }];
  }),
);
const ids = (names: string) => names.split(" ").filter((name) => name !== "") as ActorId[];
const act = (type: Act["type"], from: string, to: string, part: Partial<Act> = {}): Act => ({
  type,
  from: ids(from),
  to: ids(to),
  way: "directed",
  mood: "actual",
  ...part,
});
const english = (one: Act, subject?: SubjectForm) =>
  joinParts(clauseParts(one, actors, "en", "prose", subject));
const arabic = (one: Act, subject?: SubjectForm) =>
  joinParts(clauseParts(one, actors, "ar", "prose", subject));
const title = (one: Act) => joinParts(clauseParts(one, actors, "ar"));

describe("in English", () => {
  test.each([
    [act("conflict", "rsf", "houthis"), "the Rapid Support Forces take hostile action against the Houthis"],
    [
      act("conflict", "rsf", "houthis", { mood: "planned" }),
      "the Rapid Support Forces plan to take hostile action against the Houthis",
    ],
    [
      act("conflict", "japan", "china", { mood: "planned" }),
      "Japan plans to take hostile action against China",
    ],
    [
      act("conflict", "japan", "china", { mood: "conditional" }),
      "Japan might take hostile action against China",
    ],
    [
      act("conflict", "japan", "china", { mood: "denied" }),
      "it is denied that Japan takes hostile action against China",
    ],
    [act("concern", "houthis", "china"), "the Houthis are concerned about China"],
    [act("concern", "japan", "china", { mood: "planned" }), "Japan is concerned about China (planned)"],
    [act("concern", "japan", "china", { mood: "conditional" }), "Japan might be concerned about China"],
    [act("condemnation", "japan nato hamas", "china"), "Japan, NATO and Hamas condemn China"],
    [act("cooperation", "japan", "nato", { way: "mutual" }), "Japan and NATO cooperate"],
    [
      act("cooperation", "japan", "nato", { way: "mutual", mood: "planned" }),
      "Japan and NATO plan to cooperate",
    ],
    [act("condemnation", "japan", "nato", { way: "eachOther" }), "Japan and NATO condemn each other"],
    [act("condemnation", "diplomat", "hamas"), "a Western diplomat condemns Hamas"],
    [act("condemnation", "diplomats", "hamas"), "Western diplomats condemn Hamas"],
  ])("%#: %s", (one, words) => expect(english(one)).toBe(words));

  test("a clause may leave out who acts", () => {
    expect(english(act("condemnation", "japan nato", "china"), "each")).toBe("both condemn China");
    expect(english(act("condemnation", "japan", "china"), "understood")).toBe("condemns China");
  });
});

describe("in Arabic", () => {
  test.each([
    [
      act("condemnation", "rsf", "houthis"),
      "تدين قوات الدعم السريع الحوثيين",
      "قوات الدعم السريع تدين الحوثيين",
    ],
    [
      act("conflict", "rsf", "attackers"),
      "تتخذ قوات الدعم السريع إجراءات عدائية ضد المهاجمين",
      "قوات الدعم السريع تتخذ إجراءات عدائية ضد المهاجمين",
    ],
    [act("condemnation", "houthis", "japan"), "يدين الحوثيون اليابان", "الحوثيون يدينون اليابان"],
    [act("concern", "oblique", "oblique"), "يقلق الحوثيون من الحوثيين", "الحوثيون قلقون من الحوثيين"],
    [
      act("cooperation", "rebels", "fighters"),
      "يتعاون المتمردون السوريون مع مقاتلي حزب الله",
      "المتمردون السوريون يتعاونون مع مقاتلي حزب الله",
    ],
    [act("condemnation", "un", "china"), "تدين الأمم المتحدة الصين", "الأمم المتحدة تدين الصين"],
    [act("concern", "mediators", "un"), "يقلق الوسطاء من الأمم المتحدة", "الوسطاء قلقون من الأمم المتحدة"],
    [act("condemnation", "hamas", "pentagon"), "تدين حماس البنتاغون", "حماس تدين البنتاغون"],
    [act("condemnation", "minister", "hamas"), "تدين آنا ليند حماس", "آنا ليند تدين حماس"],
    [
      act("condemnation", "japan nato", "hamas china"),
      "تدين اليابان والناتو كلًّا من حماس والصين",
      "اليابان والناتو يدينان كلًّا من حماس والصين",
    ],
    [act("condemnation", "japan hamas", "china"), "تدين اليابان وحماس الصين", "اليابان وحماس تدينان الصين"],
    [
      act("condemnation", "japan hamas nato", "china"),
      "تدين اليابان وحماس والناتو الصين",
      "اليابان وحماس والناتو تدين الصين",
    ],
    [
      act("conflict", "houthis", "japan", { mood: "planned" }),
      "يعتزم الحوثيون اتخاذ إجراءات عدائية ضد اليابان",
      "الحوثيون يعتزمون اتخاذ إجراءات عدائية ضد اليابان",
    ],
    [
      act("conflict", "japan", "china", { mood: "conditional" }),
      "قد تتخذ اليابان إجراءات عدائية ضد الصين",
      "اليابان قد تتخذ إجراءات عدائية ضد الصين",
    ],
    [
      act("conflict", "houthis", "china", { mood: "denied" }),
      "يُنفى أن الحوثيين يتخذون إجراءات عدائية ضد الصين",
      "يُنفى أن الحوثيين يتخذون إجراءات عدائية ضد الصين",
    ],
    [
      act("cooperation", "ethiopia", "somaliland", { way: "mutual" }),
      "تتعاون إثيوبيا و Somaliland",
      "تعاون بين إثيوبيا و Somaliland",
    ],
    [
      act("cooperation", "ethiopia", "china", { way: "mutual", mood: "planned" }),
      "تعتزم إثيوبيا والصين التعاون",
      "تعاون مزمع بين إثيوبيا والصين",
    ],
    [
      act("cooperation", "ethiopia", "china", { way: "mutual", mood: "conditional" }),
      "قد تتعاون إثيوبيا والصين",
      "تعاون محتمل بين إثيوبيا والصين",
    ],
    [
      act("condemnation", "ethiopia", "china", { way: "mutual", mood: "denied" }),
      "يُنفى وجود إدانة متبادلة بين إثيوبيا والصين",
      "يُنفى وجود إدانة متبادلة بين إثيوبيا والصين",
    ],
  ])("%#: %s", (one, prose, heading) => {
    expect(arabic(one)).toBe(prose);
    expect(title(one)).toBe(heading);
  });

  test("a verb without its subject says the number", () => {
    const who = (from: string) => arabic(act("condemnation", from, "china"), "understood");
    expect(["japan", "nato", "houthis", "japan hamas", "japan nato", "rsf japan hamas"].map(who)).toEqual(
      ["تدين", "يدين", "يدينون", "تدينان", "يدينان", "تدين"].map((verb) => `${verb} الصين`),
    );
  });
});

test("every mood of every type has words of its own in both languages", () => {
  for (const { id: type } of relationTypes) {
    for (const way of ["directed", "mutual"] as const) {
      for (const say of [english, arabic, title]) {
        const said = modalities.map(({ id: mood }) => say(act(type, "japan", "nato", { way, mood })));
        expect(new Set(said).size, said.join(" | ")).toBe(modalities.length);
      }
    }
  }
});

test.each([
  ["watch", "تدين هيومن رايتس ووتش الصين"],
  ["league", "تدين الجامعة العربية الصين"],
  ["council", "يدين مجلس الأمن الصين"],
  ["union", "يدين الاتحاد الأوروبي الصين"],
  ["nato", "يدين الناتو الصين"],
  ["pentagon", "يدين البنتاغون الصين"],
  ["hrw", "تدين HRW الصين"],
])("an organisation is feminine unless its head is known to be masculine: %s", (id, said) => {
  expect(arabic(act("condemnation", id, "china"))).toBe(said);
});

test("inside a sentence an article is small before a common noun, and stays as it is in a name", () => {
  const state = {
    ...statedForm,
    id: "hearsay",
    hearsay: true,
    saidBy: ids("office hague"),
    deniedBy: [],
  } as const;
  expect(tieStanding(state, actors, "en")).toBe("according to the minister and The Hague");
});

test("ties and claims begin with a capital, and call an unnamed source as the text does", () => {
  const state = {
    ...statedForm,
    id: "hearsay",
    hearsay: true,
    saidBy: ids("diplomat houthis"),
    deniedBy: ids("rsf"),
  } as const;
  const tie = {
    type: "condemnation",
    from: "diplomat",
    to: "houthis",
    mutual: false,
    state,
  } as unknown as Parameters<typeof tieClause>[0];
  expect(tieClause(tie, actors, "en")).toBe("A Western diplomat condemns the Houthis");
  expect(tieStanding(state, actors, "en")).toBe(
    "according to a Western diplomat and the Houthis; denied by the Rapid Support Forces",
  );
  expect(tieStanding(state, actors, "ar")).toBe("بحسب دبلوماسي غربي والحوثيين؛ تنفيه قوات الدعم السريع");
  const claim = { type: "conflict", from: ids("rsf"), to: ids("houthis"), mutual: false } as const;
  expect(claimSentence({ ...claim, modality: "actual" }, actors, "en")).toBe(
    "The Rapid Support Forces take hostile action against the Houthis.",
  );
  expect(claimSentence({ ...claim, modality: "planned" }, actors, "ar")).toBe(
    "تعتزم قوات الدعم السريع اتخاذ إجراءات عدائية ضد الحوثيين.",
  );
  expect(claimSentence({ ...claim, to: [], modality: "actual" }, actors, "en")).toBe("");
});

test("an Arabic list attaches “and” to Arabic names only", () => {
  const list = (names: string) =>
    joinParts(
      listNouns(
        ids(names).map((id) => nounOf(id, actors, "ar")),
        "ar",
      ),
    );
  expect(list("ethiopia somaliland japan")).toBe("إثيوبيا و Somaliland واليابان");
});

describe("an Arabic verb agrees", () => {
  const verbOf = (kind: Actor["kind"], ar: string, part: Partial<Actor> = {}) => {
    const one = { ...part, id: "one" as ActorId, kind, name: { ar } };
    const two = { id: "two" as ActorId, kind: "state", name: { ar: "الصين" } } as const;
    const both = new Map<ActorId, Actor>([
      [one.id, one],
      [two.id, two],
    ]);
    return joinParts(clauseParts(act("condemnation", "one", "two"), both, "ar")).replace(` ${"الصين"}`, "");
  };

  test.each([
    ["السودان", {}, "يدين"],
    ["جنوب السودان", {}, "يدين"],
    ["جنوب أفريقيا", {}, "تدين"],
    ["المغرب", { codes: { iso3: "MAR" } }, "يدين"],
    ["المملكة المغربية", { codes: { iso3: "MAR" } }, "تدين"],
    ["جمهورية العراق", { codes: { iso3: "IRQ" } }, "تدين"],
    ["الاتحاد الروسي", { codes: { iso3: "RUS" } }, "يدين"],
    ["قطاع غزة", {}, "يدين"],
    ["غزة", {}, "تدين"],
    ["إقليم كردستان", {}, "يدين"],
    ["سلطنة عمان", {}, "تدين"],
    ["أرض الصومال", {}, "تدين"],
    ["فرنسا", { codes: { iso3: "FRA" } }, "تدين"],
  ])("with a land, by the word that heads its name: %s", (name, part, verb) => {
    expect(verbOf("state", name, part)).toBe(`${name} ${verb}`);
  });

  test.each([
    ["خليفة حفتر", "قائد الجيش", "يدين"],
    ["خليفة حفتر", "", "يدين"],
    ["أسامة حمدان", "", "يدين"],
    ["فاطمة المهاجر", "", "تدين"],
    ["جميلة", "عضو المجلس", "تدين"],
    ["عبيدة", "الناطق باسم الكتائب", "يدين"],
    ["أورسولا فون دير لاين", "", "تدين"],
    ["نور", "المتحدثة باسم الوزارة", "تدين"],
    ["عمر", "وزير", "يدين"],
  ])("with a person, by the role, else by the first name: %s, %s", (name, role, verb) => {
    expect(verbOf("person", name, role === "" ? {} : { role: { ar: role } })).toBe(`${name} ${verb}`);
  });

  test.each([
    ["organisation", "الموساد", "يدين"],
    ["organisation", "الأزهر", "يدين"],
    ["organisation", "النظام السوري", "يدين"],
    ["organisation", "اليونسكو", "تدين"],
    ["group", "الأكراد", "يدينون"],
    ["group", "الإخوان المسلمون", "يدينون"],
    ["group", "قسد", "تدين"],
    ["group", "البوليساريو", "تدين"],
    ["group", "حزب الله", "يدين"],
  ] as const)("with a body, by what it is: %s %s", (kind, name, verb) => {
    expect(verbOf(kind, name)).toBe(`${name} ${verb}`);
  });

  test("and the name of a people shows its case behind its noun", () => {
    const brothers = { id: "one" as ActorId, kind: "group", name: { ar: "الإخوان المسلمون" } } as const;
    const both = new Map<ActorId, Actor>([...actors, [brothers.id, brothers]]);
    expect(joinParts(clauseParts(act("condemnation", "japan", "one"), both, "ar"))).toBe(
      "اليابان تدين الإخوان المسلمين",
    );
  });
});
