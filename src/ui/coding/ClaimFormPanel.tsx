import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ClaimId } from "../../core/dossier/dossier";
import { claimAlike, claimSaying } from "../../core/edit/claimAlike";
import {
  type ClaimDraft,
  faultsOf,
  type SideField,
  summaryOf,
  withoutGone,
} from "../../core/edit/claimDraft";
import { openProposal } from "../../core/edit/proposals";
import { toggleMutual } from "../../core/edit/toggleMutual";
import { changeDraft, discardDraft, leaveDraft, saveClaim } from "../../state/coding";
import { refuseShown, selectProposalNumber, selectWaiting, takeProposal } from "../../state/proposing";
import { addAtStop, leaveWalk, refuseAtStop, saveAtStop } from "../../state/walking";
import { codingMessages } from "../../words/coding";
import { keepingMessages } from "../../words/keeping";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { isAltCommand, isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";
import { PanelFrame } from "../kit/PanelFrame";
import { typedDirection } from "../kit/typedDirection";
import { useEscape } from "../kit/useEscape";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { ActorsField } from "./ActorsField";
import { DraftPassage } from "./DraftPassage";
import { FormRow } from "./FormRow";
import { faultWords } from "./faultWords";
import styles from "./form.module.css";
import { letters, typeAt } from "./formKeys";
import { ModalityField, TypeField, VoiceField } from "./RadioFields";
import { type FormField, reasonOf } from "./reasonOf";
import { SameClaim } from "./SameClaim";
import { SentenceActors } from "./SentenceActors";
import { SidesTools } from "./SidesTools";
import { SuggestSwitch } from "./SuggestSwitch";
import { Summaries } from "./Summaries";
import { useDraftCast } from "./useDraftCast";
import { WalkActions } from "./WalkActions";

/** The form of a claim, in the place of Evidence: the text and the map stay beside it. */
export function ClaimFormPanel({ bare = false }: { readonly bare?: boolean }) {
  const messages = useMessages(codingMessages);
  const draft = useSelect((state) => state.coding.draft);
  const number = useSelect(selectProposalNumber);
  const waiting = useSelect(selectWaiting);
  const body = useRef<HTMLDivElement>(null);
  if (draft === undefined) return null;
  const isNew = draft.claim === undefined;
  const title =
    number !== undefined
      ? messages.proposal(number, waiting)
      : isNew
        ? messages.newClaim
        : messages.editClaim;
  const key = draft.claim ?? draft.proposal ?? JSON.stringify(draft.evidence);
  return (
    <PanelFrame title={title} bare={bare} controls={null} bodyRef={body}>
      <ClaimForm key={key} given={draft} title={title} />
    </PanelFrame>
  );
}

function ClaimForm({ given, title }: { readonly given: ClaimDraft; readonly title: string }) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const store = useStore();
  const update = useUpdate();
  const dossier = useSelect((state) => state.graph.dossier);
  const isTouched = useSelect((state) => state.coding.isTouched);
  const isWalk = useSelect((state) => state.view.screen === "coding");
  const draft = withoutGone(given, dossier);
  const isProposal = draft.proposal !== undefined && openProposal(dossier, draft.proposal) !== undefined;
  const cast = useDraftCast(draft);
  const actors = cast.byId;
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  /** Saving was asked for while the dossier has the same claim. */
  const [isDouble, setDouble] = useState(false);
  const { naming = {}, typed = {} } = draft;
  /** The field last pointed at or focused. */
  const [asked, setAsked] = useState<FormField>();
  const faults = isTried ? faultsOf(draft, dossier) : [];
  const sides: readonly SideField[] = draft.voice === "narrator" ? ["from", "to"] : ["from", "to", "saidBy"];
  const isTypedIn = (field: SideField) => (typed[field] ?? "").trim() !== "";
  const unfinished = sides.filter((field) => naming[field] !== undefined || isTypedIn(field));
  const faultAt = (...fields: readonly string[]) => {
    const open = isTried ? unfinished.find((field) => fields.includes(field)) : undefined;
    if (open !== undefined) return messages.faults[naming[open] === undefined ? "typed" : "unfinished"];
    const fault = faults.find(({ field }) => fields.includes(field));
    return fault && faultWords(fault, actors, language);
  };
  const reasonAt = (field: FormField) => reasonOf(draft, actors, field, messages);
  const reason = asked && reasonAt(asked);
  const change = (part: Partial<ClaimDraft>) => {
    setDouble(false);
    update(changeDraft(part));
  };
  /** On the walk the next claim may be of the same passage, and this is its form as well. */
  const beginAnew = () => {
    setDouble(false);
    setTried(false);
    if (isWalk) form.current?.focus({ preventScroll: true });
  };

  // It begins at its first field: from there Enter saves, and each letter leads to a field. Before it is painted, so that no
  // key that follows the sight of it goes to the text.
  useLayoutEffect(() => {
    const own = form.current;
    const first = own?.querySelector<HTMLElement>("input:checked") ?? own?.querySelector("input");
    // On the walk the keys are the walk's until somebody goes into a field.
    (isWalk ? own : first)?.focus({ preventScroll: true });
  }, [isWalk]);

  const discard = () => {
    update(discardDraft);
    announce(messages.discarded);
  };
  const refuse = () => {
    const before = store.getState();
    update(isWalk ? refuseAtStop : refuseShown);
    const now = store.getState();
    if (now === before) return announce(keepingMessages[language].held);
    announce(selectWaiting(now) === 0 ? `${messages.refused} ${messages.lastDecided}` : messages.refused);
  };
  const leave = () => {
    const { isTouched } = store.getState().coding;
    update(isWalk ? leaveWalk : leaveDraft);
    if (isTouched) announce(messages.draftKept);
  };
  useEscape((event) => {
    // Behind another tab it stays as it is.
    if (form.current === null || getComputedStyle(form.current).visibility === "hidden") return;
    event.preventDefault();
    // On the walk it first gives the keys back to the walk.
    const isInField = isWalk && form.current !== event.target && form.current.contains(event.target as Node);
    if (isInField) form.current.focus();
    else leave();
  }, document);
  /** The claim that says the same; on the walk from whatever passage. */
  const sameAs = () => claimAlike(draft, dossier) ?? (isWalk ? claimSaying(draft, dossier) : undefined);
  const addToSame = (id: ClaimId) => {
    update(addAtStop(id));
    beginAnew();
    announce(messages.passageAdded);
  };
  const save = (isMeant = false, stays = false) => {
    const wrong = unfinished[0] ?? faultsOf(draft, dossier)[0]?.field;
    if (wrong !== undefined) {
      // What is wrong stands under its field, and comes into view with it.
      flushSync(() => setTried(true));
      focusField(form.current, wrong);
      return;
    }
    if (!isMeant && sameAs() !== undefined) return setDouble(true);
    const sentence =
      summaryOf(draft, actors, language) || summaryOf({ ...draft, summary: {} }, actors, language);
    const before = store.getState();
    update(isWalk ? saveAtStop(stays) : isProposal ? takeProposal : saveClaim);
    if (store.getState() === before) return announce(keepingMessages[language].held);
    beginAnew();
    // Behind what is said of the selection, which tells where it stands; on the walk before what is said of the next sentence.
    setTimeout(
      () => announce(draft.claim === undefined ? messages.saved(sentence) : messages.changed(sentence)),
      isWalk ? 0 : 400,
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
    if (isProposal && event.repeat && decides(event)) return event.preventDefault();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (isForm(event)) {
      const type = typeAt(event);
      const letter = letterOf(event);
      const given = letters.find((own) => own.letter === letter)?.field;
      // A proposal's own keys: X refuses it, E goes to what is to be edited first.
      const field = isProposal && letter === "E" ? "from" : given;
      if (isProposal && letter === "X") {
        event.preventDefault();
        return refuse();
      }
      if (type !== undefined) change({ type });
      else if (field === "swap") change({ from: draft.to, to: draft.from });
      else if (field === "mutual") change(toggleMutual(draft));
      else if (field === undefined || (isWalk && (field === "voice" || field === "modality"))) return;
      const isDone = isWalk && (type !== undefined || field === "mutual");
      if (isDone) form.current?.focus();
      else if (type !== undefined) focusField(form.current, "type");
      else if (field !== undefined && field !== "swap") focusField(form.current, field);
      event.preventDefault();
    }
  };

  // On the walk the keys are the form's wherever the focus is: what had it may just have gone. Before the next key can come.
  useLayoutEffect(() => {
    if (!isWalk) return;
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });

  const ask = ({ target }: { readonly target: EventTarget }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-field]") : null;
    if (row !== null) setAsked(row.dataset.field as FormField);
  };

  const here = isDouble ? claimAlike(draft, dossier) : undefined;
  const alike = isDouble ? sameAs() : undefined;
  const base = { draft, onChange: change };
  const at = (field: FormField) => ({ reason: reasonAt(field), fault: faultAt(field) });
  const side = (field: SideField) => ({
    cast,
    field,
    // On the walk the keys are the walk's again once somebody has been chosen.
    onChosen: () => {
      if (isWalk) queueMicrotask(() => form.current?.focus({ preventScroll: true }));
    },
  });
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      data-proposal={isProposal}
      data-walk={isWalk}
      data-next={isWalk ? faultsOf(draft, dossier)[0]?.field : undefined}
      tabIndex={-1}
      noValidate
      onKeyDown={isWalk ? undefined : ({ nativeEvent }) => onKeyDown(nativeEvent)}
      onFocus={ask}
      onPointerOver={ask}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <DraftPassage draft={draft} fault={faultAt("passage")} />
      <TypeField {...base} {...at("type")} />
      {isWalk ? <SentenceActors {...base} /> : null}
      <ActorsField
        {...base}
        {...at("from")}
        {...side("from")}
        label={draft.mutual ? messages.fromMutual : messages.from}
      />
      <ActorsField
        {...base}
        {...at("to")}
        {...side("to")}
        label={draft.mutual ? messages.toMutual : messages.to}
      />
      <SidesTools {...base} {...at("mutual")} />
      <VoiceField {...base} {...at("voice")} />
      {draft.voice === "narrator" ? null : (
        <ActorsField {...base} {...at("saidBy")} {...side("saidBy")} label={messages.saidBy} />
      )}
      <ModalityField {...base} {...at("modality")} />
      <Folded isFolded={isWalk && faultAt("summary", "note") === undefined}>
        <Summaries {...base} actors={actors} reasonAt={reasonAt} fault={faultAt("summary")} />
        <FormRow field="note" label={messages.note} fault={faultAt("note")}>
          {(control) => (
            <textarea
              {...control}
              className={styles.note}
              rows={1}
              dir={typedDirection(draft.note[language])}
              value={draft.note[language] ?? ""}
              onChange={({ target }) => change({ note: { ...draft.note, [language]: target.value } })}
            />
          )}
        </FormRow>
      </Folded>
      {alike === undefined ? null : (
        <SameClaim
          key={alike.id}
          claim={alike}
          onSave={() => save(true)}
          onAdd={here === undefined ? () => addToSame(alike.id) : undefined}
        />
      )}
      <div className={styles.actions}>
        <button type="submit" data-walk={isWalk ? "save" : undefined} className={styles.solid}>
          {isProposal ? messages.takeProposal : isWalk ? walkMessages[language].save : messages.save}{" "}
          <kbd>↵</kbd>
        </button>
        {isWalk ? <WalkActions onAnother={() => save(false, true)} /> : null}
        {isProposal ? (
          <button type="button" className={styles.plain} onClick={refuse}>
            {messages.refuseProposal} <kbd className={styles.key}>X</kbd>
          </button>
        ) : null}
        {isProposal ? (
          <button type="button" className={styles.plain} onClick={() => focusField(form.current, "from")}>
            {messages.edit} <kbd className={styles.key}>E</kbd>
          </button>
        ) : null}
        {isWalk ? null : (
          <button type="button" className={styles.plain} onClick={leave}>
            {messages.cancel} <kbd>Esc</kbd>
          </button>
        )}
        {isTouched && !isWalk ? (
          <button type="button" className={styles.plain} onClick={discard}>
            {messages.discard}
          </button>
        ) : null}
        {draft.claim === undefined && !isProposal && !isWalk ? <SuggestSwitch draft={draft} /> : null}
        {reason === undefined ? null : <p className={styles.reason}>{reason}</p>}
      </div>
    </form>
  );
}

/** What a claim seldom needs is folded away where there is little room. */
function Folded({ isFolded, children }: { readonly isFolded: boolean; readonly children: ReactNode }) {
  const messages = useMessages(walkMessages);
  return isFolded ? (
    <details className={styles.folded}>
      <summary>{messages.more}</summary>
      {children}
    </details>
  ) : (
    children
  );
}

/** Whether a key is the form's: with Alt always, save what Alt writes; alone where nothing is being typed. */
function isForm(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  return !isTyping(event.target) || isAltCommand(event);
}

/** Whether a key takes or refuses a proposal. A key that is held down decides once: what comes up next has not been seen. */
function decides(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey } = event;
  if (key === "Enter") return ctrlKey || metaKey || !(target instanceof HTMLTextAreaElement);
  return isForm(event) && letterOf(event) === "X";
}

function focusField(form: HTMLFormElement | null, field: string): void {
  // There is a summary for each language.
  const row = form?.querySelector(`[data-field="${field}"], [data-field^="${field}-"]`);
  const control =
    row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input, textarea");
  control?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
