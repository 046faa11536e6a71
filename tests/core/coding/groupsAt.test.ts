import { expect, test } from "vitest";
import { groupsAt } from "../../../src/core/coding/groupsAt";
import type { Actor, ActorId, Claim, SourceDocument } from "../../../src/core/dossier/dossier";
import { toggleActorOnSide, toggleGroup } from "../../../src/core/edit/actorOnSide";
import { type ClaimDraft, emptyDraft } from "../../../src/core/edit/claimDraft";

const state = (id: string, en: string, ar: string) =>
  ({ id, kind: "state", name: { en, ar } }) as unknown as Actor;
const actors = [
  state("kenya", "Kenya", "كينيا"),
  state("togo", "Togo", "توغو"),
  state("benin", "Benin", "بنين"),
  state("ghana", "Ghana", "غانا"),
];
const claim = (part: object, document = "text") =>
  ({ evidence: [{ document, quotes: {} }], ...part }) as unknown as Claim;

function groups(text: string, claims: readonly Claim[] = []) {
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const document = { id: "text", language, title: {}, texts: { [language]: text } };
  const span = { start: 0, end: text.length - 1 };
  return groupsAt({ document: document as unknown as SourceDocument, span }, actors, claims);
}

test.each([
  ["Kenya and Togo condemned Benin.", [["kenya", "togo"]]],
  ["أدانت كينيا وتوغو بنين.", [["kenya", "togo"]]],
  ["Kenya condemned Togo.", []],
])("whom a passage names side by side stand together: %s", (text, found) => {
  expect(groups(text)).toEqual(found);
});

test("behind them come those who stood or spoke together before in this text, the last first and each group once", () => {
  const claims = [
    claim({ from: ["ghana", "togo"], to: ["benin"], saidBy: ["kenya"] }),
    claim({ between: ["kenya", "ghana"] }, "another"),
    claim({ from: ["kenya"], to: ["togo", "ghana"], saidBy: ["benin", "kenya"] }),
    claim({ from: ["togo", "kenya"], to: ["benin"] }),
  ];
  expect(groups("Kenya and Togo condemned Benin.", claims)).toEqual([
    ["kenya", "togo"],
    ["togo", "ghana"],
    ["benin", "kenya"],
  ]);
});

test("a group goes among those who say so where the next name goes there, and off again", () => {
  const group = ["kenya", "togo"] as never;
  const open = {
    ...emptyDraft(undefined),
    from: ["benin"] as never,
    to: ["ghana"] as never,
    undecided: ["voice"] as const,
  };
  const said = { ...open, ...toggleGroup(open, group) };
  expect(said).toMatchObject({ from: ["benin"], to: ["ghana"], saidBy: group, voice: "reported" });
  expect(toggleGroup(said, group, "saidBy")).toEqual({ saidBy: [] });
});

test("a group of which some stand on a side goes there whole, though the next name is whoever says so", () => {
  const group = ["kenya", "togo"] as never;
  const draft: ClaimDraft = {
    ...emptyDraft(undefined),
    from: ["benin"] as never,
    to: ["togo"] as never,
    voice: "reported",
    suggested: { to: "Togo" },
  };
  const put = toggleGroup(draft, group);
  expect(put).toEqual({ to: group });
  const whole = { ...draft, ...put, suggested: {} };
  expect(toggleGroup(whole, group)).toMatchObject({ saidBy: group });
  expect(toggleGroup(draft, group, "saidBy", { aimed: true })).toMatchObject({ saidBy: group });
});

const actor = (id: string) => ({ actor: { id, kind: "state", name: {} } as unknown as Actor, isNew: false });

test.each([
  ["nobody stands on a side", { from: [], to: [] }],
  ["one side is full", { from: ["benin"], to: [] }],
  ["both are", { from: ["benin"], to: ["ghana"] }],
  ["both are as suggested", { from: ["benin"], to: ["ghana"], suggested: { from: "", to: "" } }],
])("a group goes where the names of those in it would go one after the other: %s", (_when, sides) => {
  const draft: ClaimDraft = { ...emptyDraft(undefined), ...(sides as object) };
  const group = ["kenya", "togo"] as readonly string[] as readonly ActorId[];
  const together = { ...draft, ...toggleGroup(draft, group) };
  const first = toggleActorOnSide(draft, actor("kenya"));
  const side = first.from === undefined ? "to" : "from";
  expect(together[side]).toEqual([...(first[side] ?? []), "togo"]);
  expect({ ...together, [side]: [] }).toEqual({ ...draft, [side]: [] });
});

test("the others of a group come to those of it who stand on a side already, and its sides are no other's", () => {
  const group = ["kenya", "togo"] as never;
  const full = { ...emptyDraft(undefined), from: ["benin"] as never, to: ["togo"] as never };
  expect(toggleGroup(full, group)).toEqual({ to: ["kenya", "togo"] });
  expect(toggleGroup({ ...full, from: ["kenya", "benin"] as never }, group)).toEqual({
    from: ["benin", "kenya", "togo"],
    to: [],
  });
});

test("a group goes on the side that it was aimed at, beside those there", () => {
  const group = ["kenya", "togo"] as never;
  const full = { ...emptyDraft(undefined), from: ["benin"] as never, to: ["ghana"] as never };
  expect(toggleGroup(full, group, "from", { aimed: true })).toEqual({ from: ["benin", "kenya", "togo"] });
  const filled = { ...full, suggested: { from: "" } };
  expect(toggleGroup(filled, group, "from", { aimed: true })).toEqual({ from: group });
  expect(toggleGroup(filled, group, "from", { aimed: true, joins: true })).toEqual({
    from: ["benin", "kenya", "togo"],
  });
  const moved = toggleGroup({ ...full, from: group, to: [] }, group, "to", { aimed: true });
  expect(moved).toEqual({ from: [], to: group });
  expect(toggleGroup({ ...full, ...moved }, group, "to", { aimed: true })).toEqual({ to: [] });
});
