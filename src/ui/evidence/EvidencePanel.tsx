import { type KeyboardEvent, useEffect, useRef } from "react";
import { directionOf } from "../../core/dossier/language";
import { selectSelectedActor, selectSelectedTie } from "../../state/selectedEvidence";
import { walk } from "../../state/selecting";
import { pageMessages } from "../../words/page";
import { bindRevealed } from "../article/reveal";
import { createGestureStart, createLazyModule } from "../kit/createLazyModule";
import { PanelFrame } from "../kit/PanelFrame";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./EvidencePanel.module.css";

/** What the panel holds while nothing is selected, and the way through all of it. */
export const useEvidenceParts = createLazyModule(async () => {
  const [{ EvidencePager }, { Overview }] = await Promise.all([
    import("./EvidencePager"),
    import("./Overview"),
  ]);
  return { EvidencePager, Overview };
});

const selecting = createGestureStart();

/** What a selection shows: of a page on which nothing is selected, a seventh of the script. */
export const useSelectedParts = createLazyModule(async () => {
  const [{ TieEvidence, TieHead }, { ActorEvidence }, { prepareSentences }] = await Promise.all([
    import("./TieEvidence"),
    import("./ActorEvidence"),
    import("../../core/passage/sentences"),
  ]);
  prepareSentences();
  return { TieEvidence, TieHead, ActorEvidence };
}, selecting.begin);

type Props = {
  /** Without its own bar: tabs name it, and show the pager. */
  readonly bare?: boolean;
  readonly onCodebook?: () => void;
};

/**
 * What is selected, and the sentences behind it. Its frame stands from the first picture on and stays the same element: what is
 * focused in it keeps the keyboard when its parts come.
 */
export function EvidencePanel({ bare = false, onCodebook }: Props) {
  const messages = useMessages(pageMessages);
  const language = useLanguage();
  const update = useUpdate();
  const tie = useSelect(selectSelectedTie);
  const actor = useSelect(selectSelectedActor);
  const step = useSelect((state) => state.view.step);
  const askedAgain = useSelect((state) => state.askedAgain);
  const body = useRef<HTMLDivElement>(null);
  const selected = tie?.id ?? actor?.id;
  const shown = useRef({ selected, step, askedAgain });
  const parts = useEvidenceParts();
  const selectedParts = useSelectedParts();
  const isAwaited = selected !== undefined && parts !== undefined;
  useEffect(() => {
    if (isAwaited) selecting.now();
  }, [isAwaited]);

  // The evidence itself may come after the selection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where a step is revealed, it has to be on the page
  useEffect(() => {
    const scroller = body.current;
    if (scroller === null) return;
    const isNew = shown.current.selected !== selected;
    const isAsked = shown.current.step !== step || shown.current.askedAgain !== askedAgain;
    const isWalked = !isNew && isAsked;
    shown.current = { selected, step, askedAgain };
    // A selection is read from its head, unless it is entered at a later passage; walked back to, the first may stand far below.
    if (isNew || step === 0) scroller.scrollTop = 0;
    if (step === 0 && !isWalked) return;
    return bindRevealed(scroller, () => currentIn(scroller), !isNew);
  }, [selected, step, askedAgain, selectedParts]);

  const onKeyDown = (event: KeyboardEvent) => {
    const isStep = event.key === "ArrowLeft" || event.key === "ArrowRight";
    // A dialog opened from here has its own use for them.
    if (event.target instanceof Element && event.target.closest("dialog") !== null) return;
    if (!isStep || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const forward = directionOf(language) === "ltr" ? "ArrowRight" : "ArrowLeft";
    update(walk(event.key === forward ? 1 : -1));
  };

  return (
    <PanelFrame
      title={messages.evidence}
      bare={bare}
      controls={parts === undefined ? null : <parts.EvidencePager />}
      above={tie === undefined || selectedParts === undefined ? null : <selectedParts.TieHead tie={tie} />}
      bodyRef={body}
      onKeyDown={onKeyDown}
    >
      <div className={styles.evidence}>
        {selected === undefined ? (
          parts === undefined ? null : (
            <parts.Overview onCodebook={onCodebook} />
          )
        ) : selectedParts === undefined ? null : tie !== undefined ? (
          <selectedParts.TieEvidence tie={tie} />
        ) : actor !== undefined ? (
          <selectedParts.ActorEvidence actor={actor} />
        ) : null}
      </div>
    </PanelFrame>
  );
}

/** The quote that is read, and its card; with them, where it begins them, the row of its tie and the head of its claim. */
function currentIn(scroller: HTMLElement): readonly Element[] {
  const card = scroller.querySelector("li[aria-current]");
  if (card === null) return [];
  const row = scroller.querySelector("button[aria-current]");
  const claim =
    card.previousElementSibling === null ? card.parentElement?.parentElement?.firstElementChild : null;
  return [card.querySelector("blockquote"), card, row, claim].filter(
    (element) => element !== null && element !== undefined,
  );
}
