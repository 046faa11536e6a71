import { expect, test } from "vitest";
import { dossierCast, takeCast } from "../../src/core/coding/dossierCast";
import { withTrustedFields } from "../../src/core/coding/trustedFields";
import type { ClaimId, Dossier } from "../../src/core/dossier/dossier";
import { type ClaimDraft, draftOf, emptyDraft } from "../../src/core/edit/claimDraft";
import { editClaim } from "../../src/core/edit/editClaims";
import { nextValue } from "../../src/core/edit/nextValue";
import { resuggested } from "../../src/core/edit/resuggested";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { validate } from "../../src/core/validate/validate";
import { changeDraft, openDraft, suggest } from "../../src/state/coding";
import { addAtStop, nothingAtStop, refuseAtStop, saveAtStop } from "../../src/state/decidingAtStop";
import { edit, redo, undo } from "../../src/state/editing";
import { restoreCoding } from "../../src/state/formsAside";
import { markAtStop, markNextStretch } from "../../src/state/markingAtStop";
import {
  refuseShown,
  reviewProposals,
  selectDecided,
  selectLeftToWalk,
  takeProposal,
} from "../../src/state/proposing";
import type { Change, State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import {
  followStep,
  goBack,
  goOn,
  goToStop,
  leaveGone,
  leaveWalk,
  openAtStop,
  startWalk,
  walkAll,
} from "../../src/state/walking";
import { selectLookedAt, selectPassedOver, selectStop, selectStops } from "../../src/state/walkStops";
import { dossierOfText } from "../support/dossierOfText";

const text = [
  "Kenya condemned Somalia on Monday.",
  "The weather was fine. Ghana accused Togo of arming Benin, and it called for talks.",
  "Kenya signed an agreement with Ghana in Accra.",
].join("\n");

const bare = dossierOfText(text);
const dossier = takeCast(dossierCast(bare))(bare);
const idOf = (name: string) => {
  const actor = dossier.actors.find((own) => own.name.en === name);
  if (actor === undefined) throw new Error(`nobody is called ${name}`);
  return actor.id;
};

const start = (given = dossier, saveStatus: State["saveStatus"] = { kind: "saved" }) =>
  createInitialState({ graph: createGraph(given), view: firstView, notices: [], saveStatus });
const through = (changes: readonly Change[], given = start()) =>
  changes.reduce((now, change) => change(now), given);
const words = ({ coding }: State) =>
  coding.selection && text.slice(coding.selection.span.start, coding.selection.span.end);
const startWalkAt = (at: number) => through([startWalk, ...Array.from({ length: at }, () => goOn(1))]);
const claim = (type: "condemnation" | "cooperation", from: string, to: string) =>
  changeDraft({
    type,
    from: [idOf(from)],
    to: [idOf(to)],
    voice: "narrator",
    saidBy: [],
    modality: "actual",
  });

test("the cast of the text are the actors, each once", () => {
  expect(dossier.actors.map(({ name }) => name.en).sort()).toEqual(
    expect.arrayContaining(["Benin", "Ghana", "Kenya", "Somalia", "Togo"]),
  );
  expect(takeCast(dossierCast(dossier))(dossier)).toBe(dossier);
  expect(validate(dossier).kind).toBe("ok");
});

test("the walk stops where a claim is likely, and elsewhere if it is asked to", () => {
  const state = through([startWalk]);
  expect(state.view.screen).toBe("coding");
  expect(selectStops(state)).toHaveLength(3);
  expect(selectPassedOver(state)).toBe(1);
  expect(selectStops(walkAll(true)(state))).toHaveLength(4);
});

test("behind the last sentence the walk goes to those that nobody has looked at, one after the other, and stays at the end", () => {
  const at = (state: State) =>
    selectStops(state).findIndex(({ sentence }) => sentence.start === state.coding.stop?.start);
  let state = through([goOn(1), goOn(1), walkAll(true)], startWalkAt(0));
  // It stands at the last of four sentences, and none of them has been looked at.
  expect(at(state)).toBe(3);
  const path = [1, 2, 3, 4, 5].map(() => {
    state = nothingAtStop(state);
    return at(state);
  });
  expect(path).toEqual([0, 1, 2, 3, 3]);
  expect(selectLookedAt(state)).toBe(4);
});

test("at the last sentence saving goes on to what was passed by before, over what has been looked at", () => {
  const passedBy = through([nothingAtStop, goOn(1)], startWalkAt(0));
  const saved = through([claim("cooperation", "Kenya", "Ghana"), saveAtStop(false)], passedBy);
  expect(saved.graph.claims).toHaveLength(1);
  expect(selectStops(saved).indexOf(selectStop(saved) as never)).toBe(1);
});

test("a sentence of which something is proposed after it was looked at has to be looked at again", () => {
  const state = nothingAtStop(startWalkAt(2));
  const proposal = {
    by: { model: "parrot" },
    state: "open",
    evidence: [{ document: "text", quotes: { en: { exact: "Kenya signed an agreement with Ghana" } } }],
  };
  expect(selectLookedAt(state)).toBe(1);
  const proposed = edit(
    "add-proposals",
    (own) => ({ ...own, proposals: [proposal] }) as unknown as Dossier,
  )(state);
  expect(selectLookedAt(proposed)).toBe(0);
});

test("at a stop its clause is marked, and the sides that are likely are filled in", () => {
  const state = through([startWalk]);
  expect(words(state)).toBe("Kenya condemned Somalia on Monday");
  const [kenya, somalia] = [idOf("Kenya"), idOf("Somalia")];
  expect(state.coding.draft).toMatchObject({ type: "condemnation", from: [kenya], to: [somalia] });
  // Of three that are named in two acts, only who begins them is likely enough.
  expect(goOn(1)(state).coding.draft).toMatchObject({ from: [idOf("Ghana")], to: [] });
});

test.each(["Kenya condemned the attack.", "Kenya and Chad have a relationship."])(
  "where no relation is likely it is to be decided, and a stretch that is marked there is read: %s",
  (sentence) => {
    const given = takeCast(dossierCast(dossierOfText(sentence)))(dossierOfText(sentence));
    const shown = startWalk(start(given));
    expect(shown.coding.draft).toMatchObject({ type: undefined, from: [], to: [] });
    const marked = markAtStop({ start: 0, end: sentence.length - 1 })(shown);
    expect(marked.coding.draft?.type).toBeDefined();
  },
);

test("saving makes the claim and goes on, as one step that undo takes back", () => {
  const before = through([startWalk]);
  const saved = through([claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)], before);
  expect(saved.graph.claims).toHaveLength(1);
  expect(selectLookedAt(saved)).toBe(1);
  expect(selectStops(saved).indexOf(selectStop(saved) as never)).toBe(1);
  expect(undo(saved).graph.dossier).toBe(dossier);
  expect(validate(saved.graph.dossier).kind).toBe("ok");
});

test("undo goes back to the sentence it is about, with all that was entered, and redo to it again", () => {
  const saved = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)]);
  const elsewhere = goOn(1)(saved);
  const undone = followStep(elsewhere.graph.dossier, "add-claim")(undo(elsewhere));
  expect(words(undone)).toBe("Kenya condemned Somalia on Monday");
  expect(undone.coding.draft).toMatchObject({
    type: "condemnation",
    from: [idOf("Kenya")],
    claim: undefined,
  });
  expect(saveAtStop(false)(undone).graph.dossier).toEqual(saved.graph.dossier);
  const again = followStep(undone.graph.dossier, "add-claim")(redo(goOn(1)(undone)));
  expect(selectStop(again)?.claims).toBe(1);
  const declined = nothingAtStop(saved);
  const back = followStep(declined.graph.dossier, "look-at")(undo(goOn(-1)(declined)));
  expect(selectStops(back).indexOf(selectStop(back) as never)).toBe(1);
});

/** Chooses what the key of a field chooses next. */
const next =
  (field: "voice" | "modality"): Change =>
  (state) => {
    const { draft } = state.coding;
    return draft === undefined ? state : changeDraft({ [field]: nextValue(draft, field) })(state);
  };

test("without suggestions nothing is filled in or taken for decided, and nothing is saved before it is", () => {
  const blank = through([suggest(false), startWalk]);
  expect(blank.coding.draft).toMatchObject({ type: undefined, undecided: ["voice", "modality"] });
  const sides = { type: "condemnation", from: [idOf("Kenya")], to: [idOf("Somalia")] } as const;
  const state = changeDraft(sides)(blank);
  expect(saveAtStop(false)(state)).toBe(state);
  const decided = through([next("voice"), next("modality")], state);
  expect(decided.coding.draft).toMatchObject({ voice: "narrator", modality: "actual", undecided: [] });
  expect(saveAtStop(false)(decided).graph.claims).toHaveLength(1);
  expect(next("voice")(decided).coding.draft?.voice).toBe("reported");
});

test("who is likely to say it is filled in while they are on a side, and stays off once taken off", () => {
  const state = through([startWalk, goOn(1)]);
  // A side that is filled in agrees as one that is chosen does.
  expect(state.coding.draft).toMatchObject({
    voice: "reported",
    from: [idOf("Ghana")],
    saidBy: [idOf("Ghana")],
  });
  const emptied = changeDraft({ from: [] })(state);
  expect(emptied.coding.draft?.saidBy).toEqual([]);
  const acted = changeDraft({ from: [idOf("Ghana")] })(emptied);
  expect(acted.coding.draft).toMatchObject({ saidBy: [idOf("Ghana")] });
  expect(acted.coding.draft?.suggested.saidBy).toMatch(/accused/);
  const off = changeDraft({ saidBy: [] })(acted);
  expect(off.coding.draft?.saidBy).toEqual([]);
  expect(changeDraft({ type: "concern" })(off).coding.draft?.saidBy).toEqual([]);
  const others = changeDraft({ from: [idOf("Kenya")] })(acted);
  expect(others.coding.draft).toMatchObject({ saidBy: [], suggested: { voice: expect.anything() } });
  expect(others.coding.draft?.suggested).not.toHaveProperty("saidBy");
});

test("the key of what is undecided goes through the values as the codebook has them, whatever the rules take it for", () => {
  const { draft } = through([startWalk]).coding;
  if (draft === undefined) throw new Error("no form");
  const open = withTrustedFields({ ...draft, modality: "denied" }, "ar");
  // Until it is decided it is said nowhere.
  expect(open).toMatchObject({ undecided: ["modality"], modality: "actual" });
  let state = through([startWalk, changeDraft(open)]);
  state = { ...state, coding: { ...state.coding, draft: open } };
  for (const modality of ["actual", "planned", "conditional", "denied", "actual"]) {
    state = next("modality")(state);
    expect(state.coding.draft).toMatchObject({ modality, undecided: [] });
  }
});

test("coming back to the walk there is a form at its sentence", () => {
  const back = startWalk(leaveWalk(through([startWalk, goOn(1)])));
  expect(back.coding.draft).toBeDefined();
  expect(selectStops(back).indexOf(selectStop(back) as never)).toBe(1);
  expect(startWalk(back)).toBe(back);
});

test("a form that was opened elsewhere leads the walk to its sentence, and one of no sentence of it is put aside", () => {
  const at = through([startWalk, goOn(1)]);
  const own = at.coding.draft as ClaimDraft;
  const elsewhere = openDraft(own)(leaveWalk(startWalkAt(0)));
  expect(startWalk(elsewhere).coding.stop).toEqual(at.coding.stop);
  expect(startWalk(elsewhere).coding.draft).toEqual(own);
  const weather = { document: "text", quotes: { en: { exact: "The weather was fine" } } } as never;
  const noted = through([openDraft({ ...own, evidence: weather }), changeDraft({ note: { en: "?" } })], at);
  const back = startWalk(noted);
  expect(back.coding.draft).toEqual(own);
  expect(back.coding.aside.map(({ note }) => note.en)).toEqual(["?"]);
});

test("coming back to the walk what was entered into the form of a claim is there", () => {
  const saved = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(false), goBack]);
  const left = leaveWalk(changeDraft({ note: { en: "Twice." } })(saved));
  expect(startWalk(left).coding.draft).toMatchObject({
    claim: saved.coding.draft?.claim,
    note: { en: "Twice." },
  });
});

test.each([
  "Kenya must attack Somalia.",
  "The minister condemned the strikes and said Kenya refused to help Togo.",
])("whether it happened is asked where the words leave it open: %s", (sentence) => {
  const made = { ...bare, documents: bare.documents.map((own) => ({ ...own, texts: { en: sentence } })) };
  const { draft } = startWalk(start(takeCast(dossierCast(made))(made))).coding;
  expect(draft?.undecided).toContain("modality");
  expect(draft?.suggested.modality).toBeUndefined();
});

test("a form with something missing is not saved, and nothing moves", () => {
  const state = through([startWalk, goOn(1), changeDraft({ to: [] })]);
  expect(saveAtStop(false)(state)).toBe(state);
});

test("after who accuses whom comes what is said, said by the one who accuses", () => {
  const state = through([startWalk, goOn(1), claim("condemnation", "Ghana", "Togo"), saveAtStop(false)]);
  expect(selectStops(state).indexOf(selectStop(state) as never)).toBe(1);
  expect(words(state)).toMatch(/^Togo of arming Benin/);
  expect(state.coding.draft).toMatchObject({ voice: "reported", saidBy: [idOf("Ghana")] });
  const declined = nothingAtStop(state);
  expect(selectStops(declined).indexOf(selectStop(declined) as never)).toBe(2);
  expect(declined.graph.claims).toHaveLength(1);
});

test("who accuses stays the one who says it, whoever does what is said", () => {
  const state = through([startWalk, goOn(1), claim("condemnation", "Ghana", "Togo"), saveAtStop(false)]);
  for (const doer of ["Togo", "Benin", "Ghana"]) {
    const { draft } = changeDraft({ from: [idOf(doer)] })(state).coding;
    expect(draft).toMatchObject({ voice: "reported", saidBy: [idOf("Ghana")] });
  }
});

test("a passage that says the same goes to the claim that is there", () => {
  const saved = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)]);
  const id = saved.graph.dossier.claims[0]?.id;
  if (id === undefined) throw new Error("nothing saved");
  const added = addAtStop(id)(saved);
  expect(added.graph.claims.map(({ passages }) => passages.length)).toEqual([2]);
  expect(selectLookedAt(added)).toBe(2);
  expect(selectStops(added).indexOf(selectStop(added) as never)).toBe(2);
  expect(undo(added).graph.dossier).toBe(saved.graph.dossier);
});

test("what was typed goes to that claim as well, and what it does not take can be brought back", () => {
  const saved = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)]);
  const own = saved.graph.dossier.claims[0];
  if (own === undefined) throw new Error("nothing saved");
  const added = (part: object) => {
    const { graph, coding } = addAtStop(own.id)(changeDraft(part)(saved));
    const { note, summary } = graph.dossier.claims[0] ?? {};
    return { note, summary, discarded: coding.discarded };
  };
  const note = { en: "Seen twice." };
  expect(added({})).toEqual({ summary: own.summary });
  expect(added({ note })).toEqual({ note, summary: own.summary });
  expect(added({ summary: { de: "Kenia." } })).toEqual({ summary: { ...own.summary, de: "Kenia." } });
  expect(added({ summary: { en: "Otherwise." } })).toMatchObject({
    summary: own.summary,
    discarded: { summary: { en: "Otherwise." } },
  });
  const noted = edit("edit-claim", editClaim(own.id, { ...own, note: { en: "Before." } } as never))(saved);
  expect(addAtStop(own.id)(changeDraft({ note })(noted)).graph.dossier.claims[0]?.note).toEqual({
    en: "Before.\nSeen twice.",
  });
});

test("what is added to that claim quotes no translation that was taken out meanwhile", () => {
  const saved = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)]);
  const [own] = saved.graph.dossier.claims;
  const evidence = saved.coding.draft?.evidence;
  if (own === undefined || evidence === undefined) throw new Error("nothing saved");
  const given = { ...evidence, quotes: { ...evidence.quotes, ar: { exact: "اتهمت غانا توغو" } } };
  const { claims } = addAtStop(own.id)(changeDraft({ evidence: given })(saved)).graph.dossier;
  expect(claims[0]?.evidence.slice(-1)).toEqual([evidence]);
});

/** A claim of the words from one place of the text to another. */
const coded = (first: string, last: string) => ({
  id: "coded",
  type: "cooperation",
  from: [idOf("Kenya")],
  to: [idOf("Ghana")],
  voice: "narrator",
  summary: { en: "Kenya helps Ghana.", ar: "كينيا تساعد غانا." },
  evidence: [
    {
      document: "text",
      quotes: { en: { exact: text.slice(text.indexOf(first), text.indexOf(last) + last.length) } },
    },
  ],
});
const withClaim = (given: object): Dossier => ({ ...dossier, claims: [given] }) as unknown as Dossier;

test("a claim of a passage over two sentences is one of both", () => {
  const state = through([startWalk], start(withClaim(coded("fine", "called for talks"))));
  const [, weather, accusing] = selectStops(state);
  expect([weather?.claims, accusing?.claims]).toEqual([1, 1]);
  // All of the second sentence that may hold a claim is coded.
  expect(goToStop(accusing as never)(state).coding.draft).toMatchObject({ type: undefined });
});

test("undo and redo of what is about no sentence lead nowhere", () => {
  const state = through([startWalk, goOn(1)]);
  const merged = edit("add-dossier", () => withClaim(coded("Kenya condemned", "Somalia")))(state);
  const undone = undo(merged);
  expect(followStep(merged.graph.dossier, "add-dossier")(undone)).toBe(undone);
  // A claim that is removed again is no form to go on with.
  const removed = edit("remove-claim", () => dossier)(start(withClaim(coded("Kenya condemned", "Somalia"))));
  const again = redo(undo(startWalk(removed)));
  const followed = followStep(undo(removed).graph.dossier, "remove-claim")(again);
  expect(followed.coding.draft?.suggested.from).toBeDefined();
});

test("where the sentence is no stop any more after undo, the next one is, and what was entered is kept", () => {
  const at = through([startWalk, walkAll(true), goOn(1)]);
  expect(selectStops(at)).toHaveLength(4);
  const saved = through([claim("cooperation", "Kenya", "Ghana"), saveAtStop(true), walkAll(false)], at);
  const weather = selectStop(saved);
  expect(weather?.words).toBeUndefined();
  const undone = followStep(saved.graph.dossier, "add-claim")(undo(saved));
  expect(selectStop(undone)).toBeUndefined();
  const onward = leaveGone(undone);
  expect(selectStop(onward)?.sentence.start).toBeGreaterThan(weather?.sentence.end ?? 0);
  expect(onward.coding.aside).toMatchObject([{ from: [idOf("Kenya")], to: [idOf("Ghana")] }]);
  expect(leaveGone(onward)).toBe(onward);
});

test("a claim that is opened and saved as it is closes its form and goes on", () => {
  const given = withClaim(coded("Kenya condemned", "Somalia"));
  const looked = nothingAtStop(startWalk(start(given)));
  const stop = selectStops(looked)[0];
  const opened = openDraft(draftOf(given.claims[0] as never, given))(goToStop(stop as never)(looked));
  const saved = saveAtStop(false)(opened);
  expect(saved.graph.dossier).toBe(opened.graph.dossier);
  expect(selectStops(saved).indexOf(selectStop(saved) as never)).toBe(1);
});

test("one back leads to the last claim of a sentence, and looking at it changes nothing", () => {
  const made = through([
    startWalk,
    claim("condemnation", "Kenya", "Somalia"),
    saveAtStop(true),
    claim("cooperation", "Kenya", "Ghana"),
    saveAtStop(false),
  ]);
  const [first, last] = made.graph.dossier.claims;
  const back = goBack(made);
  expect(back.coding.draft).toMatchObject({ claim: last?.id, type: "cooperation", from: [idOf("Kenya")] });
  expect(words(back)).toBe("Kenya condemned Somalia on Monday");
  const other = openAtStop(first?.id as ClaimId)(back);
  expect(other.coding.draft).toMatchObject({ claim: first?.id, type: "condemnation" });
  const on = saveAtStop(false)(other);
  expect(on.graph.dossier).toBe(made.graph.dossier);
  expect(selectStop(on)).toBe(selectStop(made));
  // What is changed there is kept, as one step.
  const changed = through([changeDraft({ modality: "planned" }), saveAtStop(false)], other);
  expect(changed.graph.dossier.claims.map(({ modality }) => modality)).toEqual(["planned", undefined]);
  expect(undo(changed).graph.dossier.claims).toEqual(made.graph.dossier.claims);
});

test("what was entered into the form of a claim is there again when the claim is opened, and stays while it is open", () => {
  const made = through([
    startWalk,
    claim("condemnation", "Kenya", "Somalia"),
    saveAtStop(true),
    claim("cooperation", "Kenya", "Ghana"),
    saveAtStop(false),
    goBack,
    changeDraft({ modality: "planned" }),
  ]);
  const [first, last] = made.graph.dossier.claims;
  if (first === undefined || last === undefined) throw new Error("nothing saved");
  expect(openAtStop(last.id)(made)).toBe(made);
  const again = through([openAtStop(first.id), openAtStop(last.id)], made);
  expect(again.coding).toMatchObject({
    draft: { claim: last.id, modality: "planned" },
    isTouched: true,
    aside: [],
  });
  const left = through([goOn(1), goBack], made);
  expect(left.coding).toMatchObject({
    draft: { claim: last.id, modality: "planned" },
    isTouched: true,
    aside: [],
  });
});

test("a claim with two passages in a sentence is one claim there", () => {
  const made = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(true)]);
  const [own] = made.graph.dossier.claims;
  if (own === undefined) throw new Error("nothing saved");
  const at = text.indexOf("Somalia on Monday");
  const twice = through([markAtStop({ start: at, end: at + 17 }), addAtStop(own.id)], made);
  expect(twice.graph.dossier.claims[0]?.evidence).toHaveLength(2);
  expect(selectStops(twice)[0]?.claims).toBe(1);
});

test("whom the rules take for the speaker of a second claim goes before who said the first", () => {
  const second = startWalkAt(1);
  const said = through(
    [claim("condemnation", "Ghana", "Togo"), changeDraft({ voice: "reported", saidBy: [idOf("Benin")] })],
    second,
  );
  expect(saveAtStop(true)(said).coding.draft).toMatchObject({
    saidBy: [idOf("Ghana")],
    suggested: { saidBy: "accused" },
  });
});

test("another claim of the same sentence begins where the words of the first one end", () => {
  const twice = "Kenya attacked Somalia, and Ghana signed a treaty with Togo.";
  const made = { ...bare, documents: bare.documents.map((own) => ({ ...own, texts: { en: twice } })) };
  const given = start(takeCast(dossierCast(made))(made));
  const wordsOf = ({ coding }: State) => {
    const { span } = coding.selection ?? {};
    return span && twice.slice(span.start, span.end);
  };
  const first = through([startWalk], given);
  expect(wordsOf(first)).toBe("Kenya attacked Somalia");
  const saved = through([claim("condemnation", "Kenya", "Somalia"), saveAtStop(true)], first);
  expect(wordsOf(saved)).toBe("and Ghana signed a treaty with Togo");
  expect(saved.coding.draft).toMatchObject({ type: "cooperation" });
  // Coming back to the sentence leads there, too.
  expect(wordsOf(through([goOn(1), goOn(-1)], saved))).toBe("and Ghana signed a treaty with Togo");
});

test("the parts that may hold a claim are marked one after the other, and then the first again", () => {
  const long = "Kenya attacked Somalia, the weather was fine that day, and Ghana signed a treaty with Togo.";
  const made = { ...bare, documents: bare.documents.map((own) => ({ ...own, texts: { en: long } })) };
  const marked = ({ coding }: State) => {
    const { span } = coding.selection ?? {};
    return span && long.slice(span.start, span.end);
  };
  const first = through([startWalk], start(takeCast(dossierCast(made))(made)));
  expect(marked(first)).toBe("Kenya attacked Somalia");
  const second = markNextStretch(first);
  expect(marked(second)).toBe("and Ghana signed a treaty with Togo");
  expect(second.coding.draft).toMatchObject({ type: "cooperation" });
  expect(marked(markNextStretch(second))).toBe("Kenya attacked Somalia");
});

test("a passage that is narrowed to a charge leaves open who says so, and widened it is reported again", () => {
  const charge = "Kenya has strongly condemned the unprovoked attack on its airspace by Somalia.";
  const made = { ...bare, documents: bare.documents.map((own) => ({ ...own, texts: { en: charge } })) };
  const whole = through([startWalk], start(takeCast(dossierCast(made))(made)));
  expect(whole.coding.draft).toMatchObject({ voice: "reported", undecided: [] });
  const from = charge.indexOf("unprovoked");
  const inner = { start: from, end: charge.length - 1 };
  const narrowed = markAtStop(inner)(whole);
  expect(narrowed.coding.draft?.undecided).toContain("voice");
  expect(narrowed.coding.draft?.suggested.voice).toBeUndefined();
  const further = markAtStop({ start: from + 11, end: inner.end })(narrowed);
  expect(further.coding.draft?.undecided).toContain("voice");
  expect(markAtStop({ start: 0, end: inner.end })(further).coding.draft).toMatchObject({ voice: "reported" });
});

test("a stretch is marked for a new claim alone", () => {
  const inner = { start: 0, end: 5 };
  const closed = start();
  expect(markAtStop(inner)(closed)).toBe(closed);
  const walking = through([startWalk]);
  const { draft } = walking.coding;
  if (draft === undefined) throw new Error("no draft");
  const there = { ...walking, coding: { ...walking.coding, draft: { ...draft, claim: "claim-1" as never } } };
  expect(markAtStop(inner)(there)).toBe(there);
  const aside = { ...walking, coding: { ...walking.coding, draft: undefined } };
  expect(markAtStop(inner)(aside)).toBe(aside);
  const nowhere = { ...walking, coding: { ...walking.coding, stop: undefined } };
  expect(markAtStop(inner)(nowhere)).toBe(nowhere);
});

test("for another claim of the sentence the walk stays, also where the passage goes to one that is there", () => {
  const twice = "Kenya attacked Somalia.\nKenya attacked Somalia, and Ghana signed a treaty with Togo.";
  const made = { ...bare, documents: bare.documents.map((own) => ({ ...own, texts: { en: twice } })) };
  const first = through([startWalk, saveAtStop(false)], start(takeCast(dossierCast(made))(made)));
  const id = first.graph.dossier.claims[0]?.id;
  if (id === undefined) throw new Error("nothing saved");
  const added = addAtStop(id, true)(first);
  const { span } = added.coding.selection ?? {};
  expect(span && twice.slice(span.start, span.end)).toBe("and Ghana signed a treaty with Togo");
});

test("another claim of a sentence in which every likely word is coded begins with nothing", () => {
  const state = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(true)]);
  expect(selectStops(state).indexOf(selectStop(state) as never)).toBe(0);
  expect(state.coding.draft).toMatchObject({ type: undefined, from: [], to: [] });
  expect(words(state)).toBe("Kenya condemned Somalia on Monday");
});

test("that nothing is here is kept, and taken back by undo", () => {
  const state = through([startWalk, nothingAtStop]);
  expect(state.graph.dossier.walk).toMatchObject([{ document: "text", nothing: true }]);
  expect(selectLookedAt(state)).toBe(1);
  expect(selectLookedAt(undo(state))).toBe(0);
  const found = through([goOn(-1), claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)], state);
  expect(found.graph.dossier.walk?.some(({ nothing }) => nothing)).toBe(false);
});

test("where nothing is at the last sentence, its form is empty, and filled in again when one comes back", () => {
  const last = through([nothingAtStop, nothingAtStop], startWalkAt(0));
  const filled = last.coding.draft;
  expect(filled).toMatchObject({ type: "cooperation" });
  const over = nothingAtStop(last);
  expect(selectStop(over)?.isLookedAt).toBe(true);
  expect(over.coding.draft).toMatchObject({
    type: undefined,
    from: [],
    to: [],
    undecided: ["voice", "modality"],
  });
  expect(words(over)).toBe(words(last));
  expect(through([goOn(-1), goOn(1)], over).coding.draft).toEqual(filled);
  const undone = undo(over);
  expect(followStep(over.graph.dossier, "look-at")(undone).coding.draft).toEqual(filled);
  const entered = through([changeDraft({ from: [idOf("Togo")] }), nothingAtStop], last);
  expect(entered.coding.draft).toMatchObject({ from: [] });
  expect(entered.coding.aside).toMatchObject([{ from: [idOf("Togo")] }]);
});

test("what was entered at a stop is there again when one comes back, also after leaving the walk", () => {
  const entered = through([startWalk, changeDraft({ from: [idOf("Togo")] })]);
  const away = through([goOn(1)], entered);
  expect(away.coding.draft?.from).toEqual([idOf("Ghana")]);
  expect(goOn(-1)(away).coding.draft?.from).toEqual([idOf("Togo")]);
  const left = leaveWalk(entered);
  expect([left.view.screen, left.coding.draft]).toEqual(["map", undefined]);
  expect(left.coding.aside.at(-1)?.from).toEqual([idOf("Togo")]);
});

test("the walk is left at its sentence, with a tie selected only where that is of the sentence", () => {
  const saved = through([startWalk, claim("condemnation", "Kenya", "Somalia"), saveAtStop(false)]);
  expect(saved.view.selection.kind).toBe("tie");
  expect(leaveWalk(saved).view.selection).toEqual({ kind: "nothing" });
  expect(words(leaveWalk(saved))).toBe(words(saved));
  expect(leaveWalk(goOn(-1)(saved)).view.selection).toEqual(saved.view.selection);
});

test("marking other words keeps what was entered", () => {
  const span = { start: 0, end: "Kenya condemned Somalia".length };
  const state = through([startWalk, changeDraft({ from: [idOf("Kenya")] }), markAtStop(span)]);
  expect(words(state)).toBe("Kenya condemned Somalia");
  expect(state.coding.draft?.from).toEqual([idOf("Kenya")]);
  expect(state.coding.draft?.evidence?.quotes.en?.exact).toBe("Kenya condemned Somalia");
});

/** A sentence whose whole is marked, and one whose end moves by words: "Kenya condemned Somalia |on Monday|". */
function markedIn(sentence: string) {
  const documents = [{ ...bare.documents[0], texts: { en: sentence } }] as Dossier["documents"];
  const one = { ...bare, documents };
  const mark = (part: string) => {
    const at = sentence.indexOf(part);
    return markAtStop({ start: at, end: at + part.length });
  };
  return { given: start(takeCast(dossierCast(one))(one)), mark };
}

test("what a person has entered stays where the end of the passage moves, emptied and confirmed fields among it", () => {
  const { given, mark } = markedIn("Kenya condemned Somalia on Monday.");
  const [emptied, confirmed] = [{ from: [] }, { modality: "actual" }] as const;
  const entered = through([startWalk, changeDraft(emptied), changeDraft(confirmed)], given);
  const moved = through([mark("Kenya condemned Somalia on"), mark("Kenya condemned Somalia")], entered);
  expect(moved.coding.draft).toMatchObject({ ...emptied, ...confirmed, type: "condemnation" });
  expect(moved.coding.draft?.entered).toEqual(["from", "modality"]);
  expect(moved.coding.isTouched).toBe(true);
});

test("sides that were suggested for one act do not stay for another, but those that a person has entered do", () => {
  const { given, mark } = markedIn(
    "Kenya has strongly condemned the unprovoked attack on its airspace by Somalia.",
  );
  const [blame, attack] = ["condemned the unprovoked", "unprovoked"].map((first) =>
    mark(`${first} attack on its airspace by Somalia`),
  ) as [Change, Change];
  const blamed = through([startWalk, blame], given);
  const somalia = blamed.coding.draft?.to[0] as NonNullable<typeof blamed.coding.draft>["to"][number];
  expect(somalia).toBeDefined();
  expect(blamed.coding.draft).toMatchObject({ type: "condemnation", to: [somalia] });
  // Somalia attacks: it is not attacked.
  expect(attack(blamed).coding.draft).toMatchObject({ type: "conflict", to: [] });
  const entered = through([changeDraft({ to: [somalia] }), attack], blamed);
  expect(entered.coding.draft).toMatchObject({ type: "conflict", to: [somalia] });
});

test("what is suggested stays as long as its words are in the passage, and is suggested anew without them", () => {
  const { given, mark } = markedIn("Kenya condemned Somalia and signed a treaty with Ghana.");
  const whole = through([startWalk, mark("Kenya condemned Somalia and signed a treaty")], given);
  const { draft } = whole.coding;
  expect(draft).toMatchObject({ type: "condemnation", suggested: { type: "condemned" } });
  const shorter = mark("Kenya condemned Somalia and")(whole);
  expect(shorter.coding.draft).toEqual({ ...draft, evidence: shorter.coding.draft?.evidence });
  expect(shorter.coding.isTouched).toBe(false);
  const cut = mark("Kenya condemned")(shorter);
  expect(cut.coding.draft).toMatchObject({ type: "condemnation", from: draft?.from, to: [] });
  expect(mark("signed a treaty with Ghana")(shorter).coding.draft).toMatchObject({ type: "cooperation" });
});

test("what nobody has decided follows the words that come into the passage", () => {
  const { given, mark } = markedIn("Kenya condemned Somalia on Monday.");
  const narrow = through(
    [startWalk, mark("Somalia on Monday"), changeDraft({ note: { en: "typed" } })],
    given,
  );
  expect(narrow.coding.draft?.type).toBeUndefined();
  const wide = mark("Kenya condemned Somalia")(narrow);
  expect(wide.coding.draft).toMatchObject({ type: "condemnation", note: { en: "typed" } });
});

test("what is suggested anew is known by the form before, over several moves, until somebody enters something", () => {
  const { given, mark } = markedIn(
    "Togo said that Kenya has attacked Somalia, and Ghana signed a treaty with Benin.",
  );
  const changed = ({ coding: { before, draft } }: State) =>
    before === undefined || draft === undefined ? undefined : resuggested(before, draft);
  const whole = through([startWalk, mark("Togo said that Kenya has attacked Somalia")], given);
  const begun = through([openDraft(whole.coding.draft ?? expect.fail())], whole);
  expect(changed(begun)).toBeUndefined();
  const other = through([mark("Ghana signed a treaty"), mark("Ghana signed a treaty with Benin")], begun);
  expect(other.coding.before).toBe(begun.coding.draft);
  expect(changed(other)).toEqual(["type", "from", "to"]);
  expect(changed(mark("Togo said that Kenya has attacked Somalia")(other))).toEqual([]);
  expect(changed(changeDraft({ modality: "denied" })(other))).toEqual([]);
  // What a person has set is no suggestion, whatever it was before.
  const set = through([changeDraft({ type: "concern" }), mark("Ghana signed a treaty with Benin")], begun);
  expect(set.coding.draft?.type).toBe("concern");
  expect(changed(set)).toEqual(["from", "to"]);
});

test("a form that comes back from the disk has changed nothing by itself, whatever the walk's own form had", () => {
  const { given, mark } = markedIn("Kenya has attacked Somalia, and Ghana signed a treaty with Benin.");
  const moved = through([startWalk, mark("Ghana signed a treaty with Benin")], given);
  expect(moved.coding).toMatchObject({ isTouched: false, before: expect.anything() });
  const { evidence } = moved.coding.draft ?? expect.fail();
  const restored = restoreCoding({ ...emptyDraft(evidence), note: { en: "typed" } }, [])(moved);
  expect(restored.coding.draft?.note).toEqual({ en: "typed" });
  expect(restored.coding.before).toBeUndefined();
});

test("a proposal waits at its sentence before the rules' own, and is taken or refused there", () => {
  const quote = { exact: "Kenya signed an agreement with Ghana" };
  const proposal = {
    id: "p1",
    by: { model: "parrot" },
    state: "open",
    type: "cooperation",
    between: [idOf("Kenya"), idOf("Ghana")],
    voice: "narrator",
    evidence: [{ document: "text", quotes: { en: quote } }],
  };
  const given = start({ ...dossier, proposals: [proposal] } as unknown as Dossier);
  const state = through([startWalk, goOn(1), goOn(1)], given);
  expect(state.coding.draft?.proposal).toBe("p1");
  const taken = saveAtStop(false)(state);
  expect(taken.graph.dossier.claims[0]?.origin).toMatchObject({ changed: false });
  expect(taken.graph.dossier.proposals).toEqual([]);
  const refused = refuseAtStop(state);
  expect(refused.graph.dossier.proposals?.[0]?.state).toBe("refused");
  expect(refused.coding.draft?.proposal).toBeUndefined();
  const none = nothingAtStop(state);
  expect(none.graph.dossier.proposals?.[0]?.state).toBe("refused");
  expect(refused.coding.discarded).toBeUndefined();
  const entered = changeDraft({ note: { en: "typed" } })(state);
  expect(refuseAtStop(entered).coding.discarded).toBe(entered.coding.draft);
});

test("a proposal whose passage is added to a claim that says the same is counted as taken, and is back after undo", () => {
  const exact = "Kenya signed an agreement with Ghana";
  const said = { type: "cooperation", between: [idOf("Kenya"), idOf("Ghana")], voice: "narrator" };
  const evidence = [{ document: "text", quotes: { en: { exact } } }];
  const own = {
    id: "own",
    ...said,
    summary: { en: "They sign." },
    evidence: [{ ...evidence[0], quotes: { en: { exact: "in Accra" } } }],
  };
  const proposals = [{ id: "p1", ...said, evidence, by: { model: "parrot" }, state: "open" }];
  const given = through(
    [startWalk, goOn(1), goOn(1)],
    start({ ...dossier, claims: [own], proposals } as unknown as Dossier),
  );
  expect(given.coding.draft?.proposal).toBe("p1");
  const added = addAtStop("own" as ClaimId)(given);
  expect(added.graph.dossier.claims).toHaveLength(1);
  expect(selectDecided(added)).toEqual({ taken: 1, refused: 0 });
  expect(selectLeftToWalk(added)).toBe(2);
  const undone = undo(added);
  expect(undone.graph.dossier).toBe(given.graph.dossier);
  expect(selectDecided(undone)).toEqual({ taken: 0, refused: 0 });
  expect(selectDecided(redo(undone))).toEqual({ taken: 1, refused: 0 });
});

test("a sentence is looked at once all that was proposed of it is judged, wherever that is done", () => {
  const propose = (id: string, exact: string) => ({
    id,
    by: { model: "parrot" },
    state: "open",
    type: "cooperation",
    between: [idOf("Kenya"), idOf("Ghana")],
    voice: "narrator",
    evidence: [{ document: "text", quotes: { en: { exact } } }],
  });
  const quote = "Kenya signed an agreement with Ghana";
  const proposals = [propose("p1", quote), propose("p2", quote)];
  const given = start({ ...dossier, proposals } as unknown as Dossier);
  const count = (...changes: readonly Change[]) => selectLookedAt(through(changes, given));
  expect(count(reviewProposals())).toBe(0);
  expect(count(reviewProposals(), takeProposal)).toBe(0);
  expect(count(reviewProposals(), takeProposal, refuseShown)).toBe(1);
  expect(count(reviewProposals(), refuseShown, refuseShown)).toBe(1);
  expect(count(reviewProposals(), takeProposal, takeProposal)).toBe(1);
  expect(count(reviewProposals(), refuseShown, refuseShown, undo)).toBe(0);
});

test("a dossier that another tab holds is not changed by the walk", () => {
  const held = start(dossier, { kind: "locked" });
  expect(through([startWalk, nothingAtStop, saveAtStop(false)], held)).toBe(held);
});

test("what was entered at many sentences comes back on another visit", () => {
  const many = 30;
  const lines = Array.from({ length: many + 1 }, (_, day) => `Kenya condemned Somalia on day ${day}.`);
  const [document] = dossier.documents;
  const long = { ...dossier, documents: [{ ...document, texts: { en: lines.join("\n") } }] } as Dossier;
  const entered = Array.from({ length: many }, (_, day) => [
    changeDraft({ note: { en: `${day}` } }),
    goOn(1),
  ]);
  const { aside } = through([startWalk, ...entered.flat()], start(long)).coding;
  const notes = (forms: readonly ClaimDraft[]) => forms.map(({ note }) => note.en);
  expect(notes(aside)).toEqual(Array.from({ length: many }, (_, day) => `${day}`));
  expect(notes(restoreCoding(undefined, aside)(start(long)).coding.aside)).toEqual(notes(aside));
});

test("a form that was kept is open again at its sentence, also where the walk had begun before it came", () => {
  const entered = through([startWalk, goOn(1), changeDraft({ note: { en: "half" } })]);
  const kept = restoreCoding(entered.coding.draft, []);
  const stopOf = (state: State) => selectStops(state).indexOf(selectStop(state) as never);
  for (const state of [through([kept, startWalk]), through([startWalk, kept, startWalk])]) {
    expect(stopOf(state)).toBe(1);
    expect(state.coding.draft?.note.en).toBe("half");
    expect(state.coding.aside).toEqual([]);
  }
});

test("a sentence that is no stop any more is left for the next one, with what was entered kept", () => {
  const all = through([startWalk, walkAll(true), goOn(1), changeDraft({ note: { en: "typed" } })]);
  expect(words(all)).toMatch(/weather/);
  const less = walkAll(false)(all);
  expect(words(less)).toMatch(/Ghana accused/);
  expect(less.coding.aside).toHaveLength(1);
  expect(selectStop(walkAll(true)(less))).toBe(selectStop(less));
});

test("the key for the next stretch leads from who accuses to what is said, said by the one who accuses", () => {
  const whole = { start: text.indexOf("Ghana accused"), end: text.indexOf(", and it") };
  const state = through([startWalk, goOn(1), markAtStop(whole), markNextStretch]);
  expect(words(state)).toBe("Togo of arming Benin");
  const said = { type: "cooperation", voice: "reported", saidBy: [idOf("Ghana")] };
  expect(state.coding.draft).toMatchObject(said);
});

/** The form for another claim of a text's only sentence, after one of marked words that somebody says, or the text itself. */
function secondForm(sentence: string, marked: string, by?: string): ClaimDraft | undefined {
  const documents = [{ ...bare.documents[0], texts: { en: sentence } }] as Dossier["documents"];
  const one = { ...bare, documents };
  const cast = takeCast(dossierCast(one))(one);
  const [first, second] = cast.actors.map(({ id }) => id);
  const speaker = cast.actors.find(({ name }) => name.en === by)?.id;
  if (first === undefined || second === undefined) throw new Error("too few actors");
  const begin = sentence.indexOf(marked);
  const { draft } = through(
    [
      startWalk,
      markAtStop({ start: begin, end: begin + marked.length }),
      changeDraft({ type: "conflict", from: [first], to: [second], mutual: false, modality: "actual" }),
      changeDraft(
        speaker === undefined ? { voice: "narrator", saidBy: [] } : { voice: "reported", saidBy: [speaker] },
      ),
      saveAtStop(true),
    ],
    start(cast),
  ).coding;
  return draft;
}

const told = "The minister said that Kenya attacked Somalia, and that Ghana signed a treaty with Togo.";

test("who said the first claim of a sentence is filled in for what the same words bring, unless the text itself says it", () => {
  const draft = secondForm(told, "Kenya attacked Somalia", "Kenya");
  expect(draft?.evidence?.quotes.en?.exact).toMatch(/Ghana signed a treaty with Togo$/);
  expect(draft).toMatchObject({ saidBy: ["kenya"], suggested: { saidBy: "Kenya" } });
  expect(secondForm(told, "Kenya attacked Somalia")?.saidBy).toEqual([]);
});

test.each([
  [
    "Kenya threatened to close the strait to Turkish ships a day after Ankara accused it of arming Somalia.",
    "Kenya threatened to close the strait to Turkish ships",
    "Kenya",
  ],
  [
    "Kenya said it would attack Somalia after the Togo rebels condemned Ghana.",
    "Kenya said it would attack Somalia",
    "Kenya",
  ],
  ["Kenya threatened Somalia, and a minister of Ghana criticised Togo.", "Kenya threatened Somalia", "Kenya"],
  [
    "Kenya condemned Somalia, while according to a report Ghana signed a treaty with Togo.",
    "Kenya condemned Somalia",
    "Kenya",
  ],
])(
  "a passage with words of its own that tell who says it is not said by the speaker before: %s",
  (sentence, marked, by) => {
    const draft = secondForm(sentence, marked, by);
    expect(draft?.evidence?.quotes.en?.exact).not.toBe(marked);
    expect(draft).toMatchObject({ voice: "reported" });
    expect(draft?.suggested.saidBy).not.toBe("Kenya");
    expect(draft?.saidBy).not.toContain("kenya");
  },
);
