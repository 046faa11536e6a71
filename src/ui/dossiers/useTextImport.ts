import { useEffect, useRef, useState } from "react";
import type { Issue } from "../../core/dossier/issue";
import type { ImportedText } from "../../core/import/importedText";
import type { TextSource } from "../../state/services";
import { useServices } from "../kit/useStore";

/** How the reading of a text stands. */
export type TextImportState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly issues: readonly Issue[]; readonly source: TextSource };

/** Reads texts, one at a time: a new one calls the one before off, and so does leaving. */
export function useTextImport(onRead: (text: ImportedText, source: TextSource) => void) {
  const { importTasks } = useServices();
  const [state, setState] = useState<TextImportState>({ kind: "idle" });
  const current = useRef<{ readonly cancel: () => void }>(undefined);
  useEffect(() => () => current.current?.cancel(), []);

  const read = async (source: TextSource) => {
    current.current?.cancel();
    const reading = importTasks.readText(source);
    current.current = reading;
    setState({ kind: "reading" });
    const result = await reading.result.catch((fault: unknown) => {
      if (fault instanceof DOMException && fault.name === "AbortError") return undefined;
      throw fault;
    });
    if (current.current !== reading || result === undefined) return;
    if (result.kind === "error") setState({ kind: "refused", issues: result.error, source });
    else {
      setState({ kind: "idle" });
      onRead(result.value, source);
    }
  };
  const cancel = () => {
    current.current?.cancel();
    current.current = undefined;
    setState({ kind: "idle" });
  };
  return { state, read, cancel };
}
