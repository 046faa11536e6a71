import { expect, test } from "vitest";
import { simulateDraft } from "../../scripts/keystrokes/simulateDraft";
import { saidIn } from "../../src/core/edit/claimAlike";
import { validate } from "../../src/core/validate/validate";
import { readBuiltIn } from "../support/dossiers";

const dossier = readBuiltIn();
const { claims } = dossier;

test.each([0.5, 0.7, 0.9])("a draft of quality %d finds so many claims, and is right so often", (quality) => {
  const proposals = simulateDraft(claims, quality, quality);
  const said = new Set(claims.map((claim) => `${saidIn(claim)} ${JSON.stringify(claim.evidence[0])}`));
  const right = proposals.filter((own) => said.has(`${saidIn(own)} ${JSON.stringify(own.evidence[0])}`));
  expect(right.length / claims.length).toBeCloseTo(quality, 1);
  expect(right.length / proposals.length).toBeCloseTo(quality, 1);
  expect(simulateDraft(claims, quality, quality)).toEqual(proposals);
  expect(validate({ ...dossier, proposals }).kind).toBe("ok");
});
