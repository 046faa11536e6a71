import type { Ref } from "react";
import { selectLines } from "../../state/selectors";
import { controlMessages } from "../messages/controls";
import { count } from "../messages/counting";
import { useLanguage, useMessages } from "../messages/useMessages";
import { Dialog, type DialogHandle } from "../popover/Dialog";
import { IconButton } from "../popover/IconButton";
import { useSelect } from "../useStore";
import { ActorChoices } from "./ActorChoices";
import styles from "./filters.module.css";
import { CloseIcon } from "./icons";
import { KeyList } from "./Key";
import { MapReading } from "./MapReading";
import { SpeakerChoices } from "./SpeakerChoices";
import { StateKeyList } from "./StateKey";

/** All filters, one below the other, for a small screen; what they leave is said at its foot. */
export function FilterSheet({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const ties = useSelect((state) => selectLines(state).length);
  return (
    <Dialog ref={ref} label={messages.filters} className={styles.sheet}>
      {(close) => (
        <>
          <div className={styles.sheetHead}>
            <h2 className={styles.sheetTitle}>{messages.filters}</h2>
            <IconButton label={messages.close} onClick={close}>
              <CloseIcon />
            </IconButton>
          </div>
          <div className={styles.sheetBody}>
            <KeyList />
            <StateKeyList />
            <SpeakerChoices />
            <ActorChoices />
            <details>
              <summary className={styles.summary}>{messages.reading}</summary>
              <MapReading />
            </details>
          </div>
          <div className={styles.sheetFoot}>
            <button type="button" className={styles.solid} onClick={close}>
              {messages.show(count(language, "tie", ties))}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
