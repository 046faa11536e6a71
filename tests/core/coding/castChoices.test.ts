import fc from "fast-check";
import { expect, test } from "vitest";
import { actorKinds } from "../../../src/core/codebook/actorKinds";
import { type CastChoices, choose, separate } from "../../../src/core/coding/castChoices";
import { entriesOf } from "../../../src/core/coding/castEntries";
import { chosenCasts } from "../../../src/core/coding/chosenCasts";
import { dossierCast, takeCast } from "../../../src/core/coding/dossierCast";
import { principalsFor } from "../../../src/core/coding/principalsFor";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { createMentionFinder } from "../../../src/core/names/mentions";
import { validate } from "../../../src/core/validate/validate";
import { dossierOfText } from "../../support/dossierOfText";

const text = [
  "Saudi foreign minister Faisal al-Harbi met the Zembla Trade Commission in Kenya.",
  "The Trade Board thanked Kenya. Ghana left the Black Sea.",
].join("\n");
const bare = dossierOfText(text);

const casts = dossierCast(bare);
const keyOf = (name: string) => `text ${name}`;
const entry = (choices: CastChoices, name: string) =>
  entriesOf(casts, choices, []).find(({ key }) => key === keyOf(name));
const taken = (choices: CastChoices) => takeCast(chosenCasts(casts, choices))(bare);
const actor = ({ actors }: Dossier, name: string) => actors.find((own) => own.name.en === name);

test("without choices the likely ones are taken, and listed first", () => {
  expect(takeCast(chosenCasts(casts, {}))(bare)).toEqual(takeCast(casts)(bare));
  const likely = entriesOf(casts, {}, []).map(({ member }) => member.isLikely);
  expect(likely).toEqual(likely.toSorted((one, other) => Number(other) - Number(one)));
});

test("who is said to be no actor is not taken, and one that was not ticked is, by another name", () => {
  const choices = choose(choose({}, keyOf("Ghana"), { isActor: false }), keyOf("Trade Board"), {
    isActor: true,
    name: " Board of Trade ",
  });
  const made = taken(choices);
  expect(actor(made, "Ghana")).toBeUndefined();
  expect(actor(made, "Board of Trade")?.aliases?.en).toContain("Trade Board");
  expect(validate(made).kind).toBe("ok");
});

test("a known one keeps what is known of it under another of its names, and under no other", () => {
  const named = (name: string) => actor(taken(choose({}, keyOf("Kenya"), { name })), name);
  for (const name of ["Nairobi", "The Kenya", "KENYA", "Republic of  Kenya", "the Islamic Republic of Kenya"])
    expect(named(name.trim())).toMatchObject({
      name: { en: name, ar: "كينيا" },
      aliases: { en: expect.arrayContaining(["Kenya"]) },
      codes: { iso3: "KEN" },
    });
  const other = named("Kenyan Somalis");
  expect(other).toMatchObject({ name: { en: "Kenyan Somalis" }, aliases: { en: ["Kenya"] } });
  expect(other?.name).not.toHaveProperty("ar");
  expect(other).not.toHaveProperty("codes");
});

test("one that is called as another known one is that one, found by the text's own words", () => {
  expect(actor(taken(choose({}, keyOf("Kenya"), { name: "Uganda" })), "Uganda")).toMatchObject({
    kind: "state",
    name: { en: "Uganda", ar: "أوغندا" },
    aliases: { en: expect.arrayContaining(["Kenya"]) },
    codes: { iso3: "UGA" },
  });
});

test("a member tells whom its name means still, and whom not any more", () => {
  const member = (name: string) => entry(choose({}, keyOf("Kenya"), { name }), "Kenya")?.member;
  expect(member("Kenya")).not.toHaveProperty("isRenamed");
  expect(member("Republic of Kenya")).toMatchObject({ isRenamed: true, known: { id: "kenya" } });
  expect(member("Republic of Kenya")).not.toHaveProperty("unlike");
  expect(member("Kenyan Somalis")).toMatchObject({ isRenamed: true, unlike: { id: "kenya" } });
  expect(member("Kenyan Somalis")).not.toHaveProperty("known");
  expect(member("Uganda")).toMatchObject({ known: { id: "uganda" }, unlike: { id: "kenya" } });
});

test("two that are the same are one, named and mentioned as both, and can be separated again", () => {
  const one = keyOf("Trade Board");
  const choices = choose({}, one, { sameAs: keyOf("Zembla Trade Commission") });
  expect(entry(choices, "Trade Board")).toBeUndefined();
  const merged = entry(choices, "Zembla Trade Commission");
  expect(merged?.also).toEqual([{ key: one, name: "Trade Board" }]);
  expect(merged?.member.mentions).toHaveLength(2);
  const made = taken(choices);
  expect(actor(made, "Trade Board")).toBeUndefined();
  expect(actor(made, "Zembla Trade Commission")?.aliases?.en).toContain("Trade Board");
  expect(entriesOf(casts, separate(choices, one), [])).toEqual(entriesOf(casts, {}, []));
});

test("one that is the same as an actor of the dossier gives that its name", () => {
  const [first] = casts;
  if (first === undefined) throw new Error("no cast");
  const dossier = takeCast(chosenCasts(casts, { [keyOf("Trade Board")]: { isActor: false } }))(bare);
  const again = dossierCast(dossier);
  const choices = choose({}, keyOf("Trade Board"), { sameAs: keyOf("Zembla Trade Commission") });
  const made = takeCast(chosenCasts(again, choices))(dossier);
  expect(made.actors).toHaveLength(dossier.actors.length);
  expect(actor(made, "Zembla Trade Commission")?.aliases?.en).toContain("Trade Board");
  expect(entriesOf(again, choices, dossier.actors).find(({ key }) => key === keyOf("Kenya"))?.isThere).toBe(
    true,
  );
});

test("a person still speaks for one that turned out to be another", () => {
  const choices = choose({}, keyOf("Saudi Arabia"), { sameAs: keyOf("Ghana") });
  const made = taken(choices);
  expect(actor(made, "Faisal al-Harbi")?.speaksFor).toBe(actor(made, "Ghana")?.id);
});

const offered = (choices: CastChoices, name: string) => {
  const own = entry(choices, name);
  return own && principalsFor(own, entriesOf(casts, choices, []), []).map((one) => one.name);
};

test.each([{ name: "Board" }, { kind: "group" }, { speaksFor: "" }, { speaksFor: keyOf("Kenya") }] as const)(
  "who was not ticked is, once something of it is changed, and can be left out again: %o",
  (choice) => {
    const own = keyOf("Trade Board");
    const before = choose({}, own, { isActor: false });
    const after = choose(before, own, choice);
    expect(entry(after, "Trade Board")?.member.isLikely).toBe(true);
    expect(entry(choose(after, own, { isActor: false }), "Trade Board")?.member.isLikely).toBe(false);
  },
);

test("a kind that was chosen is the actor's, and an office is a person's alone", () => {
  const key = keyOf("Faisal al-Harbi");
  const [person, group] = [{}, choose({}, key, { kind: "group" })].map((choices) =>
    actor(taken(choices), "Faisal al-Harbi"),
  );
  expect(person).toMatchObject({ kind: "person", role: expect.anything(), speaksFor: expect.anything() });
  expect(group?.kind).toBe("group");
  expect(group).not.toHaveProperty("role");
  expect(group).not.toHaveProperty("speaksFor");
  const again = choose(choose({}, key, { kind: "group" }), key, { kind: "person" });
  expect(actor(taken(again), "Faisal al-Harbi")).toEqual(person);
});

test("a known one of another kind keeps what else is known of it, and is there once it is taken", () => {
  const choices = choose({}, keyOf("Kenya"), { kind: "organisation" });
  const made = taken(choices);
  expect(actor(made, "Kenya")).toMatchObject({ kind: "organisation", name: { ar: "كينيا" } });
  const again = dossierCast(made);
  const own = entriesOf(again, {}, made.actors).find(({ key }) => key === keyOf("Kenya"));
  expect(own).toMatchObject({ isThere: true, member: { kind: "organisation" } });
});

test("one speaks for whom it was said to speak, who is an actor then, too, or for nobody", () => {
  const key = keyOf("Faisal al-Harbi");
  const without = choose({}, keyOf("Ghana"), { isActor: false });
  const choices = choose(without, key, { speaksFor: keyOf("Ghana") });
  expect(entry(choices, "Faisal al-Harbi")?.principal?.name).toBe("Ghana");
  const made = taken(choices);
  expect(actor(made, "Faisal al-Harbi")?.speaksFor).toBe(actor(made, "Ghana")?.id);
  expect(actor(made, "Ghana")).toBeDefined();
  const nobody = choose(choices, key, { speaksFor: "" });
  expect(entry(nobody, "Faisal al-Harbi")?.principal).toBeUndefined();
  expect(actor(taken(nobody), "Faisal al-Harbi")).not.toHaveProperty("speaksFor");
});

test("nobody is shown to speak for one that becomes no actor", () => {
  const choices = choose({}, keyOf("Saudi Arabia"), { isActor: false });
  expect(entry({}, "Faisal al-Harbi")?.principal?.name).toBe("Saudi Arabia");
  expect(entry(choices, "Faisal al-Harbi")?.principal).toBeUndefined();
  expect(actor(taken(choices), "Faisal al-Harbi")).not.toHaveProperty("speaksFor");
});

test("one can speak for an actor of the dossier whom the text does not name", () => {
  const peru = { id: "peru", kind: "state", name: { en: "Peru" } };
  const with1 = { ...bare, actors: [peru, { id: "ann", kind: "person", name: { en: "Ann" } }] };
  const dossier = with1 as unknown as Dossier;
  const own = dossierCast(dossier);
  const key = keyOf("Faisal al-Harbi");
  const listed = entriesOf(own, {}, dossier.actors);
  const harbi = listed.find((one) => one.key === key);
  const names = harbi && principalsFor(harbi, listed, dossier.actors).map(({ name }) => name);
  expect(names).toContain("Peru");
  expect(names).not.toContain("Ann");
  const choices = choose({}, key, { speaksFor: "peru" });
  const chosen = entriesOf(own, choices, dossier.actors).find((one) => one.key === key);
  expect(chosen?.principal).toEqual({ value: "peru", name: "Peru" });
  const made = takeCast(chosenCasts(own, choices))(dossier);
  expect(actor(made, "Faisal al-Harbi")?.speaksFor).toBe("peru");
});

test("who is an actor is listed as the dossier has it", () => {
  const choices = choose({}, keyOf("Faisal al-Harbi"), { speaksFor: "" });
  const made = taken(choices);
  const again = entriesOf(dossierCast(made), {}, made.actors);
  const own = again.find(({ key }) => key === keyOf("Faisal al-Harbi"));
  expect(own).toMatchObject({ isThere: true, member: { kind: "person" } });
  expect(own?.principal).toBeUndefined();
});

test("the list of whom one can speak for keeps its order, whoever is chosen", () => {
  const key = keyOf("Faisal al-Harbi");
  const before = offered({}, "Faisal al-Harbi");
  expect(before?.length).toBeGreaterThan(2);
  for (const { key: other } of entriesOf(casts, {}, []).filter(({ member }) => member.kind !== "person"))
    expect(offered(choose({}, key, { speaksFor: other }), "Faisal al-Harbi")).toEqual(before);
});

test("persons, the member itself and who speaks for it are not offered to be spoken for", () => {
  const board = choose({}, keyOf("Trade Board"), { kind: "group", speaksFor: keyOf("Kenya") });
  expect(offered(board, "Trade Board")).toEqual(expect.arrayContaining(["Saudi Arabia", "Kenya", "Ghana"]));
  expect(offered(board, "Trade Board")).not.toContain("Trade Board");
  expect(offered(board, "Trade Board")).not.toContain("Faisal al-Harbi");
  const circle = choose(board, keyOf("Zembla Trade Commission"), {
    kind: "group",
    speaksFor: keyOf("Trade Board"),
  });
  expect(offered(circle, "Trade Board")).not.toContain("Zembla Trade Commission");
});

test("whatever is said of whom, everybody is somebody, and nobody two", () => {
  const keys = entriesOf(casts, {}, []).map(({ key }) => key);
  const key = fc.constantFrom(...keys);
  const choice = fc.oneof(
    fc.record({ sameAs: key }),
    fc.record({ speaksFor: key }),
    fc.record({ kind: fc.constantFrom(...actorKinds.map(({ id }) => id)) }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, choice), { maxLength: 12 }), (all) => {
      const choices = all.reduce<CastChoices>((before, [one, what]) => choose(before, one, what), {});
      const entries = entriesOf(casts, choices, []);
      const found = entries.flatMap(({ key, also }) => [key, ...also.map((other) => other.key)]);
      expect(found.toSorted()).toEqual(keys.toSorted());
      const made = taken(choices);
      expect(validate(made).kind).toBe("ok");
      for (const { key: own, member, principal } of entries) {
        const speaker = made.actors.find(({ name }) => name.en === member.name);
        const spokenFor = made.actors.find(({ id }) => id === speaker?.speaksFor);
        expect([own, speaker && spokenFor?.name.en]).toEqual([own, speaker && principal?.name]);
      }
    }),
  );
});

test.each([
  [
    "en",
    "The U.S. Department of Zembling thanked the United States. The Department and Duval’s aides met the African Union. French foreign minister Marie Duval said no. The minister left, and Duval spoke in U.S. dollars. The Revolutionary Guard Corps came. The Guard Corps left.",
  ],
  [
    "ar",
    "أصدر المجلس الوطني السوري بيانا. وقال المجلس الوطني إن سوريا باقية. وقال الرئيس محمود علي زمبل ذلك. وأضاف زمبل أن وزارة الزمبلة السورية باقية.",
  ],
])("as many mentions are counted as can be gone through once the cast is taken: %s", (language, own) => {
  const one = dossierOfText(own, {}, language);
  const made = takeCast(dossierCast(one))(one);
  const found = createMentionFinder(made.actors).find(own);
  for (const { value, named } of entriesOf(dossierCast(made), {}, made.actors).filter(
    ({ isThere }) => isThere,
  ))
    expect(named).toEqual(
      found.filter(({ actor }) => actor === value).map(({ start, end }) => ({ start, end })),
    );
});

test("words that two names of one share are counted once, and those of another's name for the other", () => {
  const one = {
    ...bare,
    documents: [
      {
        id: "text",
        language: "en",
        title: { en: "Made up" },
        texts: { en: "The Sudanese Zembling Forces met Sudan. Sudanese soldiers left." },
      },
    ],
  } as unknown as Dossier;
  const namedTimes = (choices: CastChoices) =>
    Object.fromEntries(
      entriesOf(dossierCast(one), choices, []).map(({ member, named }) => [member.name, named.length]),
    );
  expect(namedTimes({})).toEqual({ "Sudanese Zembling Forces": 1, Sudan: 2, "Sudanese soldiers": 1 });
  const forces = keyOf("Sudanese Zembling Forces");
  expect(namedTimes(choose({}, forces, { isActor: false })).Sudan).toBe(3);
  expect(namedTimes(choose({}, forces, { sameAs: keyOf("Sudan") })).Sudan).toBe(3);
});

/** A dossier with one person that has a name in one script only, and a text. */
const second = (language: string, name: object, words: string) =>
  ({
    ...bare,
    documents: [{ id: "text", language, title: { en: "Made up" }, texts: { [language]: words } }],
    actors: [
      { id: "board", kind: "organisation", name: { en: "Zembla Trade Board" } },
      { id: "harbi", kind: "person", name },
    ],
  }) as unknown as Dossier;
const arabic = "قال وزير الخارجية السعودي فيصل الحربي إن السعودية باقية. وشكر فيصل الحربي كينيا.";

test.each([
  ["ar", { en: "Faisal al-Harbi" }, arabic, "فيصل الحربي"],
  ["en", { ar: "فيصل الحربي" }, text, "Faisal al-Harbi"],
  ["en", { en: "Feisal al-Harby" }, text, "Faisal al-Harbi"],
])(
  "who likely is an actor of the dossier by another spelling is asked about first: %s %o",
  (language, name, words, found) => {
    const dossier = second(language, name, words);
    const listed = entriesOf(dossierCast(dossier), {}, dossier.actors);
    expect(listed[0]).toMatchObject({ key: keyOf(found), isThere: false, likely: { value: "harbi" } });
    expect(listed.slice(1).filter(({ likely }) => likely !== undefined)).toEqual([]);
  },
);

test("who was said to be an actor of the dossier is that one, with the text's name for it, and can be another again", () => {
  const dossier = second("ar", { en: "Faisal al-Harbi" }, arabic);
  const own = dossierCast(dossier);
  const key = keyOf("فيصل الحربي");
  const choices = choose({}, key, { sameAs: "harbi" });
  const entries = entriesOf(own, choices, dossier.actors);
  const said = entries.find((one) => one.key === key);
  expect(said).toMatchObject({ isThere: true, value: "harbi", also: [{ key, name: "فيصل الحربي" }] });
  expect(entries.map((one) => one.key)).toEqual(entriesOf(own, {}, dossier.actors).map((one) => one.key));
  const made = takeCast(chosenCasts(own, choices))(dossier);
  expect(made.actors.filter(({ kind }) => kind === "person")).toEqual([
    { id: "harbi", kind: "person", name: { en: "Faisal al-Harbi", ar: "فيصل الحربي" } },
  ]);
  expect(entriesOf(dossierCast(made), {}, made.actors).find((one) => one.key === key)?.isThere).toBe(true);
  expect(entriesOf(own, separate(choices, key), dossier.actors)).toEqual(entriesOf(own, {}, dossier.actors));
  // The actor may have gone from the dossier meanwhile.
  const without = { ...dossier, actors: [] };
  const alone = takeCast(chosenCasts(dossierCast(without), choices))(without);
  expect(alone.actors.map(({ name }) => name.ar)).toContain("فيصل الحربي");
});

test("two names of a text can be the same actor of the dossier", () => {
  const dossier = second("en", { ar: "الحربي" }, text);
  const choices = choose(
    choose({}, keyOf("Trade Board"), { sameAs: "board" }),
    keyOf("Zembla Trade Commission"),
    {
      sameAs: keyOf("Trade Board"),
    },
  );
  const made = takeCast(chosenCasts(dossierCast(dossier), choices))(dossier);
  expect(actor(made, "Zembla Trade Board")?.aliases?.en).toEqual(
    expect.arrayContaining(["Trade Board", "Zembla Trade Commission"]),
  );
  expect(made.actors.filter(({ name }) => /Trade/.test(name.en ?? ""))).toHaveLength(1);
});

test("whom two new texts name is one actor", () => {
  const [document] = bare.documents;
  const twice = { ...bare, documents: [document, { ...document, id: "other" }] } as unknown as Dossier;
  const made = takeCast(dossierCast(twice))(twice);
  expect(made.actors).toEqual(takeCast(dossierCast(bare))(bare).actors);
});

test("what was said of the names of two texts is not asked again, and each actor of the dossier stands once", () => {
  const texts = ["Oman met Jordan in Kenya.", "Oman thanked Kenya. The Zembla Trade Board thanked Oman."];
  const documents = texts.map((words, at) => ({
    id: `text-${at}`,
    language: "en",
    title: { en: "Made up" },
    texts: { en: words },
  }));
  const actors = [{ id: "jordan", kind: "state", name: { en: "Jordan" }, aliases: {} }];
  const dossier = { ...bare, documents, actors } as unknown as Dossier;
  const choices = documents.reduce<CastChoices>(
    (chosen, { id }) => choose(chosen, `${id} Oman`, { sameAs: "jordan" }),
    {},
  );
  const made = takeCast(chosenCasts(dossierCast(dossier), choices))(dossier);
  const entries = entriesOf(dossierCast(made), {}, made.actors);
  expect(entries.filter(({ likely }) => likely !== undefined)).toEqual([]);
  expect(entries.filter(({ isThere }) => isThere).map(({ value }) => value)).toEqual(
    expect.arrayContaining(made.actors.map(({ id }) => id)),
  );
  expect(entries.filter(({ isThere }) => isThere)).toHaveLength(made.actors.length);
  expect(entries.find(({ value }) => value === "jordan")?.named).toHaveLength(4);
});
