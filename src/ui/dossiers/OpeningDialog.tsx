import type { ReactNode } from "react";
import { useLayoutEffect, useRef } from "react";
import { wordIssue } from "../../core/dossier/issueKind";
import { localise } from "../../core/dossier/language";
import { importIssues } from "../../core/import/importIssues";
import { isolate } from "../../words/isolate";
import { mergingMessages } from "../../words/merging";
import { openingMessages } from "../../words/opening";
import buttons from "../kit/button.module.css";
import popover from "../kit/popover.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { Faults } from "./Faults";
import type { FileDrop } from "./fileDrops";
import { MergeReview } from "./MergeReview";
import styles from "./opening.module.css";
import { useOpening } from "./useOpening";

type Props = {
  readonly drop: FileDrop;
  /** How many wait behind this one. */
  readonly left: number;
  readonly onDone: () => void;
};

/** Opens one file. A sound one is simply there; what takes long can be called off; of an unsound one the faults are shown. */
export function OpeningDialog({ drop, left, onDone }: Props) {
  const messages = useMessages(openingMessages);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);

  /** By closing, where it is open: then focus goes back to where it was. */
  const finish = () => {
    if (dialog.current?.open === true) dialog.current.close();
    else onDone();
  };
  const { phase, add, repair } = useOpening(drop, finish);
  const isShown = phase.kind !== "quiet";
  useLayoutEffect(() => {
    if (isShown && dialog.current?.open === false) dialog.current.showModal();
  }, [isShown]);

  const name = drop.name === "" ? messages.pasted : isolate(drop.name);

  return (
    <dialog
      ref={dialog}
      className={`${popover.dialog} ${styles.dialog}`}
      aria-labelledby="opening-title"
      onClose={onDone}
    >
      {phase.kind === "reading" ? (
        <div className={styles.reading}>
          <h2 id="opening-title" className={styles.title}>
            {messages.reading(drop.name)}
          </h2>
          <progress aria-labelledby="opening-title" />
          <button type="button" className={buttons.plain} onClick={finish}>
            {messages.cancel}
          </button>
        </div>
      ) : null}
      {phase.kind === "refused" ? (
        <Faults
          name={name}
          fileName={drop.name}
          refused={phase.refused}
          staying={phase.staying}
          left={left}
          onRepair={repair}
          onOpen={(sound) => add(sound, phase.staying, false)}
          onClose={finish}
        />
      ) : null}
      {phase.kind === "repaired" ? (
        <OpeningWords
          title={messages.repaired(name)}
          words={messages.repairedWords}
          ways={[{ label: messages.open, onPress: () => void add(phase.dossier, phase.issues, false) }]}
        />
      ) : null}
      {phase.kind === "other" ? (
        <OpeningWords
          title={messages.notOpened}
          words={wordIssue(importIssues, phase.issue, language)}
          ways={[{ label: messages.close, onPress: finish }]}
        />
      ) : null}
      {phase.kind === "failed" ? (
        <OpeningWords
          title={messages.notOpened}
          words={messages.brokeOff}
          ways={[{ label: messages.close, onPress: finish }]}
        />
      ) : null}
      {phase.kind === "there" ? (
        <OpeningWords
          title={messages.there(phase.title)}
          words={messages.thereWords}
          ways={[{ label: messages.close, onPress: finish }]}
        />
      ) : null}
      {phase.kind === "asked" ? <OpeningChoice {...phase} name={name} /> : null}
      {phase.kind === "merging" ? <MergeReview dossier={phase.dossier} onDone={finish} /> : null}
    </dialog>
  );
}

type ChoiceProps = {
  /** What was opened, as a sentence names it. */
  readonly name: string;
  readonly destination: "dossier" | "article";
  readonly open: () => void;
  readonly add: () => void;
};

/** Whether a file is opened by itself, or goes into the open dossier. */
function OpeningChoice({ name, destination, open, add }: ChoiceProps) {
  const messages = useMessages(mergingMessages);
  const language = useLanguage();
  const own = useSelect((state) => state.graph.dossier.title);
  const title = isolate(localise(own, language).text);
  const isDossier = destination === "dossier";
  return (
    <OpeningWords
      title={messages.ask(name)}
      words={isDossier ? messages.askDossier(title) : messages.askArticle(title)}
      ways={[
        { label: isDossier ? messages.openDossier : messages.newDossier, onPress: open },
        { label: messages.addTo, onPress: add },
      ]}
    />
  );
}

type WordsProps = {
  readonly title: ReactNode;
  readonly words: ReactNode;
  /** What can be done next; the first is what most will want. */
  readonly ways: readonly { readonly label: string; readonly onPress: () => void }[];
};

/** What became of a file, and what can be done next. */
function OpeningWords({ title, words, ways }: WordsProps) {
  return (
    <div className={styles.reading}>
      <h2 id="opening-title" className={styles.title}>
        {title}
      </h2>
      <p>{words}</p>
      <div className={styles.ways}>
        {ways.map(({ label, onPress }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? buttons.solid : buttons.plain}
            // biome-ignore lint/a11y/noAutofocus: what had the focus may be gone, and this is what comes next
            autoFocus={index === 0}
            onClick={onPress}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
