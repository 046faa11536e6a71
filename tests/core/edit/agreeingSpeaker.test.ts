import { expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { agreeingSpeaker } from "../../../src/core/edit/agreeingSpeaker";
import { type ClaimDraft, emptyDraft } from "../../../src/core/edit/claimDraft";

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
