import styles from "./Check.module.css";

/** The tick of what was found word for word. */
export function Check() {
  return (
    <svg className={styles.check} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
      <path d="M1.5 6.5 4.6 9.6 10.5 2.8" />
    </svg>
  );
}
