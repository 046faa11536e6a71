import type { ClaimDraft } from "../core/edit/claimDraft";
import { evidenceSpan } from "../core/quotes/locateExact";
import { asideOf, closeDraft, mostAside, openDraft, withCoding } from "./coding";
import { selectIsEditable } from "./editable";
import type { Change, Coding, State, TextSelection } from "./state";
import { showPanel } from "./viewing";

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
      ...withCoding(kept, {
        draft,
        begun: undefined,
        before: undefined,
        isTouched: true,
        selection,
        stop: undefined,
      }),
      panel: "evidence",
    };
  };
}

/** Notes that what is typed into forms is on the disk, or in this page alone and why. */
export function setUnsavedForms(why: State["unsavedForms"]): Change {
  return (state) => (state.unsavedForms === why ? state : { ...state, unsavedForms: why });
}
