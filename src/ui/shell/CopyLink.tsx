import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { selectIsStored } from "../../state/editable";
import { controlMessages } from "../../words/controls";
import { announce } from "../kit/announce";
import { bindAnchored } from "../kit/bindAnchored";
import popoverStyles from "../kit/popover.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect, useServices } from "../kit/useStore";
import styles from "./header.module.css";

type Outcome =
  | { readonly kind: "none" | "copied" | "copied-here" }
  | { readonly kind: "refused"; readonly link: string };

/** How long "Copied" stands on the button, in ms. */
const shownFor = 2500;

/** Copies the address of what is seen. Where that opens on this device only, says so until it is put away. */
export function CopyLink({ className }: { readonly className?: string | undefined }) {
  const messages = useMessages(controlMessages);
  const services = useServices();
  const isStored = useSelect(selectIsStored);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (outcome.kind !== "copied") return;
    const timer = setTimeout(() => setOutcome({ kind: "none" }), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  if (services.link() === undefined) return null;

  const copy = async () => {
    const link = services.link();
    if (link === undefined) return;
    if (!(await services.copy(link))) return setOutcome({ kind: "refused", link });
    announce(isStored ? `${messages.copied}. ${messages.onlyHere}` : messages.copied);
    setOutcome({ kind: isStored ? "copied-here" : "copied" });
  };

  const hasCopied = outcome.kind === "copied" || outcome.kind === "copied-here";
  return (
    <>
      <button ref={button} type="button" className={className} onClick={copy}>
        {/* Both words lie in one cell, so that nothing beside the button moves. */}
        <span className={styles.swap}>
          <span hidden={hasCopied}>{messages.copyLink}</span>
          <span hidden={!hasCopied}>{messages.copied}</span>
        </span>
      </button>
      {outcome.kind === "refused" || outcome.kind === "copied-here" ? (
        <Remark anchor={button.current} onClose={() => setOutcome({ kind: "none" })}>
          {outcome.kind === "refused" ? <AddressToCopy link={outcome.link} /> : null}
          {isStored ? <p className={styles.remark}>{messages.onlyHere}</p> : null}
        </Remark>
      ) : null}
    </>
  );
}

type RemarkProps = {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Stands at the button until it is put away. */
function Remark({ anchor, onClose, children }: RemarkProps) {
  const floating = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (floating.current === null || anchor === null) return;
    floating.current.showPopover();
    floating.current.querySelector("input")?.select();
    return bindAnchored(floating.current, anchor);
  }, [anchor]);

  return (
    <div
      ref={floating}
      popover="auto"
      className={popoverStyles.popover}
      onToggle={(event) => {
        if (!event.currentTarget.matches(":popover-open")) onClose();
      }}
    >
      {children}
    </div>
  );
}

/** The address, to be selected, for a browser that does not let the page copy it. */
function AddressToCopy({ link }: { readonly link: string }) {
  const messages = useMessages(controlMessages);
  return (
    <label className={styles.address}>
      {messages.copyByHand}
      <input type="text" dir="ltr" readOnly value={link} aria-label={messages.address} />
    </label>
  );
}
