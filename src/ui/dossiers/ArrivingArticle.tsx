import { useEffect, useRef } from "react";
import type { ImportedText } from "../../core/import/importedText";
import type { TextSource } from "../../state/services";
import { articleDrops } from "./fileDrops";
import { TextImportStatus } from "./TextImportStatus";
import { useTextImport } from "./useTextImport";

type Props = { readonly onRead: (text: ImportedText, source: TextSource) => void };

/** Takes in an article that was dropped anywhere on the page. */
export function ArrivingArticle({ onRead }: Props) {
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
