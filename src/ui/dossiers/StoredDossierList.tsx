import { useRef, useState } from "react";
import { localise } from "../../core/dossier/language";
import type { StoredDossier } from "../../core/dossier/storedDossier";
import { isolate } from "../../words/isolate";
import { startMessages } from "../../words/start";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useServices } from "../kit/useStore";
import { StoredDossierRow } from "./StoredDossierRow";
import styles from "./start.module.css";
import { useStoredDossiers } from "./useStoredDossiers";

/** One's own dossiers, the latest change first, and the way back of those that were deleted. */
export function StoredDossierList() {
  const language = useLanguage();
  const messages = useMessages(startMessages);
  const { session, library } = useServices();
  const stored = useStoredDossiers();
  const removed = useStoredDossiers("listRemoved");
  const [failure, setFailure] = useState<keyof typeof messages.failures>();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleOf = (each: StoredDossier) => isolate(localise(each.title, language).text);

  const remove = async (each: StoredDossier) => {
    const answer = await session.remove(each.id);
    setFailure(answer.kind === "error" ? answer.error.kind : undefined);
    if (answer.kind === "error") return;
    announce(messages.removed(titleOf(each)));
    // Its button is gone: focus goes to where the list begins.
    heading.current?.focus();
  };
  const restore = async (each: StoredDossier) => {
    const answer = await library.restore(each.id);
    if (answer.kind === "error") return setFailure(answer.error.kind);
    announce(messages.restored(titleOf(each)));
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="own-dossiers" className={styles.section}>
      <h2 ref={heading} id="own-dossiers" tabIndex={-1} className={styles.heading}>
        {messages.own}
      </h2>
      {failure === undefined ? null : (
        <p role="alert" className={styles.failure}>
          {messages.failures[failure]}
        </p>
      )}
      {removed?.kind !== "ok"
        ? null
        : removed.value.map((each) => (
            <p key={each.id} className={styles.removed}>
              <span>{messages.removed(titleOf(each))}</span>
              <button type="button" className={buttons.plain} onClick={() => restore(each)}>
                {messages.undo}
              </button>
            </p>
          ))}
      {stored === undefined ? (
        <p className={styles.quiet}>{messages.reading}</p>
      ) : stored.kind === "error" ? (
        <p className={styles.failure}>{messages.refused}</p>
      ) : stored.value.length === 0 ? (
        <div className={styles.none}>
          <h3>{messages.none}</h3>
          <p>{messages.noneWords}</p>
        </div>
      ) : (
        <ul>
          {stored.value.map((each) => (
            <StoredDossierRow
              key={each.id}
              stored={each}
              onRemove={() => remove(each)}
              onFailure={setFailure}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
