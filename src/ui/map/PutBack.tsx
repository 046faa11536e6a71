import type { RefObject } from "react";
import { putBackMessages } from "../../words/putBack";
import { announce } from "../kit/announce";
import { IconButton } from "../kit/IconButton";
import { useMessages } from "../kit/useMessages";
import styles from "./controls.module.css";
import { useMap } from "./MapProvider";

/** Takes "Arrange again" back. */
export function PutBack({ group }: { readonly group: RefObject<HTMLElement | null> }) {
  const messages = useMessages(putBackMessages);
  const { arrangement } = useMap();
  const putBack = () => {
    // The button goes with what it offers: the keyboard stays beside it.
    group.current?.querySelector("button")?.focus();
    arrangement.putBack();
    announce(messages.asBefore);
  };
  return (
    <IconButton label={messages.putBack} onClick={putBack} className={styles.control}>
      <svg className={styles.icon} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        <path d="M8 4 4 8l4 4M4 8h8a4 4 0 0 1 0 8H8" />
      </svg>
    </IconButton>
  );
}
