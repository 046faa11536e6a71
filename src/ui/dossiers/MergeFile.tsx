import { createMessages } from "../../words/create";
import { FileButton } from "../kit/FileButton";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { fileDrops } from "./fileDrops";

/** The way to add all of another dossier to the open one. */
export function MergeFile() {
  const messages = useMessages(createMessages);
  return (
    <p className={styles.ways}>
      <span className={styles.quiet}>{messages.mergeHint}</span>
      <FileButton
        label={messages.mergeFile}
        className={styles.action}
        accept=".json,application/json"
        onFiles={(files) => fileDrops.add(files.map((file) => ({ name: file.name, file, isToAdd: true })))}
      />
    </p>
  );
}
