import { useEffect, useRef } from "react";
import { untakenOf } from "../../core/coding/chosenCasts";
import { selectIsEditable } from "../../state/editable";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { useCasts } from "./useReadText";
import styles from "./walk.module.css";

/** The way back to the cast; says, and tells as the walk begins, how many of it would be actors and were not taken. */
export function CastButton({ onCast }: { readonly onCast: () => void }) {
  const messages = useMessages(walkMessages);
  const [casts] = useCasts();
  const choices = useSelect((state) => state.coding.cast);
  // Where nothing can be changed, nobody can be taken.
  const isEditable = useSelect(selectIsEditable);
  const untaken = casts && isEditable ? untakenOf(casts, choices) : undefined;
  const isTold = useRef(false);
  useEffect(() => {
    if (untaken === undefined || isTold.current) return;
    isTold.current = true;
    if (untaken > 0) announce(messages.castLeft(untaken));
  }, [untaken, messages]);
  const isLeft = untaken !== undefined && untaken > 0;
  return (
    <button
      type="button"
      className={`${buttons.plain} ${styles.action}`}
      data-untaken={isLeft}
      onClick={onCast}
    >
      {isLeft ? messages.castUntaken(untaken) : messages.cast}
    </button>
  );
}
