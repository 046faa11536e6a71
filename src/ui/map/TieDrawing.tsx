import { type RelationTypeId, relationType } from "../../core/relationTypes";
import { strokesOf } from "../../core/scene/strokes";
import type { Tie } from "../../core/ties";
import { SignShape } from "../marks/SignDisc";
import styles from "./drawing.module.css";

type Props = { readonly tie: Tie; readonly lifted?: boolean };

/**
 * The marks of one tie, as yet without a place: `createSceneWriter` gives them their geometry by their `data-part`.
 * A lifted tie is drawn once more above the others, on its casing.
 */
export function TieDrawing({ tie, lifted = false }: Props) {
  const hollow = tie.attributed || tie.passages.length === 0;
  return (
    <g
      className={styles.tie}
      data-drawing={tie.id}
      data-type={tie.type}
      data-unsupported={tie.passages.length === 0 ? "" : undefined}
    >
      {lifted ? (
        <>
          <path className={styles.focusCasing} data-part="focus-casing" />
          <path className={styles.casing} data-part="casing" />
        </>
      ) : null}
      <Strokes type={tie.type} attributed={hollow} />
      {tie.mutual ? null : <path className={hollow ? styles.headHollow : styles.head} data-part="head" />}
      <circle className={styles.ring} data-part="ring" />
      <g data-part="sign">
        <SignShape type={tie.type} attributed={hollow} />
      </g>
    </g>
  );
}

function Strokes({ type, attributed }: { readonly type: RelationTypeId; readonly attributed: boolean }) {
  const { line } = relationType(type);
  return strokesOf(line, 1, attributed).map((stroke, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
      key={index}
      className={stroke.ink === "line" ? styles.line : styles.core}
      data-part={line === "ticked" && index === 0 ? "ticks" : "stroke"}
    />
  ));
}
