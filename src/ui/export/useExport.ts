import { useRef, useState } from "react";
import { fileNameOf } from "../../core/export/fileName";
import { localise } from "../../core/language";
import { announce } from "../controls/announce";
import { exportMessages } from "../messages/export";
import type { ExportChoice, ExportContext } from "./exportChoices";

/** How far an export is. `slow`: it takes more than a second, and says so. */
export type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly choice: ExportChoice["id"]; readonly slow: boolean }
  | { readonly kind: "saved"; readonly choice: ExportChoice["id"]; readonly name: string }
  | { readonly kind: "failed"; readonly choice: ExportChoice["id"] };

/** ms after which something that is still being made is spoken of. */
const patience = 1000;

/** Makes one thing at a time and hands it over as a file named after the dossier. */
export function useExport(): {
  readonly progress: Progress;
  readonly start: (choice: ExportChoice, context: ExportContext) => Promise<void>;
} {
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const isBusy = useRef(false);

  const start = async (choice: ExportChoice, context: ExportContext) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const messages = exportMessages[context.language];
    const label = choice.label[context.language];
    setProgress({ kind: "making", choice: choice.id, slow: false });
    const timer = setTimeout(() => {
      setProgress({ kind: "making", choice: choice.id, slow: true });
      announce(messages.preparing(label));
    }, patience);
    try {
      const made = await choice.create(context);
      const { dossier } = context.graph;
      const title = localise(dossier.title, context.language, dossier.documents[0]?.language).text;
      const name = fileNameOf(title, choice.extension);
      if (made === undefined) {
        setProgress({ kind: "failed", choice: choice.id });
        announce(messages.failed(label));
      } else if (made === "done") setProgress({ kind: "idle" });
      else {
        context.services.download(name, made);
        setProgress({ kind: "saved", choice: choice.id, name });
        announce(messages.saved(name));
      }
    } finally {
      clearTimeout(timer);
      isBusy.current = false;
    }
  };
  return { progress, start };
}
