import { type RelationTypeId, relationType } from "../../core/relationTypes";
import { signPaths, signStroke } from "../../core/scene/signs";
import styles from "./marks.module.css";

type Props = { readonly type: RelationTypeId; readonly attributed?: boolean; readonly size?: number };

/** The sign of a relation type on its disc, as on the map; hollow where attributed. `size` is its diameter in px. */
export function SignDisc({ type, attributed = false, size = 12 }: Props) {
  return (
    <svg
      className={styles.disc}
      viewBox="-1.1 -1.1 2.2 2.2"
      width={size}
      height={size}
      aria-hidden="true"
      data-type={type}
    >
      <SignShape type={type} attributed={attributed} />
    </svg>
  );
}

/** Disc and sign at radius 1 about the origin, for use inside a drawing. Needs `--line` and `--ground`. */
export function SignShape({
  type,
  attributed,
}: {
  readonly type: RelationTypeId;
  readonly attributed: boolean;
}) {
  return (
    <>
      <circle
        className={attributed ? styles.hollow : styles.solid}
        r={attributed ? 0.93 : 1}
        strokeWidth={0.14}
      />
      <path
        className={attributed ? styles.signHollow : styles.sign}
        d={signPaths[relationType(type).sign]}
        strokeWidth={signStroke}
      />
    </>
  );
}
