import { type RefObject, useLayoutEffect } from "react";
import { relationTypes } from "../../core/codebook/relationTypes";
import { modalities } from "../../core/codebook/voices";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { nextValue } from "../../core/edit/nextValue";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { answerKey, type KeyBinding, withAlt } from "../kit/answerKey";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { focusField } from "./focusField";
import { letters, modalityKeys } from "./formKeys";
import { emptySides } from "./SidesTools";
import type { EscapeRun } from "./useEscapeRun";
import type { FormActions, OpenForm } from "./useFormActions";
import { useMutual } from "./useMutual";
import { useSayFields } from "./useSayFields";

/** Presses of Escape in a row that leave the walk from a field: one closes its list, one leaves it. */
const LEAVING = 3;

/**
 * Gives a form the keyboard, and its keys what they do. Returns the handler for keys that are pressed in it; on the walk its
 * letters and digits are bound to the whole page. `escapes`: the presses of Escape in it.
 */
export function useFormKeys(open: OpenForm, actions: FormActions, escapes: RefObject<EscapeRun>) {
  const { form, isProposal, isWalk } = open;
  const mutual = useMutual(open.draft).toggle;
  const { escapeOnceMore } = useMessages(walkMessages);

  // It begins at its first field: from there Enter saves, and each letter leads to a field. Before it is painted, so that no
  // key that follows the sight of it goes to the text.
  useLayoutEffect(() => {
    const own = form.current;
    const first = own?.querySelector<HTMLElement>("input:checked") ?? own?.querySelector("input");
    // On the walk the keys are the walk's until somebody goes into a field.
    (isWalk ? own : first)?.focus({ preventScroll: true });
  }, [form, isWalk]);

  const leave = ({ target }: KeyboardEvent) => {
    // Behind another tab it stays as it is.
    if (form.current === null || getComputedStyle(form.current).visibility === "hidden") return false;
    if (!isWalk) return actions.leave();
    // It first gives the keys back to the walk.
    if (target !== form.current && form.current.contains(target as Node)) return form.current.focus();
    const { beganInField, count } = escapes.current;
    return beganInField && count < LEAVING ? announce(escapeOnceMore) : actions.leave();
  };
  const say = useSayFields(open.draft);
  const set = (part: Partial<ClaimDraft>) => {
    actions.change(part);
    if (isWalk) say(part);
  };
  const own = bindingsOf(open, { ...actions, set, mutual });
  // On the walk the keys are the form's wherever the focus is: what had it may just have gone.
  useKeys([{ keys: "Escape", run: leave }, ...(isWalk ? own : [])]);

  return (event: KeyboardEvent) => {
    const isTaking = isProposal && event.key === "Enter" && !(event.target instanceof HTMLTextAreaElement);
    // A key that is held down decides once: what comes up next has not been seen.
    if (isTaking && event.repeat) event.preventDefault();
    // Elsewhere they are its own while the focus is in it, also where keys of one character are turned off.
    else if (!isWalk) answerKey(event, own, true);
  };
}

/** What the keys of a form do: letters lead to its fields, digits choose the relation type. */
function bindingsOf(
  { form, draft, isProposal, isWalk }: OpenForm,
  {
    set,
    save,
    refuse,
    mutual,
  }: FormActions & {
    readonly set: (part: Partial<ClaimDraft>) => void;
    readonly mutual: ReturnType<typeof useMutual>["toggle"];
  },
): readonly KeyBinding[] {
  const goTo = (field: string) => focusField(form.current, field);
  /** On the walk the keys are the walk's again. */
  const goBackTo = (field: string) => (isWalk ? form.current?.focus() : goTo(field));
  const runs: Partial<Record<(typeof letters)[number]["field"], () => void>> = {
    swap: () => set({ from: draft.to, to: draft.from }),
    empty: () => {
      set(emptySides);
      goBackTo("from");
    },
    mutual: () => {
      set(mutual());
      goBackTo("mutual");
    },
    ...(isWalk && {
      voice: () => set({ voice: nextValue(draft, "voice") }),
      modality: () => set({ modality: nextValue(draft, "modality") }),
    }),
  };
  const ofProposal: readonly KeyBinding[] = [
    { keys: withAlt("X"), run: refuse },
    { keys: withAlt("E"), run: () => goTo("from") },
  ];
  return [
    { keys: "Control+Enter Meta+Enter", run: () => save() },
    // In a field the browser does it; the walk binds it to the whole page.
    ...(isWalk
      ? []
      : [{ keys: "Enter", run: ({ target }: KeyboardEvent) => target === form.current && save() }]),
    ...(isProposal ? ofProposal : []),
    ...relationTypes.map(({ id }, index) => ({
      keys: withAlt(String(index + 1)),
      run: () => {
        set({ type: id });
        goBackTo("type");
      },
    })),
    ...(isWalk ? modalities : []).flatMap(({ id }) => {
      const letter = modalityKeys[id];
      return letter === undefined ? [] : [{ keys: withAlt(letter), run: () => set({ modality: id }) }];
    }),
    ...letters.map(({ field, letter }) => ({
      keys: withAlt(letter),
      run: runs[field] ?? (() => goTo(field)),
    })),
  ];
}
