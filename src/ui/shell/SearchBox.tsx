import { type RefObject, useRef } from "react";
import { searchMessages } from "../../words/search";
import { Dialog, type DialogHandle } from "../kit/Dialog";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import { SearchIcon } from "../kit/icons";
import { lazyComponent } from "../kit/lazyComponent";
import { pageKeys, usePageKey } from "../kit/pageKeys";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { SearchField } from "./SearchField";
import styles from "./search.module.css";

const load = () => import("./SearchCombobox");
/** The combobox is loaded when the reader comes near it; until it is there, a plain field keeps what is typed. */
const SearchCombobox = lazyComponent(() => load().then((module) => module.SearchCombobox), ComingField);

/** A button that looks like a field, or an icon where there is no room; over it opens the field itself. */
export function SearchBox({ asIcon }: { readonly asIcon: boolean }) {
  const messages = useMessages(searchMessages);
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<DialogHandle>(null);
  const typed = useRef("");

  // A dialog gives the focus back to what had it: that is to be the button, also after the slash, and in browsers
  // where a click on a button does not focus it.
  const open = () => {
    typed.current = "";
    button.current?.focus({ preventScroll: true });
    dialog.current?.showModal();
  };

  const key = usePageKey("search");
  useKeys([{ keys: pageKeys.search, run: open }], "page");

  return (
    <>
      <button
        ref={button}
        type="button"
        className={asIcon ? iconButtonClass : styles.box}
        aria-label={messages.placeholder}
        aria-haspopup="dialog"
        aria-keyshortcuts={key}
        onPointerEnter={load}
        onFocus={load}
        onClick={open}
      >
        <SearchIcon />
        {asIcon ? (
          <Tooltip>{messages.search}</Tooltip>
        ) : (
          <>
            <span className={styles.placeholder}>{messages.placeholder}</span>
            {key === undefined ? null : <kbd className={styles.key}>{key}</kbd>}
          </>
        )}
      </button>
      <Dialog
        ref={dialog}
        label={messages.search}
        className={asIcon ? styles.full : styles.over}
        anchor={asIcon ? undefined : button}
      >
        {(close) => <SearchCombobox typed={typed} onClose={close} />}
      </Dialog>
    </>
  );
}

type FieldProps = { readonly typed: RefObject<string>; readonly onClose: () => void };

function ComingField({ typed, onClose }: FieldProps) {
  return (
    <SearchField
      onClose={onClose}
      input={{
        autoFocus: true,
        onChange: (event) => {
          typed.current = event.currentTarget.value;
        },
      }}
    />
  );
}
