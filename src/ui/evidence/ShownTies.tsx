import { relationTypes } from "../../core/codebook/relationTypes";
import { directionOf } from "../../core/dossier/language";
import type { Passage } from "../../core/graph/passages";
import { decidingPassages, type Tie } from "../../core/graph/ties";
import { selectTie } from "../../state/selecting";
import { selectLines, selectTies } from "../../state/shownTies";
import { count, formatList } from "../../words/counting";
import { evidenceMessages } from "../../words/evidence";
import { selectedMessages } from "../../words/selected";
import { Names } from "../kit/Names";
import { TieButton } from "../kit/TieButton";
import { TieStanding } from "../kit/TieClause";
import { useGrowing } from "../kit/useGrowing";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import evidence from "./evidence.module.css";
import styles from "./InShort.module.css";

/** What a filter leaves: how many of each relation, then each with who says it and its first words. */
export function ShownTies() {
  const language = useLanguage();
  const messages = useMessages(evidenceMessages);
  const lines = useSelect(selectLines);
  const ties = useSelect(selectTies);
  const shown = useGrowing(ties.length, ties);
  const counts = relationTypes.flatMap(({ id }) => {
    const own = lines.filter((tie) => tie.type === id).length;
    return own === 0 ? [] : [count(language, id, own)];
  });
  return (
    <>
      <h3 className={evidence.heading}>
        {counts.length === 0 ? messages.overview.noneShown : formatList(language, counts)}
      </h3>
      <ul className={styles.shown}>
        {ties.slice(0, shown).map((tie) => (
          <li key={tie.id}>
            <ShownTie tie={tie} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ShownTie({ tie }: { readonly tie: Tie }) {
  const messages = useMessages(selectedMessages);
  const update = useUpdate();
  const [passage] = decidingPassages(tie);
  return (
    <TieButton tie={tie} className={styles.tie} onSelect={() => update(selectTie(tie.id))}>
      {passage === undefined ? null : <FirstWords passage={passage} />}
      <span className={styles.who}>
        {tie.state.hearsay || tie.state.deniedBy.length > 0 ? (
          <TieStanding state={tie.state} />
        ) : (
          <Names of={tie.state.saidBy} textFirst={messages.textItself} />
        )}
      </span>
    </TieButton>
  );
}

/** So many characters tell which passage it is. */
const longest = 90;

/** How a passage begins: in the reader's language, where it is quoted from a text in it. */
function FirstWords({ passage }: { readonly passage: Passage }) {
  const reader = useLanguage();
  const texts = useSelect((state) => state.graph.documents.get(passage.document)?.texts);
  const language = passage.spans[reader] === undefined ? passage.language : reader;
  const span = passage.spans[language];
  if (span === undefined) return null;
  const quote = (texts?.[language] ?? "").slice(span.start, span.end);
  return (
    <span className={styles.words} lang={language} dir={directionOf(language)}>
      {firstWords(quote, longest)}
    </span>
  );
}

/** Returns the whole words that a text begins with, up to so many UTF-16 code units, and "…" where there are more. */
function firstWords(text: string, longest: number): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf(" ", longest);
  // A script that writes no spaces is cut between two characters.
  const end = cut > longest / 3 ? cut : longest;
  return `${plain.slice(0, end).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
