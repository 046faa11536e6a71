import { useCombobox } from "downshift";
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  createSearchIndex,
  type Hit,
  type HitGroup,
  type SearchIndex,
  search,
} from "../../core/graph/search";
import { lazily } from "../../core/memoise/lazily";
import { goTo } from "../../state/goTo";
import { isolate } from "../../words/isolate";
import { searchMessages } from "../../words/search";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { HitOption } from "./HitOption";
import { SearchField } from "./SearchField";
import styles from "./searchResults.module.css";

type Props = {
  /** What has been typed so far, whichever field it was typed into. */
  readonly typed: RefObject<string>;
  readonly onClose: () => void;
};

/** What the list offers: something found, or the rest of its group. */
type Choice = Hit | { readonly kind: "more"; readonly group: HitGroup };

/** Field and results: everything that is found, grouped; the first can be opened at once with Enter. */
export function SearchCombobox({ typed, onClose }: Props) {
  const language = useLanguage();
  const messages = useMessages(searchMessages);
  const graph = useSelect((state) => state.graph);
  const update = useUpdate();
  // Made when the first letter is looked for: of a long dossier that takes a second.
  const [indexOf] = useState(() => lazily(() => createSearchIndex(graph)));
  const [query, setQuery] = useState(() => typed.current);
  const field = useRef<HTMLInputElement>(null);

  // What was typed into the plain field until the very moment this one took its place.
  useLayoutEffect(() => {
    setQuery(typed.current);
    field.current?.setSelectionRange(typed.current.length, typed.current.length);
  }, [typed]);

  const [whole, setWhole] = useState<readonly HitGroup[]>([]);
  // Not anew for each row that is pointed at or walked to.
  const found = useMemo(
    () => (query.trim() === "" ? [] : search(indexOf(), query, language)),
    [indexOf, query, language],
  );
  const groups = found.map((group) => whole.find(({ kind }) => kind === group.kind) ?? group);
  const lists = groups.map((group) => {
    const more: readonly Choice[] = group.more === 0 ? [] : [{ kind: "more", group }];
    return { kind: group.kind, choices: [...group.hits, ...more] };
  });
  const choices = lists.flatMap((list) => list.choices);
  const showWhole = (group: HitGroup) =>
    setWhole([...whole, { ...group, hits: allHits(indexOf(), query, language, group), more: 0 }]);

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Choice>({
    items: choices,
    itemToString: () => query,
    isOpen: choices.length > 0,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    inputValue: query,
    // Leaving the field chooses nothing; choosing does not change what is asked, and stays at its place in the list,
    // where after "more" the first of the rest stands.
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if (type === InputBlur) return state;
      return type === InputKeyDownEnter || type === ItemClick
        ? { ...changes, highlightedIndex: state.highlightedIndex }
        : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      if ("group" in selectedItem) {
        showWhole(selectedItem.group);
        return;
      }
      onClose();
      update(goTo(selectedItem.target, selectedItem.found));
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
          onChange: (event) => {
            typed.current = event.currentTarget.value;
            setQuery(event.currentTarget.value);
            setWhole([]);
          },
          // Escape is the dialog's: the list would keep it for itself.
          onKeyDown: ({ key, nativeEvent }) => {
            if (key === "Escape") Object.assign(nativeEvent, { preventDownshiftDefault: true });
          },
        })}
      />
      <div {...getMenuProps({ className: styles.results, "aria-label": messages.results })}>
        {lists.map(({ kind, choices: own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a list box
          <div key={kind} role="group" aria-label={messages.groups[kind]} className={styles.group}>
            <div className={styles.groupName} aria-hidden="true">
              {messages.groups[kind]}
            </div>
            {own.map((choice) => {
              const at = choices.indexOf(choice);
              const option = getItemProps({ item: choice, index: at });
              const isHighlighted = at === highlightedIndex;
              return "group" in choice ? (
                <div key="more" {...option} className={styles.option} data-highlighted={isHighlighted}>
                  <span className={styles.more}>{messages.more(choice.group.more)}</span>
                </div>
              ) : (
                <HitOption key={at} hit={choice} isHighlighted={isHighlighted} option={option} />
              );
            })}
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

/** All hits of a group, best first: those that are listed, then those of a search among what is not listed yet. */
function allHits(
  { graph, entries }: SearchIndex,
  query: string,
  language: string,
  { kind, hits, more }: HitGroup,
): readonly Hit[] {
  const all = [...hits];
  let rest = entries.filter(({ target }) => target.kind === kind);
  for (let left = more; left > 0; ) {
    const listed = new Set(all.map(({ target }) => target));
    rest = rest.filter(({ target }) => !listed.has(target));
    const next = search({ graph, entries: rest }, query, language)[0];
    if (next === undefined) break;
    all.push(...next.hits);
    left = next.more;
  }
  return all;
}
