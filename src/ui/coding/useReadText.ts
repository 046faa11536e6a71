import { useEffect, useState } from "react";
import type { CastMember } from "../../core/coding/castMembers";
import { type DocumentCast, dossierCast } from "../../core/coding/dossierCast";
import type { SourceDocument } from "../../core/dossier/dossier";
import type { Progress } from "../../core/verification/finding";
import { isLong, isUnread, setSentences } from "../../state/walkStops";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { type TaskState, useTask } from "../kit/useTask";

/** How a text that takes its time is being read; `failed`: it could not be. */
export type ReadingText = Progress | "failed" | undefined;

const byDocument = new WeakMap<SourceDocument, readonly CastMember[]>();

/** The casts of the dossier's texts; undefined while a long one is read past the page's own thread. */
export function useCasts(): readonly [casts: readonly DocumentCast[] | undefined, reading: ReadingText] {
  const dossier = useSelect((state) => state.graph.dossier);
  const { state, start, stop } = useTask();
  const [read, setRead] = useState(0);
  const unread = dossier.documents.find((document) => isLong(document) && !byDocument.has(document));
  // biome-ignore lint/correctness/useExhaustiveDependencies: one text after the other
  useEffect(() => {
    if (unread === undefined) return;
    void start({ kind: "cast", text: unread.texts[unread.language] ?? "" }).then((end) => {
      if (end.kind !== "done") return;
      byDocument.set(unread, end.outcome);
      setRead((before) => before + 1);
    });
    return () => stop("idle");
  }, [start, stop, unread, read]);
  return [unread === undefined ? dossierCast(dossier, byDocument) : undefined, readingOf(state)];
}

/** Has the sentences of a long text found past the page's own thread; tells how far that is. */
export function useSentences(): readonly [isRead: boolean, reading: ReadingText] {
  const store = useStore();
  const update = useUpdate();
  const { state, start, stop } = useTask();
  const unread = useSelect((state) =>
    state.graph.dossier.documents.find((document) => isUnread(document, state)),
  );
  useEffect(() => {
    if (unread === undefined) return;
    const { actors } = store.getState().graph.dossier;
    void start({ kind: "sentences", document: unread, actors }).then((end) => {
      if (end.kind === "done") update(setSentences(unread, end.outcome));
    });
    return () => stop("idle");
  }, [start, stop, store, update, unread]);
  return [unread === undefined, readingOf(state)];
}

const readingOf = (state: TaskState): ReadingText =>
  state.kind === "running" ? state.progress : state.kind === "failed" ? "failed" : undefined;
