import { useState } from "react";
import { mergeDossier } from "../../core/edit/mergeDossier";
import { edit } from "../../state/editing";
import { showScreen } from "../../state/viewing";
import { announce } from "../kit/announce";
import { FileButton } from "../kit/FileButton";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useServices, useStore } from "../kit/useStore";
import { createMessages } from "../messages/create";
import { keepingMessages } from "../messages/keeping";
import styles from "./create.module.css";

/** Adds all of another dossier to the open one: its articles, actors and claims, as one step that can be undone. */
export function MergeFile() {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const store = useStore();
  const { reader } = useServices();
  const [status, setStatus] = useState<string>();
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setStatus(messages.reading);
    const result = await reader.readDossier(file).result.catch(() => undefined);
    if (result?.kind !== "ok") return setStatus(messages.notADossier);
    const before = store.getState();
    store.setState(edit("add-document", mergeDossier(result.value.dossier)));
    const { graph } = store.getState();
    if (store.getState() === before) return setStatus(keepingMessages[language].held);
    store.setState(showScreen("map"));
    announce(messages.merged(graph.claims.length - before.graph.claims.length));
  };
  return (
    <p className={styles.ways}>
      <span className={styles.quiet}>{messages.mergeHint}</span>
      <FileButton
        label={messages.mergeFile}
        className={styles.action}
        accept=".json,application/json"
        onFiles={(files) => void take(files)}
      />
      <span role="status">{status}</span>
    </p>
  );
}
