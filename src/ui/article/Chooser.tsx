import { useLayoutEffect, useRef } from "react";
import { choosePassage } from "../../state/selecting";
import { articleMessages } from "../../words/article";
import { bindAnchored } from "../kit/bindAnchored";
import { TieButton } from "../kit/TieButton";
import { TieStanding } from "../kit/TieClause";
import { useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import styles from "./Chooser.module.css";
import type { Choice } from "./choices";

type Props = {
  readonly choices: readonly Choice[];
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
};

/** "This passage is in 3 ties": one of them is to be chosen. Open as long as it is on the page. */
export function Chooser({ choices, anchor, onClose }: Props) {
  const messages = useMessages(articleMessages);
  const update = useUpdate();
  const box = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    shown.showPopover();
    shown.querySelector("button")?.focus({ preventScroll: true });
    const unbind = bindAnchored(shown, anchor);
    return () => {
      unbind();
      shown.hidePopover();
    };
  }, [anchor]);

  return (
    <dialog
      ref={box}
      popover="auto"
      aria-label={messages.inTies(choices.length)}
      className={styles.chooser}
      onToggle={(event) => {
        if (event.newState === "closed" && box.current?.matches(":popover-open") === false) onClose();
      }}
    >
      <p className={styles.head}>{messages.inTies(choices.length)}</p>
      {choices.map(({ tie, passage }) => (
        <TieButton
          key={tie.id}
          tie={tie}
          className={styles.choice}
          onSelect={() => {
            box.current?.hidePopover();
            update(choosePassage(tie.id, passage.id));
          }}
        >
          <span className={styles.count}>
            <TieStanding state={tie.state} />
          </span>
        </TieButton>
      ))}
    </dialog>
  );
}
