import { useRef } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import { countFaults, type Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { createGraph } from "../../core/graph/graph";
import { dossierIssues } from "../../core/validate/dossierIssues";
import type { Refused } from "../../core/validate/validate";
import type { LanguageId } from "../../words/languages";
import { openingMessages } from "../../words/opening";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useServices } from "../kit/useStore";
import { FaultList } from "./FaultList";
import styles from "./opening.module.css";

type Props = {
  /** As a sentence names it. */
  readonly name: string;
  readonly fileName: string;
  readonly refused: Refused;
  /** What is wrong with what can be opened of it. */
  readonly staying: readonly Issue[];
  readonly left: number;
  readonly onRepair: (issues: readonly Issue[]) => void;
  readonly onOpen: (sound: Dossier) => void;
  readonly onClose: () => void;
};

/** A file with faults: how many, what of it is sound, what can be done, and each of them. */
export function Faults({ name, fileName, refused, staying, left, onRepair, onOpen, onClose }: Props) {
  const language = useLanguage();
  const messages = useMessages(openingMessages);
  const { download } = useServices();
  const title = useRef<HTMLHeadingElement>(null);
  const { issues, sound } = refused;
  const errors = countFaults(issues);
  const typographic = issues.filter(({ code }) => code === "quote-typographic");
  const graph = sound && createGraph(sound);
  const supported = graph?.claims.filter(({ passages }) => passages.length > 0).length ?? 0;

  const saveList = () => {
    const heading = messages.listTitle(fileName, messages.faults(errors, name));
    const text = faultsText(heading, issues, language);
    const stem = fileName.replace(/(\.isnad)?\.json$/, "");
    download(messages.listName(stem === "" ? "isnad" : stem), new Blob([text], { type: "text/plain" }));
  };
  const repair = (chosen: readonly Issue[]) => {
    // Its button goes with the fault: focus goes to the head of what is left.
    title.current?.focus();
    onRepair(chosen);
  };

  return (
    <div className={styles.faults}>
      <header className={styles.head}>
        <h2 ref={title} id="opening-title" tabIndex={-1} className={styles.title}>
          {messages.faults(errors, name)}
        </h2>
        <p className={styles.sound}>
          {graph === undefined ? messages.nothingSound : messages.sound(supported, graph.claims.length)}
          {left === 0 ? null : ` ${messages.next(left)}`}
        </p>
        {sound === undefined ? null : (
          <p className={styles.sound}>{messages.staying(countFaults(staying), errors)}</p>
        )}
        <div className={styles.ways}>
          {sound === undefined ? null : (
            <button type="button" className={buttons.solid} onClick={() => onOpen(sound)}>
              {messages.openSound}
            </button>
          )}
          {typographic.length === 0 ? null : (
            <button type="button" className={buttons.plain} onClick={() => repair(typographic)}>
              {messages.repairAll(typographic.length)}
            </button>
          )}
          <button type="button" className={buttons.plain} onClick={saveList}>
            {messages.saveList}
          </button>
          <button type="button" className={buttons.plain} onClick={onClose}>
            {messages.close}
          </button>
        </div>
      </header>
      <FaultList issues={issues} onRepair={(issue) => repair([issue])} />
    </div>
  );
}

/** The list of faults as plain text, one a line: its place, then what is wrong. */
function faultsText(title: string, issues: readonly Issue[], language: LanguageId): string {
  const lines = issues.map((issue) => {
    const words = wordIssue(dossierIssues, issue, language);
    return issue.path === "" ? words : `${issue.path}: ${words}`;
  });
  return `${[title, "", ...lines].join("\n")}\n`;
}
