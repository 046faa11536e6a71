import type { ReactNode } from "react";
import styles from "./popover.module.css";

type Props = {
  /** What it does: its accessible name, and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** A button that shows an icon only. */
export function IconButton({ label, onClick, children, className }: Props) {
  return (
    <button
      type="button"
      className={className === undefined ? styles.iconButton : `${styles.iconButton} ${className}`}
      aria-label={label}
      onClick={onClick}
    >
      {children}
      <Tooltip>{label}</Tooltip>
    </button>
  );
}

/** The words of an icon; goes inside an element of class `iconButton`. */
export function Tooltip({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.tooltip} aria-hidden="true">
      {children}
    </span>
  );
}

export const iconButtonClass = styles.iconButton;
