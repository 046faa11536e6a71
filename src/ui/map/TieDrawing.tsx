import { type RelationTypeId, relationType } from "../../core/relationTypes";
import { strokesOf } from "../../core/scene/strokes";
import type { LineForm } from "../../core/tieState";
import { isUnsupported, type Tie } from "../../core/ties";
import { SignShape } from "../marks/SignDisc";
import styles from "./drawing.module.css";

type Props = { readonly tie: Tie; readonly lifted?: boolean };

/**
 * The marks of one tie, as yet without a place: `createSceneWriter` gives them their geometry by their `data-part`.
 * A lifted tie is drawn once more above the others, on its casing.
 */
export function TieDrawing({ tie, lifted = false }: Props) {
  const unsupported = isUnsupported(tie);
  const form = unsupported ? { ...tie.state, hearsay: true } : tie.state;
  const hollow = form.hearsay;
  return (
    <g
      className={styles.tie}
      data-drawing={tie.id}
      data-type={tie.type}
      data-unsupported={unsupported ? "" : undefined}
    >
      {lifted ? (
        <>
          <path className={styles.focusCasing} data-part="focus-casing" />
          <path className={styles.casing} data-part="casing" />
        </>
      ) : null}
      <Strokes type={tie.type} form={form} />
      {tie.mutual ? null : <path className={hollow ? styles.headHollow : styles.head} data-part="head" />}
      <circle className={styles.ring} data-part="ring" />
      <g data-part="sign">
        <SignShape type={tie.type} form={form} />
      </g>
    </g>
  );
}

function Strokes({ type, form }: { readonly type: RelationTypeId; readonly form: LineForm }) {
  const { line } = relationType(type);
  return strokesOf(line, 1, form).map((stroke, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
      key={index}
      className={stroke.ink === "line" ? styles.line : styles.core}
      data-part={line === "ticked" && index === 0 ? "ticks" : "stroke"}
    />
  ));
}
