import { useEffect, useRef } from "react";
import type { ImportedText } from "../../core/import/importedText";
import type { TextSource } from "../../state/services";
import { listenForArticles } from "./offers";
import { ReadingStanding } from "./ReadingStanding";
import { useReading } from "./useReading";

type Props = { readonly onRead: (text: ImportedText, source: TextSource) => void };

/** Takes in an article that was dropped anywhere on the page. */
export function ArrivingArticle({ onRead }: Props) {
  const { state, read, cancel } = useReading(onRead);
  const latest = useRef(read);
  latest.current = read;
  useEffect(
    () =>
      listenForArticles((offers) => {
        const last = offers.at(-1);
        if (last !== undefined) void latest.current({ kind: "file", ...last });
      }),
    [],
  );
  return <ReadingStanding state={state} onRead={read} onCancel={cancel} />;
}
