import type { RelationTypeId } from "../../core/codebook/relationTypes";
import { directionOf } from "../../core/dossier/language";
import { type LineForm, statedForm } from "../../core/graph/tieState";
import { createSample, sampleSize } from "../../core/scene/sample";
import type { Stroke } from "../../core/scene/strokes";
import styles from "./marks.module.css";
import { SignShape } from "./SignDisc";
import { useLanguage } from "./useMessages";

type Props = {
  /** None: the form by itself, in ink. */
  readonly type?: RelationTypeId;
  readonly form?: LineForm;
  readonly mutual?: boolean;
  /** `reading` where it stands between from and to: it then points the way the reader's language runs. */
  readonly direction?: "drawn" | "reading";
};

const headClasses = { filled: styles.head, hollow: styles.headHollow, open: styles.headOpen };

/** A relation type's line as it is drawn on the map, 74 × 18 px. Like the map, it does not mirror unless asked to. */
export function LineSample({ type, form = statedForm, mutual = false, direction = "drawn" }: Props) {
  const mirrored = directionOf(useLanguage()) === "rtl" && direction === "reading";
  const { pieces, head, sign } = createSample(type, form, mutual);
  const { width, height } = sampleSize;
  // The sign is a picture with one reading: it changes its place, not its sides.
  const signAt = mirrored ? width - sign.x : sign.x;
  return (
    <svg
      className={styles.sample}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      data-type={type}
    >
      <g transform={mirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
          <LayeredStroke key={index} stroke={piece} d={piece.d} />
        ))}
        {head === undefined ? null : <path className={headClasses[head.style]} d={head.d} />}
      </g>
      <circle className={styles.gap} cx={signAt} cy={sign.y} r={sign.gap} />
      <g transform={`translate(${signAt} ${sign.y}) scale(${sign.radius})`}>
        <SignShape type={type} form={form} />
      </g>
    </svg>
  );
}

/** One layer of a line. */
export function LayeredStroke({ stroke, d }: { readonly stroke: Stroke; readonly d?: string }) {
  return (
    <path
      className={stroke.ink === "line" ? styles.stroke : styles.core}
      d={d}
      strokeWidth={stroke.width}
      strokeDasharray={stroke.dash?.join(" ")}
      strokeDashoffset={stroke.dashOffset === 0 ? undefined : stroke.dashOffset}
      strokeLinecap={stroke.cap}
    />
  );
}
