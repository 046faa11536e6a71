import { type ClaimDraft, emptyDraft } from "../../core/edit/claimDraft";
import { walkMessages } from "../../words/walk";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { useKeyName } from "./KeyLetter";
import { joinKey, useGroups } from "./useGroups";
import styles from "./walk.module.css";

const noDraft: ClaimDraft = emptyDraft(undefined);

/** The keys of the walk that stand at no field, as many as one line has room for; the help says them all. */
export function WalkHint() {
  const { hints, passageSaved } = useMessages(walkMessages);
  const keyName = useKeyName();
  const draft = useSelect((state) => state.coding.draft) ?? noDraft;
  const groups = useGroups(draft);
  const mayJoin = draft.from.length > 0 || draft.to.length > 0 || draft.saidBy.length > 0;
  // The passages of a claim that is saved are changed in Evidence.
  const isSaved = draft.claim !== undefined;
  const all = [
    ...(isSaved ? [] : [{ keys: [keyName("C")], does: hints.next }]),
    ...(mayJoin ? [{ keys: [keyName(joinKey)], does: hints.joins }] : []),
    ...(groups.length === 0 ? [] : [{ keys: groups.map(({ key }) => keyName(key)), does: hints.groups }]),
    ...(isSaved
      ? [{ keys: [], does: passageSaved }]
      : [
          { keys: ["←", "→"], does: hints.end },
          { keys: ["↑", "↓"], does: hints.beginning },
          { keys: ["⇧"], does: hints.byWord },
          { keys: ["Home", "End"], does: hints.edges },
          { keys: [], does: hints.press },
        ]),
  ];
  return (
    <p className={styles.hint} aria-hidden="true" data-keys="">
      {all.map(({ keys, does }) => (
        <span key={does}>
          <bdi dir="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </bdi>{" "}
          {does}
        </span>
      ))}
    </p>
  );
}
