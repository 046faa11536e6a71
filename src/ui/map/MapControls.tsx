import type { ReactNode } from "react";
import { memo } from "react";
import { mapMessages } from "../messages/map";
import { useMessages } from "../messages/useMessages";
import { IconButton } from "../popover/IconButton";
import styles from "./controls.module.css";
import { useMap } from "./MapProvider";
import { zoomStep } from "./zoom";

/** The map's buttons: arrange again, zoom out and in, fit. They stand above the drawing, never on it. */
export const MapControls = memo(function MapControls() {
  const messages = useMessages(mapMessages);
  const { commands } = useMap();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div role="group" aria-label={messages.controls} className={styles.controls}>
      <Control label={messages.arrange} onClick={commands.arrangeAgain}>
        <path d="M15.6 7.2A6.2 6.2 0 1 0 16.2 10M16 3.4v4h-4" />
      </Control>
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

type ControlProps = {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function Control({ label, onClick, children }: ControlProps) {
  return (
    <IconButton label={label} onClick={onClick} className={styles.control}>
      <svg className={styles.icon} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        {children}
      </svg>
    </IconButton>
  );
}
