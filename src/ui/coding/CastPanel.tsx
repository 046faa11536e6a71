import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { kindAfter } from "../../core/codebook/actorKinds";
import { entriesOf } from "../../core/coding/castChoices";
import type { DocumentCast } from "../../core/coding/dossierCast";
import { principalsFor } from "../../core/coding/principalsFor";
import type { DocumentId } from "../../core/dossier/dossier";
import { chooseMember, separateMember, takeChosen } from "../../state/casting";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { isTyping } from "../kit/isTyping";
import { letterOf } from "../kit/letterOf";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { CastRow } from "./CastRow";
import { TextReading } from "./TextReading";
import { useCasts } from "./useReadText";
import styles from "./walk.module.css";

type Props = {
  /** The one text that is asked about; undefined: all of the dossier's. */
  readonly of: DocumentId | undefined;
  readonly onDone: () => void;
};

/** Whom the texts name: those that are ticked become actors, as one step that can be undone. */
export function CastPanel({ of, onDone }: Props) {
  const [all, reading] = useCasts();
  if (all === undefined) return <TextReading reading={reading} />;
  const casts = of === undefined ? all : all.filter(({ document }) => document.id === of);
  return <Cast key={of} casts={casts} onDone={onDone} />;
}

function Cast({ casts, onDone }: Pick<Props, "onDone"> & { readonly casts: readonly DocumentCast[] }) {
  const messages = useMessages(walkMessages);
  const update = useUpdate();
  const choices = useSelect((state) => state.coding.cast);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The one for which another is looked for that it is the same as. */
  const [merging, setMerging] = useState<string>();
  const actors = useSelect(({ graph }) => graph.dossier.actors);
  const entries = entriesOf(casts, choices, actors);
  const fresh = entries.filter(({ isThere }) => !isThere);
  const taken = fresh.filter(({ member }) => member.isLikely).length;
  const held = entries.find(({ key }) => key === merging);

  // Its keys begin at the first name, or where there is none at the way on.
  useLayoutEffect(() => {
    (list.current?.querySelector<HTMLElement>("input[type=checkbox]:enabled") ?? button.current)?.focus();
  }, []);

  const finish = () => {
    update(takeChosen(casts));
    onDone();
  };
  const merge = (key: string) => {
    if (merging === undefined) return setMerging(key);
    if (merging !== key) update(chooseMember(merging, { sameAs: key }));
    setMerging(undefined);
  };
  const changeKind = (key: string | undefined) => {
    const entry = entries.find((one) => one.key === key);
    if (entry === undefined || entry.isThere) return;
    update(chooseMember(entry.key, { kind: kindAfter(entry.member.kind) }));
  };
  /** A press beside the controls of a row goes to the row: the keyboard goes on from there. */
  const onPointerUp = ({ target }: PointerEvent<HTMLElement>) => {
    if (!(target instanceof Element) || target.closest("input, select, button, label") !== null) return;
    target
      .closest("[data-member]")
      ?.querySelector<HTMLElement>("input[type=checkbox]")
      ?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const row = target.closest<HTMLElement>("[data-member]");
    const own = row?.dataset.member;
    const act = () => {
      if (key === "Escape" && merging !== undefined) return setMerging(undefined);
      if (isTyping(target)) return key === "Enter" || key === "Escape" ? focusIn(row) : false;
      if (key === "ArrowDown") return focusIn(row?.nextElementSibling);
      if (key === "ArrowUp") return focusIn(row?.previousElementSibling);
      const letter = letterOf(event.nativeEvent);
      if (letter === "R") return focusIn(row, "input[type=text]");
      if (letter === "S") return focusIn(row, "[data-speaks-for]");
      if (letter === "K") return changeKind(own);
      if (own !== undefined && letter === "M") return merge(own);
      if (key !== "Enter" || target instanceof HTMLButtonElement) return false;
      return own !== undefined && merging !== undefined ? merge(own) : finish();
    };
    if (act() !== false) event.preventDefault();
  };

  return (
    <section
      className={styles.cast}
      aria-label={messages.castTitle}
      onKeyDown={onKeyDown}
      onPointerUp={onPointerUp}
    >
      <div className={styles.list}>
        <h2 className={styles.heading}>{messages.castTitle}</h2>
        <p className={styles.quiet}>{entries.length === 0 ? messages.emptyCast : messages.castHint}</p>
        {entries.length === 0 ? null : <p className={styles.keys}>{messages.castKeys}</p>}
        <ul ref={list} className={styles.members}>
          {entries.map((entry) => (
            <CastRow
              key={entry.key}
              entry={entry}
              merging={merging === undefined ? undefined : merging === entry.key ? "this" : "another"}
              principals={() => principalsFor(entry, entries, actors)}
              onChange={(choice) => update(chooseMember(entry.key, choice))}
              onSame={() => merge(entry.key)}
              onSeparate={(key) => update(separateMember(key))}
            />
          ))}
        </ul>
      </div>
      <footer className={styles.foot}>
        {held === undefined ? (
          <button ref={button} type="button" className={styles.solid} onClick={finish}>
            {messages.take(taken)} <kbd>↵</kbd>
          </button>
        ) : (
          <p role="status" className={styles.merging}>
            {messages.merging(isolate(held.member.name))}{" "}
            <button type="button" className={styles.action} onClick={() => setMerging(undefined)}>
              {messages.cancelMerge} <kbd>Esc</kbd>
            </button>
          </p>
        )}
      </footer>
    </section>
  );
}

/** Moves the focus to a control of a row, and the whole row into sight. */
function focusIn(row: Element | null | undefined, control = "input[type=checkbox]"): void {
  row?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
