import { useEffect, useState } from "react";
import type { CastMember } from "../../core/coding/castOf";
import { type DocumentCast, dossierCast } from "../../core/coding/dossierCast";
import type { SourceDocument } from "../../core/dossier/dossier";
import type { Progress } from "../../core/verification/finding";
import { isLong, isUnread, setSentences } from "../../state/walkStops";
import { useSelect, useServices, useStore, useUpdate } from "../kit/useStore";

/** How a text that takes its time is being read; `failed`: it could not be. */
export type ReadingText = Progress | "failed" | undefined;

const byDocument = new WeakMap<SourceDocument, readonly CastMember[]>();

/** The casts of the dossier's texts; undefined while a long one is read past the page's own thread. */
export function useCasts(): readonly [casts: readonly DocumentCast[] | undefined, reading: ReadingText] {
  const { dossierTasks } = useServices();
  const dossier = useSelect((state) => state.graph.dossier);
  const [reading, setReading] = useState<ReadingText>();
  const [read, setRead] = useState(0);
  const unread = dossier.documents.find((document) => isLong(document) && !byDocument.has(document));
  // biome-ignore lint/correctness/useExhaustiveDependencies: one text after the other
  useEffect(() => {
    if (unread === undefined) return;
    const task = dossierTasks.cast(unread.texts[unread.language] ?? "", setReading);
    task.result.then(
      (cast) => {
        byDocument.set(unread, cast);
        setReading(undefined);
        setRead((before) => before + 1);
      },
      (fault: unknown) => {
        if (!isCancelled(fault)) setReading("failed");
      },
    );
    return task.cancel;
  }, [dossierTasks, unread, read]);
  return [unread === undefined ? dossierCast(dossier, byDocument) : undefined, reading];
}

/** Has the sentences of a long text found past the page's own thread; tells how far that is. */
export function useSentences(): readonly [isRead: boolean, reading: ReadingText] {
  const { dossierTasks } = useServices();
  const store = useStore();
  const update = useUpdate();
  const [reading, setReading] = useState<ReadingText>();
  const unread = useSelect((state) =>
    state.graph.dossier.documents.find((document) => isUnread(document, state)),
  );
  useEffect(() => {
    if (unread === undefined) return;
    const task = dossierTasks.sentences(unread, store.getState().graph.dossier.actors, setReading);
    task.result.then(
      (sentences) => {
        setReading(undefined);
        update(setSentences(unread, sentences));
      },
      (fault: unknown) => {
        if (!isCancelled(fault)) setReading("failed");
      },
    );
    return task.cancel;
  }, [dossierTasks, store, update, unread]);
  return [unread === undefined, reading];
}

const isCancelled = (fault: unknown) => fault instanceof DOMException && fault.name === "AbortError";
