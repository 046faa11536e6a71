import { expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { type ClaimDraft, emptyDraft, withoutGone } from "../../../src/core/edit/claimDraft";
import { offeredSpeaker } from "../../../src/core/edit/offeredSpeaker";
import { readBuiltIn } from "../../support/dossiers";

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
