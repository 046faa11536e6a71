import type { ComponentProps } from "react";
import { searchMessages } from "../../words/search";
import { IconButton } from "../kit/IconButton";
import { CloseIcon, SearchIcon } from "../kit/icons";
import { typedDirection } from "../kit/typedDirection";
import { useMessages } from "../kit/useMessages";
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
