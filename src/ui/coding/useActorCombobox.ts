import { useCombobox } from "downshift";
import type { KeyboardEvent } from "react";
import type { ActorChoice } from "./actorChoices";

type Given = {
  readonly choices: readonly ActorChoice[];
  /** What stands in the box. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onTake: (choice: ActorChoice) => void;
  /** Backspace in an empty box. */
  readonly onBack: () => void;
};

/** A box in which actors are found, with the list of those who may be meant. */
export function useActorCombobox({ choices, typed, onType, onTake, onBack }: Given) {
  const combobox = useCombobox<ActorChoice>({
    items: [...choices],
    itemToString: () => typed,
    selectedItem: null,
    inputValue: typed,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onTake(selectedItem);
    },
  });
  const isShown = combobox.isOpen && choices.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey } = event;
    if (key === "Backspace" && typed === "") onBack();
    const clears = key === "Escape" && (isShown || typed !== "");
    if (clears) {
      event.preventDefault();
      onType("");
      combobox.closeMenu();
    }
    // Nothing is typed: Enter and Escape are the form's, Alt with a letter or arrow as well.
    const isForms = (key === "Enter" || key === "Escape") && typed.trim() === "" && !isShown;
    if (clears || isForms || altKey || ctrlKey)
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
  };
  return { ...combobox, isShown, onKeyDown };
}
