import { type MouseEvent, useMemo, useRef, useState } from "react";
import { type DraftCast, draftCast } from "../../core/coding/draftCast";
import { type ClaimDraft, withoutGone } from "../../core/edit/claimDraft";
import { faultsOf } from "../../core/edit/draftFaults";
import { openProposal } from "../../core/edit/proposals";
import { codingMessages } from "../../words/coding";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { DraftPassage } from "./DraftPassage";
import { FormButtons } from "./FormButtons";
import { FormFields } from "./FormFields";
import styles from "./form.module.css";
import { createFaultAt } from "./formFaults";
import { ProposalNotes } from "./ProposalNotes";
import { type FormField, reasonOf } from "./reasonOf";
import { SameClaim } from "./SameClaim";
import { useAim } from "./useAim";
import { useDraftPlace } from "./useDraftPlace";
import { useEscapeRun } from "./useEscapeRun";
import { type OpenForm, useFormActions } from "./useFormActions";
import { useFormKeys } from "./useFormKeys";
import { useFormerValues } from "./useResuggested";

type Props = { readonly given: ClaimDraft; readonly title: string };

/** The form of a claim: its passage, its fields, and what can be done with it. */
export function ClaimForm({ given, title }: Props) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const dossier = useSelect((state) => state.graph.dossier);
  const isWalk = useSelect((state) => state.view.screen === "coding");
  const form = useRef<HTMLFormElement>(null);
  const draft = withoutGone(given, dossier);
  const cast = useDraftCast(draft);
  const isProposal = draft.proposal !== undefined && openProposal(dossier, draft.proposal) !== undefined;
  const open: OpenForm = { form, draft, isProposal, isWalk };
  const actions = useFormActions(open);
  const [escapes, escapeHandlers] = useEscapeRun();
  const onKeyDown = useFormKeys(open, actions, escapes);
  const { asked, ask } = useAsked();
  const aim = useAim(draft);
  const reasonAt = (field: FormField) => reasonOf(draft, dossier, field, messages);
  const formerAt = useFormerValues(draft);
  const faultAt = actions.isTried
    ? createFaultAt({ draft, dossier, actors: cast.byId, language })
    : () => undefined;
  const { alike } = actions;
  return (
    <form
      {...escapeHandlers}
      ref={form}
      className={styles.form}
      aria-label={title}
      data-proposal={isProposal}
      data-walk={isWalk}
      data-next={isWalk ? `${faultsOf(draft, dossier)[0]?.field ?? ""} ${aim.field}` : undefined}
      tabIndex={-1}
      noValidate
      onKeyDown={({ nativeEvent }) => onKeyDown(nativeEvent)}
      onMouseDown={keepFocus}
      onFocus={ask}
      onPointerOver={ask}
      onClick={isWalk ? aim.aimAtLabel : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        actions.save();
      }}
    >
      <DraftPassage draft={draft} fault={faultAt("passage")} />
      <ProposalNotes draft={draft} />
      <FormFields
        draft={draft}
        cast={cast}
        aim={isWalk ? aim : undefined}
        onChange={actions.change}
        // On the walk the keys are the walk's again once somebody has been chosen.
        onChosen={() => {
          if (isWalk) queueMicrotask(() => form.current?.focus({ preventScroll: true }));
        }}
        reasonAt={reasonAt}
        formerAt={formerAt}
        faultAt={faultAt}
      />
      {alike === undefined ? null : (
        <SameClaim key={alike.claim.id} {...alike} onSave={() => actions.save({ isMeant: true })} />
      )}
      <FormButtons open={open} actions={actions} reason={asked && reasonAt(asked)} />
    </form>
  );
}

/**
 * Keeps the keyboard where Enter saves while a button is pressed by a pointer: in the box that it is in, else in the form. With
 * the focus on the button, as most browsers put it, Enter would press it once more. What opens something above the page takes it.
 */
function keepFocus(event: MouseEvent<HTMLFormElement>): void {
  const { target, currentTarget } = event;
  const pressed = target instanceof Element ? target.closest("button, summary") : null;
  if (pressed === null || pressed.matches("[popovertarget]")) return;
  event.preventDefault();
  const { activeElement } = document;
  if (activeElement?.matches("input") && currentTarget.contains(activeElement)) return;
  currentTarget.focus({ preventScroll: true });
}

/** The field last pointed at or focused. */
function useAsked() {
  const [asked, setAsked] = useState<FormField>();
  const ask = ({ target }: { readonly target: EventTarget }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-field]") : null;
    if (row !== null) setAsked(row.dataset.field as FormField);
  };
  return { asked, ask };
}

/** Gathers who may be chosen for a draft; anew where its passage, its own actors or the dossier's are others. */
function useDraftCast(draft: ClaimDraft): DraftCast {
  const { added } = draft;
  const { actors, claims } = useSelect((state) => state.graph.dossier);
  const place = useDraftPlace(draft);
  const choices = useSelect((state) => state.coding.cast);
  return useMemo(
    () => draftCast(place, added, { actors, claims }, choices),
    [place, added, actors, claims, choices],
  );
}
