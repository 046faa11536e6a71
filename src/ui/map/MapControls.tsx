import { memo, type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { mapMessages } from "../../words/map";
import { announce } from "../kit/announce";
import { IconButton } from "../kit/IconButton";
import { lazyComponent } from "../kit/lazyComponent";
import { useMessages } from "../kit/useMessages";
import styles from "./controls.module.css";
import { useMap } from "./MapProvider";
import { zoomStep } from "./zoom";

const PutBack = lazyComponent(() => import("./PutBack").then((module) => module.PutBack));

/** The map's buttons: arrange again, zoom out and in, fit. They stand above the drawing, never on it. */
export const MapControls = memo(function MapControls() {
  const messages = useMessages(mapMessages);
  const { arrangement, commands } = useMap();
  const canPutBack = useSyncExternalStore(arrangement.subscribe, arrangement.canPutBack);
  const group = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div ref={group} role="group" aria-label={messages.controls} className={styles.controls}>
      <ArrangeAgain />
      {canPutBack ? <PutBack group={group} /> : null}
      <Control label={messages.zoomOut} onClick={() => commands.zoomBy(1 / zoomStep)}>
        <path d="M4 10h12" />
      </Control>
      <Control label={messages.zoomIn} onClick={() => commands.zoomBy(zoomStep)}>
        <path d="M4 10h12M10 4v12" />
      </Control>
      <Control label={messages.fit} onClick={commands.fit}>
        <path d="M7.5 3.5h-4v4M12.5 3.5h4v4M7.5 16.5h-4v-4M12.5 16.5h4v-4" />
      </Control>
    </div>
  );
});

/** Gives every actor a new place, and says so while that goes on and when it is done. */
function ArrangeAgain() {
  const messages = useMessages(mapMessages);
  const { arrangement, commands } = useMap();
  const [isBusy, setBusy] = useState(false);
  const arrange = () => {
    setBusy(true);
    announce(messages.arranging);
    const unsubscribe = arrangement.subscribe(() => {
      unsubscribe();
      setBusy(false);
      announce(messages.arranged);
    });
    commands.arrangeAgain();
  };
  // Four actors and what ties them: an arrow in a circle would be the browser's own "reload".
  return (
    <Control label={isBusy ? messages.arranging : messages.arrange} isBusy={isBusy} onClick={arrange}>
      <path d="M6 6.2 9 13.4M6.8 5.4l6.4.9M13.8 8.4l-2.9 5.2" />
      <circle cx="5" cy="4.8" r="2" />
      <circle cx="15" cy="6.6" r="2" />
      <circle cx="10" cy="15.2" r="2" />
    </Control>
  );
}

type ControlProps = {
  readonly label: string;
  /** What it does takes a while, and goes on. */
  readonly isBusy?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function Control({ label, isBusy = false, onClick, children }: ControlProps) {
  return (
    <IconButton label={label} onClick={onClick} className={styles.control}>
      <svg
        className={styles.icon}
        data-busy={isBusy}
        viewBox="0 0 20 20"
        width={20}
        height={20}
        aria-hidden="true"
      >
        {children}
      </svg>
    </IconButton>
  );
}
