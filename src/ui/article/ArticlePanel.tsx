import { useDeferredValue, useEffect, useRef } from "react";
import { selectCurrentPassage } from "../../state/selectors";
import { articleMessages } from "../messages/article";
import { useMessages } from "../messages/useMessages";
import { PanelFrame } from "../PanelFrame";
import { useSelectAfterPaint } from "../useSelectAfterPaint";
import { useSelect } from "../useStore";
import { ArticleControls } from "./ArticleControls";
import { ArticleText } from "./ArticleText";
import { marksOf } from "./passageMarks";
import { bindRevealed } from "./reveal";

type Props = {
  /** Without its own bar: tabs name it, and show the switch. */
  readonly bare?: boolean;
};

/** The whole text, its passages marked; it follows what is read in Evidence. */
export function ArticlePanel({ bare = false }: Props) {
  const messages = useMessages(articleMessages);
  const body = useRef<HTMLDivElement>(null);
  // Evidence shows the passage first; the text follows.
  const passage = useSelectAfterPaint(selectCurrentPassage);
  const reading = useSelect((state) => state.view.reading);
  const shown = useRef<string>(undefined);
  // The map is drawn first: the text comes in the next breath, without holding it up.
  const isReady = useDeferredValue(true, false);

  useEffect(() => {
    const scroller = body.current;
    if (!isReady || scroller === null || passage === undefined) return;
    // Another reading is another text: no way leads there over which to glide.
    const glides = shown.current === reading;
    shown.current = reading;
    return bindRevealed(scroller, () => marksOf(scroller, passage), glides);
  }, [isReady, passage, reading]);

  const sought = useSelect((state) => state.sought);
  useEffect(() => {
    const scroller = body.current;
    if (!isReady || scroller === null || sought === undefined) return;
    return bindRevealed(scroller, () => scroller.querySelectorAll("[data-sought]"), true);
  }, [isReady, sought]);

  return (
    <PanelFrame title={messages.title} bare={bare} controls={<ArticleControls />} bodyRef={body}>
      {isReady ? <ArticleText reading={reading} /> : null}
    </PanelFrame>
  );
}
