import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import type { Claim, ClaimId } from "../../core/dossier/dossier";
import { claimAlike, claimSaying } from "../../core/edit/claimAlike";
import { type ClaimDraft, type DraftField, summaryOf } from "../../core/edit/claimDraft";
import { changeDraft, saveClaim } from "../../state/coding";
import { addAtStop, refuseAtStop, saveAtStop } from "../../state/decidingAtStop";
import { discardDraft, leaveDraft } from "../../state/formsAside";
import {
  refuseShown,
  selectDecided,
  selectLeftToWalk,
  selectWaiting,
  takeProposal,
} from "../../state/proposing";
import type { State } from "../../state/state";
import { leaveWalk } from "../../state/walking";
import { announcementMessages } from "../../words/announcements";
import { codingMessages } from "../../words/coding";
import { whyUnchanged } from "../dossiers/useEdit";
import { announce } from "../kit/announce";
import { isTyping } from "../kit/keyPress";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { focusField, showField } from "./focusField";
import { createFaultAt, isSideUntouched, wrongField } from "./formFaults";
import { useResuggestedWords } from "./useResuggested";

/** An open form: its element, and what is entered in it. */
export type OpenForm = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: ClaimDraft;
  /** Whether it is about a proposal that is still open. */
  readonly isProposal: boolean;
  readonly isWalk: boolean;
};

/** The claim that says what the form does, and whether it stands on the same passage. */
type Alike = { readonly claim: Claim; readonly isHere: boolean };

/** How a form is saved. `isMeant`: beside a claim that says the same. `stays`: on the walk, for another claim of the same sentence. */
type Saving = { readonly isMeant?: boolean; readonly stays?: boolean };

export type FormActions = {
  /** Saving was tried: what is wrong is said from now on. */
  readonly isTried: boolean;
  /** Such a claim: of the same passage once saving was asked for; on the walk of another one, which then gets this passage, at once. */
  readonly alike: Alike | undefined;
  readonly change: (part: Partial<ClaimDraft>) => void;
  readonly save: (how?: Saving) => void;
  readonly refuse: () => void;
  readonly leave: () => void;
  readonly discard: () => void;
};

/** What can be done with a form, and what is said of it. */
export function useFormActions(open: OpenForm): FormActions {
  const { form, draft, isWalk } = open;
  const messages = useMessages(codingMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const store = useStore();
  const update = useUpdate();
  const { sentences } = useMessages(announcementMessages);
  const resuggestedWords = useResuggestedWords();
  const [isTried, setTried] = useState(false);
  /** How saving was asked for while the passage has a claim that says the same. */
  const [asked, setAsked] = useState<{ readonly stays: boolean }>();
  /** On the walk the next claim may be of the same passage, and this is its form as well. */
  const beginAnew = () => {
    setAsked(undefined);
    setTried(false);
    if (isWalk) form.current?.focus({ preventScroll: true });
  };
  const keep = useKeep(open);
  const leadTo = useLeadTo(open);
  const isWhole = wrongField(draft, dossier) === undefined;
  const same = isWalk && isWhole ? claimSaying(draft, dossier) : undefined;
  const here = asked || same ? claimAlike(draft, dossier) : undefined;
  const elsewhere = here === undefined ? same : undefined;
  const addTo = (claim: ClaimId, stays: boolean) => {
    const before = store.getState();
    update(addAtStop(claim, stays));
    if (store.getState() === before) return announce(whyUnchanged(before));
    beginAnew();
    announce(messages.passageAdded);
  };
  return {
    isTried,
    alike:
      elsewhere !== undefined
        ? { claim: elsewhere, isHere: false }
        : asked && here && { claim: here, isHere: true },
    change: (part) => {
      setAsked(undefined);
      update(changeDraft(part));
      const state = store.getState();
      const said = resuggestedWords(state.coding.before, state);
      if (said.length > 0) announce(sentences(said));
    },
    save: ({ isMeant = false, stays = isMeant && asked?.stays === true } = {}) => {
      const wrong = wrongField(draft, dossier);
      if (wrong !== undefined) {
        // What is wrong stands under its field, and comes into view with it.
        flushSync(() => setTried(true));
        leadTo(wrong);
      } else if (!isMeant && elsewhere !== undefined) addTo(elsewhere.id, stays);
      else if (!isMeant && claimAlike(draft, dossier) !== undefined) setAsked({ stays });
      else if (keep(stays)) beginAnew();
    },
    ...useWaysOut(isWalk),
  };
}

/**
 * Leads to a field that is wrong. On the walk the letters and digits put names on a side: its box, which would take them as
 * text, has the keyboard only where somebody has begun to type.
 */
function useLeadTo({ form, draft, isWalk }: OpenForm): (field: DraftField) => void {
  const language = useLanguage();
  const store = useStore();
  return (field) => {
    const { graph, letterKeys } = store.getState();
    const isOfKeys = isWalk && letterKeys && isSideUntouched(draft, field);
    if (!isOfKeys || isTyping(document.activeElement)) return focusField(form.current, field);
    showField(form.current, field);
    const actors = new Map([...graph.actors, ...draft.added.map((actor) => [actor.id, actor] as const)]);
    announce(createFaultAt({ draft, dossier: graph.dossier, actors, language })(field) ?? "");
  };
}

/** Makes the form a claim, and says so; whether it did. */
function useKeep({ draft, isProposal, isWalk }: OpenForm): (stays: boolean) => boolean {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const store = useStore();
  const update = useUpdate();
  return (stays) => {
    const before = store.getState();
    const { dossier } = before.graph;
    const sentence =
      summaryOf(draft, dossier, language) || summaryOf({ ...draft, summary: {} }, dossier, language);
    update(isWalk ? saveAtStop(stays) : isProposal ? takeProposal : saveClaim);
    if (store.getState() === before) {
      announce(whyUnchanged(before));
      return false;
    }
    if (store.getState().graph.dossier === dossier) return true;
    const said = draft.claim === undefined ? messages.saved(sentence) : messages.changed(sentence);
    const last = isProposal ? lastWords(store.getState(), messages) : "";
    // Behind what is said of the selection, which tells where it stands; on the walk before what is said of the next sentence.
    setTimeout(() => announce(said + last), isWalk ? 0 : 400);
    return true;
  };
}

/** What is said besides of the last proposal that was decided: what became of all, and what is left to walk through. */
function lastWords(state: State, messages: (typeof codingMessages)["en"]): string {
  if (selectWaiting(state) > 0) return "";
  const { taken, refused } = selectDecided(state);
  const left = selectLeftToWalk(state);
  return ` ${messages.lastDecided(taken, refused)}${left === 0 ? "" : ` ${messages.leftToWalk(left)}.`}`;
}

/** Ways to close a form without a claim. */
function useWaysOut(isWalk: boolean): Pick<FormActions, "refuse" | "leave" | "discard"> {
  const messages = useMessages(codingMessages);
  const store = useStore();
  const update = useUpdate();
  return {
    refuse: () => {
      const before = store.getState();
      update(isWalk ? refuseAtStop : refuseShown);
      const now = store.getState();
      if (now === before) return announce(whyUnchanged(before));
      announce(messages.refused + lastWords(now, messages));
    },
    leave: () => {
      const { isTouched } = store.getState().coding;
      update(isWalk ? leaveWalk : leaveDraft);
      if (isTouched) announce(messages.draftKept);
    },
    discard: () => {
      update(discardDraft);
      announce(messages.discarded);
    },
  };
}
