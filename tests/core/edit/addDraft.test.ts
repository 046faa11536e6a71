import { describe, expect, test } from "vitest";
import type { Claim, ClaimId, Dossier, Evidence } from "../../../src/core/dossier/dossier";
import { formatDossier } from "../../../src/core/dossier/formatDossier";
import { editClaim } from "../../../src/core/edit/editClaims";
import { addPassage } from "../../../src/core/edit/editPassages";
import { proposalDraft } from "../../../src/core/edit/proposalDraft";
import { takenProposals } from "../../../src/core/edit/proposals";
import { replaceQuote } from "../../../src/core/edit/replaceQuote";
import { addDraft } from "../../../src/core/edit/saveDraft";
import { matchActors } from "../../../src/core/merge/matchActors";
import { mergeDossier } from "../../../src/core/merge/mergeDossier";
import { parseDossier } from "../../../src/core/validate/parseDossier";
import { dossierOfText } from "../../support/dossierOfText";

const text = "Kenya condemned Ghana. Kenya again condemned Ghana. Kenya slammed Ghana. Kenya blasted Ghana.";
const passage = (exact: string) => ({ document: "text", quotes: { en: { exact } } }) as unknown as Evidence;
const said = { type: "condemnation", from: ["kenya"], to: ["ghana"], voice: "narrator" };
const id = "claim-1" as ClaimId;
const by = { model: "parrot" };
const claim = { id, ...said, summary: { en: "K condemns G." }, evidence: [passage("Kenya condemned Ghana")] };
const proposal = { id: "p1", ...said, by, state: "open", evidence: [passage("Kenya slammed Ghana")] };

function dossierWith(proposed: object, own: object = claim): Dossier {
  const actors = ["Kenya", "Ghana"].map((name) => ({
    id: name.toLowerCase(),
    kind: "state",
    name: { en: name },
  }));
  return dossierOfText(text, { actors, claims: [own], proposals: [{ ...proposal, ...proposed }] });
}

const draftOf = ({ proposals = [] }: Dossier) =>
  proposals[0] === undefined ? expect.fail("nothing is proposed") : proposalDraft(proposals[0]);
const added = (dossier: Dossier, part: object = {}) =>
  addDraft(id, { ...draftOf(dossier), ...part })(dossier);
const originsOf = ({ claims }: Dossier) =>
  claims.flatMap(({ evidence }) => evidence.map(({ origin }) => origin));

describe("a proposal that is added to a claim", () => {
  const dossier = dossierWith({});

  test("leaves with its passage who proposed it, and the claim is the person's still", () => {
    const next = added(dossier);
    expect(originsOf(next)).toEqual([undefined, { by, changed: false }]);
    expect(next.claims[0]?.origin).toBeUndefined();
    expect(next.proposals).toEqual([]);
    expect(takenProposals(next)).toHaveLength(1);
  });

  test("is told from one whose passage or sides a person has changed before", () => {
    expect(originsOf(added(dossier, { evidence: passage("Kenya blasted Ghana") }))[1]?.changed).toBe(true);
    expect(originsOf(added(dossierWith({ to: undefined })))[1]?.changed).toBe(true);
    // What a proposal leaves open says what most do.
    expect(originsOf(added(dossierWith({ voice: undefined })))[1]?.changed).toBe(false);
  });

  test("brings all its passages, and counts once", () => {
    const evidence = ["Kenya slammed Ghana", "Kenya condemned Ghana", "Kenya blasted Ghana"].map(passage);
    const next = added(dossierWith({ evidence }));
    const origin = { by, changed: false };
    expect(originsOf(next)).toEqual([undefined, origin, { ...origin, continued: true }]);
    expect(takenProposals(next)).toHaveLength(1);
  });

  test("is refused where the claim has every passage of it: none came from it, and it is no more forgotten", () => {
    const next = added(dossierWith({ evidence: [passage("Kenya condemned Ghana")] }));
    expect(originsOf(next)).toEqual([undefined]);
    expect(next.proposals?.map(({ state }) => state)).toEqual(["refused"]);
  });

  test("remembers that the claim says something else since, or the passage; not that another passage came", () => {
    const next = added(dossier);
    const { evidence: _evidence, id: _id, ...fields } = next.claims[0] as Claim;
    const changed = (other: Dossier) => originsOf(other).map((origin) => origin?.changed);
    expect(changed(editClaim(id, { ...fields, type: "concern" })(next))).toEqual([undefined, true]);
    expect(changed(editClaim(id, { ...fields, note: { en: "Seen." } })(next))).toEqual([undefined, false]);
    const place = { claim: id, evidence: 1, language: "en" };
    expect(changed(replaceQuote(next, place, { exact: "slammed Ghana" }))).toEqual([undefined, true]);
    const further = addPassage(id, passage("Kenya blasted Ghana"))(next);
    expect(changed(further)).toEqual([undefined, false, undefined]);
  });

  test("is in the file as it was, without a notice", () => {
    const next = added(dossierWith({ evidence: [proposal.evidence[0], passage("Kenya blasted Ghana")] }));
    const read = parseDossier(formatDossier(next));
    expect(read).toMatchObject({ kind: "ok", value: { notices: [] } });
    expect(read.kind === "ok" && formatDossier(read.value.dossier)).toBe(formatDossier(next));
  });

  test("is said to be by nobody where its source cannot be read, and its passage stays", () => {
    const given = JSON.parse(formatDossier(added(dossier))) as { claims: [{ evidence: [object, object] }] };
    Object.assign(given.claims[0].evidence[1], { origin: { by: "somebody", changed: false } });
    const read = parseDossier(JSON.stringify(given));
    expect(read).toMatchObject({
      kind: "error",
      error: { issues: [{ code: "unknown-choice", path: "claims[0].evidence[1].origin.by" }] },
    });
    expect(read.kind === "error" && read.error.sound && originsOf(read.error.sound)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("two dossiers of one text", () => {
  const merged = (own: Dossier, other: Dossier) =>
    mergeDossier(own, other, matchActors(own, other).sure).dossier;
  const bare = dossierWith({ state: "refused" });
  const origin = { by, changed: false };

  test("are merged with what their passages came from", () => {
    expect(originsOf(merged(bare, added(dossierWith({}))))).toEqual([undefined, origin]);
  });

  test("a passage of a claim that was proposed remembers it in a claim that was not", () => {
    const evidence = [passage("Kenya condemned Ghana"), passage("Kenya slammed Ghana")];
    const next = merged(bare, dossierWith({ state: "refused" }, { ...claim, evidence, origin }));
    expect(originsOf(next)).toEqual([undefined, origin]);
    expect(next.claims[0]?.origin).toBeUndefined();
  });

  test("a passage that a person has found stays that, whoever proposed it to another", () => {
    const [own] = claim.evidence;
    const other = { ...claim, evidence: [{ ...own, origin }] };
    expect(originsOf(merged(bare, dossierWith({ state: "refused" }, other)))).toEqual([undefined]);
  });
});
