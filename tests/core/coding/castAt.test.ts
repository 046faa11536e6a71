import { expect, test } from "vitest";
import { castAt } from "../../../src/core/coding/castAt";
import type { Actor, ActorId, Claim, SourceDocument } from "../../../src/core/dossier/dossier";
import { nextSide, toggleActorOnSide } from "../../../src/core/edit/actorOnSide";
import { type ClaimDraft, emptyDraft } from "../../../src/core/edit/claimDraft";

const at = (text: string, words: string, actors: readonly Actor[] = []) => {
  const start = text.indexOf(words);
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const document = { id: "text", language, title: {}, texts: { [language]: text } };
  return castAt(document as unknown as SourceDocument, { start, end: start + words.length }, actors);
};
const namesAt = (...given: Parameters<typeof at>) =>
  at(...given).map(({ actor }) => actor.name.en ?? actor.name.ar);
const open = { ...emptyDraft(undefined), undecided: ["voice", "modality"] as const };

test("those of the sentence come first, in its order, then those named shortly before", () => {
  const text = "Kenya met Ghana. They called on Togo to leave Benin.";
  expect(namesAt(text, "called on")).toEqual(["Togo", "Benin", "Ghana", "Kenya"]);
  expect(at(text, "called on").map(({ isBefore }) => isBefore)).toEqual([false, false, true, true]);
});

test.each([
  ["A Western diplomat said Kenya had armed Togo.", "A Western diplomat"],
  ["وقال مصدر أمني إن كينيا سلحت توغو.", "مصدر أمني"],
])("a source without a name is one of them, by the text's own words: %s", (text, name) => {
  const found = at(text, name).find(({ actor }) => actor.unnamed === true);
  expect(found).toMatchObject({ isNew: true, isBefore: false });
  expect(Object.values(found?.actor.name ?? {})).toEqual([name]);
  if (found === undefined) throw new Error("no such source");
  // Whatever is still empty: it says it.
  expect(toggleActorOnSide(open, found)).toMatchObject({ saidBy: [found.actor.id], voice: "reported" });
  // Once it is an actor it is found again, not made anew.
  expect(at(text, name, [found.actor]).filter(({ actor }) => actor.unnamed === true)).toMatchObject([
    { isNew: false },
  ]);
});

test.each([
  ["Kenya urged the protesters to leave Togo.", "the protesters"],
  ["دعت كينيا المتظاهرين إلى مغادرة توغو.", "المتظاهرين"],
])("a group that only the sentence's words tell of is one of them until it is an actor: %s", (text, name) => {
  const found = at(text, name).find(({ actor }) => actor.kind === "group");
  expect(found).toMatchObject({ isNew: true, isBefore: false });
  expect(Object.values(found?.actor.name ?? {})).toEqual([name]);
  const again = at(text, name, [found?.actor as Actor]).filter(({ actor }) => actor.kind === "group");
  expect(again).toMatchObject([{ isNew: false }]);
});

test("an actor goes on the next side that is empty, then to those who say it, and off again", () => {
  const [kenya, ghana, togo] = at("Kenya met Ghana in Togo.", "met");
  if (kenya === undefined || ghana === undefined || togo === undefined) throw new Error("not found");
  const one = { ...open, ...toggleActorOnSide(open, kenya) };
  expect(nextSide(one)).toBe("to");
  const two = { ...one, ...toggleActorOnSide(one, ghana) };
  expect(two).toMatchObject({ from: [kenya.actor.id], to: [ghana.actor.id] });
  expect(toggleActorOnSide(two, togo)).toMatchObject({ saidBy: [togo.actor.id], voice: "reported" });
  const told = { ...two, undecided: [] };
  expect(toggleActorOnSide(told, togo)).toMatchObject({ to: [ghana.actor.id, togo.actor.id] });
  expect(toggleActorOnSide(told, kenya)).toEqual({ from: [] });
  // Who acts may say so; who says so may act.
  expect(toggleActorOnSide(two, kenya)).toMatchObject({ saidBy: [kenya.actor.id], voice: "reported" });
  const said = { ...emptyDraft(undefined), voice: "reported" as const, saidBy: [kenya.actor.id] };
  expect(toggleActorOnSide(said, kenya)).toMatchObject({ from: [kenya.actor.id] });
  expect(toggleActorOnSide({ ...said, from: [ghana.actor.id], to: [togo.actor.id] }, kenya)).toEqual({
    saidBy: [],
  });
  expect(toggleActorOnSide(one, ghana, "from")).toMatchObject({ from: [kenya.actor.id, ghana.actor.id] });
});

const actorOf = (part: object) => ({ kind: "group", ...part }) as unknown as Actor;

test.each([
  ["The rebels said Kenya had armed Togo.", { id: "rebels", name: { en: "The rebels" }, unnamed: true }],
  ["وقالت مصادر إن كينيا سلحت توغو.", { id: "sources", name: { ar: "مصادر" }, unnamed: true }],
])("a group without a name goes where the next name goes: %s", (_, part) => {
  const group = { actor: actorOf(part), isNew: false };
  expect(toggleActorOnSide(open, group)).toEqual({ from: [part.id] });
});

test("what is filled in gives way to the next name, unless that joins it", () => {
  const [kenya, ghana, togo] = at("Kenya met Ghana in Togo.", "met");
  if (kenya === undefined || ghana === undefined || togo === undefined) throw new Error("not found");
  const filled: ClaimDraft = {
    ...emptyDraft(undefined),
    from: [kenya.actor.id],
    to: [ghana.actor.id],
    suggested: { to: "words" },
  };
  expect(toggleActorOnSide(filled, togo)).toMatchObject({ to: [togo.actor.id] });
  expect(toggleActorOnSide(filled, togo, "to", true)).toMatchObject({ to: [ghana.actor.id, togo.actor.id] });
  // Whoever is filled in as the speaker while that is not decided is reported once the name is pressed.
  const speaks = {
    ...filled,
    saidBy: [togo.actor.id],
    suggested: { saidBy: "words" },
    undecided: ["voice"] as const,
  };
  expect(toggleActorOnSide(speaks, togo)).toEqual({ saidBy: [togo.actor.id], voice: "reported" });
});

test.each<[string, Partial<ClaimDraft>, Partial<ClaimDraft>]>([
  ["the other side", { from: ["kenya" as ActorId], to: ["omar" as ActorId] }, { to: [] }],
  [
    "the same side",
    { from: ["kenya", "omar"] as ActorId[], to: ["togo" as ActorId] },
    { from: ["kenya"] as ActorId[] },
  ],
])(
  "a person who says so and stands on %s besides is taken off it, and stands nowhere twice",
  (_, sides, off) => {
    const minister = { actor: actorOf({ id: "omar", kind: "person", speaksFor: "kenya" }), isNew: false };
    const said: ClaimDraft = {
      ...emptyDraft(undefined),
      voice: "reported",
      saidBy: ["omar" as ActorId],
      ...sides,
    };
    expect(toggleActorOnSide(said, minister)).toEqual(off);
    expect(toggleActorOnSide({ ...said, ...off }, minister)).toEqual({ from: ["omar"], saidBy: [] });
  },
);

test("the state that a surname is spelled like is not offered", () => {
  const own = { id: "own", kind: "person", name: { ar: "محمد شياع السوداني" } } as unknown as Actor;
  expect(namesAt("التقى محمد شياع السوداني وفد غانا.", "التقى", [own])).toEqual([
    "محمد شياع السوداني",
    "Ghana",
  ]);
  expect(namesAt("التقى محمد شياع السوداني وفد غانا.", "التقى")).toEqual(["Ghana"]);
});

test("for whom the named speak, and by whose name they are called, is offered behind them", () => {
  const minister = { id: "omar", kind: "person", name: { en: "Omar Saleh" }, speaksFor: "kenya" };
  const kenya = { id: "kenya", kind: "state", name: { en: "Kenya" } };
  const official = { id: "official", kind: "person", name: { en: "A Hezbollah official" } };
  const rebels = { id: "rebels", kind: "group", name: { en: "Togolese rebels" } };
  const actors = [minister, kenya, official, rebels] as unknown as readonly Actor[];
  expect(namesAt("Omar Saleh met Ghana.", "met", actors)).toEqual(["Omar Saleh", "Ghana", "Kenya"]);
  expect(namesAt("Omar Saleh came. Ghana met Benin.", "met", actors)).toEqual([
    "Ghana",
    "Benin",
    "Omar Saleh",
    "Kenya",
  ]);
  expect(namesAt("A Hezbollah official met Togolese rebels.", "met", actors)).toEqual([
    "A Hezbollah official",
    "Togolese rebels",
    "Hezbollah",
    "Togo",
  ]);
});

/** As the form does it: what a person has decided is no suggestion any more. */
function decided(draft: ClaimDraft, part: Partial<ClaimDraft>): ClaimDraft {
  const left = Object.entries(draft.suggested).filter(([field]) => !(field in part));
  return { ...draft, suggested: Object.fromEntries(left), ...part };
}

test("the same keys lead to the same claim, whatever has been filled in", () => {
  const [kenya, ghana, togo] = at("Kenya met Ghana in Togo.", "met");
  if (kenya === undefined || ghana === undefined || togo === undefined) throw new Error("not found");
  const pressed = (given: ClaimDraft, ...keys: readonly (typeof kenya)[]) =>
    keys.reduce((draft, key) => decided(draft, toggleActorOnSide(draft, key)), given);
  const reported = { ...emptyDraft(undefined), voice: "reported" as const };
  const wanted = { from: [kenya.actor.id], to: [ghana.actor.id], saidBy: [togo.actor.id] };
  const filled = (part: Partial<ClaimDraft>): ClaimDraft => ({
    ...reported,
    ...part,
    suggested: Object.fromEntries(Object.keys(part).map((field) => [field, "words"])),
  });
  for (const draft of [
    reported,
    filled({ from: wanted.from }),
    filled({ to: wanted.to }),
    filled({ saidBy: wanted.from }),
    filled({ from: wanted.from, saidBy: wanted.from }),
  ]) {
    const keys = draft.to.length > 0 ? [kenya, togo] : [kenya, ghana, togo];
    expect(pressed(draft, ...keys)).toMatchObject(wanted);
  }
  // Who acts may be the one who says so.
  expect(pressed(filled({ from: wanted.from }), kenya, ghana, kenya)).toMatchObject({
    ...wanted,
    saidBy: wanted.from,
  });
});

test("of a person who speaks for others and may be the speaker, those others do it", () => {
  const person = {
    actor: {
      id: "minister",
      kind: "person",
      name: { en: "A Minister" },
      speaksFor: "kenya",
    } as unknown as Actor,
    isNew: false,
  };
  const one = { ...open, ...toggleActorOnSide(open, person) };
  expect(one).toMatchObject({ from: ["kenya"], saidBy: ["minister"], voice: "reported" });
  // The same press again: the person does it; while a side is empty a third takes them off.
  const own = { ...one, ...toggleActorOnSide(one, person) };
  expect(own).toMatchObject({ from: ["minister"], saidBy: [] });
  expect(toggleActorOnSide(own, person)).toEqual({ from: [] });
  const full = { ...one, undecided: [], to: ["togo" as ActorId] };
  expect(toggleActorOnSide(full, person)).toEqual({ from: ["minister"], saidBy: [] });
  // The same keys lead to the same claim where the program has filled in what the first press would do.
  for (const suggested of [{ from: "", saidBy: "" }, { saidBy: "" }]) {
    const filled = { ...one, undecided: [], suggested };
    expect(toggleActorOnSide(filled, person)).toMatchObject({ from: ["kenya"], saidBy: ["minister"] });
  }
  // Among those who say so the person is taken off where that is aimed at.
  expect(toggleActorOnSide(full, person, "saidBy")).toEqual({ saidBy: [] });
  const both = { ...one, saidBy: [...one.saidBy, "spokesman" as ActorId] };
  expect(toggleActorOnSide(both, person)).toEqual({ from: ["minister"], saidBy: ["spokesman"] });
  const quoted = { ...emptyDraft(undefined), voice: "quoted" as const };
  expect({ ...quoted, ...toggleActorOnSide(quoted, person) }).toMatchObject({
    voice: "quoted",
    from: ["kenya"],
  });
  // Where the text itself says it, or on the other side, the person is meant.
  expect(toggleActorOnSide(emptyDraft(undefined), person)).toEqual({ from: ["minister"] });
  const begun = { ...open, from: ["ghana" as ActorId] };
  expect(toggleActorOnSide(begun, person)).toEqual({ to: ["minister"] });
});

test("who spoke in the claims of this text made last may go on speaking", () => {
  const speaker = { id: "fabius", kind: "person", name: { en: "Laurent Fabius" } } as unknown as Actor;
  const document = { id: "text", language: "en", title: {}, texts: { en: "He said Kenya had armed Togo." } };
  const claimsOf = (document: string) =>
    [{ saidBy: ["fabius"], evidence: [{ document }] }] as unknown as readonly Claim[];
  const at = (claims: readonly Claim[]) =>
    castAt(document as unknown as SourceDocument, { start: 0, end: 7 }, [speaker], claims);
  const found = at(claimsOf("text"));
  expect(at(claimsOf("another"))).toHaveLength(2);
  expect(found.map(({ actor, isBefore }) => [actor.name.en, isBefore])).toEqual([
    ["Kenya", false],
    ["Togo", false],
    ["Laurent Fabius", true],
  ]);
});
