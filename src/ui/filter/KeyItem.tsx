import { type RelationTypeId, relationType, relationTypes } from "../../core/codebook/relationTypes";
import type { Tie } from "../../core/graph/ties";
import { isolateType, toggleType } from "../../state/filtering";
import { selectCounts } from "../../state/keyCounts";
import { selectAllLines } from "../../state/shownTies";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import type { LanguageId } from "../../words/languages";
import { LineSample } from "../kit/LineSample";
import { lazyComponent } from "../kit/lazyComponent";
import { Popover } from "../kit/Popover";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./key.module.css";
import { usePointing } from "./usePointing";

const TypeMeaning = lazyComponent(() => import("./meanings").then((module) => module.TypeMeaning));

/**
 * One relation type. The toggle lies over the whole item and carries its name; what is seen lies above it and lets
 * clicks through, except for the two actions on the second line.
 */
export function KeyItem({ type }: { readonly type: RelationTypeId }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const hiddenTypes = useSelect((state) => state.view.filter.hiddenTypes);
  const isHidden = hiddenTypes.includes(type);
  const isAlone = !isHidden && hiddenTypes.length === relationTypes.length - 1;
  const { ties, passages } = useSelect((state) => selectCounts(state)[type]);
  const all = useSelect(selectAllLines).filter((tie) => tie.type === type);
  const update = useUpdate();
  const pointing = usePointing((tie) => tie.type === type);
  const label = relationType(type).label[language];
  const tieCount = count(language, "tie", ties);
  const passageCount = count(language, "passage", passages);
  const name = isHidden ? messages.hiddenTypeName : messages.typeName;
  return (
    <li className={styles.item} data-hidden={isHidden} {...pointing}>
      <button
        type="button"
        className={styles.toggle}
        aria-label={name(label, tieCount, passageCount)}
        aria-pressed={!isHidden}
        onClick={() => update(toggleType(type))}
      />
      <span className={styles.sample} aria-hidden="true">
        <LineSample type={type} />
      </span>
      <span className={styles.name} aria-hidden="true">
        {label}
      </span>
      <span className={styles.line} data-widest={widest(all, language)}>
        <span className={styles.counts}>
          <span aria-hidden="true">{isHidden ? messages.hidden : tieCount}</span>
          <span className={styles.rest}>
            <span className={styles.second} aria-hidden="true">
              {isHidden ? tieCount : passageCount}
            </span>
            <span className={styles.actions}>
              <button
                type="button"
                className={styles.action}
                aria-label={isAlone ? messages.showAllTypes : messages.onlyType(label)}
                onClick={() => update(isolateType(type))}
              >
                <span>{isAlone ? messages.showAll : messages.only}</span>
              </button>
              <span className={styles.meaning}>
                <Popover
                  trigger={<span>{messages.meaning}</span>}
                  triggerLabel={messages.meaningOf(label)}
                  triggerClassName={styles.action}
                  label={messages.meaningOf(label)}
                >
                  <TypeMeaning type={type} heading="h2" />
                </Popover>
              </span>
            </span>
          </span>
        </span>
      </span>
    </li>
  );
}

/** What the line of counts can say under any filter, one below the other: its widest keeps the room for all. */
function widest(all: readonly Tie[], language: LanguageId): string {
  const line = (ties: number, passages: number) =>
    `${count(language, "tie", ties)} · ${count(language, "passage", passages)}`;
  const passages = new Set(all.flatMap((tie) => tie.support)).size;
  const hidden = `${controlMessages[language].hidden} · ${count(language, "tie", all.length)}`;
  return [line(all.length, passages), line(0, 0), hidden].join("\n");
}
