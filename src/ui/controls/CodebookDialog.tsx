import { lazy, type Ref, Suspense } from "react";
import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { Dialog, type DialogHandle } from "../popover/Dialog";
import { IconButton } from "../popover/IconButton";
import styles from "./codebook.module.css";
import { CloseIcon } from "./icons";

/** Its words are many and few readers need them: they are loaded when it opens. */
const Codebook = lazy(() => import("./Codebook").then(({ Codebook }) => ({ default: Codebook })));

/** "How this was coded"; open it with `ref.current.showModal()`. */
export function CodebookDialog({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const messages = useMessages(controlMessages);
  return (
    <Dialog ref={ref} label={messages.codebook} className={styles.dialog}>
      {(close) => (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{messages.codebook}</h2>
            <IconButton label={messages.close} onClick={close}>
              <CloseIcon />
            </IconButton>
          </div>
          <Suspense fallback={<div className={styles.body} />}>
            <Codebook />
          </Suspense>
        </>
      )}
    </Dialog>
  );
}
