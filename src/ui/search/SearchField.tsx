import type { ComponentProps } from "react";
import { CloseIcon, SearchIcon } from "../controls/icons";
import { typedDirection } from "../forms/typedDirection";
import { searchMessages } from "../messages/search";
import { useMessages } from "../messages/useMessages";
import { IconButton } from "../popover/IconButton";
import styles from "./search.module.css";

type Props = { readonly input: ComponentProps<"input">; readonly onClose: () => void };

/** The field of the opened search. */
export function SearchField({ input, onClose }: Props) {
  const messages = useMessages(searchMessages);
  return (
    <div className={styles.field}>
      <SearchIcon />
      <input
        {...input}
        className={styles.input}
        type="text"
        dir={typedDirection(input.value)}
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={messages.placeholder}
        placeholder={messages.placeholder}
      />
      <IconButton label={messages.close} onClick={onClose} className={styles.close}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
