import type { Ref } from "react";
import { controlMessages } from "../../words/controls";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import { lazyComponent } from "../kit/lazyComponent";
import styles from "../kit/titledDialog.module.css";
import { useMessages } from "../kit/useMessages";

/** Its words are many and few readers need them: they are loaded when it opens. */
const Codebook = lazyComponent(
  () => import("./Codebook").then((module) => module.Codebook),
  () => <div className={styles.body} />,
);

/** "Method"; open it with `ref.current.showModal()`. */
export function CodebookDialog({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const messages = useMessages(controlMessages);
  return (
    <TitledDialog ref={ref} title={messages.codebook}>
      {() => <Codebook />}
    </TitledDialog>
  );
}
