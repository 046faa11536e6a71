import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { bindAnchored } from "./bindAnchored";
import styles from "./popover.module.css";

type Props = {
  /** What the button shows. */
  readonly trigger: ReactNode;
  /** The button's accessible name, where what it shows is not enough. */
  readonly triggerLabel?: string | undefined;
  readonly triggerClassName?: string | undefined;
  /** Accessible name of what opens. */
  readonly label: string;
  /** Rendered only while open. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button and what floats beside it: the native popover, so that Escape, a click elsewhere and focus are the browser's. */
export function Popover({ trigger, triggerLabel, triggerClassName, label, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const floating = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (!isOpen || floating.current === null || button.current === null) return;
    return bindAnchored(floating.current, button.current);
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        aria-label={triggerLabel}
        popoverTarget={id}
      >
        {trigger}
      </button>
      {/* Filled before it opens, emptied only after it has closed: the browser takes focus back from inside it in between. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, this may hold anything */}
      <div
        ref={floating}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles.popover}
        onBeforeToggle={(event) => {
          if (event.newState === "open") setOpen(true);
        }}
        onToggle={(event) => {
          // The event comes late: it may have been opened again by then.
          if (!event.currentTarget.matches(":popover-open")) setOpen(false);
        }}
      >
        {isOpen
          ? typeof children === "function"
            ? children(() => floating.current?.hidePopover())
            : children
          : null}
      </div>
    </>
  );
}
