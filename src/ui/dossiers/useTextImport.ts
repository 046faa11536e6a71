import { useState } from "react";
import type { Issue } from "../../core/dossier/issue";
import type { ImportedText } from "../../core/import/importedText";
import type { TextSource } from "../../state/services";
import { useTask } from "../kit/useTask";

/** How the reading of a text stands. */
export type TextImportState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly issues: readonly Issue[]; readonly source: TextSource };

/** Reads texts, one at a time: a new one calls the one before off, and so does leaving. */
export function useTextImport(onRead: (text: ImportedText, source: TextSource) => void) {
  const task = useTask();
  const [refused, setRefused] = useState<TextImportState>({ kind: "idle" });
  const read = async (source: TextSource) => {
    setRefused({ kind: "idle" });
    const end = await task.start({ kind: "text", source });
    if (end.kind === "failed") throw end.reason;
    if (end.kind === "stopped") return;
    if (end.outcome.kind === "error") setRefused({ kind: "refused", issues: end.outcome.error, source });
    else onRead(end.outcome.value, source);
  };
  const cancel = () => {
    task.stop("idle");
    setRefused({ kind: "idle" });
  };
  const state: TextImportState = task.state.kind === "running" ? { kind: "reading" } : refused;
  return { state, read, cancel };
}
