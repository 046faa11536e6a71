import { type Ref, Suspense } from "react";
import { lazyPart } from "../lazyPart";
import { controlMessages } from "../messages/controls";
import { useLanguage, useMessages } from "../messages/useMessages";
import { PanelBoundary } from "../PanelBoundary";
import { Dialog, type DialogHandle } from "../popover/Dialog";
import { IconButton } from "../popover/IconButton";
import styles from "./codebook.module.css";
import { CloseIcon } from "./icons";

const ExportDialog = lazyPart(() => import("../export/ExportDialog").then((module) => module.ExportDialog));

/** Where what can be taken along is offered; open it with `ref.current.showModal()`. */
export function ExportPlace({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const messages = useMessages(controlMessages);
  const language = useLanguage();
  return (
    <Dialog ref={ref} label={messages.exportTitle} className={styles.dialog}>
      {(close) => (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{messages.exportTitle}</h2>
            <IconButton label={messages.close} onClick={close}>
              <CloseIcon />
            </IconButton>
          </div>
          <PanelBoundary name={messages.export} language={language}>
            <Suspense fallback={<div className={styles.body} />}>
              <ExportDialog onClose={close} />
            </Suspense>
          </PanelBoundary>
        </>
      )}
    </Dialog>
  );
}
