import type { ClaimDraft, DraftField } from "../core/edit/claimDraft";
import { faultsOf } from "../core/edit/draftFaults";
import { agreeingSpeaker } from "../core/edit/draftSpeaker";
import { suggestedFields } from "../core/edit/followPassage";
import { saveDraft } from "../core/edit/saveDraft";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import { selectClaim } from "./selectingClaim";
import type { Change, Coding, State } from "./state";
import { showPanel } from "./viewing";

/** Forms that are kept beside the open one; older ones are forgotten. The walk may leave one at many a sentence. */
export const mostAside = 200;

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
    before: undefined,
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
        before: undefined,
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
      before: changed,
      isTouched: begun === undefined || enteredIn(next) !== enteredIn(begun),
    });
  };
}

/** What a form holds, to be compared: a text that was typed and taken out again is none, nor is what holds only such. */
const enteredIn = ({ suggested: _reasons, entered: _fields, ...draft }: ClaimDraft): string =>
  JSON.stringify(draft, (_key, value: unknown) => (isNothing(value) ? undefined : value));

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && Object.values(value).every(isNothing));

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
