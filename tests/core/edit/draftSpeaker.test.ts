import { expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { type ClaimDraft, emptyDraft, withoutGone } from "../../../src/core/edit/claimDraft";
import { agreeingSpeaker, offeredSpeaker } from "../../../src/core/edit/draftSpeaker";
import { readBuiltIn } from "../../support/dossiers";

const [kenya, ghana, minister] = ["kenya", "ghana", "minister"] as unknown as ActorId[] as [
  ActorId,
  ActorId,
  ActorId,
];
const actors = [{ id: minister, speaksFor: kenya }];
const said: ClaimDraft = {
  ...emptyDraft(undefined),
  voice: "reported",
  likelySpeaker: { saidBy: [minister], because: "the minister said" },
};
const after = (part: Partial<ClaimDraft>) => agreeingSpeaker({ ...said, ...part }, actors)?.saidBy;

test("the likely speaker says it once those act for whom they speak", () => {
  expect(after({})).toBeUndefined();
  expect(after({ from: [ghana] })).toBeUndefined();
  expect(after({ from: [kenya] })).toEqual([minister]);
  expect(after({ from: [minister] })).toEqual([minister]);
  expect(agreeingSpeaker({ ...said, from: [kenya] }, actors)?.suggested.saidBy).toBe("the minister said");
});

test("of what is done together, either side may say it", () => {
  expect(after({ from: [ghana], to: [kenya] })).toBeUndefined();
  expect(after({ from: [ghana], to: [kenya], mutual: true })).toEqual([minister]);
});

test("nobody is put in the place of a speaker, nor where the text itself says it or nobody has decided", () => {
  expect(after({ from: [kenya], saidBy: [ghana] })).toBeUndefined();
  expect(after({ from: [kenya], voice: "narrator" })).toBeUndefined();
  expect(after({ from: [kenya], undecided: ["voice"] })).toBeUndefined();
});

test("who was filled in goes again once those who act are others", () => {
  const filled = { ...said, from: [kenya], ...agreeingSpeaker({ ...said, from: [kenya] }, actors) };
  expect(agreeingSpeaker(filled, actors)).toBeUndefined();
  expect(agreeingSpeaker({ ...filled, from: [ghana] }, actors)).toEqual({ saidBy: [], suggested: {} });
  expect(agreeingSpeaker({ ...filled, from: [ghana], suggested: {} }, actors)).toBeUndefined();
});

const dossier = readBuiltIn();
const japan = "japan" as ActorId;
const likelySpeaker = { saidBy: [japan], because: "Japan said" };
const draft: ClaimDraft = { ...emptyDraft(undefined), voice: "reported", likelySpeaker };

test("whom the rules take for the speaker is offered, before an organisation that nobody knows", () => {
  const offered = { kind: "actors", ...likelySpeaker };
  expect(offeredSpeaker({ ...draft, unknownSpeaker: "Trade Commission" })).toEqual(offered);
  const { likelySpeaker: _likely, ...others } = draft;
  expect(offeredSpeaker({ ...others, unknownSpeaker: "Trade Commission" })).toEqual({
    kind: "new",
    name: "Trade Commission",
  });
});

test.each<readonly [string, Partial<ClaimDraft>]>([
  ["the text itself says it", { voice: "narrator" }],
  ["somebody is entered", { saidBy: [japan] }],
  ["somebody is being described", { naming: { saidBy: "Trade Commission" } }],
])("nobody is offered where %s", (_, part) => {
  expect(offeredSpeaker({ ...draft, ...part })).toBeUndefined();
});

test("nobody is offered who has gone from the dossier", () => {
  expect(offeredSpeaker(withoutGone(draft, dossier))).toBeDefined();
  const actors = dossier.actors.filter(({ id }) => id !== japan);
  expect(offeredSpeaker(withoutGone(draft, { ...dossier, actors }))).toBeUndefined();
});
