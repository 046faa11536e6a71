import { memo } from "react";
import type { ActorId } from "../../core/dossier/dossier";
import styles from "./marks.module.css";
import { pinKey } from "./roving";

type Props = { readonly actor: ActorId; readonly label: string; readonly entry: boolean };

/** The pin of an actor that stays where it was put; pressing it lets the actor go. */
export const PinMark = memo(function PinMark({ actor, label, entry }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.pin}
      data-pin={actor}
      data-key={pinKey(actor)}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
    >
      <circle className={styles.pinTarget} r={12} />
      <path
        className={styles.pinGlyph}
        d="M-4.2-6.6H4.2V-4.9H3.2L3.6-1.2 4.9-.1V1.4H.75V7H-.75V1.4H-4.9V-.1L-3.6-1.2-3.2-4.9H-4.2Z"
      />
    </g>
  );
});
