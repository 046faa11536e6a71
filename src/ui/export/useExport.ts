import { useRef, useState } from "react";
import { localise } from "../../core/dossier/language";
import { fileNameOf } from "../../core/export/fileName";
import { selectIsEditable } from "../../state/editable";
import { exportMessages } from "../../words/export";
import { announce } from "../kit/announce";
import { useStore } from "../kit/useStore";
import type { ExportChoice, ExportContext, Made } from "./exportChoices";

/** How far an export is. `slow`: it takes more than a second, and says so. */
export type ExportStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly choice: ExportChoice["id"]; readonly slow: boolean }
  | { readonly kind: "saved"; readonly choice: ExportChoice["id"]; readonly name: string }
  | { readonly kind: "copied" | "failed"; readonly choice: ExportChoice["id"] };

/** ms after which something that is still being made is spoken of. */
const reportAfterMs = 1000;

/** Makes one thing at a time and hands it over as a file named after the dossier. */
export function useExport(): {
  readonly progress: ExportStatus;
  readonly start: (choice: ExportChoice, context: ExportContext) => Promise<void>;
} {
  const store = useStore();
  const [progress, setProgress] = useState<ExportStatus>({ kind: "idle" });
  const isBusy = useRef(false);

  const end = ({ id, label, extension }: ExportChoice, context: ExportContext, made: Made) => {
    const { graph, language, services } = context;
    const messages = exportMessages[language];
    switch (made.kind) {
      case "file": {
        const { title, documents } = graph.dossier;
        const name = fileNameOf(localise(title, language, documents[0]?.language).text, extension);
        services.download(name, made.content);
        // The dossier's own file and the page with it hold all of it, whatever is filtered.
        if (["dossier", "standalone"].includes(id) && selectIsEditable(store.getState()))
          services.session.noteFile();
        setProgress({ kind: "saved", choice: id, name });
        announce(messages.saved(name));
        return;
      }
      case "opened":
        setProgress({ kind: "idle" });
        return;
      case "copied":
        setProgress({ kind: "copied", choice: id });
        announce(messages.copiedNow);
        return;
      case "failed":
        setProgress({ kind: "failed", choice: id });
        announce(messages.failed(label[language]));
    }
  };

  const start = async (choice: ExportChoice, context: ExportContext) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const messages = exportMessages[context.language];
    const label = choice.label[context.language];
    setProgress({ kind: "making", choice: choice.id, slow: false });
    const timer = setTimeout(() => {
      setProgress({ kind: "making", choice: choice.id, slow: true });
      announce(messages.preparing(label));
    }, reportAfterMs);
    try {
      end(choice, context, await choice.create(context));
    } catch (fault) {
      // Its code could not be fetched, or it has a fault: the reader is told, and so is the console.
      end(choice, context, { kind: "failed" });
      throw fault;
    } finally {
      clearTimeout(timer);
      isBusy.current = false;
    }
  };
  return { progress, start };
}
