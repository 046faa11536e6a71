import { useEffect, useState } from "react";
import { countQuotes } from "../../core/dossier/countQuotes";
import { localise } from "../../core/dossier/language";
import { countActors } from "../../core/graph/filter";
import type { Opened } from "../../state/services";
import { showScreen } from "../../state/viewing";
import { isolate } from "../../words/isolate";
import { startMessages } from "../../words/start";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { FileButton } from "../kit/FileButton";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useServices, useStore, useUpdate } from "../kit/useStore";
import { DossierRow } from "./DossierRow";
import { ExampleList } from "./ExampleList";
import { fileDrops } from "./fileDrops";
import { mayLeave } from "./mayLeave";
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
          <button type="button" className={buttons.solid} onClick={() => update(showScreen("new"))}>
            {messages.newDossier}
          </button>
          <FileButton
            label={messages.openFile}
            className={buttons.outlined}
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

/** The dossier that came with the program. It is never changed; a copy of it can be. */
function BuiltInRow() {
  const language = useLanguage();
  const messages = useMessages(startMessages);
  const store = useStore();
  const { session } = useServices();
  const isOpen = useSelect(
    (state) => state.view.dossier === undefined && state.saveStatus.kind === "built-in",
  );
  const [builtIn, setBuiltIn] = useState<Opened>();
  useEffect(() => {
    let isOver = false;
    void session.builtIn().then((answer) => isOver || setBuiltIn(answer));
    return () => {
      isOver = true;
    };
  }, [session]);
  if (builtIn === undefined) return null;
  const { dossier, claims } = builtIn.graph;
  const title = localise(dossier.title, language);
  const named = isolate(title.text);
  const copy = async () => {
    const answer = await session.duplicate(undefined);
    if (answer.kind === "ok") announce(messages.copied(named));
    else announce(messages.failures[answer.error.kind]);
  };
  return (
    <DossierRow
      title={title}
      counts={{
        actors: countActors(builtIn.graph),
        claims: claims.length,
        quotes: countQuotes(dossier.claims),
      }}
      errors={0}
      isOpen={isOpen}
      onOpen={async () => (await mayLeave(store, session)) && session.open(undefined)}
    >
      <button type="button" className={buttons.plain} aria-label={messages.copyOf(named)} onClick={copy}>
        {messages.copy}
      </button>
    </DossierRow>
  );
}
