import { useRef, useState } from "react";
import { directionOf } from "../../core/dossier/language";
import { isLine } from "../../core/graph/filter";
import { type ClauseMove, moveClause, toggleClause } from "../../core/passage/clauses";
import { extendByWord, shrinkByWord } from "../../core/passage/extendPassage";
import { snapToWords } from "../../core/passage/snapToWords";
import type { Span } from "../../core/text/span";
import { leaveCast, selectCastShown, showCast } from "../../state/casting";
import { selectIsEditable } from "../../state/editable";
import { markAtStop, markNextStretch } from "../../state/markingAtStop";
import { selectAllTies } from "../../state/shownTies";
import { goBack, goToStop, leaveWalk } from "../../state/walking";
import { selectStop } from "../../state/walkStops";
import { walkMessages } from "../../words/walk";
import { whyUnchanged } from "../dossiers/useEdit";
import { announce } from "../kit/announce";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { MapPanel } from "../map/MapPanel";
import { CastPanel } from "./CastPanel";
import { ClaimFormPanel } from "./ClaimFormPanel";
import { StopHead } from "./StopHead";
import { TextReading } from "./TextReading";
import { useNothing } from "./useNothing";
import { useSentences } from "./useReadText";
import { useMoving } from "./useResuggested";
import { useWalkEffects } from "./useWalkEffects";
import { useWalkKeys } from "./useWalkKeys";
import { WalkBar } from "./WalkBar";
import { WalkHint } from "./WalkHint";
import { WalkText } from "./WalkText";
import styles from "./walk.module.css";

/** The coding screen: whom the text names first, then its sentences one by one, each with the form beside it. */
export function WalkScreen() {
  const why = useSelect(whyUnchanged);
  const update = useUpdate();
  const isEmpty = useSelect(({ graph }) => graph.dossier.actors.length === 0);
  const isEditable = useSelect(selectIsEditable);
  /** Where nobody is an actor yet, the cast comes first. */
  const [isPast, setPast] = useState(!isEmpty);
  useKeys([{ keys: "Escape", run: () => update(leaveWalk) }], "screen");
  const shown = useSelect(selectCastShown);
  const isCast = (shown !== undefined || !isPast) && isEditable;
  const onWalk = () => {
    update(leaveCast);
    setPast(true);
  };
  return (
    <div className={styles.screen}>
      <WalkBar isCast={isCast} onCast={() => update(showCast())} onWalk={onWalk} />
      {!isEditable ? (
        <p className={styles.empty}>{why}</p>
      ) : isCast ? (
        <CastPanel of={shown?.of} onDone={onWalk} />
      ) : (
        <ReadWalk />
      )}
    </div>
  );
}

/** The walk, once a long text has been read. */
function ReadWalk() {
  const [isRead, reading] = useSentences();
  return isRead ? <Walk /> : <TextReading reading={reading} />;
}

function Walk() {
  const messages = useMessages(walkMessages);
  const store = useStore();
  const update = useUpdate();
  const stop = useSelect(selectStop);
  const hasLines = useSelect((state) => selectAllTies(state).some(isLine));
  const side = useRef<HTMLDivElement>(null);
  const document = useSelect(({ graph }) =>
    stop === undefined ? undefined : graph.documents.get(stop.document),
  );
  const direction = directionOf(document?.language ?? "");

  const move = useMoving();

  useWalkEffects();

  /** Moves one end of what is marked, within its sentence. */
  const moveBy = (moved: (text: string, sentence: Span, span: Span) => Span | undefined) => {
    const { coding } = store.getState();
    const text = document?.texts[document.language] ?? "";
    const own = coding.selection?.span;
    if (own === undefined || stop === undefined) return;
    if (coding.draft?.claim !== undefined) return announce(messages.passageSaved);
    const next = moved(text, stop.sentence, own);
    if (next !== undefined && next.start >= stop.sentence.start && next.end <= stop.sentence.end)
      move(markAtStop(next));
  };
  const byClause = (move: ClauseMove) =>
    moveBy((text, sentence, span) => moveClause(text, sentence, span, move));
  const byWord = ({ end, way }: ClauseMove) =>
    moveBy((text, _sentence, span) =>
      (end === "end") === (way === "forward")
        ? extendByWord(text, span, way)
        : shrinkByWord(text, span, end === "end" ? "forward" : "backward"),
    );
  const toEdge = (end: "start" | "end") =>
    moveBy((text, sentence, span) => snapToWords(text, { ...span, [end]: sentence[end] }));
  const mark = (span: Span) =>
    moveBy((text, sentence) =>
      snapToWords(text, {
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
      }),
    );
  const byPress = (at: number) => moveBy((text, sentence, span) => toggleClause(text, sentence, span, at));
  /** The keys of the form act where the keyboard is in it: a press in the text gives it back. */
  const refocus = () => side.current?.querySelector<HTMLElement>("form")?.focus({ preventScroll: true });
  const press = (action: string) =>
    side.current?.querySelector<HTMLButtonElement>(`button[data-walk="${action}"]`)?.click();
  const actions = {
    save: () => press("save"),
    another: () => press("another"),
    nothing: useNothing(),
    back: () => update(goBack),
    nextStretch: () => {
      if (store.getState().coding.draft?.claim !== undefined) announce(messages.passageSaved);
      else move(markNextStretch);
    },
    byClause,
    byWord,
    toEdge,
  };
  useWalkKeys(actions, direction);

  return (
    <div className={styles.panes}>
      <p className="visually-hidden">{messages.help}</p>
      <div className={styles.reading} onPointerUp={refocus}>
        <WalkText onStop={(other) => update(goToStop(other))} onMark={mark} onClause={byPress} />
        <WalkHint />
      </div>
      <div ref={side} className={styles.side} data-map={hasLines}>
        <div className={styles.form}>
          <StopHead />
          <ClaimFormPanel bare />
        </div>
        {hasLines ? (
          <div className={styles.map}>
            <MapPanel />
          </div>
        ) : null}
      </div>
    </div>
  );
}
