import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runToEnd } from "../../src/core/coding/runToEnd";
import type { Claim, ClaimId, Dossier, Proposal } from "../../src/core/dossier/dossier";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { mergeActors, removeActor } from "../../src/core/edit/editActors";
import { editClaim } from "../../src/core/edit/editClaims";
import { removePassage } from "../../src/core/edit/editPassages";
import { carriedDossierTag, writeStandalone } from "../../src/core/export/carriedDossier";
import { exportFormats } from "../../src/core/export/exportFormats";
import { createNetwork } from "../../src/core/export/network";
import { allTies, noFilter } from "../../src/core/graph/filter";
import { actorsOfClaim, createGraph } from "../../src/core/graph/graph";
import { createMentionFinder } from "../../src/core/names/mentions";
import { applyPlan, proposalsLost } from "../../src/core/replacement/applyPlan";
import { relocate } from "../../src/core/replacement/relocate";
import { parseDossier } from "../../src/core/validate/parseDossier";
import { validate } from "../../src/core/validate/validate";
import { verifyDossier } from "../../src/core/verification/verifyDossier";
import { smallDossier } from "../support/dossiers";
import { arbitraryProposals, proposed } from "../support/proposed";

const small = smallDossier() as unknown as Dossier;
const whole = ["type", "between", "from", "to", "voice", "saidBy", "modality", "summary"];
const withProposals = (...proposals: readonly Proposal[]): Dossier => ({ ...small, proposals });
const claimOf = (id: string) => small.claims.find((claim) => claim.id === id) as Claim;
const checked = (dossier: Dossier) =>
  runToEnd(verifyDossier(dossier, createMentionFinder(dossier.actors).findAll));
const codesOf = (dossier: unknown) => {
  const result = validate(dossier);
  return (result.kind === "ok" ? result.value.notices : result.error.issues).map(({ code, path }) => [
    code,
    path,
  ]);
};

test("a dossier with proposals is read and saved as it is, without a notice; a proposal without an id gets one", () => {
  fc.assert(
    fc.property(arbitraryProposals, ({ dossier }) => {
      const result = parseDossier(formatDossier(dossier));
      if (result.kind === "error") throw new Error(JSON.stringify(result.error.issues));
      expect(result.value.notices).toEqual([]);
      const read = result.value.dossier;
      const ids = read.proposals?.map(({ id }) => id) ?? [];
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
      const given = dossier.proposals?.map((one, index) => ({ ...one, id: one.id ?? ids[index] }));
      const whole = { ...dossier, ...(given !== undefined && { proposals: given }) } as Dossier;
      expect(formatDossier(read)).toBe(formatDossier(whole));
    }),
    { numRuns: 25 },
  );
});

test("a dossier with proposals makes the same lines, counts, findings and exports as without", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProposals, async ({ bare, dossier }) => {
      const [one, other] = [createGraph(bare), createGraph(dossier)];
      const { dossier: _bare, ...same } = one;
      expect(other).toMatchObject(same);
      expect(allTies(other)).toEqual(allTies(one));
      expect(checked(dossier)).toEqual(checked(bare));
      for (const { id, write } of exportFormats) {
        if (id === "dossier") continue;
        const [without, withThem] = await Promise.all(
          [one, other].map((graph) => write({ graph, filter: noFilter, language: "en" })),
        );
        expect(withThem).toBe(without);
      }
      const page = `<title>x</title>${carriedDossierTag("")}`;
      expect(writeStandalone(page, dossier, "x")).toBe(writeStandalone(page, bare, "x"));
    }),
    { numRuns: 15 },
  );
});

describe("the validator of the format", () => {
  const sound = proposed(claimOf("port-cooperation"), whole);
  const invented = { document: "report", quotes: { ar: { exact: "هاجمت الدولة أ الميناء بالمدافع ليلًا" } } };
  test.each<[string, object, ...[string, string][]]>([
    ["with passages alone", { evidence: sound.evidence, by: "rules", state: "refused" }],
    ["without passages", { ...sound, evidence: [] }, ["unsupported", "proposals[0].evidence"]],
    [
      "on a quote that is nowhere",
      { ...sound, evidence: [invented] },
      ["quote-missing", "proposals[0].evidence[0].quotes.ar"],
    ],
    ["by nobody", { ...sound, by: undefined }, ["wrong-kind", "proposals[0].by"]],
    ["by something else", { ...sound, by: "me" }, ["unknown-choice", "proposals[0].by"]],
    ["by a model without a name", { ...sound, by: {} }, ["missing-key", "proposals[0].by"]],
    ["that waits for something", { ...sound, state: "waiting" }, ["unknown-choice", "proposals[0].state"]],
    [
      "about nobody there is",
      { ...sound, between: ["port", "nobody"] },
      ["unknown-actor", "proposals[0].between[1]"],
    ],
    [
      "of one towards itself",
      { ...proposed(claimOf("war"), whole), to: ["attackers"] },
      ["same-on-both-sides", "proposals[0]"],
    ],
    ["of an unknown type", { ...sound, type: "rivalry" }, ["unknown-relation-type", "proposals[0].type"]],
    ["with a key nobody knows", { ...sound, score: 1 }, ["unknown-key", "proposals[0].score"]],
  ])("judges a proposal %s", (_title, proposal, ...issues) => {
    expect(codesOf({ ...small, proposals: [proposal] })).toEqual(issues);
  });

  test("leaves out of what it saves what is proposed and wrong", () => {
    const result = validate({ ...small, proposals: [sound, { ...sound, evidence: [invented] }] });
    expect(result).toMatchObject({ kind: "error", error: { sound: { proposals: [sound] } } });
  });

  test("reads where a claim comes from, and what was looked at", () => {
    const origin = { by: { model: "parrot" }, changed: false };
    const walk = [{ document: "report", sentence: { exact: "قطط" }, nothing: true }];
    const claims = small.claims.map((claim) => ({ ...claim, origin }));
    expect(codesOf({ ...small, claims, walk })).toEqual([]);
    expect(codesOf({ ...small, walk: [{ document: "nothing", sentence: { exact: "" } }] })).toEqual([
      ["unknown-document", "walk[0].document"],
      ["blank", "walk[0].sentence.exact"],
    ]);
    expect(
      codesOf({ ...small, claims: small.claims.map((claim) => ({ ...claim, origin: { by: "rules" } })) }),
    ).toEqual(small.claims.map((_, index) => ["missing-key", `claims[${index}].origin`]));
  });
});

describe("an edit of actors", () => {
  test("leaves a file that holds, and nobody in a proposal who is gone", () => {
    let edited = 0;
    fc.assert(
      fc.property(arbitraryProposals, fc.nat(), fc.nat(), ({ dossier }, one, other) => {
        const [gone, into] = [one, other].map((at) => dossier.actors[at % dossier.actors.length]?.id);
        if (gone === undefined || into === undefined) return;
        for (const change of [mergeActors(gone, into), removeActor(gone)]) {
          const next = change(dossier);
          if (next === dossier) continue;
          edited += 1;
          expect(codesOf(next)).toEqual(codesOf({ ...next, proposals: [] }));
          const named = next.proposals?.flatMap(({ between = [], from = [], to = [], saidBy = [] }) => [
            ...between,
            ...from,
            ...to,
            ...saidBy,
          ]);
          expect(named).not.toContain(gone);
        }
      }),
    );
    expect(edited).toBeGreaterThan(10);
  });

  test("that takes a side or a speaker away takes the summary of what was proposed, which names it", () => {
    const war = proposed(claimOf("war"), whole);
    const { summary, to: _to, ...aimless } = war;
    expect(summary).toBeDefined();
    const bare = { ...withProposals(war), claims: [] };
    expect(removeActor("port" as never)(bare).proposals).toEqual([aimless]);

    const witness = { id: "witness", kind: "person", name: { en: "Witness" } } as never;
    const said: Proposal = { ...war, saidBy: ["witness" as never] };
    const { saidBy: _saidBy, summary: _summary, ...unsaid } = said;
    const heard = { ...withProposals(said, war), actors: [...small.actors, witness] };
    expect(removeActor("witness" as never)(heard).proposals).toEqual([unsaid, war]);
  });

  test("that makes one of two takes away what was proposed between them", () => {
    const between = proposed(claimOf("port-cooperation"), whole);
    const towards = proposed(claimOf("war"), whole);
    const bare = { ...withProposals(between, towards), claims: [] };
    const merged = mergeActors("port" as never, "state-a" as never)(bare);
    expect(merged.proposals).toEqual([{ ...towards, to: ["state-a"] }]);
  });
});

describe("a text that is replaced", () => {
  const first = proposed(claimOf("harbour-condemnation"), whole);
  const other = proposed(claimOf("port-cooperation"), whole);
  const dossier = withProposals(first, other);
  const document = small.documents[0];
  const text = document?.texts.ar ?? "";
  const planFor = (after: string) => runToEnd(relocate(dossier, document?.id as never, after));

  test("keeps the proposals whose words it has, and says how many go", () => {
    const plan = planFor(text.replace("وتتعاون الدولة أ", "ولا تتعاون الدولة أ"));
    expect(proposalsLost(dossier, plan)).toBe(1);
    const next = applyPlan(dossier, plan, new Map(), "2031-05-04");
    expect(next.proposals).toMatchObject([{ type: "condemnation" }]);
    expect(codesOf({ ...next, claims: [] })).toEqual([]);
  });

  test.each([
    ["Thousands fled. It will attack China.", "Thousands fled. It will not attack China.", "attack China"],
    ["Japan supports China.", "Japan no longer supports China.", "supports China"],
    ["اليابان تهاجم الصين.", "لا يمكن أن تهاجم اليابان الصين. نفت اليابان أنها تهاجم الصين.", "تهاجم الصين"],
  ])("proposes nothing from a sentence that was turned: %s → %s", (before, after, exact) => {
    const language = exact < "أ" ? "en" : "ar";
    const text = { id: "t", language, title: { en: "T" }, texts: { [language]: before } };
    const proposal = { ...first, evidence: [{ document: "t", quotes: { [language]: { exact } } }] };
    const turned = { ...small, documents: [text], claims: [], proposals: [proposal] } as unknown as Dossier;
    const lost = (now: string) => proposalsLost(turned, runToEnd(relocate(turned, "t" as never, now)));
    expect([lost(after), lost(`${before} More came.`)]).toEqual([1, 0]);
  });

  test("by itself loses none", () => {
    expect(proposalsLost(dossier, planFor(text))).toBe(0);
    expect(applyPlan(dossier, planFor(text), new Map(), "2031-05-04")).toBe(dossier);
  });
});

describe("a claim that was proposed", () => {
  const origin = { by: { model: "parrot" }, changed: false };
  const dossier = { ...small, claims: small.claims.map((claim) => ({ ...claim, origin })) };
  const [first] = dossier.claims;
  const originsOf = ({ claims }: Dossier) => claims.map((claim) => claim.origin?.changed);

  test("remembers that somebody has made something else of it", () => {
    const { id, evidence: _evidence, topics: _topics, origin: _origin, ...fields } = first as Claim;
    expect(originsOf(editClaim(id, fields)(dossier))).toEqual([false, false, false]);
    expect(originsOf(editClaim(id, { ...fields, type: "concern" })(dossier))).toEqual([true, false, false]);
  });

  test("remembers that a passage of it is gone", () => {
    const passage = createGraph(dossier).claims[0]?.passages[0];
    if (passage === undefined) throw new Error("no passage");
    expect(originsOf(removePassage("harbour-condemnation" as ClaimId, passage)(dossier))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test("actors whom proposals alone name are no nodes of a network file", () => {
  const named = proposed(claimOf("war"), whole);
  const dossier = { ...withProposals(named), claims: [claimOf("port-cooperation")] };
  const nodesOf = (given: Dossier) =>
    createNetwork({ graph: createGraph(given), filter: noFilter, language: "en" }).nodes.map(
      ({ values }) => values.actor_id,
    );
  const { proposals: _, ...bare } = dossier;
  expect(nodesOf(bare)).toEqual(expect.arrayContaining(["attackers", "minister"]));
  expect(nodesOf(dossier)).toEqual(["state-a", "port"]);
});

test("what is proposed is drawn nowhere", () => {
  const proposal = proposed(claimOf("war"), whole);
  const graph = createGraph({ ...withProposals(proposal), claims: [] });
  expect([graph.claims, graph.passages, graph.sides]).toEqual([[], [], []]);
  expect(actorsOfClaim(claimOf("war"))).toEqual(["attackers", "port"]);
});
