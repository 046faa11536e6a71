import type { ClaimId } from "../core/dossier/dossier";
import { agreeingSpeaker } from "../core/edit/agreeingSpeaker";
import type { ClaimDraft, DraftField } from "../core/edit/claimDraft";
import { faultsOf } from "../core/edit/draftFaults";
import { suggestedFields } from "../core/edit/followPassage";
import { saveDraft } from "../core/edit/saveDraft";
import { pairsInText } from "../core/graph/pairsInText";
import type { Passage } from "../core/graph/passages";
import { endsOf } from "../core/graph/ties";
import { finderOf } from "../core/names/finderOf";
import { evidenceSpan } from "../core/quotes/locateExact";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import { point, selectTie } from "./selecting";
import type { Change, Coding, State, TextSelection } from "./state";
import { showPanel } from "./viewing";

/** Forms that are kept beside the open one; older ones are forgotten. The walk may leave one at many a sentence. */
const mostAside = 200;

/** Changes what is being coded, and nothing else. */
export const withCoding = (state: State, part: Partial<Coding>): State => ({
  ...state,
  coding: { ...state.coding, ...part },
});

/** Closes the form; the sheet goes back to where it was, so that map and text are seen as before. */
export const closeDraft: Change = (state) => ({
  ...withCoding(state, {
    draft: undefined,
    begun: undefined,
    isTouched: false,
    sheet: undefined,
    returns: true,
  }),
  sheet: state.coding.sheet ?? state.sheet,
});

/** Sets whether new forms are filled in. */
export function suggest(suggests: boolean): Change {
  return (state) => (state.coding.suggests === suggests ? state : withCoding(state, { suggests }));
}

/**
 * Opens the form; one that is open already and was typed into is put aside. On a small screen the sheet is drawn up for it.
 * The pointer is done with what it marked: the keyboard goes on from there.
 */
export function openDraft(draft: ClaimDraft): Change {
  return (state) => {
    if (!selectIsEditable(state)) return state;
    const { selection, sheet } = state.coding;
    return {
      ...withCoding(state, {
        draft,
        begun: draft,
        isTouched: false,
        sheet: sheet ?? state.sheet,
        aside: asideOf(state.coding),
        selection: selection && { ...selection, by: "keys" },
      }),
      panel: "evidence",
      sheet: "full",
    };
  };
}

/** Changes fields of the open form; what a person has decided is no suggestion any more. */
export function changeDraft(part: Partial<ClaimDraft>): Change {
  return (state) => {
    const { draft } = state.coding;
    if (draft === undefined) return state;
    const suggested = Object.fromEntries(
      Object.entries(draft.suggested).filter(([field]) => !Object.hasOwn(part, field)),
    ) as Partial<Record<DraftField, string>>;
    const undecided = draft.undecided?.filter((field) => !Object.hasOwn(part, field));
    // Who was taken off as the speaker stays off, whatever is changed later.
    const { likelySpeaker: _likely, ...decided } = draft;
    const own = Object.hasOwn(part, "saidBy") ? decided : draft;
    const entered = suggestedFields.filter(
      (field) => draft.entered?.includes(field) === true || Object.hasOwn(part, field),
    );
    const changed = { ...own, suggested, entered, ...(undecided && { undecided }), ...part };
    const next = { ...changed, ...agreeingSpeaker(changed, state.graph.dossier.actors) };
    const { begun } = state.coding;
    return withCoding(state, {
      draft: next,
      isTouched: begun === undefined || enteredIn(next) !== enteredIn(begun),
    });
  };
}

/** Closes the form without a claim; what was typed is put aside. The text comes back where only one panel shows. */
export const leaveDraft: Change = (state) =>
  state.coding.draft === undefined
    ? state
    : showPanel("article")(withCoding(closeDraft(state), { aside: asideOf(state.coding) }));

/** Closes the form and puts nothing aside; what was entered can be brought back. */
export const discardDraft: Change = (state) => {
  const { draft, isTouched, discarded } = state.coding;
  if (draft === undefined) return state;
  return showPanel("article")(withCoding(closeDraft(state), { discarded: isTouched ? draft : discarded }));
};

/** Opens the form that was discarded last. */
export const bringBackDraft: Change = (state) => {
  const { discarded } = state.coding;
  return discarded === undefined ? state : takeUp(discarded)(withCoding(state, { discarded: undefined }));
};

/** Opens the form that was put aside last. */
export const resumeDraft: Change = (state) => {
  const draft = state.coding.aside.at(-1);
  return draft === undefined
    ? state
    : takeUp(draft)(withCoding(state, { aside: state.coding.aside.slice(0, -1) }));
};

/** Opens a form with what was entered into it before, and shows the passage that it is about. */
function takeUp(draft: ClaimDraft): Change {
  return (state) => {
    const opened = openDraft(draft)(state);
    if (opened === state) return state;
    return withCoding(opened, {
      begun: undefined,
      isTouched: true,
      selection: selectionOf(draft, state),
    });
  };
}

/** Finds where the passage of a form stands in its text; undefined where it does not stand there to the letter. */
export function selectionOf(draft: ClaimDraft, { graph }: State): TextSelection | undefined {
  const claim = graph.dossier.claims.find(({ id }) => id === draft.claim);
  const evidence = draft.evidence ?? claim?.evidence[0];
  const document = evidence && graph.documents.get(evidence.document);
  const span = evidence && evidenceSpan(evidence, document);
  if (document === undefined || span === undefined) return undefined;
  return { document: document.id, language: document.language, span, anchor: span, by: "keys" };
}

/** What a form holds, to be compared: a text that was typed and taken out again is none, nor is what holds only such. */
const enteredIn = ({ suggested: _reasons, entered: _fields, ...draft }: ClaimDraft): string =>
  JSON.stringify(draft, (_key, value: unknown) => (isNothing(value) ? undefined : value));

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && Object.values(value).every(isNothing));

/**
 * Brings back forms that were kept from another visit: the open one open, unless another has been opened since; the others
 * aside. So do the cast that was on the screen, and what was decided of it.
 */
export function restoreCoding(
  draft: ClaimDraft | undefined,
  aside: readonly ClaimDraft[],
  { cast = {}, castShown }: Partial<Pick<Coding, "cast" | "castShown">> = {},
): Change {
  return (given) => {
    if (!selectIsEditable(given)) return given;
    const own = given.coding;
    const state =
      Object.keys(cast).length === 0 && castShown === undefined
        ? given
        : withCoding(given, { cast: { ...cast, ...own.cast }, castShown: own.castShown ?? castShown });
    if (draft === undefined && aside.length === 0) return state;
    const { coding } = state;
    // A form that the walk has opened meanwhile, with nothing entered, gives way, and the walk goes to the form that came.
    const isFree = coding.draft === undefined || (coding.stop !== undefined && !coding.isTouched);
    const opens = draft !== undefined && isFree;
    const came = [...aside, ...(draft === undefined || opens ? [] : [draft])];
    const here = new Set([coding.draft, ...coding.aside].map((form) => JSON.stringify(form)));
    const all = [...came.filter((form) => !here.has(JSON.stringify(form))), ...coding.aside];
    const kept = withCoding(state, { aside: all.slice(-mostAside) });
    if (!opens) return kept;
    const selection = selectionOf(draft, state);
    return {
      ...withCoding(kept, { draft, begun: undefined, isTouched: true, selection, stop: undefined }),
      panel: "evidence",
    };
  };
}

/** Notes that what is typed into forms is on the disk, or in this page alone and why. */
export function setFormsKept(why: State["unkeptForms"]): Change {
  return (state) => (state.unkeptForms === why ? state : { ...state, unkeptForms: why });
}

/** Returns the forms that are aside once the open one is left: it comes to them where something was entered. */
export const asideOf = ({ draft, isTouched, aside }: Coding): readonly ClaimDraft[] =>
  draft === undefined || !isTouched ? aside : [...aside, draft].slice(-mostAside);

const subjectOf = ({ claim, proposal, evidence }: ClaimDraft) => JSON.stringify([claim, proposal, evidence]);

/**
 * Makes the open form a claim, as one step with the actors it brings, and selects its first tie, so that map and text show
 * it. Does nothing while something is missing.
 */
export const saveClaim: Change = (state) => {
  const { draft } = state.coding;
  // Another tab may have taken the dossier over: the form stays, and nothing typed is lost.
  if (!selectIsEditable(state)) return state;
  if (draft === undefined || faultsOf(draft, state.graph.dossier).length > 0) return state;
  const kind = draft.claim === undefined ? "add-claim" : "edit-claim";
  const saved = edit(kind, saveDraft(draft))(state);
  const { claims } = saved.graph.dossier;
  const claim = draft.claim === undefined ? claims.at(-1) : claims.find(({ id }) => id === draft.claim);
  // A form that was discarded from another passage can still be brought back.
  const { discarded } = saved.coding;
  const isSame = discarded !== undefined && subjectOf(discarded) === subjectOf(draft);
  const next = isSame ? withCoding(closeDraft(saved), { discarded: undefined }) : closeDraft(saved);
  return showPanel("article")(claim === undefined ? next : selectClaim(claim.id)(next));
};

/**
 * Selects a claim's tie, at its last passage. Of a claim for several pairs it is the pair that the passage names first, and
 * the lines of all its pairs are lit until something else is pointed at.
 */
export function selectClaim(id: ClaimId): Change {
  return (state) => {
    const coded = state.graph.claims.find(({ claim }) => claim.id === id);
    if (coded === undefined) return state;
    const passage = coded.passages.at(-1);
    const ends = endsOf(coded);
    const pairs = ends.length < 2 ? ends : pairsInText(coded, wordsOf(passage, state));
    const [first] = pairs;
    if (first === undefined) return state;
    const selected = selectTie(first.id, passage?.id, id)(state);
    return pairs.length === 1
      ? selected
      : point({ kind: "ties", ties: pairs.map((pair) => pair.id) })(selected);
  };
}

/** What a passage says in its own language, and who may be named there. */
function wordsOf(passage: Passage | undefined, { graph }: State): Parameters<typeof pairsInText>[1] {
  const span = passage?.spans[passage.language];
  const text = passage && graph.documents.get(passage.document)?.texts[passage.language];
  const { actors, dossier } = graph;
  return { text: text?.slice(span?.start, span?.end) ?? "", actors, finder: finderOf(dossier.actors) };
}
