import { directionOf } from "../../core/language";
import { type RelationTypeId, relationType } from "../../core/relationTypes";
import { type Stroke, strokesOf } from "../../core/scene/strokes";
import { useLanguage } from "../messages/useMessages";
import styles from "./marks.module.css";
import { SignShape } from "./SignDisc";

const width = 62;
const middle = 9;
const tip = 61;
const headLength = 12.5;

type Props = {
  readonly type: RelationTypeId;
  readonly attributed?: boolean;
  readonly mutual?: boolean;
  /** `reading` where it stands between from and to: it then points the way the reader's language runs. */
  readonly direction?: "drawn" | "reading";
};

/** A relation type's line as it is drawn on the map, 62 × 18 px. Like the map, it does not mirror unless asked to. */
export function LineSample({ type, attributed = false, mutual = false, direction = "drawn" }: Props) {
  const mirrored = directionOf(useLanguage()) === "rtl" && direction === "reading";
  const strokes = strokesOf(relationType(type).line, 2.5, attributed);
  const end = mutual ? tip : tip - headLength + 3;
  const signFromStart = mutual ? width / 2 : 27;
  // The sign is a picture with one reading: it changes its place, not its sides.
  const signAt = mirrored ? width - signFromStart : signFromStart;
  // Ticks keep clear of the head, and of the sign's edge.
  const pathOf = ({ width: across }: Stroke) =>
    across > headLength / 2 && !mutual ? `M5 ${middle}H${end - 6}` : `M2 ${middle}H${end}`;
  return (
    <svg
      className={styles.sample}
      viewBox={`0 0 ${width} 18`}
      width={width}
      height={18}
      aria-hidden="true"
      data-type={type}
    >
      <g transform={mirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
        {strokes.map((stroke, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
          <LayeredStroke key={index} stroke={stroke} d={pathOf(stroke)} />
        ))}
        {mutual ? null : (
          <path
            className={attributed ? styles.headHollow : styles.head}
            d={`M${tip} ${middle}l${-headLength}-5.6 2.8 5.6-2.8 5.6z`}
          />
        )}
      </g>
      <circle className={styles.gap} cx={signAt} cy={middle} r={10} />
      <g transform={`translate(${signAt} ${middle}) scale(7.5)`}>
        <SignShape type={type} attributed={attributed} />
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
