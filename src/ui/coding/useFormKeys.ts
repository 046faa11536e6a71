import { useLayoutEffect } from "react";
import { isOpenAbove } from "../kit/isOpenAbove";
import { isAltCommand, isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";
import { useEscape } from "../kit/useEscape";
import { focusField } from "./focusField";
import { letters, typeAt } from "./formKeys";
import { emptySides } from "./SidesTools";
import type { FormActions, OpenForm } from "./useFormActions";
import { useMutual } from "./useMutual";

/**
 * Gives a form the keyboard, and its keys what they do. Returns the handler for keys that are pressed in it; on the walk it
 * listens to the whole page itself.
 */
export function useFormKeys(open: OpenForm, actions: FormActions) {
  const { form, isWalk } = open;
  const mutual = useMutual(open.draft);

  // It begins at its first field: from there Enter saves, and each letter leads to a field. Before it is painted, so that no
  // key that follows the sight of it goes to the text.
  useLayoutEffect(() => {
    const own = form.current;
    const first = own?.querySelector<HTMLElement>("input:checked") ?? own?.querySelector("input");
    // On the walk the keys are the walk's until somebody goes into a field.
    (isWalk ? own : first)?.focus({ preventScroll: true });
  }, [form, isWalk]);

  useEscape((event) => {
    // Behind another tab it stays as it is.
    if (form.current === null || getComputedStyle(form.current).visibility === "hidden") return;
    event.preventDefault();
    // On the walk it first gives the keys back to the walk.
    const isInField = isWalk && form.current !== event.target && form.current.contains(event.target as Node);
    if (isInField) form.current.focus();
    else actions.leave();
  }, document);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isOpenAbove()) return;
    if (open.isProposal && event.repeat && decides(event)) return event.preventDefault();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      actions.save();
    } else if (isForm(event) && pressed(event, open, { ...actions, mutual })) event.preventDefault();
  };

  // On the walk the keys are the form's wherever the focus is: what had it may just have gone. Before the next key can come.
  useLayoutEffect(() => {
    if (!isWalk) return;
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
  return onKeyDown;
}

/** Does what a letter or a digit stands for; whether it stands for anything. */
function pressed(
  event: KeyboardEvent,
  { form, draft, isProposal, isWalk }: OpenForm,
  { change, refuse, mutual }: FormActions & { readonly mutual: ReturnType<typeof useMutual> },
): boolean {
  const type = typeAt(event);
  const letter = letterOf(event);
  // A proposal's own keys: X refuses it, E goes to what is to be edited first.
  if (isProposal && letter === "X") {
    refuse();
    return true;
  }
  const field = isProposal && letter === "E" ? "from" : letters.find((own) => own.letter === letter)?.field;
  // What a second press takes back is done once, however long the key is held.
  if (event.repeat && (field === "swap" || field === "mutual")) return true;
  if (type !== undefined) change({ type });
  else if (field === "swap") change({ from: draft.to, to: draft.from });
  else if (field === "empty") change(emptySides);
  else if (field === "mutual") change(mutual());
  else if (field === undefined || (isWalk && (field === "voice" || field === "modality"))) return false;
  if (isWalk && (type !== undefined || field === "mutual" || field === "empty")) form.current?.focus();
  else if (type !== undefined) focusField(form.current, "type");
  else if (field === "empty") focusField(form.current, "from");
  else if (field !== undefined && field !== "swap") focusField(form.current, field);
  return true;
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
