import type { ActorShapeId } from "../../core/codebook/actorKinds";
import styles from "./actorShape.module.css";

const paths: Readonly<Record<ActorShapeId, string>> = {
  circle: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  square: "M3.5 3.5h17v17h-17z",
  arch: "M4 20.5V11a8 8 0 0 1 16 0v9.5z",
  hexagon: "M1.5 12 7 4h10l5.5 8-5.5 8H7z",
};

/** The outline that stands for an actor's kind, as on the map. */
export function ActorShape({ shape }: { readonly shape: ActorShapeId }) {
  return (
    <svg className={styles.shape} viewBox="0 0 24 24" width={22} height={22} aria-hidden="true">
      <path d={paths[shape]} />
    </svg>
  );
}
