import { useCombobox } from "downshift";
import { type KeyboardEvent, useLayoutEffect, useState } from "react";
import { isWhole } from "../../core/names/findActors";
import type { ActorChoice } from "./actorChoices";

type Given = {
  readonly choices: readonly ActorChoice[];
  /** What stands in the box. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onTake: (choice: ActorChoice) => void;
  /** The box was left with the whole name of one actor in it. */
  readonly onNamed: (choice: ActorChoice) => void;
  /** Backspace in an empty box. */
  readonly onBack: () => void;
  /** Enter took nobody: what is typed may mean several. */
  readonly onRefused?: () => void;
  /** Whether Enter takes the first entry, or only one that an arrow leads to. */
  readonly takesFirst?: boolean;
  readonly isOpenAtFirst?: boolean;
};

/** A box in which actors are found, with the list of those who may be meant. */
export function useActorCombobox({
  choices,
  typed,
  onType,
  onTake,
  onNamed,
  onBack,
  onRefused,
  takesFirst = true,
  isOpenAtFirst = false,
}: Given) {
  const first = takesFirst ? 0 : -1;
  /** Whether Enter took nobody for what stands in the box. */
  const [wasRefused, setRefused] = useState(false);
  const combobox = useCombobox<ActorChoice>({
    items: [...choices],
    itemToString: () => typed,
    selectedItem: null,
    inputValue: typed,
    defaultHighlightedIndex: first,
    initialIsOpen: isOpenAtFirst,
    // Leaving the box takes nothing that is lit.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onTake(selectedItem);
    },
  });
  const { setHighlightedIndex } = combobox;
  // Known only now that the choices are: in the commit that shows them, so that no key comes before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are another list
  useLayoutEffect(() => setHighlightedIndex(first), [typed, first]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is said of these words alone
  useLayoutEffect(() => setRefused(false), [typed]);
  const isShown = combobox.isOpen && choices.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey } = event;
    if (key === "Backspace" && typed === "") onBack();
    const named = key === "Tab" ? theOneNamed(choices, typed) : undefined;
    if (named !== undefined) onNamed(named);
    const clears = key === "Escape" && (isShown || typed !== "");
    if (clears) {
      event.preventDefault();
      onType("");
      combobox.closeMenu();
    }
    // What is typed means nobody yet: the form is not saved without it, and the list stays.
    const isRefused = key === "Enter" && typed.trim() !== "" && isShown && combobox.highlightedIndex === -1;
    if (isRefused) {
      event.preventDefault();
      setRefused(true);
      onRefused?.();
    }
    // Nothing is typed: Enter and Escape are the form's, Alt with a letter or arrow as well.
    const isForms = (key === "Enter" || key === "Escape") && typed.trim() === "" && !isShown;
    if (clears || isRefused || isForms || altKey || ctrlKey)
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
  };
  return { ...combobox, isShown, isRefused: isShown && wasRefused, onKeyDown };
}

/** The actor whose whole name is typed; undefined where several have it, for none of them was chosen. */
function theOneNamed(choices: readonly ActorChoice[], typed: string): ActorChoice | undefined {
  if (typed.trim() === "") return undefined;
  const [named, other] = choices.filter((choice) => choice.kind === "actor" && isWhole(choice.match));
  return other === undefined ? named : undefined;
}
