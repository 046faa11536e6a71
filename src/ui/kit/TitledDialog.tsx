import type { ReactNode, Ref } from "react";
import { controlMessages } from "../../words/controls";
import { Dialog, type DialogHandle } from "./Dialog";
import { IconButton } from "./IconButton";
import { CloseIcon } from "./icons";
import styles from "./titledDialog.module.css";
import { useMessages } from "./useMessages";

type Props = {
  readonly ref: Ref<DialogHandle>;
  /** Its heading, and its accessible name. */
  readonly title: string;
  /** Rendered only while open. */
  readonly children: (close: () => void) => ReactNode;
};

/** A modal dialog of some size: its title and the way out stay in sight above what scrolls. */
export function TitledDialog({ ref, title, children }: Props) {
  const messages = useMessages(controlMessages);
  return (
    <Dialog ref={ref} label={title} className={styles.dialog}>
      {(close) => (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{title}</h2>
            <IconButton label={messages.close} onClick={close}>
              <CloseIcon />
            </IconButton>
          </div>
          {children(close)}
        </>
      )}
    </Dialog>
  );
}
