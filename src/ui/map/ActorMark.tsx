import { memo } from "react";
import type { ActorId } from "../../core/dossier/dossier";
import { middleToBaseline, nameLeading } from "../../core/scene/names";
import styles from "./marks.module.css";
import { actorKey } from "./roving";

type Props = {
  readonly actor: ActorId;
  readonly label: string;
  /** The name as it is set, a line each, and the language it is in. */
  readonly name: string;
  readonly language: string;
  readonly pressed: boolean;
  readonly entry: boolean;
};

/** An actor: its outline, and its name inside or under it. */
export const ActorMark = memo(function ActorMark({ actor, label, name, language, pressed, entry }: Props) {
  const lines = name.split("\n");
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.actor}
      data-actor={actor}
      data-key={actorKey(actor)}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight P"
    >
      <path className={styles.focusRing} data-part="focus-ring" />
      <path className={styles.outline} data-part="outline" />
      <text className={styles.name} data-part="name" lang={language}>
        {lines.map((line, index) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name never change places
            key={index}
            x={0}
            dy={`${index === 0 ? middleToBaseline - ((lines.length - 1) / 2) * nameLeading : nameLeading}em`}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
});
