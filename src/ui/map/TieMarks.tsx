import { memo, type ReactNode } from "react";
import { isUnsupported, type Tie } from "../../core/graph/ties";
import { type Attention, isMeant, pressedTie } from "../../core/scene/createScene";
import { formOfMark, headStyleOf, inksOfTie } from "../../core/scene/markAttributes";
import { memoiseSelector } from "../../state/memoiseSelector";
import { selectAllTies, selectTies } from "../../state/shownTies";
import type { State } from "../../state/state";
import marks from "../kit/marks.module.css";
import { SignShape } from "../kit/SignDisc";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import type { MarksProps } from "./GraphView";
import styles from "./marks.module.css";
import { tieKey } from "./roving";
import { tieLabel } from "./tieLabel";

/** All ties of the dossier, whatever is filtered: what is hidden stays and fades, so that it can come back in its place. */
export function TieMarks({ attention, focused, start }: Omit<MarksProps, "frame">) {
  const ties = useSelect(selectDrawnTies);
  return (
    <>
      <TieCasings ties={ties} attention={attention} focused={focused} />
      <RestingTies ties={ties} selected={pressedTie(attention)} start={start} />
      <LiftedTies ties={ties} attention={attention} focused={focused} />
    </>
  );
}

/** Every tie of the dossier; those that are shown as the filter leaves them. */
const selectDrawnTies: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [selectAllTies(state), selectTies(state)] as const,
  (all, ties) => {
    const shown = new Map(ties.map((tie) => [tie.id, tie]));
    return all.map((tie) => shown.get(tie.id) ?? tie);
  },
);

const RestingTies = memo(function RestingTies({
  ties,
  selected,
  start,
}: {
  readonly ties: readonly Tie[];
  readonly selected: Attention["selectedTie"];
  readonly start: string | undefined;
}) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return ties.map((tie) => (
    <TieMark
      key={tie.id}
      tie={tie}
      label={tieLabel(tie, actors, language)}
      pressed={tie.id === selected}
      entry={tieKey(tie.id) === start}
    />
  ));
});

type Props = {
  readonly tie: Tie;
  readonly label: string;
  readonly pressed: boolean;
  /** It is where the Tab key enters the map. */
  readonly entry: boolean;
  /** It is seen on a canvas, or lifted. */
  readonly isPainted?: boolean;
};

/** A tie to point at and to press. What happens then is the graph view's business. */
export const TieMark = memo(function TieMark({ tie, label, pressed, entry, isPainted = false }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.mark}
      data-tie={tie.id}
      data-key={tieKey(tie.id)}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
    >
      {isPainted ? null : <TieGlyph tie={tie} />}
      <path className={styles.hit} data-part="hit" />
      {isPainted ? null : <circle className={styles.hit} data-part="hit-sign" />}
    </g>
  );
});

type MeantProps = {
  readonly ties: readonly Tie[];
  readonly attention: Attention;
  readonly focused: string | undefined;
};

/** What is meant now is drawn again above the other lines. Focus and pointer stay with the marks below, which never move. */
export const LiftedTies = (props: MeantProps) => <Meant {...props}>{(tie) => <TieGlyph tie={tie} />}</Meant>;

/** The grounds of what is meant now lie below all lines, so that they cover no sign of a line beside it. */
export const TieCasings = (props: MeantProps) => (
  <Meant {...props}>
    {({ id, type }) => (
      <g className={styles.tie} data-drawing={id} data-type={type}>
        <path className={styles.focusCasing} data-part="focus-casing" />
        <path className={styles.casing} data-part="casing" />
      </g>
    )}
  </Meant>
);

function Meant({
  ties,
  attention,
  focused,
  children,
}: MeantProps & { readonly children: (tie: Tie) => ReactNode }) {
  return (
    <g className={styles.lifted}>
      {ties
        .filter(({ id }) => isMeant(attention, id))
        .map((tie) => (
          <g
            key={tie.id}
            data-selected={tie.id === attention.selectedTie ? "" : undefined}
            data-focused={tieKey(tie.id) === focused ? "" : undefined}
          >
            {children(tie)}
          </g>
        ))}
    </g>
  );
}

const headClasses = { filled: marks.head, hollow: marks.headHollow, open: marks.headOpen };

/** The marks of one tie, as yet without a place: `createSceneWriter` gives them their geometry by their `data-part`. */
function TieGlyph({ tie }: { readonly tie: Tie }) {
  const drawn = { type: tie.type, form: tie.state, unsupported: isUnsupported(tie) };
  const form = formOfMark(drawn);
  return (
    <g
      className={styles.tie}
      data-drawing={tie.id}
      data-type={tie.type}
      data-unsupported={drawn.unsupported ? "" : undefined}
    >
      {inksOfTie(drawn, !tie.mutual).map((ink, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
          key={index}
          className={ink === "line" ? marks.stroke : marks.core}
          data-part="stroke"
        />
      ))}
      {tie.mutual ? null : <path className={headClasses[headStyleOf(form)]} data-part="head" />}
      <circle className={marks.gap} data-part="ring" />
      <g data-part="sign">
        <SignShape type={tie.type} form={form} />
      </g>
    </g>
  );
}
