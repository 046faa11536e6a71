import { useEffect, useState } from "react";
import { pageMessages } from "../../words/page";
import { lazyComponent } from "../kit/lazyComponent";
import { PanelBoundary } from "../kit/PanelBoundary";
import { useLanguage } from "../kit/useMessages";
import { bindFileDrop } from "./bindFileDrop";
import { type FileDrop, fileDrops } from "./fileDrops";

const OpeningDialog = lazyComponent(() => import("./OpeningDialog").then((module) => module.OpeningDialog));
const DropHint = lazyComponent(() => import("./DropHint").then((module) => module.DropHint));

type Waiting = { readonly queue: readonly FileDrop[]; readonly taken: number };

/** Takes in what is dropped or pasted anywhere on the page, or chosen, and opens it, one after the other. */
export function ImportQueue() {
  const language = useLanguage();
  const [{ queue, taken }, setQueue] = useState<Waiting>({ queue: [], taken: 0 });
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      fileDrops.listen((drops) =>
        setQueue(({ queue: before, taken: soFar }) => ({ queue: [...before, ...drops], taken: soFar })),
      ),
    [],
  );
  useEffect(() => bindFileDrop({ onDrop: fileDrops.add, onOver: setOver }), []);
  const [first] = queue;
  return (
    <PanelBoundary name={pageMessages[language].opening} language={language}>
      {isOver ? <DropHint /> : null}
      {first === undefined ? null : (
        <OpeningDialog
          key={taken}
          drop={first}
          left={queue.length - 1}
          onDone={() =>
            setQueue(({ queue: [, ...others], taken: soFar }) => ({ queue: others, taken: soFar + 1 }))
          }
        />
      )}
    </PanelBoundary>
  );
}
