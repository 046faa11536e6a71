import type { RelationTypeId } from "../../core/relationTypes";
import { createSample, sampleSize } from "../../core/scene/sample";
import type { Stroke } from "../../core/scene/strokes";
import styles from "./marks.module.css";
import { SignShape } from "./SignDisc";

type Props = {
  readonly type: RelationTypeId;
  readonly attributed?: boolean;
  readonly mutual?: boolean;
};

/** A relation type's line as it is drawn on the map, 62 × 18 px. Like the map, it does not mirror. */
export function LineSample({ type, attributed = false, mutual = false }: Props) {
  const { layers, head, sign } = createSample(type, attributed, mutual);
  const { width, height } = sampleSize;
  return (
    <svg
      className={styles.sample}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      data-type={type}
    >
      {layers.map(({ stroke, d }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
        <LayeredStroke key={index} stroke={stroke} d={d} />
      ))}
      {head === undefined ? null : <path className={attributed ? styles.headHollow : styles.head} d={head} />}
      <circle className={styles.gap} cx={sign.x} cy={sign.y} r={sign.gap} />
      <g transform={`translate(${sign.x} ${sign.y}) scale(${sign.radius})`}>
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
