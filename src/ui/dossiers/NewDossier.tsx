import { useEffect, useRef, useState } from "react";
import type { ImportedText } from "../../core/import/importedText";
import { beginDossier } from "../../core/import/newDossier";
import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import { isolate } from "../../words/isolate";
import buttons from "../kit/button.module.css";
import { FileButton } from "../kit/FileButton";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { articleDrops, fileDrops } from "./fileDrops";
import { Making } from "./Making";
import { TakeIn } from "./TakeIn";
import { TextImportStatus, useTextImport } from "./TextImportStatus";
import { type ImportTarget, useNewDossier } from "./useNewDossier";

/** From a text to a dossier that can be coded, or to another article of the open one. What is entered survives a reload. */
export function NewDossier({ makes = "dossier" }: { readonly makes?: ImportTarget }) {
  const messages = useMessages(createMessages);
  const work = useNewDossier(makes);
  const { keys, made, isStored, change, undo } = work;
  const [source, setSource] = useState<TextSource>();
  /** A text that came while another is in the making: nothing gives way to it unasked. */
  const [arrived, setArrived] = useState<{ readonly text: ImportedText; readonly from: TextSource }>();
  if (made === undefined) return null;
  const { now, past } = made;
  const arrive = (text: ImportedText, from: TextSource) => {
    if (now === undefined) take(text, from);
    else setArrived({ text, from });
  };
  const take = (text: ImportedText, from: TextSource) => {
    setArrived(undefined);
    setSource(from);
    change(beginDossier(text), true);
  };
  return (
    <div className={now === undefined ? `${styles.place} ${styles.empty}` : styles.place}>
      <header className={styles.head}>
        <h1 className={styles.title}>{makes === "article" ? messages.articleTitle : messages.title}</h1>
        {now === undefined ? (
          <p className={styles.quiet}>{makes === "article" ? messages.articleIntro : messages.intro}</p>
        ) : null}
        {isStored ? null : <p className={styles.fault}>{messages.notKept}</p>}
      </header>
      <ArrivingArticle onRead={arrive} />
      {arrived === undefined || now === undefined ? null : (
        <p role="alert" className={styles.ways}>
          {messages.arrived(isolate(beginDossier(arrived.text).fields.title))}
          <button
            type="button"
            className={`${buttons.plain} ${styles.action}`}
            onClick={() => take(arrived.text, arrived.from)}
          >
            {messages.takeArrived}
          </button>
          <button
            type="button"
            className={`${buttons.plain} ${styles.action}`}
            onClick={() => setArrived(undefined)}
          >
            {messages.leaveArrived}
          </button>
        </p>
      )}
      {made.isResumed ? (
        <p role="status" className={styles.ways}>
          {messages.begun}
          <button
            type="button"
            className={`${buttons.plain} ${styles.action}`}
            onClick={() => change(undefined, true)}
          >
            {messages.startAfresh}
          </button>
        </p>
      ) : null}
      {now === undefined ? (
        <>
          <TakeIn
            isFirst
            label={messages.paste}
            hint={messages.pasteHint}
            storageKey={keys.text}
            onRead={take}
          />
          {makes === "article" ? <MergeFile /> : null}
          {past.length === 0 ? null : (
            <p role="status" className={styles.ways}>
              {messages.startedOver}
              <button type="button" className={`${buttons.plain} ${styles.action}`} onClick={undo}>
                {messages.undo}
              </button>
            </p>
          )}
        </>
      ) : (
        <Making making={now} work={work} source={source} onArrive={arrive} />
      )}
    </div>
  );
}

type Props = { readonly onRead: (text: ImportedText, source: TextSource) => void };

/** Takes in an article that was dropped anywhere on the page. */
function ArrivingArticle({ onRead }: Props) {
  const { state, read, cancel } = useTextImport(onRead);
  const latest = useRef(read);
  latest.current = read;
  useEffect(
    () =>
      articleDrops.listen((drops) => {
        const last = drops.at(-1);
        if (last !== undefined) void latest.current({ kind: "file", ...last });
      }),
    [],
  );
  return <TextImportStatus state={state} onRead={read} onCancel={cancel} />;
}

/** The way to add all of another dossier to the open one. */
function MergeFile() {
  const messages = useMessages(createMessages);
  return (
    <p className={styles.ways}>
      <span className={styles.quiet}>{messages.mergeHint}</span>
      <FileButton
        label={messages.mergeFile}
        className={`${buttons.plain} ${styles.action}`}
        accept=".json,application/json"
        onFiles={(files) => fileDrops.add(files.map((file) => ({ name: file.name, file, isToAdd: true })))}
      />
    </p>
  );
}
