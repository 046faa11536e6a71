import { type RelationTypeId, relationType } from "../../core/relationTypes";
import { signPaths, signStroke } from "../../core/scene/signs";
import { type LineForm, statedForm } from "../../core/tieState";
import styles from "./marks.module.css";

type Props = { readonly type: RelationTypeId; readonly form?: LineForm; readonly size?: number };

/** The sign of a relation type on its disc, as on the map; hollow where only others say so. `size` is its diameter in px. */
export function SignDisc({ type, form = statedForm, size = 12 }: Props) {
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

/** Disc and sign at radius 1 about the origin, for use inside a drawing. Needs `--line` and `--ground`. */
export function SignShape({
  type,
  form: { hearsay },
}: {
  readonly type: RelationTypeId;
  readonly form: LineForm;
}) {
  return (
    <>
      <circle className={hearsay ? styles.hollow : styles.solid} r={hearsay ? 0.93 : 1} strokeWidth={0.14} />
      <path
        className={hearsay ? styles.signHollow : styles.sign}
        d={signPaths[relationType(type).sign]}
        strokeWidth={signStroke}
      />
    </>
  );
}
