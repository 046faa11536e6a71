import type { FileDrop } from "./fileDrops";

type FileDropEvents = {
  readonly onDrop: (drops: readonly FileDrop[]) => void;
  /** A file is held over the page, or not any more. */
  readonly onOver: (isOver: boolean) => void;
};

/**
 * Files dropped anywhere, and files or the text of a dossier pasted where no field has the focus. What a part of the page
 * has taken for itself (`preventDefault`) is left to it. Answers the undo.
 */
export function bindFileDrop({ onDrop, onOver }: FileDropEvents): () => void {
  const over = new AbortController();
  const { signal } = over;
  addEventListener(
    "dragover",
    (event) => {
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return onOver(false);
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      onOver(true);
    },
    { signal },
  );
  addEventListener("dragleave", (event) => event.relatedTarget === null && onOver(false), { signal });
  addEventListener(
    "drop",
    (event) => {
      onOver(false);
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      onDrop(filesOf(event.dataTransfer));
    },
    { signal },
  );
  addEventListener(
    "paste",
    (event) => {
      if (event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]") !== null)
        return;
      const files = filesOf(event.clipboardData);
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) onDrop(files);
      else if (/^\uFEFF?\s*\{/.test(text)) onDrop([{ name: "", file: text }]);
    },
    { signal },
  );
  return () => over.abort();
}

const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;

const filesOf = (data: DataTransfer | null): readonly FileDrop[] =>
  [...(data?.files ?? [])].map((file) => ({ name: file.name, file }));

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
