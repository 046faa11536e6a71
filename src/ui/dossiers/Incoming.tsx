import { useEffect, useState } from "react";
import { pageMessages } from "../../words/page";
import { lazyPart } from "../kit/lazyPart";
import { PanelBoundary } from "../kit/PanelBoundary";
import { useLanguage } from "../kit/useMessages";
import { bindIncoming } from "./bindIncoming";
import { listenForOffers, type Offer, offer } from "./offers";

const OpeningDialog = lazyPart(() => import("./OpeningDialog").then((module) => module.OpeningDialog));
const DropHint = lazyPart(() => import("./DropHint").then((module) => module.DropHint));

type Waiting = { readonly queue: readonly Offer[]; readonly taken: number };

/** Takes in what is dropped or pasted anywhere on the page, or chosen, and opens it, one after the other. */
export function Incoming() {
  const language = useLanguage();
  const [{ queue, taken }, setQueue] = useState<Waiting>({ queue: [], taken: 0 });
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      listenForOffers((offers) =>
        setQueue(({ queue: before, taken: soFar }) => ({ queue: [...before, ...offers], taken: soFar })),
      ),
    [],
  );
  useEffect(() => bindIncoming({ onOffer: offer, onOver: setOver }), []);
  const [first] = queue;
  return (
    <PanelBoundary name={pageMessages[language].opening} language={language}>
      {isOver ? <DropHint /> : null}
      {first === undefined ? null : (
        <OpeningDialog
          key={taken}
          offer={first}
          left={queue.length - 1}
          onDone={() =>
            setQueue(({ queue: [, ...others], taken: soFar }) => ({ queue: others, taken: soFar + 1 }))
          }
        />
      )}
    </PanelBoundary>
  );
}
