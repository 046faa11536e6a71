import type { Ref } from "react";
import { selectLines } from "../../state/selectors";
import { lazyPart } from "../lazyPart";
import { controlMessages } from "../messages/controls";
import { count } from "../messages/counting";
import { useLanguage, useMessages } from "../messages/useMessages";
import { Dialog, type DialogHandle } from "../popover/Dialog";
import { IconButton } from "../popover/IconButton";
import { useSelect } from "../useStore";
import styles from "./filters.module.css";
import { CloseIcon } from "./icons";

const AllFilters = lazyPart(() => import("./AllFilters").then((module) => module.AllFilters));

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
            <AllFilters />
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
