import { Fragment, type MouseEvent, type ReactNode } from "react";
import type { Tie } from "../../core/graph/ties";
import { countUntold, inShort, type ShortSentence } from "../../core/inShort/inShort";
import { formatLink } from "../../core/link/link";
import { selectTie } from "../../state/selecting";
import { selectListedTies } from "../../state/shownTies";
import { evidenceMessages } from "../../words/evidence";
import { SentenceParts } from "../kit/TieClause";
import { useLighting } from "../kit/useLighting";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./InShort.module.css";

/** The dossier's answer in words: each clause opens its heaviest tie, and lights all its ties on the map. */
export function InShort() {
  const language = useLanguage();
  const messages = useMessages(evidenceMessages);
  const actors = useSelect((state) => state.graph.actors);
  const ties = useSelect(selectListedTies);
  const sentences = inShort(ties, actors, language);
  const untold = countUntold(ties, sentences);
  return sentences.length === 0 ? null : (
    <section className={styles.short} aria-label={messages.overview.inShort}>
      {sentences.map((sentence) => (
        <Sentence key={keyOf(sentence)} sentence={sentence} />
      ))}
      {untold === 0 ? null : <p className={styles.untold}>{messages.overview.untold(untold)}</p>}
    </section>
  );
}

const keyOf = (sentence: ShortSentence): string =>
  sentence.flatMap(({ ties = [] }) => ties.map(({ id }) => id)).join(" ");

function Sentence({ sentence }: { readonly sentence: ShortSentence }) {
  return (
    <p>
      {sentence.map(({ parts, ties }, index) => {
        const words = <SentenceParts parts={parts} />;
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
        if (ties === undefined) return <Fragment key={index}>{words}</Fragment>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
          <ClauseLink key={index} ties={ties}>
            {words}
          </ClauseLink>
        );
      })}
    </p>
  );
}

/** The page's address without its fragment: an address of a fragment alone is taken for a skip link below the fold. */
const pageAddress = (): string => document.URL.replace(/#.*$/s, "");

type LinkProps = { readonly ties: readonly Tie[]; readonly children: ReactNode };

/** A link, not a button: only what is inline breaks over lines as the sentence around it does. */
function ClauseLink({ ties, children }: LinkProps) {
  const update = useUpdate();
  const view = useSelect((state) => state.view);
  const graph = useSelect((state) => state.graph);
  const lighting = useLighting(ties);
  const [first] = ties;
  if (first === undefined) return children;
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    update(selectTie(first.id));
  };
  return (
    <a
      className={styles.clause}
      href={`${pageAddress()}#${formatLink({ ...view, selection: { kind: "tie", tie: first.id } }, graph)}`}
      onClick={onClick}
      {...lighting}
    >
      {children}
    </a>
  );
}
