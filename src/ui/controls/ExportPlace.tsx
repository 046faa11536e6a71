import type { Ref } from "react";
import { lazyPart } from "../lazyPart";
import { controlMessages } from "../messages/controls";
import { useLanguage, useMessages } from "../messages/useMessages";
import { PanelBoundary } from "../PanelBoundary";
import type { DialogHandle } from "../popover/Dialog";
import { TitledDialog } from "../popover/TitledDialog";
import styles from "./codebook.module.css";

const ExportDialog = lazyPart(
  () => import("../export/ExportDialog").then((module) => module.ExportDialog),
  () => <div className={styles.body} />,
);

/** Where what can be taken along is offered; open it with `ref.current.showModal()`. */
export function ExportPlace({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const messages = useMessages(controlMessages);
  const language = useLanguage();
  return (
    <TitledDialog ref={ref} title={messages.exportTitle}>
      {(close) => (
        <PanelBoundary name={messages.export} language={language}>
          <ExportDialog onClose={close} />
        </PanelBoundary>
      )}
    </TitledDialog>
  );
}
