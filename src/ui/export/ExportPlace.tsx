import type { Ref } from "react";
import { controlMessages } from "../../words/controls";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import { lazyComponent } from "../kit/lazyComponent";
import { PanelBoundary } from "../kit/PanelBoundary";
import styles from "../kit/titledDialog.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";

const ExportDialog = lazyComponent(
  () => import("./ExportDialog").then((module) => module.ExportDialog),
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
