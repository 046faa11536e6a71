import {
  Fragment,
  type ReactNode,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { controlMessages } from "../../words/controls";
import { bindAnchored } from "./bindAnchored";
import { IconButton } from "./IconButton";
import { CloseIcon } from "./icons";
import styles from "./popover.module.css";
import titled from "./titledDialog.module.css";
import { useMessages } from "./useMessages";

export type DialogHandle = { readonly showModal: () => void };

type Props = {
  readonly ref: Ref<DialogHandle>;
  /** Accessible name. */
  readonly label: string;
  readonly className?: string | undefined;
  /** It opens over this; without, in the middle of the window or where its class puts it. */
  readonly anchor?: RefObject<Element | null> | undefined;
  /** Rendered only while open. */
  readonly children: (close: () => void) => ReactNode;
};

/** A native modal dialog: focus goes in and comes back, Escape closes, and so does a click beside it. */
export function Dialog({ ref, label, className, anchor, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  /** How often it was opened since it was last empty, 0 while closed: what is in it begins anew each time. */
  const [opening, setOpening] = useState(0);
  /** It is to be opened, and what is to be in it has not been rendered yet. */
  const isComing = useRef(false);
  useImperativeHandle(
    ref,
    () => ({
      showModal: () => {
        if (dialog.current?.open === true) return;
        isComing.current = true;
        setOpening((last) => last + 1);
      },
    }),
    [],
  );

  useLayoutEffect(() => {
    if (opening === 0 || dialog.current === null) return;
    isComing.current = false;
    if (!dialog.current.open) dialog.current.showModal();
    if (anchor?.current) return bindAnchored(dialog.current, anchor.current, "over");
  }, [opening, anchor]);

  const close = () => dialog.current?.close();
  /** A selection that ends beside the dialog is a click on it, too: both ends have to be there. */
  const begins = useRef(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside it is for pointers; the keyboard has Escape
    <dialog
      ref={dialog}
      className={className === undefined ? styles.dialog : `${styles.dialog} ${className}`}
      aria-label={label}
      onPointerDown={(event) => {
        begins.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        if (event.target === dialog.current && begins.current) close();
      }}
      onClose={(event) => {
        // The event comes late: the dialog may have been opened again by then, or be about to.
        if (event.target === dialog.current && !dialog.current.open && !isComing.current) setOpening(0);
      }}
    >
      {opening === 0 ? null : <Fragment key={opening}>{children(close)}</Fragment>}
    </dialog>
  );
}

type TitledProps = {
  readonly ref: Ref<DialogHandle>;
  /** Its heading, and its accessible name. */
  readonly title: string;
  /** Rendered only while open. */
  readonly children: (close: () => void) => ReactNode;
};

/** A modal dialog of some size: its title and the way out stay in sight above what scrolls. */
export function TitledDialog({ ref, title, children }: TitledProps) {
  const messages = useMessages(controlMessages);
  return (
    <Dialog ref={ref} label={title} className={titled.dialog}>
      {(close) => (
        <>
          <div className={titled.head}>
            <h2 className={titled.title}>{title}</h2>
            <IconButton label={messages.close} onClick={close}>
              <CloseIcon />
            </IconButton>
          </div>
          {children(close)}
        </>
      )}
    </Dialog>
  );
}
