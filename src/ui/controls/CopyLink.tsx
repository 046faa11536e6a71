import { useEffect, useRef, useState } from "react";
import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { bindAnchored } from "../popover/bindAnchored";
import popoverStyles from "../popover/popover.module.css";
import { useServices } from "../useStore";
import { announce } from "./announce";
import styles from "./header.module.css";

type Outcome = { readonly kind: "none" | "copied" } | { readonly kind: "refused"; readonly link: string };

/** How long "Copied" stands on the button, in ms. */
const shownFor = 2500;

export function CopyLink({ className }: { readonly className?: string | undefined }) {
  const messages = useMessages(controlMessages);
  const services = useServices();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (outcome.kind !== "copied") return;
    const timer = setTimeout(() => setOutcome({ kind: "none" }), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const link = services.link();
    const copied = await services.copy(link);
    if (copied) announce(messages.copied);
    setOutcome(copied ? { kind: "copied" } : { kind: "refused", link });
  };

  return (
    <>
      <button ref={button} type="button" className={className} onClick={copy}>
        {/* Both words lie in one cell, so that nothing beside the button moves. */}
        <span className={styles.swap}>
          <span hidden={outcome.kind === "copied"}>{messages.copyLink}</span>
          <span hidden={outcome.kind !== "copied"}>{messages.copied}</span>
        </span>
      </button>
      {outcome.kind === "refused" ? (
        <AddressToCopy
          link={outcome.link}
          anchor={button.current}
          onClose={() => setOutcome({ kind: "none" })}
        />
      ) : null}
    </>
  );
}

type AddressProps = {
  readonly link: string;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
};

/** The address, selected, for a browser that does not let the page copy it. */
function AddressToCopy({ link, anchor, onClose }: AddressProps) {
  const messages = useMessages(controlMessages);
  const floating = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (floating.current === null || anchor === null) return;
    floating.current.showPopover();
    field.current?.select();
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
      <label className={styles.address}>
        {messages.copyByHand}
        <input ref={field} type="text" dir="ltr" readOnly value={link} aria-label={messages.address} />
      </label>
    </div>
  );
}
