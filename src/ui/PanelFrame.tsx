import type { KeyboardEvent, ReactNode, Ref } from "react";
import styles from "./PanelFrame.module.css";

type Props = {
  readonly title: string;
  /** Where tabs name the panel already: without its own bar. */
  readonly bare: boolean;
  readonly controls: ReactNode;
  readonly bodyRef: Ref<HTMLDivElement>;
  /** Keys that mean something anywhere in the panel. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** A panel beside the map: its bar, and a body that scrolls by itself. */
export function PanelFrame({ title, bare, controls, bodyRef, onKeyDown, children }: Props) {
  return (
    <section className={styles.panel} aria-label={title} data-bare={bare} onKeyDown={onKeyDown}>
      {bare ? (
        <h2 className="visually-hidden">{title}</h2>
      ) : (
        <div className={styles.bar}>
          <h2 className={styles.title}>{title}</h2>
          {controls}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={bodyRef} className={styles.body} tabIndex={0} data-scroller="">
        <div className={styles.content}>{children}</div>
      </div>
    </section>
  );
}
