import { actorKinds } from "../../core/codebook/actorKinds";
import { relationTypes } from "../../core/codebook/relationTypes";
import { modalities, voices } from "../../core/codebook/voices";
import type { CastChoice, CastChoices } from "../../core/coding/castChoices";
import type { DocumentId } from "../../core/dossier/dossier";
import { besideKey } from "../../core/dossier/storedDossier";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { selectIsEditable } from "../../state/editable";
import { restoreCoding, setUnsavedForms } from "../../state/formsAside";
import { memoiseSelector } from "../../state/memoiseSelector";
import type { Library } from "../../state/services";
import type { Coding, State } from "../../state/state";
import { noCoding, type Store } from "../../state/store";
import { type Autosave, createSaveQueue, type QueuedDossier, type SaveTask } from "./createSaveQueue";

type StoredForms = {
  readonly draft?: ClaimDraft;
  readonly aside: readonly ClaimDraft[];
  readonly cast?: CastChoices;
  /** The cast that is on the screen; without `of`, that of all texts. */
  readonly castShown?: { readonly of?: DocumentId };
};

/** Keeps what is typed into forms beside the open dossier, and brings it back when that is opened again. */
export function createFormAutosave(store: Store, library: Library): Autosave {
  /** What this page has put under which key, or found there. */
  const known = new Map<string, string | undefined>();

  const begin = ({ state, change, isOpen }: QueuedDossier, before: Promise<unknown>): SaveTask => {
    /** The forms came with a dossier that is opened anew or copied. */
    const isCarried = state().coding !== noCoding;
    const textNow = memoiseSelector(
      ({ coding }: State) => [coding],
      (coding) => JSON.stringify(storedForms(coding)),
    );
    const keyNow = () => {
      const { dossier } = state().view;
      return dossier && besideKey("claims", dossier);
    };
    let onDisk: string | undefined;
    const restore = async () => {
      await before;
      const key = keyNow();
      const value = key === undefined ? undefined : await library.draft(key);
      // What is carried has still to be looked at, whether it is on the disk.
      if (isCarried) change((now) => ({ ...now, coding: { ...now.coding } }));
      if (key === undefined || !isStoredForms(value) || !selectIsEditable(state())) return;
      onDisk = JSON.stringify(value);
      const isOwn = known.get(key) === onDisk;
      known.set(key, onDisk);
      // An older state of the forms that are open is nothing to bring back.
      const { draft, aside, cast, castShown } = value;
      const shown = castShown && { castShown: { of: castShown.of } };
      if (!(isCarried && isOwn)) change(restoreCoding(draft, aside, { ...(cast && { cast }), ...shown }));
    };
    const restored = restore();
    return {
      isBehind: () => {
        // Forms that have no place and have been left were given up, or are in the dossier that came.
        const isGivenUp = !isOpen() && !hasPlace(state());
        return !isGivenUp && textNow(state()) !== onDisk;
      },
      write: async () => {
        await restored;
        const key = keyNow();
        if (key === undefined || !hasPlace(state())) return false;
        const text = textNow(state());
        if (text === onDisk) return true;
        const value = storedForms(state().coding);
        const answer = await (value === undefined ? library.dropDraft(key) : library.storeDraft(key, value));
        // One that is not needed any more and stays there does no harm.
        const why = answer.kind === "error" && value !== undefined ? answer.error.kind : undefined;
        change(setUnsavedForms(why));
        if (why !== undefined) return false;
        onDisk = text;
        known.set(key, text);
        return true;
      },
    };
  };

  return createSaveQueue(store, {
    isChanged: (state, before) => state.coding !== before.coding,
    pause: 200,
    begin,
  });
}

/** Whether forms can be stored beside the dossier: what lies there is the other tab's where that has taken it over. */
function hasPlace({ saveStatus, view }: State): boolean {
  const isElsewhere =
    saveStatus.kind === "locked" || (saveStatus.kind === "failed" && saveStatus.why === "changed");
  return view.dossier !== undefined && !isElsewhere;
}

function storedForms({ draft, isTouched, aside, cast, castShown }: Coding): StoredForms | undefined {
  const open = isTouched ? draft : undefined;
  const hasCast = Object.keys(cast).length > 0;
  if (open === undefined && aside.length === 0 && !hasCast && castShown === undefined) return undefined;
  const of = castShown?.of;
  return {
    ...(open === undefined ? {} : { draft: open }),
    aside,
    ...(hasCast && { cast }),
    ...(castShown !== undefined && { castShown: of === undefined ? {} : { of } }),
  };
}

/** Whether a value is what was stored here; another version of the program may have kept something else. */
function isStoredForms(value: unknown): value is StoredForms {
  if (typeof value !== "object" || value === null) return false;
  const { draft, aside, cast = {}, castShown = {} } = value as Partial<StoredForms>;
  return (
    isChoices(cast) &&
    isShown(castShown) &&
    (draft === undefined || isDraft(draft)) &&
    Array.isArray(aside) &&
    aside.every(isDraft)
  );
}

function isShown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { of } = value as { readonly of?: unknown };
  return of === undefined || typeof of === "string";
}

function isChoices(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every(isChoice);
}

function isChoice(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { isActor, name, kind, speaksFor, sameAs } = value as CastChoice;
  const isText = (text: unknown) => text === undefined || typeof text === "string";
  const isKind = kind === undefined || isOneOf(actorKinds, kind);
  return (
    isKind &&
    [name, speaksFor, sameAs].every(isText) &&
    (isActor === undefined || typeof isActor === "boolean")
  );
}

/** Whether a form can be shown: one that another version of the program has stored may say what this one does not know. */
function isDraft(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { from, to, saidBy, added, summary, note, suggested, evidence } = value as Partial<ClaimDraft>;
  const { type, voice, modality, undecided = [], entered = [], likelySpeaker } = value as Partial<ClaimDraft>;
  return (
    (evidence === undefined || (typeof evidence?.quotes === "object" && evidence.quotes !== null)) &&
    [from, to, saidBy, added, undecided, entered, likelySpeaker?.saidBy ?? []].every(Array.isArray) &&
    [summary, note, suggested].every((part) => typeof part === "object" && part !== null) &&
    (type === undefined || isOneOf(relationTypes, type)) &&
    isOneOf(voices, voice) &&
    isOneOf(modalities, modality) &&
    (added?.every((actor) => typeof actor?.name === "object" && isOneOf(actorKinds, actor.kind)) ?? false)
  );
}

const isOneOf = (kinds: readonly { readonly id: string }[], id: unknown): boolean =>
  kinds.some((kind) => kind.id === id);
