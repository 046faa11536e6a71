import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { actorKinds, kindAfter } from "../../core/codebook/actorKinds";
import { type CastEntry, entriesOf } from "../../core/coding/castEntries";
import type { DocumentCast } from "../../core/coding/dossierCast";
import { principalsFor } from "../../core/coding/principalsFor";
import type { DocumentId } from "../../core/dossier/dossier";
import { chooseMember, separateMember, takeChosen } from "../../state/casting";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { isTyping, letterOf } from "../kit/keyPress";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { CastRow } from "./CastRow";
import { sameCandidates } from "./sameCandidates";
import { TextReading } from "./TextReading";
import { useCastHistory } from "./useCastHistory";
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
  const [asked, setAsked] = useState<string>();
  /** The rows that the keyboard goes on in, once they are drawn, by their keys or by whom they are: the first that is there. */
  const wanted = useRef<readonly string[]>([]);
  const turns = useCastHistory(wanted);
  const actors = useSelect(({ graph }) => graph.dossier.actors);
  const entries = entriesOf(casts, choices, actors);
  const fresh = entries.filter(({ isThere }) => !isThere);
  /** Those who would become actors though it is asked whether they are one of the dossier. */
  const open = fresh.filter(({ member, likely }) => likely !== undefined && member.isLikely);
  /** How many questions were open when that was said: once it was, they may stay so. */
  const [told, setTold] = useState(0);
  const taken = fresh.filter(({ member }) => member.isLikely).length;

  // Its keys begin at the first name, or where there is none at the way on.
  useLayoutEffect(() => {
    (list.current?.querySelector<HTMLElement>("input[type=checkbox]:enabled") ?? button.current)?.focus();
  }, []);

  useLayoutEffect(() => {
    const row = wanted.current.map((key) => rowOf(list.current, key)).find((own) => own !== undefined);
    if (row === undefined) return;
    wanted.current = [];
    focusIn(row);
  });

  /** Goes to the next after `key` of whom it is asked what they are, else to the first, and says so. */
  const askKind = (key?: string): boolean => {
    const kindless = nextKindless(fresh, key);
    if (kindless === undefined) return false;
    announce(messages.kindAsked(isolate(kindless.member.name)));
    focusIn(rowOf(list.current, kindless.key));
    return true;
  };
  const finish = () => {
    if (askKind()) return;
    const [first] = open;
    if (first !== undefined && open.length !== told) {
      setTold(open.length);
      announce(messages.openQuestions(open.length));
      return focusIn(rowOf(list.current, first.key));
    }
    update(takeChosen(casts));
    onDone();
  };
  /** Makes one the same as another, and goes on where it stood: in its row, or the next where both are in the other's. */
  const join = (key: string, other: string) => {
    const at = entries.findIndex((one) => one.key === key);
    wanted.current = [key, ...[entries[at + 1], entries[at - 1]].flatMap((one) => one?.key ?? [])];
    update(chooseMember(key, { sameAs: other }));
    setAsked(undefined);
  };
  const leavePicker = (key: string, isByKey: boolean) => {
    setAsked(undefined);
    if (isByKey) wanted.current = [key];
  };
  const entryOf = (key: string | undefined) => entries.find((one) => one.key === key);
  const takeLikely = (key: string | undefined) => {
    const entry = entryOf(key);
    if (entry?.likely === undefined) return false;
    join(entry.key, entry.likely.value);
    // Y goes on to the next question.
    const at = entries.indexOf(entry);
    const others = [...entries.slice(at + 1), ...entries.slice(0, at)];
    const next = others.find(({ likely }) => likely !== undefined);
    if (next !== undefined) wanted.current = [next.key];
  };
  const changeKind = (key: string | undefined) => {
    const entry = entryOf(key);
    if (entry === undefined || entry.isThere) return;
    const { kind, isKindOpen } = entry.member;
    update(chooseMember(entry.key, { kind: isKindOpen === true ? actorKinds[0].id : kindAfter(kind) }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const row = target.closest<HTMLElement>("[data-member]");
    const own = row?.dataset.member;
    const act = () => {
      if (key === "Enter" && target.matches("[data-kind]") && askKind(own)) return;
      if (isTyping(target)) return key === "Enter" || key === "Escape" ? focusIn(row) : false;
      if (key === "ArrowDown") return focusIn(row?.nextElementSibling);
      if (key === "ArrowUp") return focusIn(row?.previousElementSibling);
      const letter = letterOf(event.nativeEvent);
      if (letter === "R") return focusIn(row, "input[type=text]");
      if (letter === "S") return focusIn(row, "[data-speaks-for]");
      if (letter === "K") return changeKind(own);
      if (letter === "Y") return takeLikely(own);
      if (own !== undefined && letter === "M") return entryOf(own)?.isThere === true ? false : setAsked(own);
      return key !== "Enter" || target instanceof HTMLButtonElement ? false : finish();
    };
    if (act() !== false) event.preventDefault();
  };

  return (
    <section
      className={styles.cast}
      aria-label={messages.castTitle}
      onKeyDown={onKeyDown}
      onPointerUp={focusPressedRow}
    >
      <div className={styles.list}>
        <h2 className={styles.heading}>{messages.castTitle}</h2>
        <p className={styles.quiet}>{entries.length === 0 ? messages.emptyCast : messages.castHint}</p>
        <p className={styles.keys} data-keys="">
          {entries.length === 0 ? null : messages.castKeys}
        </p>
        <ul ref={list} className={styles.members}>
          {entries.map((entry) => (
            <CastRow
              key={`${entry.key} ${turns}`}
              entry={entry}
              principals={() => principalsFor(entry, entries, actors)}
              onChange={(choice) => update(chooseMember(entry.key, choice))}
              isAsked={asked === entry.key}
              candidates={() => sameCandidates(entry, entries, actors)}
              onAsk={() => setAsked(entry.key)}
              onSame={(other) => join(entry.key, other)}
              onLeave={(isByKey) => leavePicker(entry.key, isByKey)}
              onSeparate={(key) => update(separateMember(key))}
            />
          ))}
        </ul>
      </div>
      <footer className={styles.foot}>
        {told > 0 && open.length === told ? (
          <p className={styles.quiet}>{messages.openQuestions(told)}</p>
        ) : null}
        <button ref={button} type="button" className={`${buttons.solid} ${styles.solid}`} onClick={finish}>
          {messages.take(taken)} <kbd>↵</kbd>
        </button>
      </footer>
    </section>
  );
}

/** A press beside the controls of a row goes to the row: the keyboard goes on from there. */
function focusPressedRow({ target }: PointerEvent<HTMLElement>): void {
  if (!(target instanceof Element) || target.closest("input, select, button, label") !== null) return;
  target
    .closest("[data-member]")
    ?.querySelector<HTMLElement>("input[type=checkbox]")
    ?.focus({ preventScroll: true });
}

/** The next after `key` who is ticked and of whom nobody has said what they are, and around at the end. */
function nextKindless(entries: readonly CastEntry[], key: string | undefined): CastEntry | undefined {
  const at = entries.findIndex((entry) => entry.key === key) + 1;
  const others = [...entries.slice(at), ...entries.slice(0, at)];
  return others.find(({ member }) => member.isLikely && member.isKindOpen === true);
}

const rowOf = (list: HTMLElement | null, value: string): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>("[data-member]") ?? [])].find(({ dataset }) =>
    [dataset.member, dataset.value].includes(value),
  );

/** Moves the focus to a control of a row, and the whole row into sight. */
function focusIn(row: Element | null | undefined, control = "input[type=checkbox]"): void {
  row?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
