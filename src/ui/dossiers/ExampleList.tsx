import { useEffect, useState } from "react";
import { languageName, localise } from "../../core/dossier/language";
import type { Example } from "../../state/services";
import { showScreen } from "../../state/viewing";
import { startMessages } from "../../words/start";
import { LocalText } from "../kit/LocalText";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useServices, useStore } from "../kit/useStore";
import { mayLeave } from "./mayLeave";
import styles from "./start.module.css";

/** Coded articles of others to learn from; opening one makes a copy of one's own. */
export function ExampleList() {
  const messages = useMessages(startMessages);
  const { examples } = useServices();
  const [all, setAll] = useState<readonly Example[]>([]);
  useEffect(() => {
    let isGone = false;
    void examples().then((found) => isGone || setAll(found));
    return () => {
      isGone = true;
    };
  }, [examples]);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="example-dossiers" className={styles.section}>
      <h2 id="example-dossiers" className={styles.heading}>
        {messages.examples}
      </h2>
      <p className={styles.quiet}>{messages.examplesHint}</p>
      <ul>
        {all.map((example) => (
          <ExampleRow key={example.id} example={example} />
        ))}
      </ul>
    </section>
  );
}

function ExampleRow({ example }: { readonly example: Example }) {
  const messages = useMessages(startMessages);
  const reader = useLanguage();
  const store = useStore();
  const { session } = useServices();
  const [state, setState] = useState<"idle" | "fetching" | "failed">("idle");
  const title = localise(example.title, reader);
  const open = async () => {
    if (state === "fetching" || !(await mayLeave(store, session))) return;
    setState("fetching");
    try {
      const answer = await session.add(await example.load(), []);
      setState("idle");
      if (answer !== "stayed") store.setState(showScreen("map"));
    } catch {
      // It could not be fetched: without a network, or the site has gone on.
      setState("failed");
    }
  };
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>
        <button type="button" className={styles.open} lang={title.language} dir="auto" onClick={open}>
          {title.text}
        </button>
      </h3>
      <p className={styles.facts}>
        <span>{languageName(example.language, reader)}</span>
        <LocalText lang={reader}>{example.source[reader]}</LocalText>
        <a href={example.licence.url} target="_blank" rel="noreferrer">
          {example.licence.name}
        </a>
      </p>
      <p role="status" className={state === "failed" ? styles.failure : styles.quiet}>
        {state === "fetching" ? messages.reading : state === "failed" ? messages.exampleFailed : null}
      </p>
    </li>
  );
}
