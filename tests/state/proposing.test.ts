import { expect, test } from "vitest";
import type { Dossier, Proposal } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { validate } from "../../src/core/validate/validate";
import { changeDraft, saveClaim } from "../../src/state/coding";
import { redo, undo } from "../../src/state/editing";
import { bringBackDraft, leaveDraft, resumeDraft } from "../../src/state/formsAside";
import {
  refuseShown,
  reviewProposals,
  selectLeftToWalk,
  selectProposalNumber,
  selectWaiting,
  takeProposal,
} from "../../src/state/proposing";
import type { Change, State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { readBuiltIn } from "../support/dossiers";
import { proposed } from "../support/proposed";

const builtIn = readBuiltIn();
const kept = ["id", "type", "between", "from", "to", "voice", "saidBy", "modality"];
const proposals = builtIn.claims.slice(0, 3).map((claim) => proposed(claim, kept));
const by = proposals[0]?.by;
const dossier: Dossier = { ...builtIn, claims: [], proposals };

const start = (saveStatus: State["saveStatus"] = { kind: "saved" }) =>
  createInitialState({ graph: createGraph(dossier), view: firstView, notices: [], saveStatus });
const through = (...changes: readonly Change[]) => changes.reduce((now, change) => change(now), start());
const originsOf = ({ graph }: State) => graph.dossier.claims.map(({ origin }) => origin);
const waitingIn = ({ graph }: State) => graph.dossier.proposals?.map(({ id, state }) => [id, state]);

test("a proposal is opened with its passage marked, and nothing has changed", () => {
  const state = through(reviewProposals());
  expect(state.graph.dossier).toBe(dossier);
  expect(state.coding.draft?.evidence).toBe(proposals[0]?.evidence[0]);
  expect(state.coding.selection).toMatchObject({ document: "article", language: "ar" });
  expect(selectProposalNumber(state)).toEqual({ at: 1, of: 3 });
  expect(selectWaiting(state)).toBe(3);
});

test("one that is taken as it is becomes a claim that says so, and the next comes up", () => {
  const state = through(reviewProposals(), takeProposal);
  expect(originsOf(state)).toEqual([{ by, changed: false }]);
  expect(state.graph.dossier.claims[0]).toMatchObject({
    type: builtIn.claims[0]?.type,
    evidence: proposals[0]?.evidence,
  });
  expect(selectProposalNumber(state)).toEqual({ at: 2, of: 3 });
  expect(selectProposalNumber(refuseShown(state))).toEqual({ at: 3, of: 3 });
  expect(selectWaiting(state)).toBe(2);
  expect(state.coding.draft?.proposal).toBe(proposals[1]?.id);
  expect(validate(state.graph.dossier).kind).toBe("ok");
});

test("what is left to walk through is counted once all is decided, and not where the texts are long", () => {
  const decided = through(reviewProposals(), refuseShown, refuseShown);
  expect(selectLeftToWalk(decided)).toBe(0);
  expect(selectLeftToWalk(refuseShown(decided))).toBeGreaterThan(3);
  const [first] = dossier.documents;
  const texts = { ar: Array.from({ length: 30 }, () => first?.texts.ar).join("\n") };
  const documents = dossier.documents.map((document) => ({ ...document, texts }));
  const refused = proposals.map((proposal) => ({ ...proposal, state: "refused" as const }));
  const graph = createGraph({ ...dossier, documents, proposals: refused });
  const { length } = texts.ar;
  expect([length > 50_000, length < 200_000]).toEqual([true, true]);
  expect(selectLeftToWalk({ ...decided, graph })).toBe(0);
});

test("one of several passages becomes a claim on all of them, each place once", () => {
  const [one, other] = proposals;
  if (one === undefined || other === undefined) throw new Error("no proposals");
  const several = { ...one, evidence: [...one.evidence, ...other.evidence, ...one.evidence] };
  const graph = createGraph({ ...dossier, proposals: [several] });
  const state = takeProposal(reviewProposals()({ ...start(), graph }));
  expect(state.graph.dossier.claims[0]?.evidence).toEqual([...one.evidence, ...other.evidence]);
});

const opened = (proposal: Proposal) =>
  reviewProposals()({ ...start(), graph: createGraph({ ...dossier, proposals: [proposal] }) });

test("one that leaves the voice open is not taken before that is decided; taken as the text's own it has not been changed", () => {
  const plain = builtIn.claims.find(({ voice }) => voice === "narrator");
  if (plain === undefined) throw new Error("no claim of the narrator");
  const silent = proposed(
    plain,
    kept.filter((key) => key !== "voice"),
  );
  expect(takeProposal(opened(silent)).graph.dossier.claims).toEqual([]);
  const state = takeProposal(changeDraft({ voice: "narrator" })(opened(silent)));
  expect(originsOf(state)).toEqual([{ by: silent.by, changed: false }]);
});

test.each([undefined, "narrator", "reported"])(
  "one that names a speaker becomes hearsay, with the voice %s",
  (voice) => {
    const said = builtIn.claims.find((claim) => claim.voice !== "narrator");
    if (said === undefined) throw new Error("no claim that somebody says");
    const proposal = {
      ...proposed(
        said,
        kept.filter((key) => key !== "voice"),
      ),
      ...(voice && { voice }),
    };
    const state = takeProposal(opened(proposal as Proposal));
    expect(state.graph.dossier.claims).toMatchObject([
      { voice: "reported", saidBy: said.saidBy, origin: { by, changed: false } },
    ]);
  },
);

test("a claim that was proposed has been reviewed by nobody, whatever the file says", () => {
  const [first] = proposals;
  const reviews = [{ by: "Amal", verdict: "agree" }];
  const state = takeProposal(opened({ ...first, reviews } as unknown as Proposal));
  expect(state.graph.dossier.claims).toHaveLength(1);
  expect(state.graph.dossier.claims[0]).not.toHaveProperty("reviews");
});

test("a claim keeps what its proposal holds besides, also what this program does not know", () => {
  const more = { summary: { en: "As proposed" }, note: { en: "Unsure" }, topics: ["war"], score: 1 };
  const [first] = proposals;
  if (first === undefined) throw new Error("no proposal");
  const graph = createGraph({ ...dossier, proposals: [{ ...first, ...more }] });
  const opened = reviewProposals()({ ...start(), graph });
  expect(opened.coding.draft).toMatchObject({ summary: more.summary, note: more.note });
  const state = takeProposal(opened);
  const { summary, ...others } = more;
  expect(state.graph.dossier.claims).toMatchObject([
    { ...others, id: "claim-1", summary, origin: { by, changed: false } },
  ]);
  expect(state.graph.dossier.claims[0]).not.toHaveProperty("state");
});

test("one that was edited first remembers that", () => {
  const state = through(reviewProposals(), changeDraft({ modality: "denied" }), takeProposal);
  expect(originsOf(state)).toEqual([{ by, changed: true }]);
});

test("one that is refused stays in the file and waits no more, and the next comes up", () => {
  const state = through(reviewProposals(1), refuseShown);
  expect(waitingIn(state)).toEqual([
    [proposals[0]?.id, "open"],
    [proposals[1]?.id, "refused"],
    [proposals[2]?.id, "open"],
  ]);
  expect(state.coding.draft?.proposal).toBe(proposals[2]?.id);
  expect(state.graph.dossier.claims).toEqual([]);
});

test("what was entered into one that is refused can be brought back, as a person's own", () => {
  const state = through(reviewProposals(2), changeDraft({ note: { en: "typed" } }), refuseShown, leaveDraft);
  const saved = saveClaim(bringBackDraft(state));
  expect(saved.graph.dossier.claims).toMatchObject([{ note: { en: "typed" } }]);
  expect(originsOf(saved)).toEqual([undefined]);
});

test("after the last the form is closed", () => {
  const state = through(reviewProposals(), refuseShown, takeProposal, refuseShown);
  expect(state.coding.draft).toBeUndefined();
  expect([selectWaiting(state), state.graph.dossier.claims.length]).toEqual([0, 1]);
  expect(reviewProposals()(state)).toBe(state);
});

test("each decision is one step, which can be undone and done again", () => {
  const state = through(reviewProposals(), takeProposal, refuseShown);
  expect(state.history.past.map(({ kind }) => kind)).toEqual(["add-claim", "refuse-proposal"]);
  const back = undo(undo(state));
  expect(back.graph.dossier).toEqual(dossier);
  expect(redo(redo(back)).graph.dossier).toEqual(state.graph.dossier);
});

test("one that lacks a side cannot be taken, and stays open", () => {
  const [first] = proposals;
  if (first === undefined) throw new Error("no proposal");
  const { between: _between, from: _from, to: _to, ...lacking } = first;
  const graph = createGraph({ ...dossier, proposals: [lacking] });
  const state = reviewProposals()({ ...start(), graph });
  expect(takeProposal(state)).toBe(state);
});

test("one that was left with something entered is taken up again as a proposal", () => {
  const left = through(reviewProposals(), changeDraft({ modality: "planned" }), leaveDraft);
  expect(left.coding.aside).toHaveLength(1);
  const state = [resumeDraft, takeProposal].reduce((now, change) => change(now), left);
  expect(originsOf(state)).toEqual([{ by, changed: true }]);
  expect(selectWaiting(state)).toBe(2);
});

test("one that was refused meanwhile is saved as a person's own claim", () => {
  const left = through(reviewProposals(), changeDraft({ modality: "planned" }), leaveDraft);
  const state = [reviewProposals(), refuseShown, leaveDraft, resumeDraft, saveClaim].reduce(
    (now, change) => change(now),
    left,
  );
  expect(originsOf(state)).toEqual([undefined]);
});

test("nothing happens in a dossier that may not be changed", () => {
  const state = start({ kind: "built-in" });
  expect(reviewProposals()(state)).toBe(state);
  const held: State = { ...through(reviewProposals()), saveStatus: { kind: "locked" } };
  expect([takeProposal(held), refuseShown(held)]).toEqual([held, held]);
});
