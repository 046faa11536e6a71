import { useCombobox } from "downshift";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { createSearchIndex, type Hit, search } from "../../core/search";
import { goTo } from "../../state/goTo";
import { isolate } from "../messages/naming";
import { searchMessages } from "../messages/search";
import { useLanguage, useMessages } from "../messages/useMessages";
import { useSelect, useUpdate } from "../useStore";
import { HitOption } from "./HitOption";
import { SearchField } from "./SearchField";
import styles from "./search.module.css";

type Props = { readonly initialQuery: RefObject<string>; readonly onClose: () => void };

/** Field and results: everything that is found, grouped; the first can be opened at once with Enter. */
export function SearchCombobox({ initialQuery, onClose }: Props) {
  const language = useLanguage();
  const messages = useMessages(searchMessages);
  const graph = useSelect((state) => state.graph);
  const update = useUpdate();
  const [index] = useState(() => createSearchIndex(graph));
  const [query, setQuery] = useState(() => initialQuery.current);
  const field = useRef<HTMLInputElement>(null);

  // What was typed into the plain field until the very moment this one took its place.
  useLayoutEffect(() => {
    const { current: typed } = initialQuery;
    setQuery(typed);
    field.current?.setSelectionRange(typed.length, typed.length);
  }, [initialQuery]);

  const groups = search(index, query, language);
  const hits = groups.flatMap((group) => group.hits);

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Hit>({
    items: hits,
    itemToString: () => query,
    isOpen: hits.length > 0,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    inputValue: query,
    // Leaving the field chooses nothing, and choosing does not change what is asked.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      onClose();
      update(goTo(selectedItem.target));
    },
  });

  return (
    <>
      <SearchField
        onClose={onClose}
        input={getInputProps({
          ref: field,
          autoFocus: true,
          // Set at once: what a controlled field is told later moves its caret.
          onChange: (event) => setQuery(event.currentTarget.value),
        })}
      />
      <div {...getMenuProps({ className: styles.results, "aria-label": messages.results })}>
        {groups.map(({ kind, hits: own, more }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a list box
          <div key={kind} role="group" aria-label={messages.groups[kind]} className={styles.group}>
            <div className={styles.groupName} aria-hidden="true">
              {messages.groups[kind]}
            </div>
            {own.map((hit) => {
              const at = hits.indexOf(hit);
              return (
                <HitOption
                  key={at}
                  hit={hit}
                  isHighlighted={at === highlightedIndex}
                  option={getItemProps({ item: hit, index: at })}
                />
              );
            })}
            {more === 0 ? null : <div className={styles.more}>{messages.more(more)}</div>}
          </div>
        ))}
      </div>
      <div role="status">
        {query.trim() === "" ? (
          <p className={styles.hint}>{messages.begin}</p>
        ) : groups.length === 0 ? (
          <div className={styles.hint}>
            <p className={styles.nothing}>{messages.nothing(isolate(query.trim()))}</p>
            <p>{messages.hint}</p>
          </div>
        ) : null}
      </div>
    </>
  );
}
