import type { CSSProperties } from "react";
import { type RelationTypeId, relationType } from "../../core/codebook/relationTypes";
import type { LineForm } from "../../core/graph/tieState";
import { ruleStrokes } from "../../core/scene/ruleStrokes";
import { LayeredStroke } from "../kit/LineSample";
import styles from "./PassageCard.module.css";

/** The relation's line, as on the map, drawn down the side of a quote. Longer than any quote: its box cuts it off. */
export function QuoteRule({ type, form }: { readonly type: RelationTypeId; readonly form: LineForm }) {
  const { line } = relationType(type);
  const { strokes, slashes } = ruleStrokes(line, form);
  const pitch = (strokes[0]?.dash ?? []).reduce((sum, length) => sum + length, 0);
  // A dash may be cut short, a dot may not: it would be another sign.
  const whole = line === "dotted" ? ({ "--pitch": `${pitch}px` } as CSSProperties) : undefined;
  return (
    <svg className={styles.rule} width={10} aria-hidden="true" data-type={type} style={whole}>
      {strokes.map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are layers, their order is their identity
        <LayeredStroke key={index} stroke={stroke} d="M5 3.25V9999" />
      ))}
      {slashes === undefined ? null : <LayeredStroke stroke={slashes.stroke} d={slashes.d} />}
    </svg>
  );
}
