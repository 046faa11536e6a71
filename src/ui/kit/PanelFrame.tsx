import type { KeyboardEvent, ReactNode, Ref } from "react";
import styles from "./PanelFrame.module.css";

type Props = {
  readonly title: string;
  /** Where tabs name the panel already: without its own bar. */
  readonly bare: boolean;
  readonly controls: ReactNode;
  /** Says what the panel shows and chooses it: in its bar in the title's place; without a bar in a line of its own. */
  readonly choice?: ReactNode;
  /** Stays in view between the bar and the body, and covers nothing of what scrolls. */
  readonly above?: ReactNode;
  readonly bodyRef: Ref<HTMLDivElement>;
  /** Keys that mean something anywhere in the panel. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** A panel beside the map: its bar, and a body that scrolls by itself. */
export function PanelFrame(props: Props) {
  const { title, bare, controls, choice, above, bodyRef, onKeyDown, children } = props;
  return (
    <section className={styles.panel} aria-label={title} data-bare={bare} onKeyDown={onKeyDown}>
      {bare ? (
        <>
          <h2 className="visually-hidden">{title}</h2>
          {choice === undefined ? null : <div className={styles.line}>{choice}</div>}
        </>
      ) : (
        <div className={styles.bar}>
          <h2 className={choice === undefined ? styles.title : "visually-hidden"}>{title}</h2>
          {choice}
          {controls}
        </div>
      )}
      {above}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={bodyRef} className={styles.body} tabIndex={0} data-scroller="">
        <div className={styles.content}>{children}</div>
      </div>
    </section>
  );
}
