import { type KeyboardEvent, useState } from "react";
import type { CastMember } from "../../core/coding/castOf";
import { type DocumentCast, dossierCast, takeCast } from "../../core/coding/dossierCast";
import { edit } from "../../state/editing";
import { isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";
import { useMessages } from "../kit/useMessages";
import { useStore, useUpdate } from "../kit/useStore";
import { walkMessages } from "../messages/walk";
import { CastRow } from "./CastRow";
import styles from "./walk.module.css";

type Props = { readonly onDone: () => void };

/** Whom the texts name and is no actor yet: those that are ticked become actors, as one step that can be undone. */
export function CastPanel({ onDone }: Props) {
  const messages = useMessages(walkMessages);
  const store = useStore();
  const update = useUpdate();
  const [casts, setCasts] = useState(() => dossierCast(store.getState().graph.dossier));
  const rows = casts.flatMap((one) =>
    one.cast.flatMap((member, index) => (one.there.has(index) ? [] : [{ ...one, member, index }])),
  );
  const taken = rows.filter(({ member }) => member.isLikely);
  const change = (
    { document, index }: { readonly document: DocumentCast["document"]; readonly index: number },
    part: Partial<CastMember>,
  ) =>
    setCasts((before) =>
      before.map((one) =>
        one.document === document ? { ...one, cast: withMember(one.cast, index, part) } : one,
      ),
    );
  const finish = () => {
    update(edit("add-cast", takeCast(casts)));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
    const row = target.closest("[data-member]");
    const letter = letterOf(event.nativeEvent);
    if (key === "Enter" && !(target instanceof HTMLButtonElement)) finish();
    else if (isTyping(target)) return;
    else if (key === "ArrowDown") focusIn(row?.nextElementSibling, "input[type=checkbox]");
    else if (key === "ArrowUp") focusIn(row?.previousElementSibling, "input[type=checkbox]");
    else if (letter === "R") focusIn(row, "input[type=text]");
    else if (letter === "M") focusIn(row, "select");
    else return;
    event.preventDefault();
  };

  return (
    <section className={styles.cast} aria-label={messages.castTitle} onKeyDown={onKeyDown}>
      <h2 className={styles.heading}>{messages.castTitle}</h2>
      <p className={styles.quiet}>{rows.length === 0 ? messages.emptyCast : messages.castHint}</p>
      {rows.length === 0 ? null : <p className={styles.keys}>{messages.castKeys}</p>}
      <ul className={styles.members}>
        {rows.map((row, at) => (
          <CastRow
            key={`${row.document.id} ${row.index}`}
            row={row}
            isFirst={at === 0}
            others={rows.filter(({ document, index }) => document === row.document && index !== row.index)}
            onChange={(part) => change(row, part)}
            onSame={(into) => {
              const other = row.cast[into];
              if (other === undefined) return;
              change({ ...row, index: into }, merged(other, row.member));
              change(row, { isLikely: false, mentions: [], forms: [] });
            }}
          />
        ))}
      </ul>
      <footer className={styles.foot}>
        <button type="button" className={styles.solid} onClick={finish}>
          {messages.take(taken.length)} <kbd>↵</kbd>
        </button>
      </footer>
    </section>
  );
}

const withMember = (cast: readonly CastMember[], at: number, part: Partial<CastMember>) =>
  cast.map((member, index) => (index === at ? { ...member, ...part } : member));

/** What a member is once another is the same one: named where both are, by all the names of both. */
const merged = (one: CastMember, other: CastMember): Partial<CastMember> => ({
  forms: [...new Set([...one.forms, other.name, ...other.forms])],
  mentions: [...one.mentions, ...other.mentions].toSorted((a, b) => a.start - b.start),
  isLikely: true,
});

const focusIn = (row: Element | null | undefined, control: string) =>
  row?.querySelector<HTMLElement>(control)?.focus();
