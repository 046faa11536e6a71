import { showScreen } from "../../state/viewing";
import { startMessages } from "../../words/start";
import { FileButton } from "../kit/FileButton";
import { useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import { BuiltInRow } from "./BuiltInRow";
import { ExampleList } from "./ExampleList";
import { fileDrops } from "./fileDrops";
import { StoredDossierList } from "./StoredDossierList";
import styles from "./start.module.css";

/** The dossiers on this device, and the ways to one more. */
export function StartPlace() {
  const messages = useMessages(startMessages);
  const update = useUpdate();
  return (
    <div className={styles.place}>
      <header className={styles.head}>
        <h1 className={styles.title}>{messages.title}</h1>
        <p className={styles.here}>{messages.here}</p>
        <div className={styles.ways}>
          <button type="button" className={styles.solid} onClick={() => update(showScreen("new"))}>
            {messages.newDossier}
          </button>
          <FileButton
            label={messages.openFile}
            className={styles.outlined}
            accept=".json,application/json"
            isForSeveral
            onFiles={(files) => fileDrops.add(files.map((file) => ({ name: file.name, file })))}
          />
          <p className={styles.dropToo}>{messages.dropToo}</p>
        </div>
      </header>
      <StoredDossierList />
      <section aria-labelledby="built-in-dossiers" className={styles.section}>
        <h2 id="built-in-dossiers" className={styles.heading}>
          {messages.builtIn}
        </h2>
        <ul>
          <BuiltInRow />
        </ul>
      </section>
      <ExampleList />
    </div>
  );
}
