import { isUnsupported, type Tie } from "../../core/graph/ties";
import { formOfMark, headStyleOf, inksOfTie } from "../../core/scene/markAttributes";
import { SignShape } from "../kit/SignDisc";
import styles from "./marks.module.css";

const headClasses = { filled: styles.head, hollow: styles.headHollow, open: styles.headOpen };

/** The marks of one tie, as yet without a place: `createSceneWriter` gives them their geometry by their `data-part`. */
export function TieGlyph({ tie }: { readonly tie: Tie }) {
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
          className={ink === "line" ? styles.line : styles.core}
          data-part="stroke"
        />
      ))}
      {tie.mutual ? null : <path className={headClasses[headStyleOf(form)]} data-part="head" />}
      <circle className={styles.ring} data-part="ring" />
      <g data-part="sign">
        <SignShape type={tie.type} form={form} />
      </g>
    </g>
  );
}
