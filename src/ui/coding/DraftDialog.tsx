import { type Ref, useState } from "react";
import type { DocumentId } from "../../core/dossier/dossier";
import { showCast } from "../../state/casting";
import { draftMessages } from "../../words/drafts";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import { useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import styles from "../verify/replacing.module.css";
import { DraftAnswer, type Given } from "./DraftAnswer";
import { DraftTask } from "./DraftTask";

type Props = { readonly ref: Ref<DialogHandle>; readonly document: DocumentId };

/** A draft by a language model: the task to give it, and its answer through the validator. What was pasted stays when it is closed. */
export function DraftDialog({ ref, document }: Props) {
  const messages = useMessages(draftMessages);
  const update = useUpdate();
  const [given, setGiven] = useState<Given>({ model: "", answer: "" });
  return (
    <TitledDialog ref={ref} title={messages.title}>
      {(close) => (
        <div className={styles.body}>
          <p>{messages.intro}</p>
          <DraftTask
            document={document}
            onCast={() => {
              close();
              update(showCast(document));
            }}
          />
          <DraftAnswer
            document={document}
            given={given}
            onChange={(part) => setGiven((before) => ({ ...before, ...part }))}
            onAdded={() => {
              setGiven(({ model }) => ({ model, answer: "" }));
              close();
            }}
          />
        </div>
      )}
    </TitledDialog>
  );
}
