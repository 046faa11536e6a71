import { type RelationTypeId, relationType } from "../../core/codebook/relationTypes";
import type { LineForm } from "../../core/graph/tieState";
import { type DiscStroke, discOf, signPaths, signStroke } from "../../core/scene/discs";
import styles from "./marks.module.css";

type Props = { readonly type: RelationTypeId; readonly form: LineForm; readonly size?: number };

/** The sign of a relation type on its disc, as on the map; in the form of its line. `size` is its diameter in px. */
export function SignDisc({ type, form, size = 12 }: Props) {
  return (
    <svg
      className={styles.disc}
      viewBox="-1.1 -1.1 2.2 2.2"
      width={size}
      height={size}
      aria-hidden="true"
      data-type={type}
    >
      <SignShape type={type} form={form} />
    </svg>
  );
}

type ShapeProps = { readonly type: RelationTypeId | undefined; readonly form: LineForm };

/** Disc and sign at radius 1 about the origin, for use inside a drawing. Needs `--line` and `--ground`. */
export function SignShape({ type, form }: ShapeProps) {
  const { outline, isFilled, rim, under, over } = discOf(form);
  return (
    <>
      <path className={isFilled ? styles.solid : styles.hollow} d={outline} strokeWidth={rim} />
      <DiscStrokes strokes={under} />
      {type === undefined ? null : (
        <path
          className={isFilled ? styles.sign : styles.signHollow}
          d={signPaths[relationType(type).sign]}
          strokeWidth={signStroke}
        />
      )}
      <DiscStrokes strokes={over} />
    </>
  );
}

function DiscStrokes({ strokes }: { readonly strokes: readonly DiscStroke[] }) {
  return strokes.map(({ ink, width, d }) => (
    <path
      key={`${ink} ${d}`}
      className={ink === "line" ? styles.stroke : styles.core}
      d={d}
      strokeWidth={width}
    />
  ));
}
