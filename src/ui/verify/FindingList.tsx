import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { replaceQuote } from "../../core/edit/replaceQuote";
import type { Finding } from "../../core/verification/finding";
import type { FindingKindId } from "../../core/verification/findingKinds";
import { verificationMessages } from "../../words/verification";
import { useEdit } from "../dossiers/useEdit";
import { useMessages } from "../kit/useMessages";
import { usePrinting } from "../kit/usePrinting";
import { useUpdate } from "../kit/useStore";
import { FindingGroup } from "./FindingGroup";
import { FindingRow } from "./FindingRow";
import { goToFinding } from "./goToFinding";
import { atFirst, groupsOf, type Shown } from "./listed";
import styles from "./verification.module.css";

type Props = {
  readonly findings: readonly Finding[];
  readonly shown: Shown;
  readonly canChange: boolean;
};

/**
 * The findings by kind, as one stop of the Tab key: arrows go through them, Home and End to either end, Enter to the place.
 * What is mended leaves the list, and the focus goes on to the next.
 */
export function FindingList({ findings, shown, canChange }: Props) {
  const messages = useMessages(verificationMessages);
  const update = useUpdate();
  const edit = useEdit();
  const root = useRef<HTMLDivElement>(null);
  const [limits, setLimits] = useState<ReadonlyMap<FindingKindId, number>>(new Map());
  const isPrinting = usePrinting();
  const groups = useMemo(
    () =>
      isPrinting
        ? groupsOf(findings, "all", () => Number.POSITIVE_INFINITY)
        : groupsOf(findings, shown, (kind) => limits.get(kind) ?? atFirst),
    [findings, shown, limits, isPrinting],
  );
  const keys = useMemo(() => groups.flatMap(({ visible }) => visible.map(({ key }) => key)), [groups]);
  const [chosen, setChosen] = useState<string>();
  const current = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];
  /** Where in the list the focus was when its row was mended. */
  const mended = useRef<number>(undefined);

  const titles = () => root.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
  const more = (kind: FindingKindId) =>
    setLimits((last) => new Map(last).set(kind, (last.get(kind) ?? atFirst) + 200));
  const onGo = useCallback((finding: Finding) => update(goToFinding(finding)), [update]);
  const keysNow = useRef(keys);
  keysNow.current = keys;
  const onMend = useCallback((key: string) => {
    mended.current = keysNow.current.indexOf(key);
    // Its buttons go at once, and the row when all has been looked up again.
    root.current?.querySelectorAll<HTMLElement>("[data-finding]")[mended.current]?.focus();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, another place for the focus
  useLayoutEffect(() => {
    const at = mended.current;
    if (at === undefined) return;
    mended.current = undefined;
    const all = [...titles()];
    const next = all[Math.min(Math.max(at, 0), all.length - 1)];
    (next ?? root.current?.closest<HTMLElement>("[tabindex]"))?.focus();
  }, [findings]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.matches("textarea, input")) return;
    const row = event.target.closest("[data-row]");
    const all = [...titles()];
    const at = all.findIndex((title) => title.closest("[data-row]") === row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const group = groups.find(({ visible }) => visible.some(({ key }) => key === keys[at]));
    const isLast = group?.visible.at(-1)?.key === keys[at];
    if (event.key === "ArrowDown" && group && isLast && group.visible.length < group.findings.length) {
      flushSync(() => more(group.kind));
    }
    const next = [...titles()][to];
    next?.focus();
    next?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go through the buttons inside
    <div ref={root} className={styles.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <FindingGroup
          key={group.kind}
          group={group}
          onMore={() => more(group.kind)}
          action={
            canChange && group.kind === "typographic" && group.findings.length > 1 ? (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  mended.current = 0;
                  edit(
                    "repair-quote",
                    (dossier) => group.findings.reduce(repaired, dossier),
                    messages.repaired,
                  );
                }}
              >
                {messages.repairAll(group.findings.length)}
              </button>
            ) : null
          }
        >
          {group.visible.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              isCurrent={finding.key === current}
              canChange={canChange}
              onGo={onGo}
              onFocus={setChosen}
              onMend={onMend}
            />
          ))}
        </FindingGroup>
      ))}
    </div>
  );
}

function repaired(dossier: Parameters<typeof replaceQuote>[0], finding: Finding) {
  return "answer" in finding && finding.answer.kind === "typographic" && "quote" in finding
    ? replaceQuote(dossier, finding, finding.answer.repair)
    : dossier;
}
